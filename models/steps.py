"""How a form is declared: steps in order, each with what it accepts."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from typing import Any

NAME = re.compile(r"[a-z][a-z0-9_-]{0,19}")


class Answers(dict[str, Any]):
    """The answers of the steps that were reached, by name; a skipped step is None.

    `context` is what the form was opened about. A step whose `when` did not call for it is not
    there: ask `answers.get("detail")` for those.
    """

    def __init__(
        self, given: Mapping[str, Any] | None = None, context: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(given or {})
        self.context: Mapping[str, Any] = context or {}


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
    `<form>-<name>-label`.

    `optional` offers "skip". `when` asks it only if the answers so far call for it: a branch.
    `hint` adds the words of `<form>-<name>-hint` under the question.
    """

    name: str
    _: KW_ONLY
    optional: bool = False
    when: Callable[[Answers], bool] | None = None
    hint: bool = False

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
    """Any number of the options between `least` and `most`."""

    least: int = 0
    most: int | None = None


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
    """A line or a few, typed; at most `longest` characters."""

    longest: int = 1000
    shortest: int = 1


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
    ) -> None:
        self.name, self.steps, self.done, self.version = name, steps, done, version
        self.earlier, self.preview, self.cancelled, self.guests = tuple(earlier), preview, cancelled, guests
        names = [step.name for step in steps]
        if len(set(names)) != len(names):
            raise ValueError(f"form {name} has two steps of one name")

    def step(self, name: str) -> Step | None:
        return next((step for step in self.steps if step.name == name), None)

    def keys(self) -> set[str]:
        """The keys whose words the form needs."""
        needed = {f"{self.name}-title"}
        for step in self.steps:
            needed |= {f"{self.name}-{step.name}", f"{self.name}-{step.name}-label"}
            if step.hint:
                needed.add(f"{self.name}-{step.name}-hint")
            if isinstance(step, Choice):
                needed |= {step.empty} - {""}
                if not callable(step.options):
                    needed |= {f"{self.name}-{step.name}-{o.id}" for o in step.options if not o.label}
        return needed
