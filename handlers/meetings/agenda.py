"""A meeting: its agenda, who leads it, who keeps the minutes, who is invited."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.meetingcards import MeetingCard
from models.steps import Answers, Choice, Form, Option, Text
from services import gatherings
from services.meetings import agendas, bodies, councils
from services.meetings.agendas import Question
from services.refusals import Refusal
from views import Screen
from views.meetings import callbacks as to
from views.meetings import meeting as views
from views.people.names import shown

router = Router(name=__name__)
LONGEST, NAME = 200, 80
NOBODY, GUEST = "nobody", "guest"
MINUTES = (5, 10, 15, 20, 30, 45)
USUAL = 15


async def screen(turn: Turn, event_id: int, toast: str = "") -> Screen:
    """The meeting; one of a council nobody has named yet is asked about first."""
    card = await agendas.look(turn.session, turn.actor, event_id, turn.now)
    if card.runs and card.meeting.council_id is None and _is_council(turn, card):
        return views.which_council(
            event_id, await councils.listed(turn.session, turn.actor, turn.now), turn.say
        )
    return views.card(card, turn.say, toast=toast)


def _is_council(turn: Turn, card: MeetingCard) -> bool:
    return gatherings.form_of(card.event, turn.district).kind == "council"


@router.callback_query(to.Agenda.filter(), flags=right("meetings.read"))
async def agenda(_tap: CallbackQuery, callback_data: to.Agenda, turn: Turn) -> Screen:
    return await screen(turn, callback_data.event)


@router.callback_query(to.Bind.filter(), flags=right("meetings.read"))
async def bind(_tap: CallbackQuery, callback_data: to.Bind, turn: Turn) -> Screen:
    await councils.bind(turn.session, turn.actor, callback_data.event, callback_data.council, turn.now)
    return await screen(turn, callback_data.event)


@router.callback_query(to.NewItem.filter(), flags=right("meetings.read"))
async def new_item(_tap: CallbackQuery, callback_data: to.NewItem, turn: Turn) -> Screen:
    meeting = await bodies.run_meeting(
        turn.session, turn.actor, callback_data.event, turn.now, states=agendas.UNSIGNED
    )
    context = {"event": callback_data.event, "council": meeting.council_id is not None}
    return await turn.open(ITEM, context=context)


async def members(turn: Turn, answers: Answers) -> list[Option]:
    """Those who belong to the body; by name, for they are asked by who runs the meeting."""
    event_id = answers.context["event"]
    meeting = await bodies.run_meeting(turn.session, turn.actor, event_id, turn.now)
    found = await bodies.members(turn.session, meeting, turn.now)
    return [Option(f"p{one.id}", shown(one, turn.say, True)) for one in found]


async def speakers(turn: Turn, answers: Answers) -> list[Option]:
    ways = [
        Option(NOBODY, turn.say("meetings-nobody")),
        Option(GUEST, turn.say("meetings-somebody-else")),
    ]
    return [*ways, *await members(turn, answers)]


async def minutes(_turn: Turn, _answers: Answers) -> list[Option]:
    return [Option(number, str(number)) for number in MINUTES]


def is_guest(answers: Answers) -> bool:
    return bool(answers["who"] == GUEST)


def person(answer: str | None) -> int | None:
    """The person behind an option, if it is one."""
    return int(answer[1:]) if answer and answer not in (NOBODY, GUEST) else None


def question(answers: Answers) -> Question:
    return Question(
        question=answers["question"],
        minutes=int(answers["minutes"] or USUAL),
        speaker_id=person(answers["who"]),
        speaker=answers.get("guest") or "",
        votes=answers.get("votes") == "yes",
    )


async def _added(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["event"]
    await agendas.add(turn.session, turn.actor, number, question(answers), turn.now)
    return await screen(turn, number, turn.say("meetings-item-added"))


STEPS = (
    Text("question", longest=LONGEST, hint=True),
    Choice("who", options=speakers),
    Text("guest", longest=NAME, hint=True, when=is_guest),
    Choice("minutes", options=minutes),
    Choice("votes", options=(Option("no"), Option("yes")), when=lambda answers: answers.context["council"]),
)
ITEM = Form("meetings-new-item", *STEPS, done=_added, preview=False)


@router.callback_query(to.FollowUp.filter(), flags=right("meetings.read"))
async def follow_up(_tap: CallbackQuery, callback_data: to.FollowUp, turn: Turn) -> Screen:
    """The decisions of earlier meetings become a question of this one; once."""
    event_id, said = callback_data.event, views.follow_up(turn.say)
    card = await agendas.look(turn.session, turn.actor, event_id, turn.now)
    if all(item.question != said for item in card.items):
        chair = card.meeting.chair_id
        asked = Question(said, USUAL, speaker_id=chair)
        await agendas.add(turn.session, turn.actor, event_id, asked, turn.now)
    return await screen(turn, event_id, turn.say("meetings-item-added"))


@router.callback_query(to.People.filter(), flags=right("meetings.read"))
async def people(_tap: CallbackQuery, callback_data: to.People, turn: Turn) -> Screen:
    await bodies.run_meeting(turn.session, turn.actor, callback_data.event, turn.now, states=agendas.UNSIGNED)
    form = PARTS.get(callback_data.part)
    if form is None:
        raise Refusal("meetings-gone")
    return await turn.open(form, context={"event": callback_data.event})


async def _chair(turn: Turn, answers: Answers) -> Screen:
    return await _appointed(turn, answers, bodies.CHAIR)


async def _secretary(turn: Turn, answers: Answers) -> Screen:
    return await _appointed(turn, answers, bodies.SECRETARY)


async def _appointed(turn: Turn, answers: Answers, part: str) -> Screen:
    number, person_id = answers.context["event"], person(answers["who"])
    await agendas.appoint(turn.session, turn.actor, number, part, person_id or 0, turn.now)
    return await screen(turn, number, turn.say("meetings-appointed"))


async def _invited(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["event"]
    await agendas.invite(turn.session, turn.actor, number, _names(answers["names"] or ""), turn.now)
    return await screen(turn, number, turn.say("meetings-invited"))


def _names(typed: str) -> list[str]:
    """Names as typed, one a line or between commas."""
    return [name.strip() for name in typed.replace("\n", ",").split(",") if name.strip()]


CHAIR = Form("meetings-chairing", Choice("who", options=members), done=_chair, preview=False)
SECRETARY = Form("meetings-keeping", Choice("who", options=members), done=_secretary, preview=False)
GUESTS = Form(
    "meetings-inviting", Text("names", longest=400, hint=True, optional=True), done=_invited, preview=False
)
PARTS = {"chair": CHAIR, "secretary": SECRETARY, "guests": GUESTS}
