"""The organiser gives certificates: to all who deserve one, to all but some, to one more."""

from collections import Counter
from collections.abc import Collection

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, Choice, Form, Option, PersonStep, Several, Text
from services import certificates
from services.certificates import Deserved, facts
from services.refusals import Refusal
from views import Screen
from views.certificates import callbacks as to
from views.certificates import giving as views
from views.certificates import words
from views.people import names

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Issue.filter(), flags=right("certificates.issue"))
async def overview(_tap: CallbackQuery, callback_data: to.Issue, turn: Turn) -> Screen:
    return await shown(turn, callback_data.event)


async def shown(turn: Turn, event_id: int, toast: str = "") -> Screen:
    found = await certificates.preview(turn.session, turn.actor, event_id, turn.now)
    return views.overview(
        found.event,
        found.roles,
        found.issued,
        found.present,
        turn.say,
        papers=turn.actor.names,
        toast=toast,
    )


@router.callback_query(to.Give.filter(), flags=right("certificates.issue"))
async def give(_tap: CallbackQuery, callback_data: to.Give, turn: Turn) -> Screen:
    return await _given(turn, callback_data.event)


async def _given(turn: Turn, event_id: int, without: Collection[int] = ()) -> Screen:
    signed = words.signer(turn.district)
    made = await certificates.issue(turn.session, turn.actor, event_id, signed, turn.now, without)
    if not made:
        return await shown(turn, event_id, toast=turn.say("certificates-all-have"))
    return views.issued(len(made), Counter(each.role for each in made), event_id, turn.say)


@router.callback_query(to.Except.filter(), flags=right("certificates.issue"))
async def but(_tap: CallbackQuery, callback_data: to.Except, turn: Turn) -> Screen:
    await certificates.preview(turn.session, turn.actor, callback_data.event, turn.now)
    return await turn.open(EXCEPT, context={"event": callback_data.event}, resume=True)


async def waiting(turn: Turn, answers: Answers) -> list[Option]:
    """Those who would get one, as the organiser may see them."""
    found = await certificates.preview(turn.session, turn.actor, answers.context["event"], turn.now)
    known = await facts.people(turn.session, [each.person_id for each in found.waiting])
    labels = {number: names.shown(person, turn.say, turn.actor.names) for number, person in known.items()}
    options = [Option(str(each.person_id), labels[each.person_id]) for each in found.waiting]
    return sorted(options, key=lambda option: option.label)


async def give_others(turn: Turn, answers: Answers) -> Screen:
    without = {int(each) for each in answers["without"]}
    return await _given(turn, answers.context["event"], without)


EXCEPT = Form(
    "certificates-but",
    Several("without", options=waiting, least=1, empty="certificates-all-have"),
    done=give_others,
)


@router.callback_query(to.Another.filter(), flags=right("certificates.issue"))
async def another(_tap: CallbackQuery, callback_data: to.Another, turn: Turn) -> Screen:
    await certificates.preview(turn.session, turn.actor, callback_data.event, turn.now)
    return await turn.open(ANOTHER, context={"event": callback_data.event})


async def give_another(turn: Turn, answers: Answers) -> Screen:
    if answers["role"] not in certificates.ROLES:
        raise Refusal("certificates-gone")
    deserved = Deserved(answers["person"], answers["role"], answers.get("topic") or "")
    event_id, signed = answers.context["event"], words.signer(turn.district)
    await certificates.issue_one(turn.session, turn.actor, event_id, deserved, signed, turn.now)
    return await shown(turn, event_id, toast=turn.say("certificates-one-given"))


ANOTHER = Form(
    "certificates-add",
    PersonStep("person"),
    Choice("role", options=(Option("participant"), Option("speaker"), Option("leader"))),
    Text("topic", longest=200, optional=True, when=lambda answers: answers["role"] in ("speaker", "leader")),
    done=give_another,
)
