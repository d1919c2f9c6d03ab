"""Who an announcement is for: a rule as data, and what will become of each person's copy.

Fields of the rule are joined by AND, values within a field by OR, exclusions come last. What is
said of work (school, group of schools, position) must be true of one and the same
job; a head belongs to the association she heads.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from models.associations import Association, Membership
from models.district import Audience, District, Rubric, TargetAudience
from models.meetings import CouncilSeat
from models.people import Account, Consent, Employment, Person, RoleGrant, School, Subscription
from services import stages
from services.refusals import Refusal

FIELDS = tuple(Audience.model_fields)
REASONS = ("no_account", "blocked", "no_consent", "muted")


@dataclass(frozen=True, slots=True)
class Moment:
    """The district and the moment for which a rule is read."""

    district: District
    now: datetime

    @property
    def today(self) -> date:
        return self.now.astimezone(self.district.settings.timezone).date()


def parsed(rule: Mapping[str, Any]) -> TargetAudience:
    """The rule as kept with an announcement; refuses what is not one."""
    try:
        return TargetAudience.model_validate(dict(rule))
    except ValidationError as error:
        raise Refusal("announcements-audience-broken") from error


def kept(audience: TargetAudience) -> dict[str, Any]:
    """The rule as JSON, without what it does not say."""
    return audience.model_dump(mode="json", exclude_defaults=True, exclude_none=True)


def people(audience: TargetAudience, at: Moment) -> Select[*tuple[Any, ...]]:
    """The ids of those who are meant, whether or not they can be reached."""
    meant = [here(at.today), _described(audience, at)]
    if audience.exclude and any(getattr(audience.exclude, field) for field in FIELDS):
        meant.append(~_described(audience.exclude, at))
    return select(Person.id).where(*meant)


def fates(
    people_ids: Select[*tuple[Any, ...]], rubric: Rubric, at: Moment, *, urgent: bool = False
) -> Select[*tuple[Any, ...]]:
    """For each person: `person_id`, `lane`, `state` (queued or skipped), `reason`.

    An obligatory rubric overrides "off"; an urgent announcement goes at once to whoever gets it.
    """
    mode = _mode(rubric)
    muted = [(mode == "off", "muted")] if rubric.can_mute else []
    reason = case(
        (~_has_account(), "no_account"),
        (~_has_account(Account.blocked_at.is_(None)), "blocked"),
        (~_consents(at.district), "no_consent"),
        *muted,
        else_="",
    )
    lane = literal("push") if urgent else case((mode == "digest", "digest"), else_="push")
    state = case((reason == "", "queued"), else_="skipped")
    return select(
        Person.id.label("person_id"),
        lane.label("lane"),
        state.label("state"),
        reason.label("reason"),
    ).where(Person.id.in_(people_ids))


def plainly(meant: ColumnElement[bool], today: date) -> Select[*tuple[Any, ...]]:
    """People with an account to whom something is due whatever their subscriptions, for a fan-out."""
    return at_once(Person.id).where(here(today), _has_account(), meant)


def at_once(person_id: SQLColumnExpression[Any]) -> Select[*tuple[Any, ...]]:
    """The select of a fan-out that goes to everybody as a push; to be narrowed by `where`."""
    return select(
        person_id.label("person_id"),
        literal("push").label("lane"),
        literal("queued").label("state"),
        literal("").label("reason"),
    )


async def places(session: AsyncSession) -> dict[str, dict[str, str]]:
    """The schools and associations there are now: code → what it is called."""
    schools = select(School.code, School.title).where(School.closed_on.is_(None)).order_by(School.id)
    associations = (
        select(Association.code, Association.short)
        .where(Association.closed_on.is_(None))
        .order_by(Association.id)
    )
    return {
        "associations": dict((await session.execute(associations)).all()),
        "schools": dict((await session.execute(schools)).all()),
    }


def here(today: date) -> ColumnElement[bool]:
    """People who have not left and are not erased."""
    return and_(or_(Person.left_on.is_(None), Person.left_on > today), Person.erased_at.is_(None))


def holders(roles: set[str], now: datetime) -> ColumnElement[bool]:
    """People who hold one of the roles by a grant that counts now."""
    return exists().where(RoleGrant.person_id == Person.id, RoleGrant.role.in_(sorted(roles)), *_granted(now))


def heads_of_school(school_id: int, now: datetime) -> ColumnElement[bool]:
    """The head and the deputy heads of a school."""
    return exists().where(
        RoleGrant.person_id == Person.id,
        RoleGrant.role.in_(("school_head", "school_curator")),
        RoleGrant.scope_kind == "school",
        RoleGrant.scope_id == school_id,
        *_granted(now),
    )


def _described(audience: Audience, at: Moment) -> ColumnElement[bool]:
    said = [
        *_work(audience, at),
        *([_in_associations(audience.associations, at)] if audience.associations else []),
        *([or_(*(_in_role(role, at) for role in audience.roles))] if audience.roles else []),
        *(
            [or_(*(stages.within(at.district.stages.get(stage), at.today) for stage in audience.stages))]
            if audience.stages
            else []
        ),
        *([or_(*(_flagged(flag, at) for flag in audience.flags))] if audience.flags else []),
    ]
    return and_(*said) if said else ~false()


def _work(audience: Audience, at: Moment) -> list[ColumnElement[bool]]:
    said: list[ColumnElement[bool]] = []
    if audience.schools:
        said.append(School.code.in_(audience.schools))
    if audience.school_groups:
        said.append(School.group.in_(audience.school_groups))
    if audience.positions:
        said.append(Employment.position.in_(audience.positions))
    return [_works(at, *said)] if said else []


def _works(at: Moment, *said: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(
        Employment.person_id == Person.id,
        School.id == Employment.school_id,
        live(Employment, at.today),
        *said,
    )


def _in_associations(codes: tuple[str, ...], at: Moment) -> ColumnElement[bool]:
    member = exists().where(
        Membership.person_id == Person.id,
        Association.id == Membership.association_id,
        Association.code.in_(codes),
        live(Membership, at.today),
    )
    heads = exists().where(
        RoleGrant.person_id == Person.id,
        RoleGrant.scope_kind == "association",
        Association.id == RoleGrant.scope_id,
        Association.code.in_(codes),
        *_granted(at.now),
    )
    return or_(member, heads)


def _in_role(role: str, at: Moment) -> ColumnElement[bool]:
    if role == "teacher":
        return _works(at)
    if role == "young":
        return and_(_works(at), stages.within(at.district.stages.get("young"), at.today))
    return holders({role}, at.now)


def _flagged(code: str, at: Moment) -> ColumnElement[bool]:
    """A flag whose records are not kept is nobody's."""
    if code == "class_teacher":
        return Person.class_teacher.is_(True)
    if code == "school_small":
        return _works(at, School.small.is_(True))
    return false()


def _has_account(*also: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(Account.person_id == Person.id, *also)


def _consents(district: District) -> ColumnElement[bool]:
    needed = [code for code, consent in district.consents.items() if consent.required]
    given = [
        exists().where(Consent.person_id == Person.id, Consent.code == code, Consent.withdrawn_at.is_(None))
        for code in needed
    ]
    return and_(*given) if given else ~false()


def _mode(rubric: Rubric) -> ColumnElement[str]:
    chosen = (
        select(Subscription.mode)
        .where(Subscription.person_id == Person.id, Subscription.rubric == rubric.code)
        .scalar_subquery()
    )
    return func.coalesce(chosen, rubric.default)


def live(row: type[Employment] | type[Membership] | type[CouncilSeat], today: date) -> ColumnElement[bool]:
    return and_(or_(row.since.is_(None), row.since <= today), or_(row.until.is_(None), row.until > today))


def _granted(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        RoleGrant.since <= now,
        or_(RoleGrant.until.is_(None), RoleGrant.until > now),
        RoleGrant.confirmed_at.is_not(None),
    )
