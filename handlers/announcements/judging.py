"""A second methodist's word."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.announcements import cards
from models.steps import Answers, Form, Text
from services.announcements import accepting
from views import Screen
from views.announcements import callbacks as to
from views.announcements import editor

router = Router(name=__name__)


@router.callback_query(to.Approve.filter(), flags=right("announcements.approve"))
async def approve(_tap: CallbackQuery, callback_data: to.Approve, turn: Turn) -> Screen:
    approved = await accepting.approve(
        turn.session, turn.actor, callback_data.id, callback_data.version, turn.now
    )
    return await cards.card(turn, approved)


@router.callback_query(to.Return.filter(), flags=right("announcements.approve"))
async def hand_back(_tap: CallbackQuery, callback_data: to.Return, turn: Turn) -> Screen:
    await accepting.judged(turn.session, turn.actor, callback_data.id)
    return await turn.open(RETURN, context={"announcement": callback_data.id}, resume=True)


async def _returned(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["announcement"]
    await accepting.hand_back(turn.session, turn.actor, number, answers["remark"], turn.now)
    return editor.returned(turn.say)


RETURN = Form("announcements-return", Text("remark", longest=500), done=_returned, preview=False)
