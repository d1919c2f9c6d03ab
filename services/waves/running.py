"""Waves looked at, prolonged, called off."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.boards import Inside
from models.deliveries import Delivery
from models.questionnaires import Questionnaire, QuestionnaireVersion, Response
from models.waves import Wave
from services import audiences, audit, calendars, deliveries
from services.refusals import Refusal
from services.rights import Actor
from services.waves import inviting, opening, rules
from services.waves.inviting import MANAGE

PAGE = 8
AHEAD = ("draft", "planned", "open")
PAST = ("closed", "cancelled")


async def look(session: AsyncSession, actor: Actor, wave_id: int) -> Wave:
    """A wave to whoever may see all of its board; a draft only to those who open waves."""
    demand_all(actor)
    found = await session.get(Wave, wave_id)
    if found is None or (found.state == "draft" and not actor.may(MANAGE)):
        raise Refusal("waves-gone")
    return found


def demand_all(actor: Actor) -> None:
    """Refuses whoever may see only her own school or association."""
    if "any" not in actor.scopes("waves.board"):
        raise Refusal("people-not-allowed", audit="refused:waves.board")


async def ahead(session: AsyncSession, actor: Actor) -> Sequence[Wave]:
    """What is open, planned or only drafted, the latest first."""
    states = AHEAD if actor.may(MANAGE) else AHEAD[1:]
    rows = await session.scalars(
        select(Wave).where(Wave.state.in_(states)).order_by(Wave.opens_at.desc(), Wave.id.desc())
    )
    return rows.all()


async def past(session: AsyncSession, page: int) -> tuple[Sequence[Wave], int]:
    """A page of the waves of earlier times, the latest first, and how many they are."""
    count = await session.scalar(select(func.count()).select_from(Wave).where(Wave.state.in_(PAST)))
    rows = await session.scalars(
        select(Wave)
        .where(Wave.state.in_(PAST))
        .order_by(Wave.opens_at.desc(), Wave.id.desc())
        .limit(PAGE)
        .offset(page * PAGE)
    )
    return rows.all(), count or 0


async def extend(
    session: AsyncSession, actor: Actor, wave_id: int, closes_at: datetime, now: datetime
) -> Wave:
    """A later last day; everybody who has neither answered nor said no is told of it once."""
    wave = await opening.managed(session, actor, wave_id, "extend")
    rules.check_extension(wave, closes_at, now)
    earlier, wave.closes_at = wave.closes_at, closes_at
    waiting = update(Delivery).where(
        Delivery.kind == rules.INVITE,
        Delivery.about_id == wave.id,
        Delivery.state == "queued",
        Delivery.until == earlier,
    )
    await session.execute(waiting.values(until=closes_at).execution_options(synchronize_session=False))
    day = calendars.today(actor.district, closes_at)
    await deliveries.fan_out(
        session,
        audiences.plainly(inviting.silent(wave), calendars.today(actor.district, now)),
        kind=rules.EXTENDED,
        about_id=wave.id,
        once=f"{rules.EXTENDED}:{wave.id}:{day.isoformat()}",
        not_before=now,
        until=closes_at,
        facts={"closes": closes_at.isoformat()},
    )
    await audit.write(session, actor.id, "waves.extend", now, about=f"wave:{wave.id}", reason=day.isoformat())
    return wave


async def cancel(session: AsyncSession, actor: Actor, wave_id: int, now: datetime) -> Wave:
    """A planned wave will not open; nobody has been asked anything yet."""
    wave = await opening.managed(session, actor, wave_id, "cancel")
    wave.state, wave.closed_at = "cancelled", now
    await audit.write(session, actor.id, "waves.cancel", now, about=f"wave:{wave.id}")
    return wave


async def drop(session: AsyncSession, actor: Actor, wave_id: int, now: datetime) -> None:
    """Throws a draft away; what was ever confirmed stays."""
    wave = await opening.managed(session, actor, wave_id, "drop")
    await audit.write(session, actor.id, "waves.drop", now, about=f"wave:{wave.id}")
    await session.delete(wave)


async def versions(session: AsyncSession, wave: Wave, least: int) -> list[Inside]:
    """How many are answering this questionnaire now, by version: each ends with the one she began with."""
    rows = await session.execute(
        select(QuestionnaireVersion.number, func.count())
        .join(Response, Response.version_id == QuestionnaireVersion.id)
        .where(Response.questionnaire_id == wave.questionnaire_id, Response.state == "open")
        .group_by(QuestionnaireVersion.number)
        .order_by(QuestionnaireVersion.number)
    )
    return [Inside(number, people if people >= least else None) for number, people in rows]


async def version_number(session: AsyncSession, wave: Wave) -> int:
    found = await session.scalar(
        select(QuestionnaireVersion.number).where(QuestionnaireVersion.id == wave.version_id)
    )
    return found or 0


async def published(session: AsyncSession) -> Sequence[QuestionnaireVersion]:
    """What a wave can ask: the newest version of every questionnaire in use."""
    rows = await session.scalars(
        select(QuestionnaireVersion)
        .join(Questionnaire, Questionnaire.id == QuestionnaireVersion.questionnaire_id)
        .where(Questionnaire.retired_at.is_(None), QuestionnaireVersion.state == "published")
        .order_by(Questionnaire.id)
    )
    return rows.all()
