"""Takes answers, goes on, and ends forms."""

from datetime import date, datetime
from typing import Any

from handlers import Turn
from handlers.forms import asking, options
from models.steps import Aside, Choice, Day, Moment, Ranking, Step
from models.stepvariants import DayWithin
from services import forms
from services.forms import reading, values
from services.forms.runs import Run
from services.refusals import Refusal
from views import Screen
from views import forms as views
from views.forms import ways


async def take(
    turn: Turn, run: Run, step: Step, value: Any, said: Any = None, *, message_id: int | None = None
) -> Screen:
    """Keeps an answer and goes on; one given late changes that answer and nothing else."""
    anew = not run.answered(step)
    changed = run.put(step, value, turn.now, said=said, message_id=message_id)
    if changed:
        await _recheck(turn, run, step)
    late = run.go_on_after(step)
    words = turn.say(
        "forms-changed" if late else "forms-heard",
        label=views.label(run.form, step, turn.say),
        value=asking.in_words(turn, run, step),
    )
    if run.step is None and not late and not run.form.preview:
        return await finish(turn, run)
    block = asking.block_done(turn, run) if anew else None
    if message_id is not None or (late and changed):
        return await asking.show(turn, run, views.Said(tuple(note for note in (words, block) if note)))
    return await asking.show(turn, run, views.Said(toast="" if late else block or words))


async def _recheck(turn: Turn, run: Run, changed: Step) -> None:
    """Answers after a changed one are asked again where their options no longer offer them."""
    names = [step.name for step in run.form.steps]
    for step in run.reached:
        later = names.index(step.name) > names.index(changed.name)
        declared = isinstance(step, Choice) and callable(step.options)
        if later and declared and run.answered(step) and not run.ahead(step):
            offered = {option.id for option in await options.of(turn, run, step)}
            value = run.value(step)
            chosen = value if isinstance(value, list) else [value]
            if value is not None and not isinstance(value, Aside) and not offered.issuperset(chosen):
                run.forget(step)


async def choose(turn: Turn, run: Run, step: Step, option: str) -> Screen:
    """One option was tapped."""
    value, said = await options.picked(turn, run, step, option)
    if (
        isinstance(step, Day | Moment)
        and not step.past
        and reading.over(value, turn.now.astimezone(turn.say.zone))
    ):
        raise Refusal("forms-day-past" if isinstance(step, Day) else "forms-moment-past")
    if isinstance(step, DayWithin):
        reading.within(step, (value,))
    if isinstance(step, Moment) and not isinstance(value, datetime):
        return await told_day(turn, run, step, value)
    return await take(turn, run, step, value, said)


async def beside(turn: Turn, run: Run, step: Step, option: str) -> Screen:
    """An aside was tapped."""
    try:
        value = values.aside(step, option)
    except ValueError as error:
        raise Refusal("forms-option-gone") from error
    return await take(turn, run, step, value)


async def tick(turn: Turn, run: Run, step: Step, option: str, *, on: bool) -> Screen:
    """Puts or takes away one tick of several."""
    value, _ = await options.picked(turn, run, step, option)
    before = await asking.ticked(turn, run, step)
    chosen = [one for one in before if on or one != value] + ([value] if on and value not in before else [])
    most = values.bounds(step)[1]
    found = await options.of(turn, run, step)
    said = views.Said()
    if run.step is not step:
        run.go_to(step)
    if most is not None and len(chosen) > most:
        said = views.Said(toast=turn.say("forms-too-many", most=most))
    else:
        if not isinstance(step, Ranking):
            chosen = [one.id for one in found if one.id in chosen]
        run.put_partial(step, {"ticked": chosen}, turn.now)
    number = next((place for place, one in enumerate(found) if one.id == value), 0)
    return await asking.show(turn, run, said, page=number // views.SIZE)


async def ready(turn: Turn, run: Run, step: Step) -> Screen:
    """The ticks are an answer now."""
    chosen = await asking.ticked(turn, run, step)
    least, _ = values.bounds(step)
    if len(chosen) < least:
        return await asking.show(turn, run, views.Said(toast=turn.say("forms-too-few", least=least)))
    words = {one.id: one.label for one in await options.of(turn, run, step)}
    return await take(turn, run, step, chosen, [words.get(one, str(one)) for one in chosen])


async def finish(turn: Turn, run: Run) -> Screen:
    """Calls `done` once. A refusal undoes what it did and leaves the draft open."""
    answers = run.answers
    await turn.session.flush()
    try:
        async with turn.session.begin_nested():
            if not await forms.claim(turn.session, run.draft, "done", turn.now):
                return ways.closed("done", run.form, turn.say, just_now=True)
            await forms.clear(turn.session, run.draft)
            screen = await run.form.done(turn, answers)
    except Refusal as no:
        if no.audit:
            raise
        facts = {name: fact for name, fact in no.facts.items() if name != "about"}
        return ways.refused(run.draft.id, turn.say(no.key, **facts), turn.say)
    return _checked(screen) or ways.finished(run.form, turn.say)


async def cancel(turn: Turn, run: Run) -> Screen:
    answers = run.answers
    await turn.session.flush()
    await forms.claim(turn.session, run.draft, "cancelled", turn.now)
    await forms.clear(turn.session, run.draft)
    screen = await run.form.cancelled(turn, answers) if run.form.cancelled else None
    return _checked(screen) or ways.cancelled(run.form, turn.say)


def _checked(screen: Any) -> Screen | None:
    if screen is not None and not isinstance(screen, Screen):
        raise TypeError(f"the end of a form returned {type(screen).__name__}")
    return screen


async def told_day(turn: Turn, run: Run, step: Step, day: date) -> Screen:
    """A day was given where a day with an hour is asked: now the hour."""
    if run.step is not step:
        run.go_to(step)
    run.put_partial(step, {"day": day.isoformat()}, turn.now)
    words = turn.say("forms-which-hour", day=views.reads_plainly(step, day, turn.say))
    return await asking.show(turn, run, views.Said((words,)))
