"""The words of an observer's sheet: the steps are the questionnaire's, the anchors are an observer's."""

from dataclasses import dataclass

from locales import Say
from models.instruments import Instrument
from models.people import Person
from views import plain

SHORT = 44
FIVE = (1, 2, 3, 4, 5)
SAID = tuple(f"assessments-anchor-{point}" for point in FIVE)


@dataclass(frozen=True, slots=True)
class Words:
    """Plain texts for the form of one sheet."""

    say: Say
    instrument: Instrument

    def points(self) -> list[tuple[int, str]]:
        """The points with anchors: a scale of another length keeps its own."""
        assert self.instrument.scale is not None
        options = self.instrument.scale.options
        if tuple(point.value for point in options) != FIVE:
            return [(point.value, point.label) for point in options]
        return [(point, plain(self.say(f"assessments-anchor-{point}"))) for point in FIVE]

    def title(self, person: Person) -> str:
        return plain(self.say("assessments-sheet-title", who=person.full_name))

    @property
    def unseen(self) -> str:
        return plain(self.say("assessments-unseen"))

    @property
    def lesson(self) -> str:
        return plain(self.say("assessments-sheet-lesson"))

    @property
    def lesson_short(self) -> str:
        return plain(self.say("assessments-sheet-lesson-short"))

    @property
    def evidence(self) -> str:
        return plain(self.say("assessments-sheet-evidence"))

    @property
    def evidence_short(self) -> str:
        return plain(self.say("assessments-sheet-evidence-short"))

    def short(self, text: str) -> str:
        return text if len(text) <= SHORT else text[: SHORT - 1].rsplit(" ", 1)[0].rstrip(" ,.;:—") + "…"
