"""The live register of young teachers: who they are today, and how each is covered (measure 4.3)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.beginnercards import SHELVES, Beginner, Tally, tally
from models.beginners import Leave, MentorRefusal
from models.cards import PAGE
from models.district import District
from models.mentorships import COMING, LIVE, OVER, Mentorship
from models.people import Employment, Person
from services import audiences, calendars, stages
from services.beginners import rules
from services.refusals import Refusal
from services.rights import Actor

REGISTER, AGGREGATE = "mentoring.register", "mentoring.aggregate"
DAY = timedelta(days=1)
PRESSING = ("uncovered", "grace")
Said = TypeVar("Said", MentorRefusal, Leave)


async def young(
    session: AsyncSession,
    district: District,
    day: date,
    schools: Collection[int] | None = None,
    *,
    past: bool = False,
) -> list[Beginner]:
    """Everybody who is young and works on `day`, on leave or not, by name; of these schools alone if given.

    Four selects, however many there are. Today a pair counts as it stands; a day that is `past` goes by
    the dates of pairs, and knows nobody who was erased since.
    """
    stage = district.stages.get(rules.YOUNG)
    jobs = await _jobs(session, day, stages.within(stage, day), Person.teaching_since <= day)
    people = {job.person_id: job.person for job in jobs if job.lasts(day) and _of(job, schools)}
    pairs = await _pairs(session, people)
    refusals = await _said(session, MentorRefusal, people)
    leaves = await _said(session, Leave, people)
    theirs: dict[int, list[Employment]] = defaultdict(list)
    for job in jobs:
        theirs[job.person_id].append(job)
    return [
        beginner(
            person,
            theirs[number],
            [pair for pair in pairs.get(number, []) if not past or begun(pair, day)],
            refusals.get(number, []),
            leaves.get(number, []),
            day,
            district,
        )
        for number, person in people.items()
    ]


def beginner(
    person: Person,
    jobs: Sequence[Employment],
    pairs: Iterable[Mentorship],
    refusals: Sequence[MentorRefusal],
    leaves: Sequence[Leave],
    day: date,
    district: District,
) -> Beginner:
    """One young teacher from her rows; `jobs` are all she has had, her experience is known."""
    assert person.teaching_since is not None
    known = list(pairs)
    pair = next((one for one in known if there(one, day)), None)
    refusal = next((one for one in refusals if declined(one, day)), None)
    hired = rules.hired_on(person.teaching_since, jobs, day)
    entitled = rules.entitled_on(hired, _ended(known, refusals, leaves, day, district))
    return Beginner(
        person=person,
        jobs=tuple(job for job in jobs if job.lasts(day)),
        hired=hired,
        entitled=entitled,
        last_day=rules.grace_until(entitled, district),
        cover=rules.cover(
            paired=pair is not None,
            refused=refusal is not None,
            entitled=entitled,
            day=day,
            district=district,
        ),
        pair=pair,
        coming=next((one for one in known if one.coming), None),
        refusal=refusal,
        leave=next((leave for leave in leaves if leave.lasts(day)), None),
        leave_ahead=next((leave for leave in leaves if leave.since > day and not _void(leave)), None),
    )


def there(pair: Mentorship, day: date) -> bool:
    """Whether the pair covers its mentee on the day: it lives, or it ended later."""
    return pair.live or (pair.state in OVER and pair.ended_on is not None and day < pair.ended_on)


def begun(pair: Mentorship, day: date) -> bool:
    return pair.starts_on is not None and pair.starts_on <= day


def declined(refusal: MentorRefusal, day: date) -> bool:
    return refusal.written_on <= day and (refusal.withdrawn_on is None or day < refusal.withdrawn_on)


def schools_of(actor: Actor) -> set[int] | None:
    """The schools whose register the actor sees; None is the whole district."""
    actor.demand(REGISTER)
    return None if "any" in actor.scopes(REGISTER) else actor.places(REGISTER, "own_school")


async def totals(session: AsyncSession, actor: Actor, now: datetime) -> Tally:
    """How many stand how: in the actor's schools, or in the district for whoever sees totals alone."""
    schools = None
    if actor.may(REGISTER):
        schools = schools_of(actor)
    else:
        actor.demand(AGGREGATE)
    return tally(await young(session, actor.district, calendars.today(actor.district, now), schools))


