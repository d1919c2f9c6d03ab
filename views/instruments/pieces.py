"""The question that changes one piece of a draft: it says what stands there now."""

from collections.abc import Mapping
from typing import Any

from locales import Html, Say
from views.instruments import words
from views.instruments.cards import Shown

PIECES = ("title", "minutes", "intro", "outro", "text", "themes", "group", "variants", "options", "anchor")
SAID = (
    *(f"instruments-piece-{piece}" for piece in PIECES),
    *(f"instruments-piece-{piece}-title" for piece in PIECES),
)


def title(what: str, code: str, say: Say) -> Html:
    named = say(f"instruments-piece-{what}-title")
    return say("instruments-piece-of", piece=named, code=code) if code and what != "anchor" else named


def question(shown: Shown, what: str, now: Any) -> Html:
    return shown.say(f"instruments-piece-{what}", now=reads(shown, what, now))


def reads(shown: Shown, what: str, now: Any) -> Html:
    """What stands there, in words."""
    say, instrument = shown.say, shown.instrument
    match what:
        case "themes":
            return words.themes(instrument, now, say)
        case "variants":
            return say.several(_titles(shown, now)) if now else say("instruments-all-variants")
        case "group":
            group = instrument.group.get(now)
            return say("instruments-now", now=group.title if group else now)
        case "options" if isinstance(now, Mapping):
            return Html.joined(now.values())
        case "minutes":
            return say("instruments-now", now=str(now))
    return say("instruments-now", now=str(now).strip())


def _titles(shown: Shown, codes: list[str]) -> list[str]:
    variants = shown.instrument.variants
    return [variants[code].title if code in variants else code for code in codes]
