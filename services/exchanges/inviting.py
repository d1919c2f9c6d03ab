"""The invitation to a round: an announcement to teachers, written for the methodist to look over and send."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.district import District, TargetAudience
from models.exchanges import ExchangeRound
from services.announcements import drafting, rules
from services.announcements.rules import Content
from services.exchanges import rounds
from services.refusals import Refusal
from services.rights import Actor

RUBRIC, WHOM = "practice", "teacher"


async def inviting(session: AsyncSession, actor: Actor, round_id: int, now: datetime) -> ExchangeRound:
    """The round while it makes sense to invite to it."""
    actor.demand(rounds.RUN)
    found = await rounds.find(session, round_id)
    if found.state != rounds.JOINING or found.joins_until <= now:
        raise Refusal("exchanges-too-late")
    return found


async def draft(
    session: AsyncSession,
    actor: Actor,
    found: ExchangeRound,
    words: tuple[str, str],
    link: str,
    now: datetime,
) -> Announcement:
    """A draft with `words` (title, body) and the link to the round; a second tap finds the first one."""
    written = await session.scalar(
        select(Announcement)
        .where(Announcement.author_id == actor.id, Announcement.link == link, Announcement.state == "draft")
        .order_by(Announcement.id.desc())
        .limit(1)
    )
    if written is not None:
        return written
    code = _rubric(actor.district)
    own = actor.district.rubrics[code].measure
    content = Content(
        rubric=code,
        title=words[0][: rules.TITLE],
        body=words[1][: rules.BODY],
        measures=(own,) if own else (),
        audience=TargetAudience(roles=(WHOM,)),
        visibility="addressees",
        link=link,
        terms={"until": found.joins_until.isoformat()},
    )
    return await drafting.write(session, actor, content, now)


def _rubric(district: District) -> str:
    """That of best practices; where a district has none, the first that asks for nothing more."""
    fitting = [
        code for code, rubric in district.rubrics.items() if not {*rubric.required} - {"link", "until"}
    ]
    if not fitting:
        raise Refusal("announcements-no-rubric")
    return RUBRIC if RUBRIC in fitting else fitting[0]