async def shelf(
    session: AsyncSession, actor: Actor, name: str, page: int, now: datetime
) -> tuple[list[Beginner], Tally]:
    """A page of a shelf (all of them without a name), whoever needs something first."""
    found = await young(session, actor.district, calendars.today(actor.district, now), schools_of(actor))
    listed = sorted(
        (one for one in found if name in ("", one.shelf)),
        key=lambda one: (SHELVES.index(one.shelf), one.last_day if one.shelf in PRESSING else date.min),
    )
    return listed[page * PAGE : (page + 1) * PAGE], tally(found)


async def one(session: AsyncSession, actor: Actor, action: str, person_id: int, now: datetime) -> Beginner:
    """A young teacher on whom the actor may do this; refuses with «beginners-gone» when she is not young."""
    day = calendars.today(actor.district, now)
    found = await young(session, actor.district, day)
    asked = next((each for each in found if each.person.id == person_id), None)
    if asked is None:
        raise Refusal("beginners-gone")
    if not over(actor, action, asked):
        raise Refusal("people-not-allowed", audit=f"refused:{action}", about=f"person:{person_id}")
    return asked


def over(actor: Actor, action: str, one: Beginner) -> bool:
    """Whether the action is allowed on her: on anybody, or on those of a school where she works."""
    return "any" in actor.scopes(action) or bool(one.schools & actor.places(action, "own_school"))


async def _jobs(session: AsyncSession, day: date, *meant: ColumnElement[bool]) -> Sequence[Employment]:
    """All jobs, past ones too, of those who work on the day; by name, the main one first."""
    works = select(Employment.person_id).where(audiences.live(Employment, day))
    rows = await session.scalars(
        select(Employment)
        .join(Person, Person.id == Employment.person_id)
        .where(Person.id.in_(works), audiences.here(day), *meant)
        .options(joinedload(Employment.person), joinedload(Employment.school))
        .order_by(Person.surname, Person.name, Person.id, Employment.main.desc(), Employment.id)
    )
    return rows.all()


async def _pairs(session: AsyncSession, people: Collection[int]) -> dict[int, list[Mentorship]]:
    rows = await session.scalars(
        select(Mentorship)
        .where(Mentorship.mentee_id.in_(people), Mentorship.state.in_((*COMING, *LIVE, *OVER)))
        .options(joinedload(Mentorship.mentor))
        .order_by(Mentorship.id)
    )
    found: dict[int, list[Mentorship]] = defaultdict(list)
    for row in rows:
        found[row.mentee_id].append(row)
    return found


async def _said(session: AsyncSession, kind: type[Said], people: Collection[int]) -> dict[int, list[Said]]:
    rows = await session.scalars(select(kind).where(kind.person_id.in_(people)).order_by(kind.id))
    found: dict[int, list[Said]] = defaultdict(list)
    for row in rows:
        found[row.person_id].append(row)
    return found


def _of(job: Employment, schools: Collection[int] | None) -> bool:
    return schools is None or job.school_id in schools


def _void(leave: Leave) -> bool:
    """It ended before it began: the leave never was."""
    return leave.until is not None and leave.until < leave.since


def _ended(
    pairs: Iterable[Mentorship],
    refusals: Iterable[MentorRefusal],
    leaves: Iterable[Leave],
    day: date,
    district: District,
) -> Iterable[date]:
    """The days from which there is time anew: a pair ended, a refusal was taken back, a leave is over.

    A refusal or a leave that lasted less than the days of grace gives none: it was a slip, or no long one.
    """
    least = timedelta(days=district.mentoring.grace_days)
    yield from (
        pair.ended_on for pair in pairs if pair.state in OVER and pair.ended_on and pair.ended_on <= day
    )
    for one in refusals:
        recorded = calendars.today(district, one.recorded_at)
        if one.withdrawn_on and one.withdrawn_on <= day and one.withdrawn_on - recorded >= least:
            yield one.withdrawn_on
    for leave in leaves:
        if leave.until is not None and leave.until < day and leave.until + DAY - leave.since >= least:
            yield leave.until + DAY
