"""Papers on mentoring as files; whoever takes one is remembered."""

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from services import calendars
from services.beginners import periods, registers, reporting
from services.refusals import Refusal
from views import Screen, papers, plain, sheets
from views.beginners import callbacks as to
from views.beginners import papers as views
from views.beginners import reports, tables
from views.beginners.figures import named

router = Router(name=__name__)
AGGREGATE, FACTS = right(registers.AGGREGATE), right(reporting.FACTS)


@router.callback_query(to.Papers.filter(), flags=AGGREGATE)
async def choice(_tap: CallbackQuery, callback_data: to.Papers, turn: Turn) -> Screen:
    today = calendars.today(turn.district, turn.now)
    within = periods.period(turn.district, today, callback_data.year, callback_data.half)
    halves = periods.halves(within, turn.district, today)
    return views.choice(within.year, within.half, halves, turn.actor.may, turn.say)


@router.callback_query(to.Paper.filter(), flags=AGGREGATE)
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    kind, year, half = callback_data.kind, callback_data.year, callback_data.half
    make = await _maker(turn, kind, year, half)
    content = turn.made(f"beginners:{kind}:{year}:{half}", make)
    return views.ready(kind, _of(year, half, turn), content, turn.say)


@router.callback_query(to.Hours.filter(), flags=FACTS)
async def hours(_tap: CallbackQuery, callback_data: to.Hours, turn: Turn) -> Screen:
    month = callback_data.month
    if not month:
        return views.months(reporting.months(turn.actor, turn.now), turn.say)
    first, lines = await reporting.hours(turn.session, turn.actor, month, turn.now)
    page = tables.hours(first, lines, turn.district, turn.say, turn.now, names=turn.actor.names)
    content = turn.made(f"beginners:hours:{month}", partial(sheets.workbook, [page]))
    return views.ready("hours", turn.say.full_month(first), content, turn.say)


async def _maker(turn: Turn, kind: str, year: str, half: int) -> Callable[[], bytes]:
    session, actor, now = turn.session, turn.actor, turn.now
    match kind:
        case "report":
            found = await reporting.report(session, actor, year, half, now)
            drawn = reports.values(found, turn.district, now)
            return _fitting(partial(papers.docx, turn.district.papers[reports.WORD], drawn))
        case "csv":
            found = await reporting.report(session, actor, year, half, now)
            return partial(reports.twin, found, turn.district)
        case "schools":
            within, lines = await reporting.schools(session, actor, year, half, now)
            page = tables.schools(within, lines, turn.district, turn.say, now)
            return partial(sheets.workbook, [page])
    raise Refusal("beginners-no-period")


def _fitting(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """A template of the district's own that cannot be filled in is told in plain words."""

    def made() -> bytes:
        try:
            return make()
        except papers.Unfit as unfit:
            raise Refusal("beginners-paper-unfit", file=unfit.template.name) from unfit

    return made


def _of(year: str, half: int, turn: Turn) -> str:
    """«2026-27 учебный год, 1-е полугодие»: as a file may be called."""
    return plain(named(year, half, turn.say)).replace("/", "-")
