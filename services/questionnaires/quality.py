"""Whether totals may trust somebody's answers. No I/O."""

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from models.instruments import Instrument
from services.questionnaires.scoring import codes_of, point

TOO_FAST, ALIKE, NOT_HERS = "too_fast", "straight_line", "many_na"


def flags(
    instrument: Instrument, items: Sequence[str], answers: Mapping[str, Any], seconds: Mapping[str, float]
) -> list[str]:
    """Why totals leave these answers out; nothing is deleted for it. Paper has no `seconds`."""
    rules = instrument.quality
    if rules is None:
        return []
    codes = [one for code in items if instrument.item[code].scored for one in codes_of(instrument, code)]
    points = [given for code in codes if (given := point(answers.get(code))) is not None]
    spent = [seconds[code] for code in codes if code in seconds]
    found = []
    if spent and median(spent) < rules.seconds:
        found.append(TOO_FAST)
    most = max(Counter(points).values(), default=0)
    if len(points) >= rules.same_items and most >= rules.same_share * len(points):
        found.append(ALIKE)
    foreign = sum(answers.get(code) == {"aside": "na"} for code in codes)
    if codes and foreign > rules.not_applicable * len(codes):
        found.append(NOT_HERS)
    return found
