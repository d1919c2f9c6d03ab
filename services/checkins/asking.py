"""Three questions a month to a mentor, what hinders, a call for help, and whether the two get on."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Select, exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, contains_eager, joinedload

from models.checkincards import PairFacts, Spoken, Wanted
from models.checkins import Alert, CheckIn
from models.district import District
from models.mentorships import ACTIVE, LIVE, Mentorship
from services import calendars, deliveries
from services.checkins import ALERTS, FIT, alerting, gathering, rules
from services.inserts import insert_new
from services.mentorships import pairs
from services.refusals import Refusal
from services.rights import Actor

MONTH = "checkin-month"
LOG, OWN = "mentoring.log", "mentoring.own_pair"
PROGRESS = ("ahead", "steady", "behind")
FITTING = ("yes", "rather", "other")
LONGEST, SHOWN = 500, 9


def first_day(district: District, today: date) -> date:
    """The first day of the month that takes pushes: a workday outside breaks (11 January)."""
    day = today.replace(day=1)
    while not calendars.takes_pushes(district, day):
        day += rules.DAY
    return day


def month(day: date) -> str:
    return f"{day:%Y-%m}"


async def ask(session: AsyncSession, district: District, now: datetime) -> None:
    """On the first such day a mentor is asked of the pairs that were there before; once more a week later."""
    today, set_down = calendars.today(district, now), district.mentoring.check_ins
    if today.month not in set_down.months or not calendars.takes_pushes(district, today):
        return
    since = (today - first_day(district, today)).days
    if since < 0 or since >= 2 * set_down.again_days:
        return
    begun = Mentorship.starts_on < today.replace(day=1)
    found = [one for one in await gathering.of_pairs(session, district, now, begun) if rules.works(one)]
    if since < set_down.again_days:
        await _first(session, found, today, now)
    else:
        await _again(session, found, today, now)


async def _first(session: AsyncSession, found: Sequence[PairFacts], today: date, now: datetime) -> None:
    for one in found:
        await _row(session, one.id, one.mentor_id, today, now)
    for mentor_id in sorted({one.mentor_id for one in found}):
        await _push(session, mentor_id, f"{MONTH}:{mentor_id}:{month(today)}", now)


async def _again(session: AsyncSession, found: Sequence[PairFacts], today: date, now: datetime) -> None:
    rows = await session.scalars(
        select(CheckIn.person_id).where(
            CheckIn.month == month(today),
            CheckIn.progress == "",
            CheckIn.mentorship_id.in_([one.id for one in found]),
        )
    )
    for mentor_id in sorted(set(rows)):
        await _push(session, mentor_id, f"{MONTH}:{mentor_id}:{month(today)}:again", now)


async def _push(session: AsyncSession, mentor_id: int, once: str, now: datetime) -> None:
    await deliveries.queue(
        session, kind=MONTH, once=once, person_id=mentor_id, not_before=now, until=now + timedelta(days=5)
    )


async def _row(session: AsyncSession, pair_id: int, mentor_id: int, day: date, now: datetime) -> CheckIn:
    """The check-in of the pair for the month, made if it is not there."""
    values = {"mentorship_id": pair_id, "person_id": mentor_id, "month": month(day), "asked_at": now}
    blank = {"progress": "", "hinders": "", "note": ""}
    await session.execute(insert_new(session, CheckIn, **values, **blank))
    found = await session.scalar(
        select(CheckIn)
        .where(CheckIn.mentorship_id == pair_id, CheckIn.month == month(day))
        .execution_options(populate_existing=True)
    )
    assert found is not None
    return found


# Answers


async def waiting(session: AsyncSession, mentor_id: int) -> Sequence[CheckIn]:
    """What a mentor has not answered yet: each pair's latest check-in, while the pair works."""
    later = aliased(CheckIn)
    newer = exists().where(later.mentorship_id == CheckIn.mentorship_id, later.month > CheckIn.month)
    found = await session.scalars(
        _whole()
        .where(CheckIn.person_id == mentor_id, CheckIn.progress == "", ~newer, Mentorship.state == ACTIVE)
        .order_by(CheckIn.id)
    )
    return found.all()


async def own(session: AsyncSession, actor: Actor, check_in_id: int) -> CheckIn:
    """A check-in the actor may answer now: her own, not answered, and no newer one asked."""
    found = await session.scalar(_whole().where(CheckIn.id == check_in_id))
    if found is None:
        raise Refusal("checkins-closed")
    pairs.check_side(actor, found.mentorship, LOG, "mentor")
    if found.progress:
        raise Refusal("checkins-answered")
    if found.id not in {one.id for one in await waiting(session, actor.id)}:
        raise Refusal("checkins-closed")
    return found


