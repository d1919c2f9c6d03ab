"""Roles: given for a place and a term, confirmed by a holder, taken back."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.district import Role
from models.steps import Answers, Choice, Form, Option
from services import people, places, roles
from services.refusals import Refusal
from services.rights import Hat
from views import Screen
from views.people import callbacks as to
from views.people import roles as views

router = Router(name=__name__)
router.callback_query.filter(private)

YEAR = timedelta(days=365)
PLACED = "@"


async def which(turn: Turn, _answers: Answers) -> Sequence[Option]:
    language = turn.say.language
    return [Option(_marked(role), role.called(language)) for role in roles.grantable(turn.actor)]


async def where(turn: Turn, answers: Answers) -> Sequence[Option]:
    """The schools or associations for which the chosen role may be given to this person."""
    role = turn.district.roles[_code(answers)]
    found = await places.offered(turn.session, turn.actor, role, answers.context["person_id"], turn.now)
    return [Option(number, title) for number, title in found.items()]


def _marked(role: Role) -> str:
    """An option's id: a role given for a place is marked, so that its place is asked."""
    return role.code if role.scopes[0] == "district" else f"{role.code}{PLACED}"


def _code(answers: Answers) -> str:
    return str(answers["role"]).removesuffix(PLACED)


def _placed(answers: Answers) -> bool:
    return str(answers.get("role", "")).endswith(PLACED)


async def give(turn: Turn, answers: Answers) -> Screen:
    role = turn.district.roles.get(_code(answers))
    if role is None or not role.scopes:
        raise Refusal("people-role-unknown")
    hat = Hat(role.code, role.scopes[0], int(answers["place"]) if answers.get("place") else None)
    person_id = int(answers.context["person_id"])
    until = _until(answers["term"], turn)
    given = await roles.grant(turn.session, turn.actor, person_id, hat, until, turn.now)
    person = await people.known(turn.session, person_id)
    return views.made(person, given, turn.say, turn.district)


GRANT = Form(
    "people-grant-form",
    Choice("role", options=which, empty="people-grant-form-none"),
    Choice("place", options=where, when=_placed, empty="people-grant-form-nowhere"),
    Choice("term", options=(Option("year"), Option("two"), Option("open"))),
    done=give,
)


def _until(term: str, turn: Turn) -> datetime | None:
    return {"year": turn.now + YEAR, "two": turn.now + 2 * YEAR}.get(term)


@router.callback_query(to.Grant.filter(), flags=right("people.grant"))
async def grant(_tap: CallbackQuery, callback_data: to.Grant, turn: Turn) -> Screen:
    await people.demand_over(turn.session, turn.actor, "people.find", callback_data.id, turn.now)
    await people.known(turn.session, callback_data.id)
    return await turn.open(GRANT, context={"person_id": callback_data.id}, resume=True)


@router.callback_query(to.Revoke.filter(), flags=right("people.grant"))
async def revoke(_tap: CallbackQuery, callback_data: to.Revoke, turn: Turn) -> Screen:
    if not callback_data.sure:
        found = await roles.revocable(turn.session, turn.actor, callback_data.id)
        return views.revoke(found, turn.say, turn.district, turn.actor.names)
    taken = await roles.revoke(turn.session, turn.actor, callback_data.id, turn.now)
    return views.settled(taken, "people-role-taken", turn.say, turn.district)


@router.callback_query(to.Waiting.filter(), flags=right("people.confirm_grant"))
async def waiting(_tap: CallbackQuery, turn: Turn) -> Screen:
    grants = await roles.waiting(turn.session, turn.actor, turn.now)
    named = await places.names(turn.session, grants)
    return views.waiting(grants, named, turn.say, turn.district, turn.actor.names)


@router.callback_query(to.Confirm.filter(), flags=right("people.confirm_grant"))
async def confirm(_tap: CallbackQuery, callback_data: to.Confirm, turn: Turn) -> Screen:
    confirmed = await roles.confirm(turn.session, turn.actor, callback_data.id, turn.now)
    return views.settled(confirmed, "people-role-confirmed", turn.say, turn.district)


@router.callback_query(to.Decline.filter(), flags=right("people.confirm_grant"))
async def decline(_tap: CallbackQuery, callback_data: to.Decline, turn: Turn) -> Screen:
    declined = await roles.decline(turn.session, turn.actor, callback_data.id, turn.now)
    return views.settled(declined, "people-role-declined", turn.say, turn.district)
