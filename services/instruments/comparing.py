"""What one version asks otherwise than another. No I/O."""

from models.editions import Difference
from models.instruments import Instrument, Question

WORDING = ("text", "options", "rows", "kind")


PARTS: dict[str, tuple[str, ...]] = {
    "about": ("title", "title_en", "minutes", "intro", "outro", "kind"),
    "scale": ("scale",),
    "groups": ("groups", "base_groups", "labour_functions"),
    "branching": ("variants", "branching"),
    "scoring": ("scoring", "quality"),
    "themes": ("themes",),
    "advice": ("external", "recommendations", "plan"),
}


def compare(old: Instrument, new: Instrument) -> Difference:
    """Both as they are asked, without what is switched off."""
    before, after = _by_code(old), _by_code(new)
    both = [code for code in after if code in before]
    reworded = [code for code in both if _differ(before[code], after[code], WORDING)]
    other = [code for code in both if code not in reworded and before[code] != after[code]]
    return Difference(
        added=tuple(code for code in after if code not in before),
        removed=tuple(code for code in before if code not in after),
        reworded=tuple(reworded),
        other=tuple(other),
        parts=tuple(part for part, names in PARTS.items() if _differ(old, new, names)) + _order(old, new),
    )


def _order(old: Instrument, new: Instrument) -> tuple[str, ...]:
    """Whether questions that are in both stand in another order."""
    before, after = list(_by_code(old)), list(_by_code(new))
    kept = [code for code in before if code in after]
    return ("order",) if kept != [code for code in after if code in before] else ()


def _by_code(instrument: Instrument) -> dict[str, Question]:
    return {question.code: question for question in (*instrument.items, *instrument.questions)}


def _differ(one: object, other: object, names: tuple[str, ...]) -> bool:
    return any(getattr(one, name) != getattr(other, name) for name in names)
