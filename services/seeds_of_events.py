"""A year of events and courses for the fictional district, the same for the same seed."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association
from models.attendances import Attendance, FeedbackCount
from models.courses import Course, Qualification
from models.district import District
from models.events import ONLINE, PLACE, Event
from models.people import Person, RoleGrant
from models.registrations import SEATED, Registration
from models.turnouts import QUESTIONS
from services import audiences, calendars
from services.audiences import Moment
from services.registrations import taking

FICTION = Path(__file__).parent.parent / "programme" / "fiction" / "events.yaml"
CROWD = 0.35  # of those meant, how many ask for a seat when no number is given
BEFORE = timedelta(days=14)
APART = timedelta(minutes=37)  # between one who asks and the next
# How often each answer is given to the questions after an event, in their order.
LIKED = {"useful": (1, 1, 3, 6, 9), "apply": (6, 4, 1), "pace": (1, 8, 2)}
TERM = 3  # years until the next course


@cache
def _words() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(FICTION.read_text(encoding="utf-8"))
    return read


async def populate(
    session: AsyncSession, district: District, author: Person, number: int, now: datetime
) -> None:
    """Writes events around today with seats taken and waited for, a plan of courses, past certificates."""
    dice = random.Random(number)
    associations = {row.code: row for row in await session.scalars(select(Association))}
    for said in _words()["events"]:
        event = _event(said, district, author, associations, now)
        session.add(event)
        await session.flush()
        if district.event_forms[event.form].seats and event.form != "conference":
            await _fill(session, event, said, district, dice, now)
    for position, said in enumerate(_words()["courses"], 1):
        session.add(_course(said, position, author, now))
    await _qualify(session, district, author, dice, now)
    await session.flush()


def _event(
    said: Mapping[str, Any],
    district: District,
    author: Person,
    associations: Mapping[str, Association],
    now: datetime,
) -> Event:
    form = district.event_forms[said["form"]]
    day = calendars.add_workdays(district, calendars.today(district, now), said["day"])
    starts = datetime.combine(day, time(said["hour"]), district.settings.timezone)
    codes = [code for code in said["associations"] if code in associations]
    own = associations.get(said.get("association", ""))
    published = min(now, starts) - BEFORE
    return Event(
        form=form.code,
        title=said["title"],
        about=said["about"],
        author_id=author.id,
        association_id=own.id if own else None,
        state="published",
        starts_at=starts,
        ends_at=starts + timedelta(minutes=form.lasts),
        ways=[ONLINE] if "link" in said else [PLACE],
        place=said.get("place", ""),
        link=said.get("link"),
        capacity=said.get("capacity"),
        school_quota=said.get("quota"),
        minimum=said.get("minimum"),
        audience={"associations": codes} if codes else {},
        measures=list(form.measures),
        themes=list(said.get("themes", ())),
        sections=list(said.get("sections", ())),
        abstracts_until=starts - BEFORE if form.kind == "conference" else None,
        extras=dict(said.get("extras", {})),
        hours=said.get("hours"),
        certificate="hours" in said,
        created_at=published,
        published_at=published,
    )


async def _fill(
    session: AsyncSession,
    event: Event,
    said: Mapping[str, Any],
    district: District,
    dice: random.Random,
    now: datetime,
) -> None:
    """People of the audience ask for a seat one after another; of a past event some are marked present."""
    meant = await _meant(session, event, district, now)
    count = said.get("crowd") or round(len(meant) * CROWD)
    taken: list[Registration] = []
    for person_id in dice.sample(meant, min(len(meant), count)):
        asked = now - timedelta(days=abs(said["day"]) / 2 + 3) + len(taken) * APART
        taken.append(await taking.seat(session, event, taken, person_id, event.ways[0], district, asked))
    if event.starts_at < now:
        came = [row for row in taken if row.state == SEATED and dice.random() < said.get("came", 0)]
        session.add_all(_attendance(event, row, dice) for row in came)
        session.add_all(_opinions(event, len(came), dice))


def _attendance(event: Event, row: Registration, dice: random.Random) -> Attendance:
    return Attendance(
        event_id=event.id,
        person_id=row.person_id,
        way=row.way,
        late=dice.random() < 0.1,
        by="word" if row.way == ONLINE else "hand",
        marked_by=event.author_id,
        marked_at=event.starts_at + timedelta(minutes=10),
        feedback_at=event.ends_at + timedelta(hours=2),
    )


def _opinions(event: Event, count: int, dice: random.Random) -> list[FeedbackCount]:
    """What so many people say of a good event."""
    said = Counter(
        (question, dice.choices(answers, LIKED[question])[0])
        for question, answers in QUESTIONS.items()
        for _ in range(count)
    )
    return [
        FeedbackCount(event_id=event.id, question=question, answer=answer, count=number)
        for (question, answer), number in said.items()
    ]


async def _meant(session: AsyncSession, event: Event, district: District, now: datetime) -> Sequence[int]:
    """Those in the audience who work in a school."""
    meant = audiences.people(audiences.parsed(event.audience), Moment(district, now))
    working = meant.where(Person.employments.any())
    return (await session.scalars(working.order_by(Person.id))).all()


def _course(said: Mapping[str, Any], position: int, author: Person, now: datetime) -> Course:
    """Next calendar year's, when the plan is made: courses run in its spring."""
    year = now.year + (now.month >= 9)
    starts = date(year, said["month"], 10)
    return Course(
        year=year,
        row_key=str(position),
        title=said["title"],
        provider=said["provider"],
        provider_kind=said["kind"],
        hours=said["hours"],
        mode=said["mode"],
        starts_on=starts,
        ends_on=starts + timedelta(days=20),
        apply_until=starts - timedelta(days=20),
        quota=said.get("quota"),
        for_heads=said.get("heads", False),
        themes=list(said["themes"]),
        measures=["3.7" if said.get("heads") else "1.4"],
        state="open",
        made_by=author.id,
        changed_at=now,
    )


async def _qualify(
    session: AsyncSession, district: District, author: Person, dice: random.Random, now: datetime
) -> None:
    """Everybody's last course, three years before the term she has; of half the heads, one for heads."""
    courses = _words()["courses"]
    heads = set(
        await session.scalars(select(RoleGrant.person_id).where(RoleGrant.role == "association_head"))
    )
    today = calendars.today(district, now)
    for person in await session.scalars(
        select(Person).where(Person.course_until.is_not(None)).order_by(Person.id)
    ):
        assert person.course_until is not None
        issued = person.course_until.replace(
            year=person.course_until.year - TERM, day=min(person.course_until.day, 28)
        )
        if issued > today:
            continue
        for_heads = person.id in heads and dice.random() < 0.5
        said = next(each for each in courses if each.get("heads")) if for_heads else dice.choice(courses[:3])
        session.add(
            Qualification(
                person_id=person.id,
                title=said["title"],
                provider=said["provider"],
                hours=said["hours"],
                number=f"40-{issued.year % 100}-{person.id:05}",
                issued_on=issued,
                for_heads=for_heads,
                entered_by=author.id,
                entered_at=now,
            )
        )
