"""Is a certificate true? By the text of its QR code, or by its number."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, Form, Text
from services import certificates
from views import Screen
from views.certificates import callbacks as to
from views.certificates import mine as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Verify.filter(), flags=right("certificates.verify"))
async def verify(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(VERIFY)


async def judge(turn: Turn, answers: Answers) -> Screen:
    found = await certificates.verify(turn.session, turn.actor, answers["text"])
    return views.verdict(
        found.found,
        found.body,
        found.certificate,
        found.instead,
        turn.say,
        mine=found.mine,
        named=turn.actor.names or _own(found, turn),
    )


def _own(found: certificates.Verdict, turn: Turn) -> bool:
    return found.certificate is not None and found.certificate.person_id == turn.person.id


VERIFY = Form("certificates-check", Text("text", longest=1500, hint=True), done=judge, preview=False)
