"""Pictures and papers of a closed wave, made from its published table when somebody asks."""

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services import audit
from services.findings import viewing
from services.refusals import Refusal
from views import Screen, papers
from views.findings import callbacks as to
from views.findings.papers import screens

router = Router(name=__name__)


@router.callback_query(to.Paper.filter(), flags=right("questionnaires.aggregate"))
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    view = await viewing.look(turn.session, turn.actor, callback_data.wave_id)
    kind = callback_data.kind
    table = view.table if kind in screens.PARTIAL else view.everything()
    if kind not in screens.offered(table, whole=view.whole):
        raise Refusal("findings-gone")
    make = screens.made(kind, table, turn.district, turn.say, turn.now, whole=view.whole)
    content = turn.made(f"paper:{view.wave_id}:{kind}", partial(_fitting, make))
    about = f"wave:{view.wave_id}"
    await audit.write(turn.session, turn.actor.id, "findings.export", turn.now, about=about, reason=kind)
    return screens.shown(kind, table, content, turn.say)


def _fitting(make: Callable[[], bytes]) -> bytes:
    """A template of the district's own that cannot be filled in is told in plain words."""
    try:
        return make()
    except papers.Unfit as unfit:
        raise Refusal("findings-paper-unfit", file=unfit.template.name) from unfit
