"""The run of a draft against a model of it: answers, branches, back, changes, late taps, restarts."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from models.forms import Draft, DraftAnswer
from models.steps import Answers, Aside, Choice, Form, Number, Option, Ranking, Scale, Step, Text, YesNo
from services.forms.runs import Run
from tests.forms.surveys import ASIDE

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
    Scale("skill", points=tuple(Option(n) for n in range(1, 6)), aside=ASIDE),
    Ranking("wishes", options=tuple(Option(letter) for letter in "abcd"), most=3, aside=ASIDE),
    Text("why", when=lambda answers: answers["skill"] == 1 or isinstance(answers["wishes"], Aside)),
    YesNo("guide", when=lambda answers: answers["seats"] > 5 and answers.get("note") is not None),
    done=nowhere,
)
NONE = st.sampled_from([Aside("na"), Aside("no")])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "how": st.sampled_from(["bus", "car", "foot"]),
    "plate": st.sampled_from(["long", "short"]),
    "seats": st.integers(1, 10),
    "note": st.sampled_from(["a", "b"]),
    "trailer": st.booleans(),
    "skill": st.integers(1, 5) | NONE,
    "wishes": st.lists(st.sampled_from("abcd"), min_size=1, max_size=3, unique=True) | NONE,
    "why": st.just("no time"),
    "guide": st.booleans(),
}


class Running(RuleBasedStateMachine):
    """`given` is every answer ever given, `at` the question asked, empty at the preview."""

    def __init__(self) -> None:
        super().__init__()
        self.run = Run(Draft(form="runs", version=1, context={}, answers=[], step="", fixing=False), FORM)
        self.run.go_on()
        self.given: dict[str, Any] = {}
        self.moments: dict[str, datetime] = {}
        self.now = NOW
        self.at, self.fixing = "how", False

    def reached(self) -> list[str]:
        plate = self.given.get("how") == "car"
        guide = self.given.get("seats", 0) > 5 and self.given.get("note") is not None
        trailer = plate and self.given.get("plate") == "long"
        known = "skill" in self.given and "wishes" in self.given
        why = known and (self.given["skill"] == 1 or isinstance(self.given["wishes"], Aside))
        asked = {
            "how": True,
            "plate": plate,
            "seats": True,
            "note": True,
            "trailer": trailer,
            "skill": True,
            "wishes": True,
            "why": why or self.given.get("skill") == 1,
            "guide": guide,
        }
        return [name for name, there in asked.items() if there]

    def give(self, name: str, value: Any) -> None:
        """Gives an answer a second later; the same answer again keeps its moment."""
        self.now += timedelta(seconds=1)
        self.run.put(self.step(name), value, self.now)
        if name not in self.given or self.given[name] != value or type(self.given[name]) is not type(value):
            self.moments[name] = self.now
        self.given[name] = value

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
        self.give(self.at, data.draw(VALUES[self.at]))
        assert not self.run.go_on_after(self.step(self.at))
        self.go_on()

    @precondition(lambda self: self.at == "note")
    @rule()
    def skip(self) -> None:
        self.give("note", None)
        self.run.go_on_after(self.step("note"))
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
            self.give(name, data.draw(VALUES[name]))
            assert self.run.go_on_after(self.step(name))
            if self.at not in self.reached():
                self.go_on()

    @rule()
    def restart(self) -> None:
        old = self.run.draft
        rows = json.loads(json.dumps([[row.step, row.kind, row.value] for row in old.answers]))
        answers = [
            DraftAnswer(step=step, kind=kind, value=value, answered_at=self.moments[step])
            for step, kind, value in rows
        ]
        new = Draft(form="runs", version=1, context={}, step=old.step, fixing=old.fixing, answers=answers)
        self.run = Run(new, FORM)

    @invariant()
    def the_run_is_where_the_model_is(self) -> None:
        assert self.run.draft.step == self.at
        assert [step.name for step in self.run.reached] == self.reached()
        assert self.run.answers == {name: self.given[name] for name in self.reached() if name in self.given}

    @invariant()
    def asides_are_known_from_other_answers(self) -> None:
        kinds = {name: type(value) for name, value in self.run.answers.items()}
        assert kinds == {name: type(self.given[name]) for name in kinds}

    @invariant()
    def the_moment_of_an_answer_is_when_it_was_given_last(self) -> None:
        assert self.run.answers.moments == {name: self.moments[name] for name in self.run.answers}

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
