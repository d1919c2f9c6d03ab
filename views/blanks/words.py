"""The words of the operator's form: plain texts, for the steps are the questionnaire's."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from locales import Say
from models.instruments import Instrument
from views import plain

CLIPPED = 60
ROUNDS = (1, 2)
SAID = tuple(f"blanks-title-{number}" for number in ROUNDS)


class Line(Protocol):
    """services.blanks.layout.Row."""

    @property
    def number(self) -> int: ...
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Words:
    """What the form of one paper says."""

    say: Say
    instrument: Instrument

    def title(self, shown: str, number: int) -> str:
        return plain(self.say(f"blanks-title-{number}", shown=shown))

    def settling(self, shown: str) -> str:
        return plain(self.say("blanks-title-settle", shown=shown))

    def signed(self) -> tuple[str, str]:
        return plain(self.say("blanks-signed")), plain(self.say("blanks-signed-short"))

    def signed_on(self) -> tuple[str, str]:
        return plain(self.say("blanks-signed-on")), plain(self.say("blanks-signed-on-short"))

    def block(self, lines: Sequence[Line]) -> tuple[str, str]:
        """A line of signs for so many questions: the questions, and how they are typed."""
        scale = self.instrument.scale
        assert scale is not None
        shown = "\n".join(f"{line.number}. {clip(line.text)}" for line in lines)
        how = self.say(
            "blanks-block" if scale.not_applicable else "blanks-block-plain",
            count=len(lines),
            lowest=scale.lowest,
            highest=scale.highest,
        )
        first, last = lines[0].number, lines[-1].number
        short = self.say("blanks-block-short", first=first, last=last)
        return f"{shown}\n\n{plain(how)}", plain(short)

    def differ(self, question: str, first: str, second: str) -> str:
        return plain(self.say("blanks-differ", question=question, first=first, second=second))

    def steps(self) -> tuple[str, str]:
        """What the questionnaire's own steps have no words for."""
        return plain(self.say("blanks-unsaid")), plain(self.say("blanks-closing-part"))


def clip(text: str) -> str:
    return text if len(text) <= CLIPPED else text[: CLIPPED - 1].rsplit(" ", 1)[0].rstrip(" ,.;:—") + "…"
