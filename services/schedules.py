"""Calendars: a person's own, an association's, the district's."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.calendars import Span
from models.courses import CONFIRMED, ENROLLED, Course, CourseApplication
from models.district import District
from models.events import PUBLISHED, REPORTED, Event
from models.meetings import Resolution
from models.registrations import LIVE, Registration
from models.schedules import Entry, Mark, MonthPage, Shelf, following
from services import calendars, gatherings, people
from services.refusals import Refusal
from services.rights import Actor

SHOWN = (PUBLISHED, REPORTED)
AHEAD = 24  # months from now, either way, that a calendar can be turned to


async def page(
    session: AsyncSession, actor: Actor, shelf: Shelf, of: int, month: str, now: datetime
) -> MonthPage:
    """A month of a calendar; `month` is «2026-11», anything else is the month it is.

    An association's is for its members, its head, and whoever may see every association's members.
    """
    today = calendars.today(actor.district, now)
    first = read(month, today)
    mine = await people.associations(session, actor.id, today)
    known = {row.id: row.short for row in mine}
    title = ""
    if shelf == "association":
        title = known.get(of) or await _foreign(session, actor, of)
    district = actor.district
    match shelf:
        case "mine":
            entries = await own(session, actor, first, today)
        case "association":
            entries = await of_association(session, of, district, first)
        case "district":
            entries = await of_district(session, district, first)
    return MonthPage(
        first=first,
        shelf=shelf,
        today=today,
        entries=tuple(sorted(entries, key=_order)),
        marks=tuple(marks(district, first)),
        of=of if shelf == "association" else 0,
        title=title,
        associations=tuple(known.items()),
    )


def read(month: str, today: date) -> date:
    """The first day of the month named, kept within two years of today; of this month when it is none."""
    this = today.replace(day=1)
    try:
        found = datetime.strptime(month, "%Y-%m").date()  # noqa: DTZ007 - a month has no zone
    except ValueError:
        return this
    away = (found.year - this.year) * 12 + found.month - this.month
    return found if abs(away) <= AHEAD else this


async def own(session: AsyncSession, actor: Actor, first: date, today: date) -> list[Entry]:
    """What she has a seat at or asked for one, meetings of hers, her courses, her tasks with a term."""
    district = actor.district
    seats = select(Registration.event_id, Registration.state).where(
        Registration.person_id == actor.id, Registration.state.in_(LIVE)
    )
    asked: dict[int, str] = dict((await session.execute(seats)).all())
    ours = [row.id for row in await people.associations(session, actor.id, today)]
    ours += [hat.scope_id for hat in actor.hats if hat.role == "association_head" and hat.scope_id]
    councils = gatherings.of_councils(actor.id, today)
    meets = [code for code, form in district.event_forms.items() if form.kind == "meeting"]
    hers = or_(
        Event.id.in_(asked),
        and_(Event.association_id.in_(ours), Event.form.in_(meets)),
        Event.id.in_(councils),
    )
    found = await _events(session, district, first, hers)
    entries = [_event(each, district, asked.get(each.id, "")) for each in found]
    return entries + await _courses(session, actor, first) + await _tasks(session, actor, first, today)


async def of_association(
    session: AsyncSession, association_id: int, district: District, first: date
) -> list[Entry]:
    """The association's own events, and those it is named among the audience of."""
    code = await session.scalar(select(Association.code).where(Association.id == association_id))
    found = await _events(session, district, first, Event.form.in_(_open(district)))
    return [
        _event(each, district)
        for each in found
        if each.association_id == association_id or code in each.audience.get("associations", ())
    ]


async def of_district(session: AsyncSession, district: District, first: date) -> list[Entry]:
    """Everything but the meetings of councils."""
    return [
        _event(each, district)
        for each in await _events(session, district, first, Event.form.in_(_open(district)))
    ]


def marks(district: District, first: date) -> list[Mark]:
    """Holidays, breaks, exams and quiet days that touch the month."""
    last = following(first) - timedelta(days=1)
    spans: list[tuple[str, Iterable[Span]]] = [
        ("holiday", (*district.calendar.holidays, *district.calendar.days_off))
    ]
    for year in district.calendar.years.values():
        spans += [("break", year.breaks), ("exam", year.exams), ("quiet", year.quiet)]
    return [
        Mark(kind, span.first, span.last, span.title)
        for kind, group in spans
        for span in group
        if span.first <= last and span.last >= first
    ]


async def _foreign(session: AsyncSession, actor: Actor, association_id: int) -> str:
    actor.demand("associations.members", association_id=association_id)
    found = await session.get(Association, association_id)
    if found is None:
        raise Refusal("schedules-no-association")
    return found.short


async def _events(
    session: AsyncSession, district: District, first: date, which: ColumnElement[bool]
) -> Sequence[Event]:
    begin, end = _bounds(district, first)
    wanted = (
        select(Event)
        .where(Event.state.in_(SHOWN), Event.starts_at < end, Event.ends_at >= begin, which)
        .order_by(Event.starts_at, Event.id)
    )
    return (await session.scalars(wanted)).all()


async def _courses(session: AsyncSession, actor: Actor, first: date) -> list[Entry]:
    last = following(first) - timedelta(days=1)
    found = await session.scalars(
        select(Course)
        .join(CourseApplication, CourseApplication.course_id == Course.id)
        .where(CourseApplication.person_id == actor.id, CourseApplication.state.in_((CONFIRMED, ENROLLED)))
        .where(Course.starts_on <= last, or_(Course.ends_on >= first, Course.ends_on.is_(None)))
    )
    return [
        Entry("course", row.id, row.title, row.starts_on, row.ends_on or row.starts_on, icon="📚")
        for row in found
        if row.starts_on is not None
    ]


async def _tasks(session: AsyncSession, actor: Actor, first: date, today: date) -> list[Entry]:
    last = following(first) - timedelta(days=1)
    found = await session.scalars(
        select(Resolution).where(
            Resolution.owner_id == actor.id,
            Resolution.state == "open",
            Resolution.due_on >= first,
            Resolution.due_on <= last,
        )
    )
    return [
        Entry(
            "task",
            row.id,
            row.text,
            row.due_on,
            row.due_on,
            icon="📌",
            state="overdue" if row.due_on < today else "",
        )
        for row in found
        if row.due_on is not None
    ]


def _event(event: Event, district: District, state: str = "") -> Entry:
    zone = district.settings.timezone
    begins, ends = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    return Entry(
        "event",
        event.id,
        event.title,
        begins.date(),
        max(begins.date(), (ends - timedelta(microseconds=1)).date()),
        icon=gatherings.form_of(event, district).icon,
        starts=event.starts_at,
        state=state,
    )


def _open(district: District) -> list[str]:
    """Forms of events that everybody may know of."""
    return [code for code, form in district.event_forms.items() if form.kind != "council"]


def _bounds(district: District, first: date) -> tuple[datetime, datetime]:
    zone = district.settings.timezone
    return datetime.combine(first, time(), zone), datetime.combine(following(first), time(), zone)


def _order(entry: Entry) -> tuple[date, bool, float, int]:
    """By day; what takes whole days before what begins at an hour."""
    return entry.first, entry.starts is not None, entry.starts.timestamp() if entry.starts else 0.0, entry.id
