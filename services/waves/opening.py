"""From a draft to an open wave: what it would be, the word, the invitations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.boards import Outlook
from models.district import District
from models.questionnaires import Questionnaire
from models.waves import Wave
from services import audit, instruments
from services.audiences import Moment
from services.refusals import Refusal
from services.rights import Actor
from services.waves import inviting, rules
from services.waves.inviting import MANAGE


@dataclass(frozen=True, slots=True)
class Content:
    """What is asked, of whom, and when; `opens_at` empty is at once.

    `chosen` narrows the audience: codes by field, joined by AND.
    """

    questionnaire: str
    title: str
    chosen: Mapping[str, Sequence[str]]
    express: bool
    opens_at: datetime | None
    closes_at: datetime


async def write(session: AsyncSession, actor: Actor, content: Content, now: datetime) -> Wave:
    """Keeps a new draft."""
    actor.demand(MANAGE)
    draft = Wave(author_id=actor.id, made_at=now, state="draft", measures=list(rules.MEASURES))
    await _put(session, draft, content, actor.district, now)
    session.add(draft)
    await session.flush()
    return draft


async def rewrite(session: AsyncSession, actor: Actor, wave_id: int, content: Content, now: datetime) -> Wave:
    draft = await managed(session, actor, wave_id, "rework")
    await _put(session, draft, content, actor.district, now)
    return draft


async def _put(
    session: AsyncSession, draft: Wave, content: Content, district: District, now: datetime
) -> None:
    rules.check_title(content.title)
    rules.check_window(content.opens_at or now, content.closes_at, now)
    version = await instruments.current(session, content.questionnaire)
    draft.questionnaire_id, draft.version_id = version.questionnaire_id, version.id
    draft.title, draft.express = content.title, content.express
    draft.audience = inviting.rule(district, content.chosen)
    circles = content.chosen.get("associations", ())
    draft.association = circles[0] if len(circles) == 1 else ""
    draft.opens_at, draft.closes_at = content.opens_at or now, content.closes_at


async def outlook(session: AsyncSession, wave: Wave, moment: Moment) -> Outlook:
    """What would happen if it were opened as it stands."""
    asked, outside, twice = await inviting.count(session, wave, moment)
    opens = max(wave.opens_at, moment.now)
    return Outlook(
        asked=asked,
        outside=outside,
        twice=twice,
        spans=rules.spared(moment.district, opens, wave.closes_at),
        reminders=[one.at for one in rules.reminders(moment.district, opens, wave.closes_at)],
    )


async def confirm(session: AsyncSession, actor: Actor, wave_id: int, count: int, now: datetime) -> Wave:
    """The word: opens the wave for exactly as many people as the button said, or plans it for its day."""
    wave = await managed(session, actor, wave_id, "open")
    moment = Moment(actor.district, now)
    await session.get(Questionnaire, wave.questionnaire_id, with_for_update=True)
    asked, _, twice = await inviting.count(session, wave, moment)
    if asked == 0:
        raise Refusal("waves-asked-already" if twice else "waves-nobody")
    if asked != count:
        raise Refusal("waves-count-changed")
    rules.check_window(max(wave.opens_at, now), wave.closes_at, now)
    wave.state = "planned"
    if wave.opens_at <= now:
        wave.opens_at = now
        await begin(session, wave, moment)
    await audit.write(session, actor.id, "waves.open", now, about=f"wave:{wave.id}")
    return wave


async def begin(session: AsyncSession, wave: Wave, moment: Moment) -> None:
    """Opens it: the version in force, an invitation for everybody meant, the pushes."""
    code = await session.scalar(select(Questionnaire.code).where(Questionnaire.id == wave.questionnaire_id))
    wave.version_id = (await instruments.current(session, code or "")).id
    wave.state, wave.opened_at = "open", moment.now
    await session.flush()
    await inviting.invite(session, wave, moment)
    await inviting.push(session, wave, moment)


async def begin_due(session: AsyncSession, district: District, now: datetime) -> None:
    """Planned waves whose moment has come are open; one whose whole window was missed is not."""
    waves = await session.scalars(
        select(Wave).where(Wave.state == "planned", Wave.opens_at <= now).with_for_update().order_by(Wave.id)
    )
    for wave in waves.all():
        if wave.closes_at <= now:
            wave.state = "cancelled"
        else:
            await begin(session, wave, Moment(district, now))


async def managed(session: AsyncSession, actor: Actor, wave_id: int, step: str) -> Wave:
    """A wave with which this person may take the step now."""
    actor.demand(MANAGE)
    wave = await rules.find(session, wave_id)
    rules.check_step(wave, step)
    return wave
