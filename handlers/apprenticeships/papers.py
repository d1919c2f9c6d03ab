"""Papers of a pair: made when asked for, given to whom the use case lets have them."""

from collections.abc import Callable, Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.apprenticeships import Apprenticeship
from models.instruments import Instrument
from models.people import Employment
from services import calendars, people
from services.apprenticeships import closing, reports
from services.plans import suggesting
from services.refusals import Refusal
from views import Screen, papers
from views.apprenticeships import callbacks as to
from views.apprenticeships import endings
from views.apprenticeships import papers as views

router = Router(name=__name__)


@router.callback_query(to.Report.filter(), flags=right("known"))
async def report(_tap: CallbackQuery, callback_data: to.Report, turn: Turn) -> Screen:
    return await _report(turn, callback_data.pair_id)


@router.callback_query(to.Paper.filter(), flags=right("known"))
async def paper(_tap: CallbackQuery, callback_data: to.Paper, turn: Turn) -> Screen:
    """The use case knows who may have which."""
    at = callback_data
    if (at.what, at.kind) not in views.TEMPLATES:
        raise Refusal("apprenticeships-unknown")
    match at.what:
        case "programme":
            found, names = await reports.programme(turn.session, turn.actor, at.pair_id, turn.now)
            common = await _head(turn, found, names=names)
            drawn = views.programme_values(found, common, turn.district)
        case "thanks":
            found = await reports.thanks(turn.session, turn.actor, at.pair_id, turn.now)
            common = await _head(turn, found, names=True)
            meetings = await reports.meetings(turn.session, at.pair_id)
            drawn = views.thanks_values(found, common, meetings, turn.district)
        case _:
            return await _report(turn, at.pair_id)
    return _made(turn, found, at.what, at.kind, views.draws(at.what, at.kind, turn.district, drawn))


async def _report(turn: Turn, pair_id: int) -> Screen:
    found, shows = await reports.report(turn.session, turn.actor, pair_id, turn.now)
    instrument: Instrument | None = None
    if shows:
        ground = await suggesting.ground(turn.session, found.mentee_id)
        instrument = ground.instrument if ground else None
    common = await _head(turn, found, names=True)
    asked = closing.questions(turn.district, "mentor")
    said = [
        (asked[code].called("ru"), endings.spoken(asked[code], answer, turn.say))
        for side, code, answer in closing.readable(found, "mentor", turn.district)
        if side == "mentor" and code in asked
    ]
    meetings = await reports.meetings(turn.session, pair_id)
    drawn = views.report_values(found, common, meetings, said, turn.district, instrument)
    return _made(turn, found, "report", "docx", views.draws("report", "docx", turn.district, drawn))


async def _head(turn: Turn, found: Apprenticeship, *, names: bool) -> dict[str, object]:
    today = calendars.today(turn.district, turn.now)
    pair = found.mentorship
    positions = [
        _position(turn, await people.jobs(turn.session, person_id, today))
        for person_id in (pair.mentor_id, pair.mentee_id)
    ]
    return views.head(found, (positions[0], positions[1]), turn.district, turn.now, names=names)


def _position(turn: Turn, jobs: Sequence[Employment]) -> str:
    if not jobs:
        return ""
    known = turn.district.positions.get(jobs[0].position)
    title = known.called("ru") if known else jobs[0].position
    return f"{title} ({', '.join(map(str, jobs[0].subjects))})" if jobs[0].subjects else title


def _made(turn: Turn, found: Apprenticeship, what: str, kind: str, make: Callable[[], bytes]) -> Screen:
    def fitting() -> bytes:
        """A template of the district's own that cannot be filled in is told in plain words."""
        try:
            return make()
        except papers.Unfit as unfit:
            raise Refusal("apprenticeships-paper-unfit", file=unfit.template.name) from unfit

    content = turn.made(f"programme:{found.id}:{what}:{kind}", fitting)
    return views.shown(found, what, kind, content, turn.say)
