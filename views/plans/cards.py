"""The plan on its owner's screen: the offer to make one, the card, what else, the closed ones."""

from collections.abc import Sequence
from datetime import date

from locales import Html, Say, safe
from models.instruments import Instrument
from models.plans import RUNNING, Checkpoint, Plan
from views import Button, Screen
from views.people.callbacks import Menu
from views.plans import callbacks as to
from views.plans import words

JOIN = "."


def nothing_to_stand_on(say: Say, *buttons: Button, past: int = 0) -> Screen:
    """No finished self-assessment yet: a plan grows out of it."""
    return Screen(say("plans-no-ground"), *buttons, *_past(past, say), _menu(say))


def offer(
    found: Sequence[tuple[str, str | None, bool]],
    ends: Sequence[tuple[int, date]],
    months: int,
    instrument: Instrument,
    say: Say,
    *,
    past: int = 0,
    toast: str = "",
) -> Screen:
    """Goals to tick (group, level, ticked) and the term; «Составить» makes a draft with its steps."""
    ticked = [group for group, _, on in found if on]
    until = next((day for number, day in ends if number == months), ends[-1][1])
    lines = [
        say("plans-candidate", icon=words.icon(instrument, level), group=words.title(instrument, group))
        for group, level, on in found
        if on
    ]
    rows: list[Button | list[Button]] = []
    for group, level, on in found:
        kept = [one for one in ticked if one != group] if on else [*ticked, group]
        mark = "✓" if on else words.icon(instrument, level)
        label = f"{mark} {words.short(instrument, group)}"
        rows.append(Button(label, to.Pick(groups=JOIN.join(kept) or JOIN, months=months)))
    rows = pairs([row for row in rows if isinstance(row, Button)])
    rows.append(
        [
            Button(
                f"{'✓ ' if number == months else ''}{say('plans-until-short', day=say.day(day))}",
                to.Pick(groups=JOIN.join(ticked) or JOIN, months=number),
            )
            for number, day in ends
        ]
    )
    if ticked:
        make = to.Make(groups=JOIN.join(ticked), months=months)
        rows.append(Button(say("plans-make"), make, style="primary"))
    return Screen(
        say(
            "plans-offer",
            goals=Html.joined(lines) or say("plans-no-goals-ticked"),
            until=say.full_day(until),
        ),
        *rows,
        *_past(past, say),
        _menu(say),
        toast=toast,
        protect=True,
    )


def pairs(buttons: Sequence[Button]) -> list[Button | list[Button]]:
    return [list(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def card(
    plan: Plan,
    instrument: Instrument,
    say: Say,
    *,
    look: Checkpoint | None = None,
    today: date,
    past: int = 0,
    toast: str = "",
) -> Screen:
    """The whole plan to its owner, with what can be done about it now."""
    parts = [_head(plan, say, own=True), *_goals(plan, instrument, say), *_ahead(plan, look, today, say)]
    parts += _ending(plan, say)
    goals = [
        Button(say("plans-goal-button", number=number, group=words.short(instrument, goal.group)),
               to.Goal(id=goal.id))
        for number, goal in enumerate(plan.goals, 1)
    ]  # fmt: skip
    return Screen(
        Html.joined(parts, "\n\n"),
        *pairs(goals),
        *_deeds(plan, look, today, say),
        *_past(past, say),
        _menu(say),
        toast=toast,
        protect=True,
    )


def body(plan: Plan, instrument: Instrument, say: Say, *, who: str) -> Html:
    """The whole plan to somebody who may see it."""
    parts = [_head(plan, say, own=False, who=who), *_goals(plan, instrument, say), *_ending(plan, say)]
    return Html.joined(parts, "\n\n")


def _head(plan: Plan, say: Say, *, own: bool, who: str = "") -> Html:
    lines = [
        say("plans-head", state=words.state(plan, say))
        if own
        else say("plans-head-of", who=who, state=words.state(plan, say)),
        say("plans-term", starts=say.full_day(plan.starts_on), until=say.full_day(plan.until)),
    ]
    if plan.curator is not None and plan.agreed_at is not None:
        lines.append(say("plans-curator", name=plan.curator.full_name))
    if own and plan.state == "proposed":
        lines.append(say("plans-waits"))
    if plan.remark and plan.state in ("draft", "proposed"):
        lines.append(say("plans-remark", remark=plan.remark))
    if plan.extends_to is not None:
        lines.append(say("plans-extension-asked", day=say.full_day(plan.extends_to)))
    return Html.joined(lines)


def _goals(plan: Plan, instrument: Instrument, say: Say) -> list[Html]:
    return [words.goal(number, goal, instrument, say) for number, goal in enumerate(plan.goals, 1)]


def _ahead(plan: Plan, look: Checkpoint | None, today: date, say: Say) -> list[Html]:
    if plan.state not in RUNNING or look is None:
        return []
    return [say("plans-look-ahead", day=say.day(look.due_on))] if look.due_on > today else []


def _ending(plan: Plan, say: Say) -> list[Html]:
    said = []
    if plan.reflection:
        said.append(say("plans-reflection", text=plan.reflection))
    if plan.comment:
        said.append(say("plans-comment", text=plan.comment))
    return said


def _deeds(plan: Plan, look: Checkpoint | None, today: date, say: Say) -> list[Button | list[Button]]:
    more = Button(say("plans-more"), to.More(id=plan.id))
    match plan.state:
        case "draft":
            return [Button(say("plans-propose"), to.Propose(id=plan.id), style="primary"), more]
        case "proposed":
            return [Button(say("plans-recall"), to.Recall(id=plan.id)), more]
        case "completed" | "cancelled":
            return [more]
    asked = look is not None and look.due_on <= today
    check = [Button(say("plans-check"), to.Check(id=look.id), style="primary")] if asked and look else []
    return [*check, [Button(say("plans-close"), to.Close(id=plan.id)), more]]


def past(found: Sequence[Plan], instruments: Sequence[Instrument], say: Say) -> Screen:
    """The closed plans, each to open."""
    buttons = [
        Button(say("plans-past-one", starts=say.full_day(plan.starts_on), state=words.state(plan, say),
                   groups=words.groups([goal.group for goal in plan.goals], instrument, say)),
               to.Open(id=plan.id))
        for plan, instrument in zip(found, instruments, strict=True)
    ]  # fmt: skip
    text = say("plans-past") if found else say("plans-past-none")
    return Screen(text, *buttons, Button(say("plans-mine"), to.Mine()))


def gone(say: Say) -> Screen:
    return Screen(safe(say("plans-gone")), Button(say("plans-mine"), to.Mine()), _menu(say))


def _past(count: int, say: Say) -> list[Button]:
    return [Button(say("plans-past-button", count=count), to.Past())] if count else []


def _menu(say: Say) -> Button:
    return Button(say("plans-menu"), Menu())
