"""What the waves say together: a screen of a wave, its memo as a file."""

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services.pulses import coverage, totals
from services.refusals import Refusal
from views import Screen, papers
from views.pulses import callbacks as to
from views.pulses import papers as memos
from views.pulses import totals as views

router = Router(name=__name__)
router.callback_query.filter(private)
AGGREGATE = right(coverage.AGGREGATE)


@router.callback_query(to.Totals.filter(), flags=AGGREGATE)
async def shown(_tap: CallbackQuery, callback_data: to.Totals, turn: Turn) -> Screen:
    found = await totals.listed(turn.session, turn.actor)
    going = await totals.going(turn.session, turn.actor, turn.now)
    chosen = next((one for one in found if one.wave == callback_data.wave), found[0] if found else None)
    return views.shown(chosen, found, going, turn.district, turn.say)


@router.callback_query(to.Memo.filter(), flags=AGGREGATE)
async def memo(_tap: CallbackQuery, callback_data: to.Memo, turn: Turn) -> Screen:
    wave, kind = callback_data.wave, callback_data.kind
    taken = await totals.taken(turn.session, turn.actor, wave, turn.now)
    make: Callable[[], bytes]
    if kind == "csv":
        make = partial(memos.twin, taken, turn.district)
    else:
        drawn = memos.values(taken, turn.district, turn.now)
        make = _fitting(partial(papers.docx, turn.district.papers[memos.WORD], drawn))
    return views.ready(taken.wave, kind, turn.made(f"pulses:{kind}:{wave}", make), turn.say)


def _fitting(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """A template of the district's own that cannot be filled in is told in plain words."""

    def made() -> bytes:
        try:
            return make()
        except papers.Unfit as unfit:
            raise Refusal("pulses-paper-unfit", file=unfit.template.name) from unfit

    return made
