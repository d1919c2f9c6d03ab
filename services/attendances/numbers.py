"""Numbers from a printed list, as people type them: «1-5, 7, 12». No I/O."""

import base64
import re
from collections.abc import Iterable

from services.refusals import Refusal

RANGE = re.compile(r"(\d{1,4})(?:\s*(?:-|–|—|\.\.)\s*(\d{1,4}))?")
# So many numbers in a row fit a button.
SPAN = 240


def read(typed: str) -> list[int]:
    """The numbers in order, each once. Refuses what is no number, naming it, and too wide a spread."""
    found: set[int] = set()
    for part in re.split(r"[,;\n]|(?<=\d)\s+(?=\d)", re.sub(r"\s*(-|–|—|\.\.)\s*", r"\1", typed)):
        part = part.strip(" .№")
        if not part:
            continue
        match = RANGE.fullmatch(part)
        if match is None:
            raise Refusal("attendances-numbers-unclear", part=part[:40])
        first = int(match[1])
        last = int(match[2] or first)
        found.update(range(min(first, last), max(first, last) + 1))
    found.discard(0)
    if not found:
        raise Refusal("attendances-numbers-none")
    if max(found) - min(found) >= SPAN:
        raise Refusal("attendances-numbers-spread", most=SPAN)
    return sorted(found)


def spoken(numbers: Iterable[int]) -> str:
    """«1–5, 7, 12»: three and more in a row as a range."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run(run) for run in runs)


def _run(run: list[int]) -> str:
    if len(run) > 2:
        return f"{run[0]}–{run[-1]}"
    return ", ".join(map(str, run))


def packed(numbers: Iterable[int]) -> str:
    """Numbers for a button: the first, and a bit for each one after it."""
    known = sorted(numbers)
    bits = sum(1 << (number - known[0]) for number in known)
    content = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    return f"{known[0]}.{base64.urlsafe_b64encode(content).decode().rstrip('=')}"


def unpacked(kept: str) -> list[int]:
    """The numbers of a button; none where it was tampered with."""
    first, _, coded = kept.partition(".")
    try:
        content = base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4))
        start = int(first)
    except ValueError:
        return []
    bits = int.from_bytes(content, "little")
    return [start + place for place in range(bits.bit_length()) if bits >> place & 1]
