"""The words of a certificate: on paper, in the QR code, in a list. Papers are always in Russian."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from locales import Html, Say
from models.certificates import Certificate
from models.district import District
from views import plain

# Bytes of the signed words: with the signature a code of 33 mm that any phone reads.
MOST = 380
# How long the school may be, and how short the title of the event may become for it.
SCHOOLS = ((60, 60), (36, 40), (24, 20))
ROLES = ("leader", "speaker", "participant")
SAID = (
    *(f"certificates-role-{role}" for role in ROLES),
    *(f"certificates-paper-{role}" for role in ROLES),
    *(f"certificates-signed-{role}" for role in ROLES),
    *(f"certificates-many-{role}" for role in ROLES),
)
Facts = Mapping[str, Any]


def signer(district: District) -> Callable[[Facts], str]:
    """What makes the signed words of the facts."""
    say = Say("ru", district.settings.timezone)
    return lambda facts: signed(facts, say)


def signed(facts: Facts, say: Say) -> str:
    """Four lines: which paper; whose, and where she works; what it was and when; which district.

    A long title is cut, so that the code stays readable: the paper and the register hold it whole.
    """
    title = str(facts["title"])
    for school, least in SCHOOLS:
        for length in (len(title), *range(min(len(title), 160), least, -4)):
            said = _signed(facts, cut(title, length), school, say)
            if len(said.encode()) <= MOST:
                return said
    return said


def _signed(facts: Facts, title: str, school: int, say: Say) -> str:
    whose = str(facts["name"]), cut(str(facts["school"]), school)
    lines = (
        plain(say(f"certificates-signed-{facts['role']}", number=facts["number"])),
        ", ".join(word for word in whose if word),
        plain(say("certificates-event", form=str(facts["form"]), title=title)) + f", {when(facts, say)}",
        str(facts["district"]),
    )
    return "\n".join(lines)


def cut(text: str, length: int) -> str:
    """The beginning, up to the end of a word where there is one near."""
    if len(text) <= length:
        return text
    begun = text[: length - 1]
    whole = begun.rsplit(" ", 1)[0]
    return (whole if len(whole) > length * 2 // 3 else begun).rstrip(" ,.;:—-«(") + "…"


def when(facts: Facts, say: Say) -> str:
    """«25 ноября 2026 г., 3 ч.»"""
    said = dates(facts, say)
    return plain(say("certificates-when-hours", dates=said, hours=facts["hours"])) if facts["hours"] else said


def dates(facts: Facts, say: Say) -> str:
    begins, ends = date.fromisoformat(facts["begins"]), date.fromisoformat(facts["ends"])
    if begins == ends:
        return say.full_day(begins)
    if (begins.year, begins.month) == (ends.year, ends.month):
        return f"{begins.day}–{say.full_day(ends)}"
    return plain(say("certificates-dates", begins=say.full_day(begins), ends=say.full_day(ends)))


def role(code: str, say: Say) -> Html:
    return say(f"certificates-role-{code}")


def many(code: str, count: int, say: Say) -> Html:
    """«11 участникам»."""
    return say(f"certificates-many-{code}", count=count)


def titled(certificate: Certificate, say: Say) -> Html:
    """«Семинар «Как говорить с классом»»."""
    facts = certificate.facts
    return say("certificates-event", form=str(facts["form"]), title=str(facts["title"]))
