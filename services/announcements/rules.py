"""What may be done with an announcement, and by whom: pure functions of rows and `now`."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement
from models.district import District, Rubric, TargetAudience
from services.refusals import Refusal
from services.rights import Actor

KIND, CHAT_KIND = "announcement", "announcement-chat"
TITLE, BODY = 120, 900
HOLD = timedelta(minutes=1)
Visibility = Literal["addressees", "district", "everyone", "chats"]
# From which states a step may be taken; what is not here is refused.
STEPS: dict[str, tuple[str, ...]] = {
    "rework": ("draft", "waiting"),
    "send": ("draft",),
    "approve": ("waiting",),
    "drop": ("draft", "waiting"),
    "stop": ("scheduled", "sending", "paused"),
    "pause": ("scheduled", "sending"),
    "resume": ("paused",),
    "retry": ("sending", "done"),
    "edit": ("scheduled", "sending", "paused", "done"),
    "correct": ("sending", "paused", "done", "stopped"),
}


@dataclass(frozen=True, slots=True)
class Content:
    """What an announcement says, to whom, and when; `send_at` empty is at once."""

    rubric: str
    title: str
    body: str
    measures: tuple[str, ...]
    audience: TargetAudience
    visibility: Visibility = "district"
    attachment: dict[str, Any] | None = None
    link: str | None = None
    terms: dict[str, Any] = field(default_factory=dict)
    ack_until: datetime | None = None
    send_at: datetime | None = None
    urgent_reason: str | None = None


async def find(session: AsyncSession, announcement_id: int) -> Announcement:
    """The announcement, held against others who would change it; refuses when there is none."""
    found = await session.get(Announcement, announcement_id, with_for_update=True)
    if found is None:
        raise Refusal("announcements-gone")
    return found


def possible(announcement: Announcement, step: str) -> bool:
    return announcement.state in STEPS[step]


def check_step(announcement: Announcement, step: str) -> None:
    """Refuses a step that the state does not allow: an old button, a second tap, another's decision."""
    if not possible(announcement, step):
        raise Refusal("announcements-not-now", state=announcement.state)


def check_right(actor: Actor, action: str, announcement: Announcement) -> None:
    """Whoever may do it anywhere may; a head or a deputy head only with what is her own."""
    actor.demand(action)
    if "any" not in actor.scopes(action) and announcement.author_id != actor.id:
        raise Refusal("people-not-allowed", audit=f"refused:{action}")


def rubric_of(announcement: Announcement, district: District) -> Rubric:
    """The rubric; one that the district has since dropped is spoken of as obligatory to nobody."""
    known = district.rubrics.get(announcement.rubric)
    if known is not None:
        return known
    code = announcement.rubric
    return Rubric(code=code, title=code, measure="", icon="📌", default="digest", can_mute=True)


def bounds(actor: Actor, codes: dict[str, dict[int, str]]) -> dict[str, set[str]] | None:
    """The associations and schools outside which the actor may not write; None is the whole district.

    `codes` gives the codes of associations and schools by id.
    """
    if "any" in actor.scopes("announcements.compose"):
        return None
    return {
        "associations": {
            codes["associations"][number]
            for number in actor.places("announcements.compose", "own_association")
            if number in codes["associations"]
        },
        "schools": {
            codes["schools"][number]
            for number in actor.places("announcements.compose", "own_school")
            if number in codes["schools"]
        },
    }


def completed(audience: TargetAudience, bound: dict[str, set[str]] | None) -> TargetAudience:
    """A head who names neither her association nor her school means the one she heads."""
    if bound is None or any(getattr(audience, name) for name in bound):
        return audience
    own = next((name for name, codes in bound.items() if codes), None)
    return audience.model_copy(update={own: tuple(sorted(bound[own]))}) if own else audience


def check_audience(audience: TargetAudience, bound: dict[str, set[str]] | None) -> None:
    """Refuses an audience that reaches beyond one's own associations and schools.

    Fields are joined by AND, so one bounded field is enough.
    """
    if bound is None:
        return
    for name, own in bound.items():
        named = set(getattr(audience, name))
        if named and named <= own:
            return
    raise Refusal("announcements-not-your-people", audit="refused:announcements.compose")


def check_content(content: Content, rubric: Rubric | None, now: datetime) -> None:
    """Refuses words that are too long, terms that the rubric needs and lacks, and moments past."""
    if rubric is None:
        raise Refusal("announcements-no-rubric")
    check_words(content.title, content.body)
    given = {**content.terms, "link": content.link}
    if any(not given.get(term) for term in rubric.required):
        raise Refusal("announcements-term-missing")
    check_moments(content.send_at, content.ack_until, now)


def check_words(title: str, body: str) -> None:
    if not 0 < len(title) <= TITLE or not 0 < len(body) <= BODY:
        raise Refusal("announcements-too-long", title=TITLE, body=BODY)


def check_moments(send_at: datetime | None, ack_until: datetime | None, now: datetime) -> None:
    starts = max(send_at or now, now)
    if send_at is not None and send_at < now - timedelta(minutes=5):
        raise Refusal("announcements-past")
    if ack_until is not None and ack_until <= starts:
        raise Refusal("announcements-ack-too-early")


def needs_word(announcement: Announcement, count: int, district: District) -> bool:
    """Whether a second methodist must agree: many people, or an urgent message."""
    return announcement.urgent or count > district.settings.approval_over


def starts_at(announcement: Announcement, now: datetime) -> datetime:
    """When sending begins: what is sent now is held for a minute, to be called back."""
    return max(announcement.send_at or now, now + HOLD)
