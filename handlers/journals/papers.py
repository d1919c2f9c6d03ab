"""The journal and a mentor's activity as files: made when asked for, outside the transaction."""

from collections.abc import Callable
from functools import partial

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from locales import Say
from services import calendars, people
from services.journals import activities
from services.journals import reading as services
from services.refusals import Refusal
from views import Screen, papers
from views.journals import activities as mine
from views.journals import callbacks as to
from views.journals import papers as views
from views.journals.pages import Shown

router = Router(name=__name__)


@router.callback_query(to.Paper.filter(), flags=right("mentoring.sessions"))
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    kind = callback_data.kind
    if kind not in views.KINDS:
        raise Refusal("journals-unknown")
    found = await services.look(turn.session, turn.actor, callback_data.pair_id, turn.now, None)
    await services.taken(turn.session, turn.actor, found, turn.now)
    tally = found.tally
    shown = Shown(
        found.pair,
        found.viewer,
        found.meetings,
        tally.count,
        tally.minutes,
        tally.confirmed,
        turn.actor.names,
    )
    drawn = views.values(shown, turn.district, turn.now)
    if kind == "xlsx":
        make = partial(views.workbook, drawn, Say("ru", turn.district.settings.timezone))
    else:
        make = partial(_fitting, partial(papers.docx, turn.district.papers[views.WORD], drawn))
    content = turn.made(f"journal:{found.pair.id}:{kind}", make)
    return views.file(found.pair.id, kind, content, turn.say)


def _fitting(make: Callable[[], bytes]) -> bytes:
    """A template of the district's own that cannot be filled in is told in plain words."""
    try:
        return make()
    except papers.Unfit as unfit:
        raise Refusal("journals-paper-unfit", file=unfit.template.name) from unfit


@router.callback_query(to.MinePaper.filter(), flags=right("mentoring.own_pair"))
async def mine_paper(_tap: CallbackQuery, callback_data: to.MinePaper, turn: Turn) -> Screen:
    kind = callback_data.kind
    if kind not in mine.KINDS:
        raise Refusal("journals-unknown")
    drawn = mine.values(await _told(turn), turn.district, turn.now)
    draw = papers.docx if kind == "docx" else papers.pdf
    make = partial(_fitting, partial(draw, turn.district.papers[mine.KINDS[kind]], drawn))
    return mine.file(kind, turn.made(f"mentoring:{turn.person.id}:{kind}", make), turn.say)


async def _told(turn: Turn) -> mine.Told:
    found = await activities.of(turn.session, turn.actor, turn.now)
    today = calendars.today(turn.district, turn.now)
    shares = [
        mine.Share(pair_id, form, one.count, one.minutes, one.confirmed)
        for (pair_id, form), one in found.shares.items()
    ]
    closed = {
        pair_id: mine.Closed(one.closed_on, one.goals, one.met) for pair_id, one in found.programmes.items()
    }
    jobs = await people.jobs(turn.session, turn.person.id, today)
    return mine.Told(turn.person, jobs, found.since, found.until, found.pairs, shares, closed)
