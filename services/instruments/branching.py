"""Who is asked what: a variant, its overlays and the questions, in order. No I/O."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.instruments import Instrument, Item, When


@dataclass(frozen=True, slots=True)
class Respondent:
    """What of a person decides on her questions.

    `experience` is in whole years, None when unknown; `flags` are marks of the person and of her
    school; `associations` are codes.
    """

    position: str
    experience: int | None = None
    flags: frozenset[str] = frozenset()
    associations: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Selection:
    """What one person is asked: the codes of the items, group by group."""

    variant: str
    module: str | None
    overlays: tuple[str, ...]
    items: tuple[str, ...]


def select(instrument: Instrument, respondent: Respondent, *, wave_association: str = "") -> Selection:
    """The first base that fits, with every overlay that does, at most as many items as allowed.

    `wave_association` is the association a wave was announced for.
    """
    bases = instrument.branching.base
    base = next((one for one in bases if holds(one.when, respondent, wave_association)), bases[-1])
    own = [
        item for item in instrument.items if _asked(instrument, item, base.variant, base.module, respondent)
    ]
    overlays, codes = [], [item.code for item in own]
    for overlay in instrument.branching.overlays:
        if holds(overlay.when, respondent, wave_association, variant=base.variant):
            overlays.append(overlay.code)
            kept = [
                code
                for code in codes
                if not _dropped(instrument.item[code], overlay.drop, overlay.drop_groups)
            ]
            codes = kept + [code for code in overlay.add if code in instrument.item and code not in kept]
    ordered = _in_groups(instrument, codes)
    return Selection(
        base.variant, base.module, tuple(overlays), ordered[: instrument.branching.limits.max_items]
    )


def holds(
    when: When,
    respondent: Respondent,
    wave_association: str = "",
    *,
    variant: str = "",
    answers: Mapping[str, Any] | None = None,
) -> bool:
    """Whether a condition holds; of an unknown experience neither "less than" nor "from" does."""
    years = respondent.experience
    said = (
        not when.position or respondent.position in when.position,
        when.experience_lt is None or (years is not None and years < when.experience_lt),
        when.experience_from is None or (years is not None and years >= when.experience_from),
        not when.flags or bool(respondent.flags & set(when.flags)),
        not when.wave_association or wave_association in when.wave_association,
        not when.variant or variant in when.variant,
        all(_answered(wanted, (answers or {}).get(code)) for code, wanted in when.answer.items()),
    )
    return all(said)


def gates(instrument: Instrument, items: Sequence[str]) -> dict[str, str]:
    """The question that opens each group in the express form: its first gate, else its first question."""
    opening: dict[str, str] = {}
    for gate_only in (True, False):
        for code in items:
            item = instrument.item[code]
            if item.gate or not gate_only:
                opening.setdefault(item.group, code)
    return {group.code: opening[group.code] for group in instrument.groups if group.code in opening}


def _asked(instrument: Instrument, item: Item, variant: str, module: str | None, who: Respondent) -> bool:
    if item.variants and variant not in item.variants:
        return False
    if item.module is not None and item.module != module:
        return False
    flag = instrument.variants[variant].optional_items.get(item.code)
    return flag is None or flag in who.flags


def _dropped(item: Item, codes: Sequence[str], groups: Sequence[str]) -> bool:
    return item.code in codes or item.group in groups


def _in_groups(instrument: Instrument, codes: Sequence[str]) -> tuple[str, ...]:
    """Group by group, and within one as the questionnaire has them."""
    places = {item.code: number for number, item in enumerate(instrument.items)}
    groups = {group.code: number for number, group in enumerate(instrument.groups)}
    return tuple(
        sorted(codes, key=lambda code: (groups.get(instrument.item[code].group, len(groups)), places[code]))
    )


def _answered(wanted: Sequence[str], answer: Any) -> bool:
    given = answer if isinstance(answer, list | tuple) else [answer]
    return any(_plain(one) in wanted for one in given)


def _plain(answer: Any) -> str:
    """An answer as a condition writes it: 3, yes, na, or the code of an option."""
    if isinstance(answer, Mapping):
        return str(answer.get("aside", ""))
    return {True: "yes", False: "no"}.get(answer, str(answer)) if isinstance(answer, bool) else str(answer)
