"""Times of day as people write them, in Russian and English."""

import re
from dataclasses import dataclass
from datetime import time

USUAL = tuple(time(hour) for hour in range(8, 22))
PART = r"(утра|дня|вечера|ночи|утром|днем|вечером|ночью|[ap]\.?\s?m\b\.?)"
AT = r"(?:\b(?:в|во|к|at|by)\s*)?"
WORDS = {"полдень": time(12), "noon": time(12), "полночь": time(0), "midnight": time(0)}
PATTERNS = tuple(
    re.compile(AT + pattern)
    for pattern in (
        rf"(?<!\d)(?P<h>\d{{1,2}})[:.\-](?P<m>\d{{2}})(?!\d)(?:\s*ч(?:ас\w*)?\b\.?)?\s*(?P<p>{PART})?",
        rf"(?<!\d)(?P<h>\d{{1,2}})\s*(?:ч(?:ас\w*)?|h|o'?clock)\b\.?(?:\s*(?P<m>\d{{1,2}})\s*(?:м|мин\w*)\b\.?)?\s*(?P<p>{PART})?",
        rf"(?<!\d)(?P<h>\d{{1,2}})(?P<m>)\s*(?P<p>{PART})",
    )
)
HOUR_AT = re.compile(r"\b(?:в|во|к|at|by)\s*(?P<h>\d{1,2})(?![\d.:])(?P<m>)(?P<p>)")
BARE = re.compile(r"^\W*(?P<h>\d{1,2})(?:\s?(?P<m>\d{2}))?(?P<p>)\W*$")


@dataclass(frozen=True, slots=True)
class Hours:
    """The times a text may mean, the likelier first, and what of the text is left."""

    times: tuple[time, ...]
    rest: str


def times(text: str, *, bare: bool) -> Hours | None:
    """The time in a text; `bare` takes a lone number for one."""
    text = text.casefold().replace("ё", "е")
    for word, named in WORDS.items():
        if hit := re.search(rf"{AT}\b{word}\b", text):
            return Hours((named,), _without(text, hit))
    for pattern in (*PATTERNS, HOUR_AT, *([BARE] if bare else [])):
        for hit in pattern.finditer(text):
            if meant := _meant(hit):
                return Hours(meant, _without(text, hit))
    return None


def _without(text: str, hit: re.Match[str]) -> str:
    return f"{text[: hit.start()]} {text[hit.end() :]}".strip()


def _meant(hit: re.Match[str]) -> tuple[time, ...]:
    hour, minute, part = int(hit["h"]), int(hit["m"] or 0), (hit["p"] or "").replace(".", "").replace(" ", "")
    if hour > 23 or minute > 59:
        return ()
    if part:
        told = _told(hour, part)
        return () if told is None else (time(told, minute),)
    if 1 <= hour <= 6 and not hit["h"].startswith("0"):
        return time(hour + 12, minute), time(hour, minute)  # «в 3» is the afternoon more often than the night
    return (time(hour, minute),)


def _told(hour: int, part: str) -> int | None:
    """The hour of the day where its part was told: «7 вечера» is 19."""
    if part[:2] in ("дн", "pm", "ве"):
        return hour + 12 if 1 <= hour <= 11 else hour
    if part[:2] == "но":
        return hour + 12 if 9 <= hour <= 11 else hour % 12 if hour == 12 else hour
    if part[:2] == "am" and hour > 12:
        return None
    return 0 if hour == 12 and part[:2] == "am" else hour
