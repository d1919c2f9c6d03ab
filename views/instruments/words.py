"""How pieces of a questionnaire read: kinds, conditions, who is asked."""

from collections.abc import Iterable, Mapping, Sequence

from locales import Html, Say
from models.district import District
from models.instruments import Instrument, Item, Question, When
from models.shapes import Titled

KINDS = ("scale", "matrix", "single", "multi", "ranking", "number", "date", "text", "bool")
SHORT = 44
SAID = tuple(f"instruments-kind-{kind}" for kind in KINDS)


def kind(question: Question, say: Say) -> Html:
    return say(f"instruments-kind-{question.kind}")


def clip(text: str, longest: int = SHORT) -> str:
    """The beginning of a text, for a button."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,.;:—") + "…"


def variants(instrument: Instrument, item: Item, say: Say) -> Html:
    """The variants a question is asked in; all of them where none is named."""
    if not item.variants:
        return say("instruments-all-variants")
    return say.several(_title(instrument, code) for code in item.variants)


def _title(instrument: Instrument, code: str) -> str:
    return instrument.variants[code].title if code in instrument.variants else code


def themes(instrument: Instrument, codes: Sequence[str], say: Say) -> Html:
    known = instrument.themes
    said = [known[code].title if code in known else code for code in codes]
    return say.several(said) if said else say("instruments-no-themes")


def whom(when: When, district: District, say: Say) -> Html:
    """A condition in words; an empty one holds for everybody."""
    parts: list[str] = []
    if when.position:
        parts.append(_or((_named(district.positions, code, say) for code in when.position), say))
    if when.experience_lt is not None:
        parts.append(say("instruments-when-under", years=when.experience_lt))
    if when.experience_from is not None:
        parts.append(say("instruments-when-from", years=when.experience_from))
    if when.flags:
        parts.append(_or((_named(district.flags, code, say) for code in when.flags), say))
    if when.wave_association:
        named = _or((_named(district.associations, code, say) for code in when.wave_association), say)
        parts.append(say("instruments-when-wave", association=named))
    for code, values in when.answer.items():
        parts.append(say("instruments-when-answer", question=code, answer=_or(values, say)))
    return Html.joined(parts, "; ") if parts else say("instruments-when-everybody")


def _or(parts: Iterable[str], say: Say) -> Html:
    return Html.joined(parts, f" {say('instruments-or')} ")


def _named(known: Mapping[str, Titled], code: str, say: Say) -> str:
    found = known.get(code)
    return found.called(say.language) if found else code
