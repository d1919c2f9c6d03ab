"""An organiser chooses among abstracts, names speakers, says what took place; a methodist confirms."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from handlers.talks import mine
from handlers.talks.proposing import KINDS
from models.steps import Answers, Choice, Form, Number, PersonStep, Text
from services import talks
from services.refusals import Refusal
from views import Screen
from views.talks import callbacks as to
from views.talks import reviewing as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Review.filter(), flags=right("talks.review"))
async def review(_tap: CallbackQuery, callback_data: to.Review, turn: Turn) -> Screen:
    return await of_event(turn, callback_data)


async def of_event(turn: Turn, at: to.Review, toast: str = "") -> Screen:
    event, found = await talks.of_event(turn.session, turn.actor, at.event)
    begun = turn.now >= event.starts_at and event.state != "cancelled"
    at = to.Review(event=event.id, page=max(0, at.page))
    named = turn.actor.names
    return views.of_event(event, found, at, talks.PAGE, turn.say, named=named, begun=begun, toast=toast)


@router.callback_query(to.Judge.filter(), flags=right("talks.review"))
async def judge(_tap: CallbackQuery, callback_data: to.Judge, turn: Turn) -> Screen:
    """An acceptance is one tap; whatever is sent back says why."""
    verdict = callback_data.verdict
    if verdict == talks.ACCEPTED:
        found = await talks.judge(turn.session, turn.actor, callback_data.id, verdict, "", turn.now)
        return await mine.shown(turn, found.id, toast=turn.say("talks-accepted"))
    if verdict not in (talks.REVISE, talks.REJECTED, "decline"):
        raise Refusal("talks-gone")
    seen = await talks.look(turn.session, turn.actor, callback_data.id, turn.now)
    if verdict not in seen.may:
        raise Refusal("talks-settled")
    return await turn.open(REMARK, context={"talk": seen.talk.id, "verdict": verdict})


async def remarked(turn: Turn, answers: Answers) -> Screen:
    talk_id, verdict, remark = answers.context["talk"], answers.context["verdict"], answers["remark"]
    if verdict == "decline":
        await talks.decline_elsewhere(turn.session, turn.actor, talk_id, remark, turn.now)
    else:
        await talks.judge(turn.session, turn.actor, talk_id, verdict, remark, turn.now)
    return await mine.shown(turn, talk_id, toast=turn.say("talks-answered"))


REMARK = Form("talks-remarking", Text("remark", longest=500), done=remarked, preview=False)


@router.callback_query(to.Name.filter(), flags=right("talks.review"))
async def name(_tap: CallbackQuery, callback_data: to.Name, turn: Turn) -> Screen:
    event, _ = await talks.of_event(turn.session, turn.actor, callback_data.event)
    return await turn.open(NAME, context={"event": event.id})


async def named(turn: Turn, answers: Answers) -> Screen:
    event_id = answers.context["event"]
    await talks.name(
        turn.session,
        turn.actor,
        event_id,
        answers["person"],
        answers["kind"],
        answers["topic"],
        answers.get("minutes"),
        turn.now,
    )
    return await of_event(turn, to.Review(event=event_id), toast=turn.say("talks-named"))


NAME = Form(
    "talks-naming",
    PersonStep("person"),
    Text("topic", longest=200),
    Choice("kind", options=KINDS),
    Number("minutes", least=1, most=300, optional=True),
    done=named,
)


@router.callback_query(to.Took.filter(), flags=right("talks.review"))
async def took(_tap: CallbackQuery, callback_data: to.Took, turn: Turn) -> Screen:
    found = await talks.took_place_one(turn.session, turn.actor, callback_data.id, turn.now)
    return await mine.shown(turn, found.id, toast=turn.say("talks-given"))


@router.callback_query(to.TookAll.filter(), flags=right("talks.review"))
async def took_all(_tap: CallbackQuery, callback_data: to.TookAll, turn: Turn) -> Screen:
    await talks.took_place(turn.session, turn.actor, callback_data.event, turn.now)
    return await of_event(turn, to.Review(event=callback_data.event), toast=turn.say("talks-given"))


@router.callback_query(to.Waiting.filter(), flags=right("talks.review"))
async def waiting(_tap: CallbackQuery, callback_data: to.Waiting, turn: Turn) -> Screen:
    found = await talks.waiting(turn.session, turn.actor)
    page, named = max(0, callback_data.page), turn.actor.names
    return views.waiting(found, page, talks.PAGE, turn.say, named=named)
