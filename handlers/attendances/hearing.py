"""Three taps of feedback, and a line."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.events import Event
from models.steps import Answers, Form, Text
from models.turnouts import QUESTIONS
from services import deliveries
from services.attendances import feedback
from services.refusals import Refusal
from views import Screen
from views.attendances import callbacks as to
from views.attendances import feedback as views

router = Router(name=__name__)
router.callback_query.filter(private)
OWN = right("attendances.own")


@router.callback_query(to.Feedback.filter(), flags=OWN)
async def taps(_tap: CallbackQuery, callback_data: to.Feedback, turn: Turn) -> Screen:
    """Each tap carries those before it; the last one counts them all."""
    at = callback_data
    await deliveries.prove(turn.session, turn.person.id, at.delivery, turn.now)
    event, mine = await feedback.wanted(turn.session, turn.actor, at.event, turn.now)
    if mine.feedback_at is not None:
        done = views.line_kept(event, turn.say) if mine.remarked else _thanks(turn, event)
        return done.but(toast=turn.say("attendances-heard"))
    given = {"useful": at.useful, "apply": at.apply, "pace": at.pace}
    missing = next((name for name in QUESTIONS if not given[name]), None)
    match missing:
        case "useful":
            return views.useful(event, turn.say)
        case "apply":
            return views.apply(event, at, turn.say)
        case "pace":
            return views.pace(event, at, turn.say)
    await feedback.give(turn.session, turn.actor, event.id, given, turn.now)
    return _thanks(turn, event)


def _thanks(turn: Turn, event: Event) -> Screen:
    return views.thanks(event, turn.district.settings.anonymity, turn.say)


@router.callback_query(to.Remark.filter(), flags=OWN)
async def ask_line(_tap: CallbackQuery, callback_data: to.Remark, turn: Turn) -> Screen:
    event, mine = await feedback.wanted(turn.session, turn.actor, callback_data.event, turn.now)
    if mine.remarked:
        raise Refusal("attendances-remarked")
    return await turn.open(LINE, context={"event": event.id})


async def line_given(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["event"]
    event = await feedback.remark(turn.session, turn.actor, number, answers["words"], turn.now)
    return views.line_kept(event, turn.say)


LINE = Form(
    "attendances-line",
    Text("words", longest=feedback.LONGEST, hint=True),
    done=line_given,
    preview=False,
    protect=True,
)
