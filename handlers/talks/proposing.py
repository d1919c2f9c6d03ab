"""Forms of a speaker: an abstract for a conference, its new version, a talk elsewhere."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from handlers.talks import mine
from models.steps import Answers, Choice, Day, FileStep, Form, Option, Text
from services import gatherings, talks
from services.refusals import Refusal
from services.talks import Abstract, rules
from views import Screen
from views.talks import callbacks as to

router = Router(name=__name__)
router.callback_query.filter(private)
KINDS = (Option("talk"), Option("poster"), Option("master_class"))
HOW = (Option("text"), Option("file"))


@router.callback_query(to.Propose.filter(), flags=right("talks.propose"))
async def propose(_tap: CallbackQuery, callback_data: to.Propose, turn: Turn) -> Screen:
    event = await gatherings.find(turn.session, callback_data.event)
    if refused := rules.takes(event, gatherings.form_of(event, turn.district), turn.now):
        raise refused
    context = {"event": event.id, "sections": len(event.sections)}
    return await turn.open(PROPOSE, context=context, resume=True)


async def sections(turn: Turn, answers: Answers) -> list[Option]:
    event = await gatherings.find(turn.session, answers.context["event"])
    return [Option(str(number), str(title)) for number, title in enumerate(event.sections)]


async def proposed(turn: Turn, answers: Answers) -> Screen:
    event = await gatherings.find(turn.session, answers.context["event"])
    place = answers.get("section")
    section = ""
    if place is not None:
        if int(place) >= len(event.sections):
            raise Refusal("talks-gone")
        section = str(event.sections[int(place)])
    made = await talks.propose(
        turn.session,
        turn.actor,
        event.id,
        answers["kind"],
        answers["topic"],
        section,
        handed_in(answers),
        turn.now,
    )
    return await mine.shown(turn, made.id, toast=turn.say("talks-proposed"))


def handed_in(answers: Answers) -> Abstract:
    return Abstract(answers.get("text") or "", answers.get("file"))


ABSTRACT = (
    Choice("how", options=HOW),
    Text("text", longest=3000, shortest=100, when=lambda answers: answers["how"] == "text"),
    FileStep(
        "file",
        kinds=("document",),
        largest=talks.LARGEST,
        hint=True,
        when=lambda answers: answers["how"] == "file",
    ),
)
PROPOSE = Form(
    "talks-propose",
    Choice("kind", options=KINDS),
    Text("topic", longest=200),
    Choice(
        "section",
        options=sections,
        empty="talks-gone",
        when=lambda answers: bool(answers.context["sections"]),
    ),
    *ABSTRACT,
    done=proposed,
)


@router.callback_query(to.Again.filter(), flags=right("talks.propose"))
async def again(_tap: CallbackQuery, callback_data: to.Again, turn: Turn) -> Screen:
    seen = await talks.look(turn.session, turn.actor, callback_data.id, turn.now)
    if "again" not in seen.may:
        raise Refusal("talks-too-late")
    return await turn.open(AGAIN, context={"talk": seen.talk.id, "version": seen.talk.version}, resume=True)


async def handed_in_again(turn: Turn, answers: Answers) -> Screen:
    made = await talks.hand_in(
        turn.session, turn.actor, answers.context["talk"], handed_in(answers), turn.now
    )
    return await mine.shown(turn, made.id, toast=turn.say("talks-handed-in"))


AGAIN = Form("talks-again", *ABSTRACT, done=handed_in_again)


@router.callback_query(to.Elsewhere.filter(), flags=right("talks.propose"))
async def elsewhere(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await turn.open(ELSEWHERE, resume=True)


async def levels(turn: Turn, _answers: Answers) -> list[Option]:
    return [Option(code, level.called(turn.say.language)) for code, level in turn.district.levels.items()]


async def told(turn: Turn, answers: Answers) -> Screen:
    made = await talks.elsewhere(
        turn.session,
        turn.actor,
        answers["kind"],
        answers["topic"],
        answers["where"],
        answers["level"],
        answers["day"],
        turn.now,
    )
    return await mine.shown(turn, made.id, toast=turn.say("talks-told"))


ELSEWHERE = Form(
    "talks-out",
    Text("where", longest=200, hint=True),
    Day("day", past=True),
    Choice("level", options=levels, empty="talks-gone"),
    Choice("kind", options=KINDS),
    Text("topic", longest=200),
    done=told,
)
