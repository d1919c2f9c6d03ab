"""Plans as a methodist sees them: the queue, one plan by code, the numbers of the district."""

from collections.abc import Mapping, Sequence
from datetime import date

from locales import Html, Say
from models.instruments import Instrument
from models.plans import LIVE, RUNNING, Plan, Totals
from views import Button, Screen, pages
from views.people import hiding
from views.people.callbacks import Menu
from views.plans import callbacks as to
from views.plans import cards, pushes, steps, words

PARTS = ("waiting", "running", "ended")
WHY = ("proposed", "longer", "comment")
SAID = (
    *(f"plans-queue-{part}" for part in PARTS),
    *(f"plans-queue-none-{part}" for part in PARTS),
    *(f"plans-waits-{why}" for why in WHY),
)


def queue(
    plans: Sequence[Plan],
    counts: Mapping[str, int],
    at: to.Queue,
    size: int,
    say: Say,
    *,
    back: Sequence[Button] = (),
) -> Screen:
    """One shelf of the queue by codes; the others are a tap away."""
    part = at.part if at.part in PARTS else PARTS[0]
    rows: list[Button | list[Button]] = [Button(_line(plan, say), to.Look(id=plan.id)) for plan in plans]
    rows.append(
        pages(
            say("plans-earlier"), say("plans-further"),
            lambda page: to.Queue(part=part, page=page), at.page, counts[part], size,
        )
    )  # fmt: skip
    rows.append(
        [
            Button(f"{say(f'plans-queue-{other}')} · {counts[other]}", to.Queue(part=other))
            for other in PARTS
            if other != part
        ]
    )
    text = say("plans-queue-head", part=say(f"plans-queue-{part}"), count=counts[part])
    if not plans:
        text = text + "\n" + say(f"plans-queue-none-{part}")
    return Screen(text, *rows, [Button(say("plans-summary"), to.Summary()), *back, _menu(say)])


def _line(plan: Plan, say: Say) -> str:
    if plan.state == "proposed":
        why = say("plans-waits-proposed", day=say.day(plan.proposed_at or plan.made_at))
    elif plan.extends_to is not None:
        why = say("plans-waits-longer")
    elif plan.state == "completed" and not plan.comment:
        why = say("plans-waits-comment")
    else:
        why = words.state(plan, say)
    return say("plans-queue-line", code=plan.person.code, why=why)


def look(plan: Plan, seen: int, instrument: Instrument, say: Say, *, toast: str = "") -> Screen:
    """Somebody's plan by code, whole, with the word that is awaited."""
    who = say("plans-coded", code=plan.person.code)
    parts = [cards.body(plan, instrument, say, who=who)]
    if given := _evidence(plan, say):
        parts.append(Html.joined([say("plans-evidence-head"), *given]))
    if answered := [one for one in plan.checkpoints if one.answered_at is not None]:
        lines = [pushes.checkpoint_words(one, say) for one in answered]
        parts.append(Html.joined([say("plans-looks"), *lines]))
    return Screen(
        Html.joined(parts, "\n\n"),
        *_word(plan, seen, say),
        hiding.button(say),
        [Button(say("plans-to-queue"), to.Queue()), Button(say("plans-reveal"), to.Reveal(id=plan.id))],
        toast=toast,
        fades=True,
    )


def _word(plan: Plan, seen: int, say: Say) -> list[Button | list[Button]]:
    if plan.state == "proposed":
        return [
            Button(say("plans-agree"), to.Agree(id=plan.id, seen=seen), style="primary"),
            Button(say("plans-return"), to.Return(id=plan.id, seen=seen)),
        ]
    if plan.state in RUNNING and plan.extends_to is not None:
        return [
            [
                Button(say("plans-judge-yes"), to.Judge(id=plan.id, yes=True), style="primary"),
                Button(say("plans-judge-no"), to.Judge(id=plan.id, yes=False)),
            ]
        ]
    if plan.state == "completed":
        label = say("plans-comment-again") if plan.comment else say("plans-comment-write")
        return [Button(label, to.Comment(id=plan.id), style=None if plan.comment else "primary")]
    return []


def _evidence(plan: Plan, say: Say) -> list[Html]:
    shown = [(step, one) for goal in plan.goals for step in goal.actions for one in step.evidence]
    return [
        say("plans-evidence-of", kind=words.kind(step.kind, say), what=steps.evidence(number, one, say))
        for number, (step, one) in enumerate(shown, 1)
    ]


def revealed(plan: Plan, say: Say) -> Screen:
    """Whose plan it is; said once, and not kept on any card."""
    text = say("plans-revealed", code=plan.person.code, name=plan.person.full_name)
    return Screen(text, Button(say("plans-look"), to.Look(id=plan.id)), fades=True)


def summary(totals: Totals, titles: Mapping[str, str], say: Say, *, queue: bool) -> Screen:
    """The district's plans in numbers; a group of too few people has no number."""
    states = [
        say("plans-total-state", state=say(f"plans-state-{state}"), count=totals.states.get(state, 0))
        for state in (*LIVE[1:], "completed", "cancelled")
        if totals.states.get(state)
    ]
    groups = [
        say("plans-total-group", group=titles.get(group, group), count=count)
        if count is not None
        else say("plans-total-few", group=titles.get(group, group), least=totals.least)
        for group, count in totals.groups.items()
    ]
    parts = [say("plans-totals"), Html.joined(states) if states else say("plans-totals-none")]
    if groups:
        parts.append(Html.joined([say("plans-totals-groups"), *groups]))
    if totals.goals and totals.met is not None:
        share = round(100 * totals.met / totals.goals)
        parts.append(say("plans-total-met", met=totals.met, goals=totals.goals, share=share))
    elif totals.states.get("completed"):
        parts.append(say("plans-total-met-few", least=totals.least))
    back = [Button(say("plans-to-queue"), to.Queue())] if queue else []
    return Screen(Html.joined(parts, "\n\n"), back, _menu(say))


def facts(
    found: Sequence[tuple[str, Sequence[str], date | None]], count: int, at: to.Facts, size: int, say: Say
) -> Screen:
    """To heads: who has a plan, and of it the themes or the term, no more."""
    lines = [_fact(who, groups, until, say) for who, groups, until in found]
    turning = pages(
        say("plans-earlier"), say("plans-further"), lambda page: to.Facts(page=page), at.page, count, size
    )
    text = Html.joined([say("plans-facts", count=count), *lines]) if lines else say("plans-facts-none")
    return Screen(text, turning, _menu(say))


def _fact(who: str, groups: Sequence[str], until: date | None, say: Say) -> Html:
    said = []
    if groups:
        said.append(say("plans-fact-themes", themes=say.several(groups)))
    if until is not None:
        said.append(say("plans-fact-until", day=say.full_day(until)))
    return say("plans-fact", who=who, what=Html.joined(said, ", "))


def shared(plan: Plan | None, instrument: Instrument | None, who: str, say: Say) -> Screen:
    """To a mentor: the plan of the colleague who showed it, by name, nothing to press."""
    if plan is None or instrument is None or plan.state == "draft":
        return Screen(say("plans-shared-none", who=who), _menu(say))
    return Screen(cards.body(plan, instrument, say, who=who), hiding.button(say), _menu(say), fades=True)


def _menu(say: Say) -> Button:
    return Button(say("plans-menu"), Menu())
