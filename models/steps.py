"""How a form is declared: steps in order, each with what it accepts."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import KW_ONLY, dataclass
from typing import Any

from models.answers import Answers, Aside

__all__ = [
    "Answers", "Aside", "AssociationStep", "Choice", "Clock", "Confirm", "Day", "FileStep", "Form", "Link",
    "Moment", "Number", "Option", "Options", "PersonStep", "Ranking", "Scale", "SchoolStep", "Several",
    "Step", "Text", "YesNo",
]  # fmt: skip

NAME = re.compile(r"[a-z][a-z0-9_-]{0,19}")


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen; `id` is what is stored, `label` is what is read.

    An id travels in a button: at most 20 bytes, no colon.
    """

    id: str | int
    label: str = ""
    style: str | None = None


@dataclass(frozen=True)
class Step:
    """A question of a form. Its words are `<form>-<name>`; its short name in the preview is
    `<form>-<name>-label`. One loaded from data has them literally, in plain text: `words`, `short`.

    `optional` offers "skip". `when` asks it only if the answers so far call for it: a branch.
    `hint` adds the words of `<form>-<name>-hint` under the question. `part` is the title of the
    part of the form it stands in. `aside` offers answers that are none: "does not concern me".
    """

    name: str
    _: KW_ONLY
    optional: bool = False
    when: Callable[[Answers], bool] | None = None
    hint: bool = False
    words: str = ""
    short: str = ""
    part: str = ""
    aside: tuple[Option, ...] = ()

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise ValueError(f"{self.name} does not fit a button: small letters and digits, at most 20")


Options = Sequence[Option] | Callable[[Any, Answers], Awaitable[Sequence[Option]]]


@dataclass(frozen=True)
class Choice(Step):
    """One of the options; `empty` is the key said when there is nothing to choose from.

    `options` is a sequence, or a coroutine of the turn and the answers so far. Options whose
    label is empty are labelled by the key `<form>-<name>-<option id>`.
    """

    options: Options = ()
    empty: str = ""


@dataclass(frozen=True)
class Several(Choice):
    """Any number of the options between `least` and `most`; `ticked`, as `options`, are ticked at first."""

    least: int = 0
    most: int | None = None
    ticked: Callable[[Any, Answers], Awaitable[Sequence[str | int]]] | None = None


@dataclass(frozen=True)
class Ranking(Choice):
    """Options in the order of importance, the most important first: between `least` and `most`."""

    least: int = 1
    most: int | None = None


@dataclass(frozen=True)
class Scale(Step):
    """One point of a scale; ids are whole numbers, labels the anchors: «Пока не умею».

    A point without a label has the words of `<form>-<name>-<id>`, or none where the question's
    own words are literal.
    """

    points: tuple[Option, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        if len(self.points) < 2 or any(type(point.id) is not int for point in self.points):
            raise ValueError(f"the scale of {self.name} needs two whole numbers or more")


@dataclass(frozen=True)
class YesNo(Step):
    """Yes or no."""


@dataclass(frozen=True)
class Number(Step):
    """A number, typed; `least` and `most` are inclusive."""

    least: float | None = None
    most: float | None = None
    whole: bool = True


@dataclass(frozen=True)
class Text(Step):
    """A line or a few, typed; what does not look like `pattern` as a whole is answered by the key `wrong`."""

    longest: int = 1000
    shortest: int = 1
    pattern: str = ""
    wrong: str = ""


@dataclass(frozen=True)
class Link(Step):
    """An http(s) address, typed."""


@dataclass(frozen=True)
class Day(Step):
    """A date, by buttons or typed («завтра», «25.11»); `past` allows days before today."""

    past: bool = False


@dataclass(frozen=True)
class Clock(Step):
    """A time of day, by buttons or typed («15:00»)."""


@dataclass(frozen=True)
class Moment(Step):
    """A date with a time, by buttons or typed («завтра 15:00»)."""

    past: bool = False


@dataclass(frozen=True)
class PersonStep(Step):
    """A person of the district, found by typing part of the name or the code.

    `among` narrows whom may be found: a coroutine of the turn and the answers so far that gives
    the ids of people.
    """

    among: Callable[[Any, Answers], Awaitable[Sequence[int]]] | None = None


@dataclass(frozen=True)
class SchoolStep(Step):
    """A school of the district."""

    several: bool = False


@dataclass(frozen=True)
class AssociationStep(Step):
    """An association; `several` allows more than one."""

    several: bool = False


@dataclass(frozen=True)
class FileStep(Step):
    """A document or a picture, kept as Telegram's file id with its name and size."""

    kinds: tuple[str, ...] = ("document", "photo")
    largest: int = 20 * 1024 * 1024


@dataclass(frozen=True)
class Confirm(Step):
    """A statement to agree with before going on; the only answer is yes."""


class Form:
    """Steps with answers, and what happens when they are all given.

    `done(turn, answers)` is called once, in the turn in which the person confirms the preview
    (or answers the last step when `preview` is off); the screen it returns is shown. If it raises
    a Refusal, what it did is undone, the draft stays open and the answers can be changed. A draft
    is pinned to the `version` it began with: keep earlier declarations in `earlier` while drafts
    of theirs may be open; a draft of an unknown version carries over what still fits.

    A form made from data has a literal `title`; its `name` is that of its family, which loads it
    again for each draft. `block`: after every so many answers the person reads how many are
    given. `sure` is the key asked before a cancel instead of the usual one; it is given `title`.
    `protect` keeps its questions and its preview from being forwarded: answers of class P2.
    """

    def __init__(
        self,
        name: str,
        *steps: Step,
        done: Callable[[Any, Answers], Awaitable[Any]],
        version: int = 1,
        earlier: Sequence["Form"] = (),
        preview: bool = True,
        cancelled: Callable[[Any, Answers], Awaitable[Any]] | None = None,
        guests: bool = False,
        title: str = "",
        block: int = 0,
        sure: str = "",
        protect: bool = False,
    ) -> None:
        self.name, self.steps, self.done, self.version = name, steps, done, version
        self.earlier, self.preview, self.cancelled, self.guests = tuple(earlier), preview, cancelled, guests
        self.title, self.block, self.sure, self.protect = title, block, sure, protect
        self._steps = {step.name: step for step in steps}
        if len(self._steps) != len(steps):
            raise ValueError(f"form {name} has two steps of one name")

    def step(self, name: str) -> Step | None:
        return self._steps.get(name)

    def keys(self) -> set[str]:
        """The keys whose words the form needs; what is literal needs none."""
        needed = {self.sure, "" if self.title else f"{self.name}-title"}
        return needed.union(*(_keys(f"{self.name}-{step.name}", step) for step in self.steps)) - {""}


def _keys(key: str, step: Step) -> set[str]:
    needed = {key} if not step.words else set()
    if not step.words and not step.short:
        needed.add(f"{key}-label")
    if step.hint:
        needed.add(f"{key}-hint")
    options = [*step.aside]
    if isinstance(step, Text):
        needed.add(step.wrong)
    if isinstance(step, Choice):
        needed.add(step.empty)
        options += [] if callable(step.options) else step.options
    if isinstance(step, Scale) and not step.words:
        options += step.points
    return needed | {f"{key}-{option.id}" for option in options if not option.label}
