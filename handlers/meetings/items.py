"""One question of the agenda: its words, its place, what was heard, what was decided."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.meetings import agenda
from models.steps import Answers, Choice, Day, Form, Option, Text
from services.meetings import agendas, bodies, tasks
from services.meetings.tasks import Decision
from services.refusals import Refusal
from views import Screen
from views.meetings import callbacks as to
from views.meetings import items as views

router = Router(name=__name__)
WORDS, TEXT = 700, 300
MOVES = {"up": -1, "down": 1}


async def screen(turn: Turn, item_id: int, toast: str = "") -> Screen:
    return views.card(await agendas.item(turn.session, turn.actor, item_id, turn.now), turn.say, toast=toast)


@router.callback_query(to.Item.filter(), flags=right("meetings.read"))
async def item(_tap: CallbackQuery, callback_data: to.Item, turn: Turn) -> Screen:
    return await screen(turn, callback_data.id)


@router.callback_query(to.ItemDo.filter(), flags=right("meetings.read"))
async def do(_tap: CallbackQuery, callback_data: to.ItemDo, turn: Turn) -> Screen:
    number, what = callback_data.id, callback_data.what
    if what in MOVES:
        await agendas.move(turn.session, turn.actor, number, MOVES[what], turn.now)
        return await screen(turn, number, turn.say("meetings-item-moved"))
    if what == "drop":
        event_id = await agendas.drop(turn.session, turn.actor, number, turn.now)
        return await agenda.screen(turn, event_id, turn.say("meetings-item-dropped"))
    if what not in FORMS:
        raise Refusal("meetings-gone")
    found = await bodies.item_of(turn.session, turn.actor, number, turn.now, states=agendas.UNSIGNED)
    meeting = await bodies.known(turn.session, found.meeting_id)
    council = meeting.council_id is not None
    return await turn.open(
        FORMS[what], context={"item": number, "event": meeting.event_id, "council": council}
    )


async def _edited(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["item"]
    await agendas.change(turn.session, turn.actor, number, agenda.question(answers), turn.now)
    return await screen(turn, number, turn.say("meetings-changed"))


def _writer(part: str) -> Callable[[Turn, Answers], Awaitable[Screen]]:
    async def written(turn: Turn, answers: Answers) -> Screen:
        number = answers.context["item"]
        await agendas.write(turn.session, turn.actor, number, part, answers["words"] or "", turn.now)
        return await screen(turn, number, turn.say("meetings-changed"))

    return written


async def _decided(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["item"]
    said = Decision(
        text=answers["text"],
        owner_id=agenda.person(answers["who"]),
        owner=answers.get("guest") or "",
        due_on=answers["due"],
    )
    await tasks.decide(turn.session, turn.actor, number, said, turn.now)
    return await screen(turn, number, turn.say("meetings-decision-kept"))


async def owners(turn: Turn, answers: Answers) -> list[Option]:
    ways = [
        Option(agenda.NOBODY, turn.say("meetings-no-owner")),
        Option(agenda.GUEST, turn.say("meetings-body-owner")),
    ]
    return [*ways, *await agenda.members(turn, answers)]


EDIT = Form("meetings-edit-item", *agenda.STEPS, done=_edited, preview=False)
HEARD = Form(
    "meetings-hear",
    Text("words", longest=WORDS, hint=True, optional=True),
    done=_writer("heard"),
    preview=False,
)
SPOKE = Form(
    "meetings-speak",
    Text("words", longest=WORDS, hint=True, optional=True),
    done=_writer("spoke"),
    preview=False,
)
DECIDE = Form(
    "meetings-decide",
    Text("text", longest=TEXT, hint=True),
    Choice("who", options=owners),
    Text("guest", longest=agenda.NAME, hint=True, when=agenda.is_guest),
    Day("due", optional=True),
    done=_decided,
    preview=False,
)
FORMS = {"edit": EDIT, "heard": HEARD, "spoke": SPOKE, "decide": DECIDE}
