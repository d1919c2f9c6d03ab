"""Certificates as files: one PDF, all of an event in one, the register; made while nothing is held."""

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import audit, certificates
from services.refusals import Refusal
from views import Screen, papers
from views.certificates import callbacks as to
from views.certificates import papers as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Paper.filter(), flags=right("certificates.own"))
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    sealed = await certificates.paper(turn.session, turn.actor, callback_data.id)
    given = sealed.certificate
    owner = given.person_id == turn.person.id
    if not owner and not turn.actor.names:
        raise Refusal("certificates-names-hidden")
    draw = views.draws([(given.facts, sealed.text)], turn.district)
    content = turn.made(f"certificate:{given.id}", partial(_fitting, draw))
    return views.shown(given, content, turn.say, owner=owner)


@router.callback_query(to.Print.filter(), flags=right("certificates.issue"))
async def printed(_tap: CallbackQuery, callback_data: to.Print, turn: Turn) -> Screen:
    found = await certificates.to_print(turn.session, turn.actor, callback_data.event)
    draw = views.draws([(each.certificate.facts, each.text) for each in found], turn.district)
    content = turn.made(f"certificates:{callback_data.event}", partial(_fitting, draw))
    await _noted(turn, callback_data.event, "pdf")
    return views.printed(callback_data.event, len(found), content, turn.say)


@router.callback_query(to.Register.filter(), flags=right("certificates.issue"))
async def register(_tap: CallbackQuery, callback_data: to.Register, turn: Turn) -> Screen:
    event, found = await certificates.of_event(turn.session, turn.actor, callback_data.event)
    draw = views.register(found, turn.say, named=turn.actor.names)
    content = turn.made(f"certificates-register:{event.id}", draw)
    await _noted(turn, event.id, "xlsx")
    return views.registered(event.id, content, turn.say)


async def _noted(turn: Turn, event_id: int, kind: str) -> None:
    about = f"event:{event_id}"
    await audit.write(turn.session, turn.actor.id, "certificates.export", turn.now, about=about, reason=kind)


def _fitting(make: Callable[[], bytes]) -> bytes:
    """A template of the district's own that cannot be filled in is told in plain words."""
    try:
        return make()
    except papers.Unfit as unfit:
        raise Refusal("certificates-paper-unfit", file=unfit.template.name) from unfit
