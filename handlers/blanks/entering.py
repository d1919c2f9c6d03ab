"""A paper comes back: its code, where it stands, what was typed."""

import re

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from handlers import Turn, private, right
from models.steps import Answers, Form, Text
from services.blanks import ACTION, entering, layout
from services.refusals import Refusal
from views import Screen
from views.blanks import callbacks as to
from views.blanks import screens as views

router = Router(name=__name__)
router.message.filter(private)
router.callback_query.filter(private)
LINK = re.compile(r"bl-(\d{6})")


async def scanned(_message: Message, command: CommandObject | None = None) -> bool:
    """Whether /start brings the QR code of a paper."""
    return bool(command and command.args and LINK.fullmatch(command.args))


@router.message(CommandStart(), scanned, flags=right(ACTION))
async def scan(_message: Message, command: CommandObject, turn: Turn) -> Screen:
    digits = (command.args or "").removeprefix("bl-")
    return views.paper(await entering.scanned(turn.session, turn.actor, digits), turn.say)


@router.callback_query(to.Enter.filter(), flags=right(ACTION))
async def ask(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(CODE)


async def typed(turn: Turn, answers: Answers) -> Screen:
    """A slip is told at once, and the next thing typed is a code again."""
    try:
        return views.paper(await entering.find(turn.session, turn.actor, answers["code"]), turn.say)
    except Refusal as no:
        if no.audit:
            raise
        return views.mistyped(no.key, await turn.open(CODE), turn.say)


CODE = Form("blanks-code", Text("code", longest=20, hint=True), done=typed, preview=False)


@router.callback_query(to.Paper.filter(), flags=right(ACTION))
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    return views.paper(await entering.paper(turn.session, turn.actor, callback_data.id), turn.say)


@router.callback_query(to.Review.filter(), flags=right(ACTION))
async def review(_tap: CallbackQuery, callback_data: to.Review, turn: Turn) -> Screen:
    found = await entering.paper(turn.session, turn.actor, callback_data.id)
    if entering.FIRST not in found.rounds:
        raise Refusal("blanks-first-first")
    rows = layout.rows(found.instrument, found.blank.items)
    return views.review(found, rows, callback_data.page, turn.say)


@router.callback_query(to.Spoil.filter(), flags=right(ACTION))
async def spoil(_tap: CallbackQuery, callback_data: to.Spoil, turn: Turn) -> Screen:
    if not callback_data.sure:
        return views.spoil(await entering.paper(turn.session, turn.actor, callback_data.id), turn.say)
    await entering.spoil(turn.session, turn.actor, callback_data.id, turn.now)
    return views.spoilt(turn.say)
