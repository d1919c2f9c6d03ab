"""The run of a draft: what was answered, what is asked now, what comes next. No I/O."""

from contextlib import suppress
from datetime import datetime
from typing import Any

from models.forms import Draft, DraftAnswer
from models.steps import Answers, Form, Step
from services.forms import values

PREVIEW = ""


class Run:
    """A draft beside the form it runs; needs `draft.answers` loaded."""

    def __init__(self, draft: Draft, form: Form) -> None:
        self.draft, self.form = draft, form
        self._walked: tuple[list[Step], Answers] | None = None

    @property
    def step(self) -> Step | None:
        """The question now asked; None while the preview is shown."""
        return self.form.step(self.draft.step)

    @property
    def answers(self) -> Answers:
        """The answers of the steps that the answers themselves reach."""
        return self._walk()[1]

    @property
    def reached(self) -> list[Step]:
        return self._walk()[0]

    @property
    def unanswered(self) -> Step | None:
        """The first step reached and not answered yet."""
        reached, answers = self._walk()
        return next((step for step in reached if step.name not in answers), None)

    @property
    def complete(self) -> bool:
        return self.unanswered is None

    def ahead(self, step: Step) -> bool:
        """Whether a question before it has no answer: what it offers may hang on that answer."""
        first, names = self.unanswered, [one.name for one in self.reached]
        return first is not None and step.name in names and names.index(first.name) < names.index(step.name)

    def answers_before(self, step: Step) -> Answers:
        """What was answered before a step: what its options may depend on."""
        reached, answers = self._walk()
        names = [one.name for one in reached]
        earlier = set(names[: names.index(step.name)]) if step.name in names else set(names)
        kept = {name: value for name, value in answers.items() if name in earlier}
        return self._handed_over(kept)

    def place(self, step: Step) -> tuple[int, int]:
        """The number of a step among those reached, and how many there are."""
        names = [one.name for one in self.reached]
        return (names.index(step.name) + 1 if step.name in names else len(names)), len(names)

    def before(self, step: Step) -> Step | None:
        names = [one.name for one in self.reached]
        number = names.index(step.name) if step.name in names else 0
        return self.form.step(names[number - 1]) if number else None

    def row(self, step: Step) -> DraftAnswer | None:
        """The row of a step's answer; one given to another kind of step does not count."""
        kind = type(step).__name__
        return next((row for row in self.draft.answers if row.step == step.name and row.kind == kind), None)

    def answered(self, step: Step) -> bool:
        row = self.row(step)
        return row is not None and row.value is not None and values.reads(step, row.value["is"])

    def value(self, step: Step) -> Any:
        """The answer of a step; None where there is none, or it was skipped."""
        row = self.row(step)
        return values.given(step, row.value["is"]) if row and row.value and self.answered(step) else None

    def said(self, step: Step) -> Any:
        """How the answer read to the person when it was given."""
        row = self.row(step)
        return row.value.get("said") if row and row.value else None

    def partial(self, step: Step) -> dict[str, Any]:
        row = self.row(step)
        return dict(row.partial) if row and row.partial else {}

    def put(
        self, step: Step, value: Any, now: datetime, *, said: Any = None, message_id: int | None = None
    ) -> bool:
        """Keeps an answer; says whether it differs from what was there. The same again keeps its moment."""
        kept = {"is": values.kept(value), "said": said}
        row = self._row(step, now)
        changed = row.value is None or row.value["is"] != kept["is"]
        row.answered_at = now if changed or "known" in (row.value or {}) else row.answered_at
        row.value, row.partial, row.message_id = kept, None, message_id or row.message_id
        return changed

    def put_known(self, step: Step, value: Any, now: datetime, *, said: Any = None) -> None:
        """Keeps what was known when the form was opened; what does not fit the step is asked."""
        row = self._row(step, now)
        row.value = {"is": values.kept(value), "said": said, "known": True}
        if not self.answered(step):
            self.forget(step)

    def put_partial(self, step: Step, partial: dict[str, Any], now: datetime) -> None:
        """Keeps what is ticked or told so far."""
        self._row(step, now).partial = partial

    def forget(self, step: Step) -> None:
        self._walked = None
        self.draft.answers[:] = [row for row in self.draft.answers if row.step != step.name]

    def go_to(self, step: Step, *, fixing: bool = False) -> None:
        self._leave()
        self.draft.step, self.draft.fixing = step.name, fixing

    def go_on(self) -> None:
        """On to the first question that has no answer, else to the preview."""
        self._leave()
        step = self.unanswered
        self.draft.step, self.draft.fixing = step.name if step else PREVIEW, False

    def go_on_after(self, step: Step) -> bool:
        """On after an answer; after one given late, stays where the person was. Says whether it was late."""
        late = self.draft.step != step.name
        if not late or self.step is None or self.step not in self.reached:
            self.go_on()
        return late

    def go_back(self) -> None:
        """To the question before; to the preview when an answer was being changed from there."""
        step = self.step
        before = self.before(step) if step and not self.draft.fixing else None
        if before is None:
            self.go_on()
        else:
            self.go_to(before)

    def _leave(self) -> None:
        for row in self.draft.answers:
            row.partial = None

    def _row(self, step: Step, now: datetime) -> DraftAnswer:
        """The row that an answer is about to be put into."""
        self._walked = None
        row = self.row(step)
        if row is None:
            row = next((one for one in self.draft.answers if one.step == step.name), None)
            if row is None:
                row = DraftAnswer(step=step.name, answered_at=now)
                self.draft.answers.append(row)
            row.kind, row.value, row.partial = type(step).__name__, None, None
        return row

    def _walk(self) -> tuple[list[Step], Answers]:
        """The way as it is until another answer is put or forgotten."""
        if self._walked is None:
            self._walked = self._way()
        return self._walked

    def _way(self) -> tuple[list[Step], Answers]:
        reached: list[Step] = []
        answers = Answers(context=self.draft.context)
        rows = {row.step: row for row in self.draft.answers}
        for step in self.form.steps:
            if step.when is None or _called_for(step, answers):
                reached.append(step)
                with suppress(ValueError):
                    answers[step.name] = _value(step, rows.get(step.name))
        return reached, self._handed_over(answers)

    def _handed_over(self, given: dict[str, Any]) -> Answers:
        moments = {
            row.step: row.answered_at
            for row in self.draft.answers
            if row.step in given and row.value is not None and "known" not in row.value
        }
        return Answers(given, self.draft.context, moments=moments, draft_id=self.draft.id or 0)


def _value(step: Step, row: DraftAnswer | None) -> Any:
    """The answer in a row; raises ValueError where it is none of this step."""
    if row is None or row.value is None or row.kind != type(step).__name__:
        raise ValueError(step.name)
    return values.given(step, row.value["is"])


def _called_for(step: Step, answers: Answers) -> bool:
    """A branch that looks at an answer not given yet is not called for yet."""
    assert step.when is not None
    try:
        return bool(step.when(answers))
    except KeyError:
        return False
