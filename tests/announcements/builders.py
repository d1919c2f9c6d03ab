"""People of a made-up district, and announcements to them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.associations import Association, Membership
from models.district import District, TargetAudience
from models.people import Account, Consent, Employment, Person, RoleGrant, School, Subscription
from services.announcements import accepting, drafting, reaches
from services.announcements.rules import Content
from services.audiences import Moment
from services.rights import Actor, Hat
from tests.stage import START


async def school(session: AsyncSession, code: str, *, group: str = "village", small: bool = False) -> School:
    found = await session.scalar(select(School).where(School.code == code))
    if found is None:
        found = School(code=code, title=f"Школа {code}", group=group, small=small)
        session.add(found)
        await session.flush()
    return found


async def person(
    session: AsyncSession,
    number: int,
    *,
    jobs: Sequence[tuple[str, str]] = (("s1", "TEACHER"),),
    associations: Sequence[str] = (),
    roles: Sequence[tuple[str, str, int | None]] = (),
    account: bool = True,
    blocked: bool = False,
    consent: bool = True,
    modes: dict[str, str] | None = None,
    now: datetime = START,
    **facts: Any,
) -> Person:
    """A person of the staff list; a job is (school's code, position), a role (role, kind, id)."""
    made = Person(
        code=f"{number:04}",
        surname=facts.pop("surname", "Иванова"),
        name=facts.pop("name", "Анна"),
        patronymic="Петровна",
        **{"teaching_since": date(2010, 9, 1), "joined_at": now, **facts},
    )
    session.add(made)
    await session.flush()
    for code, position in jobs:
        place = await school(session, code)
        session.add(Employment(person_id=made.id, school_id=place.id, position=position))
    for code in associations:
        found = await session.scalar(select(Association).where(Association.code == code))
        assert found is not None
        session.add(Membership(person_id=made.id, association_id=found.id))
    for role, kind, scope in roles:
        session.add(
            RoleGrant(
                person_id=made.id, role=role, scope_kind=kind, scope_id=scope, since=now, confirmed_at=now
            )
        )
    if account:
        blocked_at = now if blocked else None
        session.add(
            Account(telegram_id=10_000 + number, person_id=made.id, started_at=now, blocked_at=blocked_at)
        )
    if consent:
        session.add(
            Consent(person_id=made.id, code="C1", version="1", text_hash="", language="ru", given_at=now)
        )
    for rubric, mode in (modes or {}).items():
        session.add(Subscription(person_id=made.id, rubric=rubric, mode=mode))
    await session.flush()
    return made


def acting(who: Person, district: District, *hats: Hat) -> Actor:
    return Actor(who, hats or (Hat("methodist"),), district)


def content(**given: Any) -> Content:
    """A normative document to everybody, unless told otherwise."""
    audience = given.pop("audience", {})
    base: dict[str, Any] = {
        "rubric": "normative",
        "title": "Обновлена подборка документов по аттестации",
        "body": "В банк добавлены: порядок аттестации и региональный график.",
        "measures": ("1.1",),
        "audience": TargetAudience.model_validate(audience),
    }
    return Content(**{**base, **given})


async def sent(session: AsyncSession, actor: Actor, now: datetime = START, **given: Any) -> Announcement:
    """An announcement written and handed over to be sent."""
    draft = await drafting.write(session, actor, content(**given), now)
    planned = await reaches.plan(session, draft, Moment(actor.district, now))
    return await accepting.send(session, actor, draft.id, draft.version, planned.reach.count, now)
