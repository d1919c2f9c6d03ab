"""Questionnaires as their editors see them: versions with numbers of people, what differs, what is amiss."""

from dataclasses import dataclass, field

from models.questionnaires import Questionnaire, QuestionnaireVersion

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """A version with how many people are inside it now and how many have answered it."""

    version: QuestionnaireVersion
    inside: int
    answered: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """A questionnaire: its title, and its versions, the newest first."""

    questionnaire: Questionnaire
    title: str
    editions: tuple[Edition, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Codes of questions that are new, gone, said otherwise, or asked of others or elsewhere.

    `parts` are the other parts that differ: about, scale, groups, branching, scoring, themes, advice,
    order.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    reworded: tuple[str, ...]
    other: tuple[str, ...]
    parts: tuple[str, ...]

    @property
    def any(self) -> bool:
        return bool(self.added or self.removed or self.reworded or self.other or self.parts)


@dataclass(frozen=True, slots=True)
class Flaw:
    """What stands in the way of publishing: `path` leads to the place to mend, `key` and `facts` are the
    words that say how."""

    path: Path
    key: str
    facts: dict[str, str] = field(default_factory=dict)
