"""How goals, steps and states of a programme are put into words."""

from datetime import date

from locales import Html, Say
from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep
from models.district import District
from models.instruments import Instrument

STATES = ("draft", "agreed", "closing", "closed")
MET = ("yes", "partly", "no")
MARKS = {"planned": "▫️", "done": "✅", "dropped": "✖️"}
SAID = (
    *(f"apprenticeships-state-{state}" for state in STATES),
    *(f"apprenticeships-met-{word}" for word in MET),
)


def state(code: str, say: Say) -> Html:
    return say(f"apprenticeships-state-{code if code in STATES else 'draft'}")


def met(word: str | None, say: Say) -> Html:
    return say(f"apprenticeships-met-{word}") if word in MET else Html("")


def cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def kept(goal: ApprenticeGoal) -> list[ApprenticeStep]:
    """The steps that were not dropped, the earliest first."""
    found = [step for step in goal.steps if step.state != "dropped"]
    return sorted(found, key=lambda step: (step.due_on or date.max, step.id))


def late(step: ApprenticeStep, today: date) -> bool:
    return step.state == "planned" and step.due_on is not None and step.due_on < today


def icon(step: ApprenticeStep, today: date) -> str:
    return "⏰" if late(step, today) else MARKS.get(step.state, "")


def step(one: ApprenticeStep, today: date, say: Say, most: int = 90) -> Html:
    """«▫️ Посмотреть урок наставника — до 14 декабря»."""
    title = cut(one.title, most)
    if one.state == "done":
        day = say.day(one.done_on) if one.done_on else "—"
        return say("apprenticeships-step-done", title=title, day=day)
    day = say.day(one.due_on) if one.due_on else "—"
    if late(one, today):
        return say("apprenticeships-step-late", title=title, day=day)
    return say("apprenticeships-step-planned", title=title, day=day)


def goal(number: int, one: ApprenticeGoal, today: date, say: Say, most: int = 5) -> Html:
    """A goal with its next steps, as it stands on the card."""
    steps = kept(one)
    ahead = [each for each in steps if each.state != "done"]
    lines = [say("apprenticeships-goal-head", number=number, text=cut(one.text, 200))]
    if one.met in MET:
        lines.append(say("apprenticeships-goal-met", met=met(one.met, say)))
    seen = steps if len(steps) <= most else [*ahead, *(each for each in steps if each.state == "done")][:most]
    lines += [step(each, today, say) for each in steps if each in seen]
    if len(steps) > len(seen):
        lines.append(say("apprenticeships-steps-more", count=len(steps) - len(seen)))
    if not steps:
        lines.append(say("apprenticeships-no-steps"))
    return Html.joined(lines)


def level(code: str | None, instrument: Instrument | None, say: Say) -> Html:
    """The deficit as the questionnaire calls it; nothing where it is not known."""
    known = instrument.level.get(code or "") if instrument else None
    if known is None:
        return Html("")
    return say("apprenticeships-level", icon=known.icon, deficit=known.deficit)


def counts(programme: Apprenticeship) -> tuple[int, int]:
    steps = [each for one in programme.goals for each in kept(one)]
    return sum(each.state == "done" for each in steps), len(steps)


def template(code: str, district: District, say: Say) -> str:
    known = district.mentoring.goals.get(code)
    return known.called(say.language) if known else code
