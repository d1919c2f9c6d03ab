"""What a person's forms are meant to be after whatever she does: a plain model, and the forms it knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.steps import Answers, Choice, Form, Number, Option, Step, Text, YesNo
from tests.forms import trips

BUS = (Option("bus", "Автобус"), Option("car", "Машина"))
NAME, SHORT = "trips-walk", "trips-short"


def is_car(given: Mapping[str, Any]) -> bool:
    return bool(given["how"] == "car")


def many(given: Mapping[str, Any]) -> bool:
    return bool(given["seats"] > 2)


def walked(version: int, *, done: Any, earlier: tuple[Form, ...] = ()) -> Form:
    """A branch before, a branch behind, options that hang on an answer; the second asks other things."""
    first = version == 1
    steps = (
        Choice("how", options=BUS if first else (*BUS, Option("foot", "Пешком")), words="Как едете?"),
        Text("plate", words="Какой номер?", longest=12, when=is_car),
        Number("seats", words="Сколько мест?", least=1, most=5 if first else 3),
        Choice("room", words="Какая комната?", options=trips.rooms),
        Text("note", words="Что учесть?", optional=True) if first else Number("note", words="Сколько вещей?"),
        YesNo("guide", words="Нужен ли провожатый?", when=many),
    )
    return Form(
        NAME, *steps, done=done, version=version, earlier=earlier, title="Поход", cancelled=trips.drop
    )


def short(done: Any) -> Form:
    """Two questions and no preview."""
    steps = YesNo("going", words="Идёте?"), YesNo("back", words="Вернётесь?")
    return Form(SHORT, *steps, done=done, preview=False, title="Коротко")


@dataclass
class Kept:
    """A draft as it is meant to be: `at` is the question asked, empty at the preview."""

    form: Form
    about: int
    touched: datetime
    state: str = "open"
    at: str = ""
    fixing: bool = False
    given: dict[str, Any] = field(default_factory=dict)
    typed: dict[str, int] = field(default_factory=dict)  # the message each answer was typed in last

    def reached(self) -> list[str]:
        given = self.answers()
        return [one.name for one in self.form.steps if _called_for(one, given)]

    def answers(self) -> dict[str, Any]:
        """What was given on the way the answers themselves make, and fits."""
        found: dict[str, Any] = {}
        for step in self.form.steps:
            if _called_for(step, found) and step.name in self.given and self.fits(step.name):
                found[step.name] = self.given[step.name]
        return found

    def fits(self, name: str) -> bool:
        value, step = self.given[name], self.step(name)
        match step:
            case Text():
                return isinstance(value, str) or (value is None and step.optional)
            case YesNo():
                return isinstance(value, bool)
            case Number():
                return type(value) is int and (step.least or 0) <= value <= (step.most or value)
            case Choice() if not callable(step.options):
                return value in [one.id for one in step.options]
        return True

    def go_on(self) -> None:
        given = self.answers()
        self.at, self.fixing = next((one for one in self.reached() if one not in given), ""), False

    def put(self, name: str, value: Any, message: int = 0) -> None:
        """An answer, in its place or late; what its change makes impossible is asked again, as soon as
        nothing before it is open."""
        self.given[name] = value
        if message:
            self.typed[name] = message
        room, way, given = self.given.get("room"), self.reached(), self.answers()
        settled = "room" in way and all(one in given for one in way[: way.index("room")])
        if name != "room" and room is not None and settled and room > given["seats"]:
            del self.given["room"]
            self.typed.pop("room", None)
        if self.at == name or self.at not in self.reached():
            self.go_on()

    def back(self) -> None:
        way = self.reached()
        before = way[way.index(self.at) - 1 :][:1] if way.index(self.at) else []
        if self.fixing or not before:
            self.go_on()
        else:
            self.at = before[0]

    def renew(self, form: Form) -> None:
        """Its version is gone: what fits the new one is kept."""
        for name in [name for name in self.given if form.step(name) is None]:
            del self.given[name]
        kinds = {name: type(self.form.step(name)) for name in self.given}
        self.form = form
        for name, kind in kinds.items():
            if type(form.step(name)) is not kind:
                del self.given[name]
                self.typed.pop(name, None)
        way, given = self.reached(), self.answers()
        if self.at not in way or any(one not in given for one in way[: way.index(self.at)]):
            self.go_on()

    def tapped(self, name: str, option: str) -> Any:
        """What a button answers; None where it is offered no longer."""
        match self.step(name):
            case YesNo():
                return option == "yes"
            case Number() as step:
                return int(option) if int(option) <= (step.most or 0) else None
            case Choice() as step if callable(step.options):
                return int(option) if int(option) <= self.answers().get("seats", 0) else None
        return option

    def step(self, name: str) -> Step:
        found = self.form.step(name)
        assert found is not None, name
        return found

    @property
    def complete(self) -> bool:
        return all(name in self.answers() for name in self.reached())


def _called_for(step: Step, given: Mapping[str, Any]) -> bool:
    """A branch that looks at an answer not given yet is not called for yet."""
    try:
        return step.when is None or step.when(Answers(given))
    except KeyError:
        return False


def meant(kept: Kept, name: str, text: str) -> Any:
    match kept.step(name):
        case Text() as step if len(text) <= step.longest:
            return text
        case YesNo():
            return {"да": True, "нет": False}[text]
        case Number() as step if text.isdigit() and (step.least or 0) <= int(text) <= (step.most or 10**6):
            return int(text)
        case Choice() as step if not callable(step.options):
            return {one.label.casefold(): one.id for one in step.options}[text.casefold()]
        case Choice() if text.isdigit() and 1 <= int(text) <= kept.answers().get("seats", 0):
            return int(text)
    raise KeyError(text)
