"""Opens forms and shows what a draft asks now: a question or the preview."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers import Turn
from handlers.forms import options
from locales import Html
from models.forms import Draft
from models.steps import Choice, Form, Option, PersonStep, Several, Step
from services import forms
from services.forms import values
from services.forms.runs import Run
from services.refusals import Refusal
from views import Screen
from views import forms as views
from views.forms import ways


async def begin(
    turn: Turn, form: Form, *, context: Mapping[str, Any], answers: Mapping[str, Any], resume: bool
) -> Screen:
    """Opens a draft and asks its first question; see Turn.open."""
    if turn.chat_id < 0:
        raise Refusal("forms-in-private-only")
    admit(turn, form)
    found = await forms.about_the_same(turn.session, turn.account, form, context, untouched=not resume)
    if found is not None and resume:
        return await resumed(turn, found)
    if found is not None and found.version != form.version:
        found = None
    draft = found or await forms.begin(turn.session, turn.account, form, context, turn.now)
    run = Run(draft, form)
    await _prefill(turn, run, answers)
    await forms.touch(turn.session, turn.account, draft, turn.now)
    run.go_on()
    await turn.session.flush()
    return await _first(turn, run)


async def _prefill(turn: Turn, run: Run, answers: Mapping[str, Any]) -> None:
    for name, value in answers.items():
        step = run.form.step(name)
        if step is None:
            raise LookupError(f"form {run.form.name} has no step {name}")
        run.put_known(step, value, turn.now, said=await _said(turn, run, step, value))


async def _said(turn: Turn, run: Run, step: Step, value: Any) -> Any:
    """How a value given by the form's opener reads."""
    if isinstance(step, PersonStep):
        people = await options.everybody(turn, run, step)
        offered = [options.person(turn, one) for one in people if one.id == value]
    elif not values.chosen(step):
        return None
    else:
        offered = await options.of(turn, run, step)
    words = {one.id: one.label for one in offered}
    if isinstance(value, list | tuple):
        return [words.get(one, str(one)) for one in value]
    return words.get(value)


async def _first(turn: Turn, run: Run) -> Screen:
    """The first screen of a form; a form with nothing to choose from is not begun at all."""
    step = run.step
    if isinstance(step, Choice) and not run.draft.answers and not await options.of(turn, run, step):
        await forms.claim(turn.session, run.draft, "cancelled", turn.now)
        return ways.empty(empty(turn, step), turn.say)
    return await show(turn, run)


def admit(turn: Turn, form: Form) -> None:
    """Refuses guests where the form is not for them."""
    if not form.guests:
        turn.person  # noqa: B018 - refuses guests


async def run_of(turn: Turn, draft: Draft) -> tuple[Run, views.Said]:
    """A draft with its form, and what is to be said where its version is gone."""
    form = await form_of(turn, draft)
    if form is None:
        raise Refusal("forms-gone")
    said = views.Said()
    if draft.version != form.version:
        draft.version = form.version
        said = views.Said((turn.say("forms-renewed"),))
        run = Run(draft, form)
        if run.step is None or run.step not in run.reached or run.ahead(run.step):
            run.go_on()
    admit(turn, form)
    return Run(draft, form), said


async def form_of(turn: Turn, draft: Draft) -> Form | None:
    """The form of a draft: of its version, else the latest; one of a family is loaded for the draft."""
    if draft.form in turn.families:
        return await turn.families[draft.form](turn, draft)
    if form := turn.forms.get((draft.form, draft.version)):
        return form
    versions = [version for known, version in turn.forms if known == draft.form]
    return turn.forms[draft.form, max(versions)] if versions else None


async def resumed(turn: Turn, draft: Draft) -> Screen:
    run, said = await run_of(turn, draft)
    await forms.touch(turn.session, turn.account, draft, turn.now)
    return await show(turn, run, said)


async def show(
    turn: Turn,
    run: Run,
    said: views.Said = views.NOTHING,
    *,
    page: int = 0,
    offered: Sequence[Option] | None = None,
) -> Screen:
    """What the draft asks now; `offered` narrows the options to those that were meant."""
    await turn.session.flush()
    step = run.step
    if step is None:
        return preview(turn, run, said, page=page)
    found = await options.of(turn, run, step) if offered is None else offered
    if not found and values.chosen(step):
        said = views.Said((*said.notes, empty(turn, step)), said.toast)
    number, total = run.place(step)
    asked = views.Question(
        draft_id=run.draft.id,
        form=run.form,
        step=step,
        number=number,
        total=total,
        options=found,
        page=min(page, max(0, (len(found) - 1) // views.SIZE)),
        several=values.several(step),
        ticked=tuple(map(str, await ticked(turn, run, step))),
        present=_present(turn, run, step),
        back=run.draft.fixing or run.before(step) is not None,
    )
    return views.question(asked, turn.say, said)


def empty(turn: Turn, step: Step) -> Html:
    """What is said where there is nothing to choose from."""
    key = step.empty if isinstance(step, Choice) else ""
    return turn.say(key) if key else turn.say("forms-nothing-to-choose")


async def ticked(turn: Turn, run: Run, step: Step) -> list[Any]:
    """What is ticked at a step that takes several; before anybody has touched it, what the step offers."""
    if not values.several(step):
        return []
    known = run.value(step)
    if isinstance(step, Several) and step.ticked and not run.answered(step) and not run.partial(step):
        known = list(await step.ticked(turn, run.answers_before(step)))
    return list(run.partial(step).get("ticked", known if isinstance(known, list) else []))


def block_done(turn: Turn, run: Run) -> Html | None:
    """What is said when another block of the form is answered; None where none is."""
    answered, total = len(run.answers), len(run.reached)
    if not run.form.block or answered % run.form.block:
        return None
    return turn.say("forms-block-done", answered=answered, total=total)


def _present(turn: Turn, run: Run, step: Step) -> Html | None:
    return in_words(turn, run, step) if run.answered(step) else None


def in_words(turn: Turn, run: Run, step: Step) -> Html:
    return views.reads(run.form, step, run.value(step), run.said(step), turn.say)


def preview(turn: Turn, run: Run, said: views.Said = views.NOTHING, *, page: int = 0) -> Screen:
    lines = [views.Line(step, in_words(turn, run, step)) for step in run.reached if run.answered(step)]
    return views.preview(run.draft.id, run.form, lines, page, turn.say, said)
