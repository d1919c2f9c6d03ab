"""Who deserves a certificate, and when it may be given: pure functions."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from models.certificates import Certificate
from models.eventforms import EventForm
from models.events import Event
from models.talks import Talk
from services import gatherings
from services.refusals import Refusal

PARTICIPANT, SPEAKER, LEADER = "participant", "speaker", "leader"
# The higher first: one paper for one person, for the most she did.
ROLES = (LEADER, SPEAKER, PARTICIPANT)
NUMBER = re.compile(r"(?:№\s*)?(\d{4}-\d{4,6})")


@dataclass(frozen=True, slots=True)
class Deserved:
    """Somebody who is to get a paper: as whom, and what she spoke about."""

    person_id: int
    role: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """What is about to be given: to whom, how many have theirs, how many were present."""

    event: Event
    form: EventForm
    waiting: tuple[Deserved, ...]
    issued: int
    present: int

    @property
    def roles(self) -> Counter[str]:
        return Counter(each.role for each in self.waiting)


def refusal(event: Event, now: datetime) -> Refusal | None:
    """Why no certificate of this event may be given now."""
    phase = gatherings.phase(event, now)
    if phase in ("draft", "cancelled"):
        return Refusal("certificates-no-event")
    if not event.certificate or event.external:
        return Refusal("certificates-not-given")
    if phase not in ("over", "reported"):
        return Refusal("certificates-too-early")
    return None


def deserving(
    present: Collection[int], talks: Iterable[Talk], had: Collection[int] = ()
) -> tuple[Deserved, ...]:
    """Those who were present, and those who spoke; not those who had a paper of this event already.

    An accepted talk counts when its speaker is marked as present, one that was given in any case. Who
    leads a master class is its leader.
    """
    found = {person_id: Deserved(person_id, PARTICIPANT) for person_id in present}
    for talk in sorted(talks, key=lambda each: (each.position or 0, each.id)):
        if not (talk.state == "given" or (talk.state == "accepted" and talk.person_id in present)):
            continue
        role = LEADER if talk.kind == "master_class" else SPEAKER
        known = found.get(talk.person_id)
        if known is None or ROLES.index(role) < ROLES.index(known.role):
            found[talk.person_id] = Deserved(talk.person_id, role, talk.title)
    return tuple(found[person_id] for person_id in sorted(found) if person_id not in had)


def number_in(text: str) -> str | None:
    """«2026-0147» where it is all that was typed, with or without «№»."""
    found = NUMBER.fullmatch(text.strip())
    return found[1] if found else None


def number_of(body: str) -> str | None:
    """The number that a signed text names."""
    found = NUMBER.search(body)
    return found[1] if found else None


def may_mend(certificate: Certificate) -> Refusal | None:
    return Refusal("certificates-revoked-already") if certificate.revoked_at is not None else None
