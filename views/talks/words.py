"""How a talk is called: its kind, its state, where and when."""

from locales import Html, Say
from models.district import District
from models.events import Event
from models.talks import Talk

KINDS = ("talk", "poster", "master_class")
STATES = ("proposed", "accepted", "revise", "rejected", "withdrawn", "given")
ICONS = {"proposed": "⏳", "accepted": "✅", "revise": "✏️", "rejected": "✖️", "withdrawn": "↩️", "given": "🎤"}
SAID = (
    *(f"talks-kind-{kind}" for kind in KINDS),
    *(f"talks-state-{state}" for state in STATES),
    "talks-state-checked",
)


def kind(talk: Talk, say: Say) -> Html:
    return say(f"talks-kind-{talk.kind if talk.kind in KINDS else 'talk'}")


def state(talk: Talk, say: Say) -> Html:
    """«у организатора»; a talk elsewhere waits for a methodist instead."""
    if talk.event_id is None and talk.state == "proposed":
        return say("talks-state-checked")
    return say(f"talks-state-{talk.state}")


def level(code: str, say: Say, district: District) -> str:
    known = district.levels.get(code)
    return known.called(say.language) if known else code


def where(talk: Talk, event: Event | None) -> str:
    return event.title if event is not None else talk.where


def when(talk: Talk, event: Event | None, say: Say) -> str:
    if talk.given_on is not None:
        return say.full_day(talk.given_on)
    return say.moment(event.starts_at) if event is not None else ""


def title(talk: Talk, say: Say) -> Html:
    """Words taken back with a person who is forgotten leave a dash."""
    return say("talks-title", title=talk.title or "—")
