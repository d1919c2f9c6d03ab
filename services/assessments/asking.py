"""A look at a lesson: asked for, agreed to, declined, taken back. Nothing happens without the teacher."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.assessments import Assessment
from models.associations import Membership
from models.people import Account, Person, RoleGrant
from services import audiences, audit, calendars, consents, deliveries, instruments, people, roles
from services.assessments import AGREED, ASKED, DECLINED, DONE, EXTERNAL, drafts
from services.associations import circles
from services.refusals import Refusal, unless_taken
from services.rights import Actor

ASSESS, OWN = "assessments.assess", "assessments.own"
OPEN = (ASKED, AGREED, DECLINED)


async def ask(
    session: AsyncSession, actor: Actor, person_id: int, lesson_on: date, now: datetime
) -> Assessment:
    """A methodist, or the head of an association of hers, asks a teacher for leave to see a lesson."""
    await demand(session, actor, person_id, now)
    inside = select(Account.id).where(Account.person_id == person_id).limit(1)
    if await session.scalar(inside) is None:
        raise Refusal("assessments-not-in-bot")
    made = await _make(session, actor, person_id, actor.id, lesson_on, ASKED, now)
    await audit.write(session, actor.id, "assessments.ask", now, subject_id=person_id, about=_about(made))
    await tell(session, made, "ask", person_id, now)
    return made


async def invite(
    session: AsyncSession, actor: Actor, assessor_id: int, lesson_on: date, now: datetime
) -> Assessment:
    """A teacher asks a colleague to come and see: her own leave is given by that."""
    actor.demand(OWN, person_id=actor.id)
    if assessor_id not in await assessors(session, actor, now):
        raise Refusal("assessments-not-an-assessor")
    await _need_consent(session, actor.id)
    made = await _make(session, actor, actor.id, assessor_id, lesson_on, AGREED, now)
    await tell(session, made, "wish", assessor_id, now)
    return made


async def agree(session: AsyncSession, actor: Actor, assessment_id: int, now: datetime) -> Assessment:
    """The teacher lets the colleague look; said twice it is said once, and "no" may be changed to it."""
    found = await mine(session, actor, assessment_id)
    if found.state in (ASKED, DECLINED):
        await _need_consent(session, actor.id)
        found.state, found.agreed_at = AGREED, now
        await session.flush()
        await audit.write(
            session, actor.id, "assessments.agree", now, subject_id=actor.id, about=_about(found)
        )
        await tell(session, found, "agreed", found.assessor_id, now)
    return found


async def decline(session: AsyncSession, actor: Actor, assessment_id: int, now: datetime) -> Assessment:
    """The teacher says no, or no more; what was not finished is thrown away. Nobody is told why."""
    found = await mine(session, actor, assessment_id)
    if found.state == DONE:
        raise Refusal("assessments-done-already")
    if found.state != DECLINED:
        found.state, found.agreed_at = DECLINED, None
        await drafts.drop(session, found, now)
        await session.flush()
    return found


async def withdraw(session: AsyncSession, actor: Actor, assessment_id: int, now: datetime) -> None:
    """The teacher takes a filled sheet, or a test's result, back: it is deleted for good."""
    found = await mine(session, actor, assessment_id)
    await drafts.drop(session, found, now)
    await audit.write(
        session, actor.id, "assessments.withdraw", now, subject_id=actor.id, about=_about(found)
    )
    await session.delete(found)
    await session.flush()


async def give_up(session: AsyncSession, actor: Actor, assessment_id: int, now: datetime) -> None:
    """The assessor will not come after all: an unfilled sheet goes; a teacher who waits for it is told."""
    found = await own_sheet(session, actor, assessment_id)
    if found.state == DONE:
        raise Refusal("assessments-done-already")
    if found.state == AGREED:
        await tell(session, found, "off", found.person_id, now)
    await drafts.drop(session, found, now)
    await session.delete(found)
    await session.flush()


async def demand(session: AsyncSession, actor: Actor, person_id: int, now: datetime) -> None:
    """Refuses unless the actor may look at this teacher's work at all: a colleague, and not oneself."""
    actor.demand(ASSESS)
    if person_id == actor.id:
        raise Refusal("assessments-not-oneself")
    await people.known(session, person_id)
    await people.demand_over(session, actor, ASSESS, person_id, now)


async def mine(session: AsyncSession, actor: Actor, assessment_id: int) -> Assessment:
    """A sheet about the actor; anybody else's is not found."""
    actor.demand(OWN, person_id=actor.id)
    return await _found(session, assessment_id, Assessment.person_id == actor.id)


async def own_sheet(session: AsyncSession, actor: Actor, assessment_id: int) -> Assessment:
    """A look the actor asked for or was asked for; anybody else's is not found."""
    actor.demand(ASSESS)
    theirs = and_(Assessment.assessor_id == actor.id, Assessment.kind == EXTERNAL)
    return await _found(session, assessment_id, theirs)


