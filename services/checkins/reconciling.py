"""From what speaks and what is open to what must change: a pure function, the same whatever the order."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from models.checkincards import Changes, Spoken
from services.checkins import FIT
from services.checkins.rules import in_order

Handled = Collection[tuple[str, int, str]]


def changes(said: Iterable[Spoken], stands: Iterable[Mapping[str, Any]], handled: Handled) -> Changes:
    """`stands` are open alerts: id, rule, person_id, occasion, facts. `handled` are (rule, person, occasion)
    that a methodist has settled: they are not opened again.

    One that speaks on another occasion than the open one waits until that is settled. What somebody
    said by a tap («fit») is nobody's rule: only a person settles it.
    """
    speaks: dict[tuple[str, int], dict[str, Spoken]] = {}
    for one in in_order(said):
        if (one.rule, one.person_id, one.occasion) not in handled:
            speaks.setdefault(one.about, {}).setdefault(one.occasion, one)
    settle, update, kept = [], [], set()
    for row in stands:
        about = (row["rule"], row["person_id"])
        still = speaks.get(about, {}).get(row["occasion"])
        if still is not None:
            kept.add(about)
            if {**row["facts"], **still.facts} != row["facts"]:
                update.append((row["id"], still))
        elif row["rule"] == FIT:
            kept.add(about)
        else:
            settle.append(row["id"])
    opened = [next(iter(found.values())) for about, found in speaks.items() if about not in kept]
    return Changes(
        tuple(sorted(settle)), tuple(in_order(opened)), tuple(sorted(update, key=lambda one: one[0]))
    )
