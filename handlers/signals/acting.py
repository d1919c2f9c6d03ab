"""What a methodist does in a case; each deed is shown to the teacher."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.riskcards import RiskCard
from models.signals import RiskCase
from models.steps import Answers, Form, Text
from services import signals
from services.signals import acting, cases
from views import Screen
from views.signals import callbacks as to
from views.signals import cases as views

router = Router(name=__name__)
router.callback_query.filter(private)
RISK = right(signals.RISK)


async def _before(turn: Turn, case_id: int) -> RiskCard:
    """The case as it is now, before something is chosen: a look like any other."""
    await acting.writable(turn.session, turn.actor, case_id)
    return await cases.look(turn.session, turn.actor, case_id, turn.now)


async def _after(turn: Turn, found: RiskCase, kind: str, toast: str) -> Screen:
    """The card with what was done; a tap on an old card did nothing, and the card says so."""
    shown = await cases.card(turn.session, turn.actor, found, turn.now)
    last = shown.entries[-1] if shown.entries else None
    if last is None or (last.kind, last.by_id) != (kind, turn.person.id):
        toast = turn.say("signals-changed")
    may = turn.actor.may(signals.REVEAL)
    return views.card(shown, turn.district, turn.say, may_reveal=may, toast=toast)


@router.callback_query(to.Contact.filter(), flags=RISK)
async def contact(_tap: CallbackQuery, callback_data: to.Contact, turn: Turn) -> Screen:
    at = callback_data
    if not at.how:
        return views.how(await _before(turn, at.id), turn.say)
    found = await acting.contact(turn.session, turn.actor, at.id, at.how, at.seen, turn.now)
    day = turn.say.day(found.repeat_on) if found.repeat_on else ""
    return await _after(turn, found, "contact", turn.say("signals-contact-done", day=day))


@router.callback_query(to.Tried.filter(), flags=RISK)
async def tried(_tap: CallbackQuery, callback_data: to.Tried, turn: Turn) -> Screen:
    at = callback_data
    found = await acting.tried(turn.session, turn.actor, at.id, at.seen, turn.now)
    return await _after(turn, found, "tried", turn.say("signals-tried-done"))


@router.callback_query(to.Scope.filter(), flags=RISK)
async def scope(_tap: CallbackQuery, callback_data: to.Scope, turn: Turn) -> Screen:
    at = callback_data
    if not at.code:
        return views.scope(await _before(turn, at.id), turn.district, turn.say)
    found = await acting.scope(turn.session, turn.actor, at.id, at.code, at.seen, turn.now)
    shown = await cases.card(turn.session, turn.actor, found, turn.now)
    return views.scope(shown, turn.district, turn.say, toast=turn.say("signals-scope-done"))


@router.callback_query(to.Measure.filter(), flags=RISK)
async def measure(_tap: CallbackQuery, callback_data: to.Measure, turn: Turn) -> Screen:
    at = callback_data
    if not at.code:
        return views.measure(await _before(turn, at.id), turn.district, turn.say)
    found = await acting.measure(turn.session, turn.actor, at.id, at.code, at.seen, turn.now)
    return await _after(turn, found, "measure", turn.say("signals-measure-done"))


@router.callback_query(to.Close.filter(), flags=RISK)
async def close(_tap: CallbackQuery, callback_data: to.Close, turn: Turn) -> Screen:
    at = callback_data
    if not at.outcome:
        return views.close(await _before(turn, at.id), turn.district, turn.say)
    found = await acting.close(turn.session, turn.actor, at.id, at.outcome, turn.now)
    return await _after(turn, found, "outcome", turn.say("signals-close-done"))


@router.callback_query(to.Note.filter(), flags=RISK)
async def note(_tap: CallbackQuery, callback_data: to.Note, turn: Turn) -> Screen:
    await acting.writable(turn.session, turn.actor, callback_data.id)
    return await turn.open(NOTE, context={"case": callback_data.id}, resume=True)


async def _noted(turn: Turn, answers: Answers) -> Screen:
    found = await acting.note(turn.session, turn.actor, answers.context["case"], answers["words"], turn.now)
    return await _after(turn, found, "note", turn.say("signals-note-done"))


NOTE = Form(
    "signals-note",
    Text("words", longest=acting.LONGEST, hint=True),
    done=_noted,
    preview=False,
    protect=True,
)


@router.callback_query(to.Reveal.filter(), flags=right(signals.REVEAL))
async def reveal(_tap: CallbackQuery, callback_data: to.Reveal, turn: Turn) -> Screen:
    await acting.nameable(turn.session, turn.actor, callback_data.id)
    return await turn.open(REVEAL, context={"case": callback_data.id})


async def _revealed(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["case"]
    person = await acting.reveal(turn.session, turn.actor, number, answers["reason"], turn.now)
    return views.named(number, person, turn.say)


REVEAL = Form(
    "signals-reveal",
    Text("reason", shortest=10, longest=200, hint=True),
    done=_revealed,
    preview=False,
    protect=True,
)