async def queue(session: AsyncSession, actor: Actor, limit: int = 20) -> Sequence[Assessment]:
    """The looks of an assessor: those to be filled in first, then those that wait, then those done."""
    actor.demand(ASSESS)
    found = await session.scalars(
        select(Assessment)
        .where(Assessment.assessor_id == actor.id, Assessment.kind == EXTERNAL)
        .order_by(Assessment.id.desc())
        .limit(limit)
        .options(joinedload(Assessment.person))
    )
    rank = {AGREED: 0, ASKED: 1, DECLINED: 1, DONE: 2}
    return sorted(found, key=lambda one: rank[one.state])


async def about_me(session: AsyncSession, actor: Actor) -> Sequence[Assessment]:
    """Every look at the actor's own work that is asked for or agreed to and not done, the newest first."""
    actor.demand(OWN, person_id=actor.id)
    found = await session.scalars(
        select(Assessment)
        .where(Assessment.person_id == actor.id, Assessment.state.in_(OPEN))
        .order_by(Assessment.id.desc())
        .limit(20)
        .options(joinedload(Assessment.assessor))
    )
    return found.all()


async def assessors(session: AsyncSession, actor: Actor, now: datetime) -> dict[int, Person]:
    """Whom a teacher may ask to come: the methodists and the heads of her associations."""
    groups = select(Membership.association_id).where(
        Membership.person_id == actor.id, audiences.live(Membership, now.date())
    )
    heads = select(RoleGrant).where(
        RoleGrant.role == circles.HEAD, RoleGrant.scope_kind == "association", RoleGrant.scope_id.in_(groups)
    )
    ids = {grant.person_id for grant in await session.scalars(heads) if grant.counts(now)}
    ids |= set(await roles.holders(session, ("methodist",), now))
    return await people.called(session, ids - {actor.id})


async def observed(session: AsyncSession, actor: Actor, now: datetime) -> Sequence[int]:
    """Whom an assessor may ask: anybody, or the members of her associations."""
    wanted = select(Person.id).where(audiences.here(now.date()), Person.id != actor.id)
    if "any" not in actor.scopes(ASSESS):
        groups = actor.places(ASSESS, "own_association")
        members = select(Membership.person_id).where(
            Membership.association_id.in_(groups), audiences.live(Membership, now.date())
        )
        wanted = wanted.where(Person.id.in_(members))
    return (await session.scalars(wanted)).all()


async def tell(session: AsyncSession, about: Assessment, what: str, person_id: int, now: datetime) -> None:
    """Queues the news of a look; its words carry no name and nothing that was seen.

    A request is news until its lesson is over.
    """
    over = datetime.combine(about.lesson_on, time.max, UTC) if what == "ask" and about.lesson_on else None
    await deliveries.queue(
        session,
        kind="assessment-news",
        once=f"assessment-news:{about.id}:{what}:{now.timestamp():.0f}",
        person_id=person_id,
        about_id=about.id,
        not_before=now,
        until=over,
        budgeted=False,
        facts={"what": what, "day": about.lesson_on.isoformat() if about.lesson_on else ""},
    )


async def _make(
    session: AsyncSession,
    actor: Actor,
    person_id: int,
    assessor_id: int,
    lesson_on: date,
    state: str,
    now: datetime,
) -> Assessment:
    if lesson_on < calendars.today(actor.district, now):
        raise Refusal("assessments-day-past")
    version = await instruments.current(session)
    if instruments.parsed(version).external is None:
        raise Refusal("assessments-no-sheet")
    made = Assessment(
        person_id=person_id,
        questionnaire_id=version.questionnaire_id,
        version_id=version.id,
        kind=EXTERNAL,
        state=state,
        assessor_id=assessor_id,
        asked_by=actor.id,
        asked_at=now,
        agreed_at=now if state == AGREED else None,
        lesson_on=lesson_on,
    )
    async with unless_taken("one_look_at_a_lesson", Refusal("assessments-already-asked")):
        session.add(made)
        await session.flush()
    return await _found(session, made.id, Assessment.id == made.id)


async def _need_consent(session: AsyncSession, person_id: int) -> None:
    if await consents.live(session, person_id, consents.DIAGNOSTICS) is None:
        raise Refusal("assessments-consent-first")


async def _found(session: AsyncSession, assessment_id: int, theirs: ColumnElement[bool]) -> Assessment:
    found = await session.scalar(
        select(Assessment)
        .where(Assessment.id == assessment_id, theirs)
        .options(joinedload(Assessment.person), joinedload(Assessment.assessor))
        .with_for_update(of=Assessment)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise Refusal("assessments-gone")
    return found


def _about(assessment: Assessment) -> str:
    return f"assessment:{assessment.id}"