async def answer(
    session: AsyncSession,
    actor: Actor,
    check_in_id: int,
    progress: str,
    hinders: str,
    words: str | None,
    now: datetime,
    *,
    wants: bool,
) -> CheckIn:
    """Three answers; who wants help is on the methodists' shelf from this moment on."""
    found = await own(session, actor, check_in_id)
    if progress not in PROGRESS or hinders not in actor.district.mentoring.hindrances:
        raise Refusal("checkins-closed")
    found.progress, found.hinders, found.note = progress, hinders, (words or "")[:LONGEST]
    await _answered(session, actor, found, now, wants=wants)
    return found


async def hindered(session: AsyncSession, actor: Actor, pair_id: int, code: str, now: datetime) -> Mentorship:
    """What keeps the pair from meeting, said by a tap; it stands in the check-in of the month."""
    pair = await mine(session, actor, pair_id)
    if code not in actor.district.mentoring.hindrances:
        raise Refusal("checkins-closed")
    row = await _row(session, pair.id, actor.id, calendars.today(actor.district, now), now)
    row.hinders = code
    await session.flush()
    return pair


async def call(session: AsyncSession, actor: Actor, pair_id: int, now: datetime) -> Mentorship:
    """The mentor asks for a methodist; asked twice it is asked once."""
    pair = await mine(session, actor, pair_id)
    row = await _row(session, pair.id, actor.id, calendars.today(actor.district, now), now)
    if not (row.help_wanted and row.settled_at is None):
        await _answered(session, actor, row, now, wants=True)
    return pair


async def mine(session: AsyncSession, actor: Actor, pair_id: int) -> Mentorship:
    """The actor's own live pair, in which she is the mentor."""
    pair = await pairs.find(session, pair_id)
    pairs.check_side(actor, pair, LOG, "mentor")
    if not pair.live:
        raise Refusal("checkins-over")
    return pair


async def _answered(session: AsyncSession, actor: Actor, row: CheckIn, now: datetime, *, wants: bool) -> None:
    row.answered_at, row.help_wanted, row.settled_at = now, wants, None
    await session.flush()
    if wants:
        today = calendars.today(actor.district, now)
        one = Wanted(row.id, row.mentorship_id, actor.id, now, today)
        await alerting.open_one(session, rules.help_wanted(one), actor.district, now)


# Whether they get on


async def fit(session: AsyncSession, actor: Actor, pair_id: int, said: str, now: datetime) -> Mentorship:
    """«Yes» is kept nowhere; that somebody wants another partner only methodists hear."""
    pair = await pairs.find(session, pair_id)
    pairs.check_side(actor, pair, OWN, "mentor", "mentee")
    if pair.state not in LIVE or said not in FITTING:
        raise Refusal("checkins-over")
    if said == "other":
        today = calendars.today(actor.district, now)
        facts = {"side": pairs.side(actor, pair)}
        one = Spoken(FIT, actor.id, f"fit:{pair.id}", today, pair.id, facts)
        known = (FIT, actor.id, one.occasion) in await alerting.handled(session)
        if not known and await alerting.open_one(session, one, actor.district, now) is None:
            await _also(session, actor.id, pair.id)
    return pair


async def _also(session: AsyncSession, person_id: int, pair_id: int) -> None:
    """A mentor said it of another pair before: one alert holds both."""
    found = await session.scalar(
        select(Alert).where(Alert.rule == FIT, Alert.person_id == person_id, Alert.settled_at.is_(None))
    )
    if found is not None and found.mentorship_id != pair_id:
        found.facts = {**found.facts, "also": sorted({*found.facts.get("also", []), pair_id})}
        await session.flush()


# What methodists read


async def of_pair(session: AsyncSession, actor: Actor, pair_id: int) -> tuple[Mentorship, Sequence[CheckIn]]:
    """What the mentor of a pair has said, the latest first; the mentee never reads it."""
    actor.demand(ALERTS)
    pair = await pairs.find(session, pair_id)
    if actor.id == pair.mentee_id:
        raise Refusal("people-not-allowed", audit=f"refused:{ALERTS}", about=f"pair:{pair.id}")
    found = await session.scalars(
        select(CheckIn)
        .where(CheckIn.mentorship_id == pair.id, (CheckIn.progress != "") | (CheckIn.hinders != ""))
        .order_by(CheckIn.month.desc())
        .limit(SHOWN)
    )
    return pair, found.all()


def _whole() -> Select[CheckIn]:
    return (
        select(CheckIn)
        .join(CheckIn.mentorship)
        .options(
            contains_eager(CheckIn.mentorship).options(
                joinedload(Mentorship.mentor), joinedload(Mentorship.mentee), joinedload(Mentorship.school)
            )
        )
        .execution_options(populate_existing=True)
    )
