"""The run of a draft against a model of it: answers, branches, back, changes, late taps, restarts."""

import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.forms import Draft, DraftAnswer
from models.steps import Answers, Choice, Form, Number, Option, Step, Text, YesNo
from services.forms.runs import Run

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


async def nowhere(_turn: Any, _answers: Answers) -> None:
    raise AssertionError


FORM = Form(
    "runs",
    Choice("how", options=(Option("bus"), Option("car"), Option("foot"))),
    Text("plate", when=lambda answers: answers["how"] == "car"),
    Number("seats"),
    Text("note", optional=True),
    YesNo("trailer", when=lambda answers: answers["plate"] == "long"),
    YesNo("guide", when=lambda answers: answers["seats"] > 5 and answers.get("note") is not None),
    done=nowhere,
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "how": st.sampled_from(["bus", "car", "foot"]),
    "plate": st.sampled_from(["long", "short"]),
    "seats": st.integers(1, 10),
    "note": st.sampled_from(["a", "b"]),
    "trailer": st.booleans(),
    "guide": st.booleans(),
}


class Running(RuleBasedStateMachine):
    """`given` is every answer ever given, `at` the question asked, empty at the preview."""

    def __init__(self) -> None:
        super().__init__()
        self.run = Run(Draft(form="runs", version=1, context={}, answers=[], step="", fixing=False), FORM)
        self.run.go_on()
        self.given: dict[str, Any] = {}
        self.at, self.fixing = "how", False

    def reached(self) -> list[str]:
        plate = self.given.get("how") == "car"
        guide = self.given.get("seats", 0) > 5 and self.given.get("note") is not None
        trailer = plate and self.given.get("plate") == "long"
        asked = {"how": True, "plate": plate, "seats": True, "note": True, "trailer": trailer, "guide": guide}
        return [name for name, there in asked.items() if there]

    def go_on(self) -> None:
        self.at = next((name for name in self.reached() if name not in self.given), "")
        self.fixing = False

    def step(self, name: str) -> Step:
        step = FORM.step(name)
        assert step is not None
        return step

    @precondition(lambda self: self.at)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        value = data.draw(VALUES[self.at])
        self.run.put(self.step(self.at), value, NOW)
        assert not self.run.go_on_after(self.step(self.at))
        self.given[self.at] = value
        self.go_on()

    @precondition(lambda self: self.at == "note")
    @rule()
    def skip(self) -> None:
        self.run.put(self.step("note"), None, NOW)
        self.run.go_on_after(self.step("note"))
        self.given["note"] = None
        self.go_on()

    @precondition(lambda self: self.at)
    @rule()
    def back(self) -> None:
        self.run.go_back()
        place = self.reached().index(self.at)
        if self.fixing or place == 0:
            self.go_on()
        else:
            self.at = self.reached()[place - 1]

    @precondition(lambda self: not self.at)
    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        self.at, self.fixing = data.draw(st.sampled_from(self.reached())), True
        self.run.go_to(self.step(self.at), fixing=True)

    @rule(data=st.data())
    def tap_late(self, data: st.DataObject) -> None:
        others = [name for name in self.reached() if name != self.at]
        if others:
            name = data.draw(st.sampled_from(others))
            value = data.draw(VALUES[name])
            self.run.put(self.step(name), value, NOW)
            assert self.run.go_on_after(self.step(name))
            self.given[name] = value
            if self.at not in self.reached():
                self.go_on()

    @rule()
    def restart(self) -> None:
        old = self.run.draft
        rows = json.loads(json.dumps([[row.step, row.kind, row.value] for row in old.answers]))
        answers = [DraftAnswer(step=step, kind=kind, value=value) for step, kind, value in rows]
        new = Draft(form="runs", version=1, context={}, step=old.step, fixing=old.fixing, answers=answers)
        self.run = Run(new, FORM)

    @invariant()
    def the_run_is_where_the_model_is(self) -> None:
        assert self.run.draft.step == self.at
        assert [step.name for step in self.run.reached] == self.reached()
        assert self.run.answers == {name: self.given[name] for name in self.reached() if name in self.given}

    @invariant()
    def the_preview_is_shown_only_when_all_is_answered(self) -> None:
        assert bool(self.at) or self.run.complete

    @invariant()
    def the_place_is_within_the_form(self) -> None:
        if self.run.step:
            number, total = self.run.place(self.run.step)
            assert 1 <= number <= total == len(self.reached())


Running.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestRunning = Running.TestCase
