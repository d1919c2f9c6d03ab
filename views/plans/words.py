"""Parts of the looks of a plan: levels, goals, steps and their days, in words."""

from collections.abc import Mapping, Sequence
from datetime import date

from locales import Html, Say, safe
from models.instruments import Instrument
from models.plans import EVIDENCE, LIVE, OWN, Goal, Plan, PlanAction, Suggestion

KINDS = (
    "consultation", "course", "mentor_or_peer", "association_workshop", "peer_visit", "materials", "webinar",
    "share_practice", OWN,
)  # fmt: skip
ENDED = ("completed", "cancelled")
MET = ("yes", "partly", "no")
MARKS = {"planned": "▫️", "done": "✅", "dropped": "✖️"}
STEPS_SHOWN = 5
SAID = (
    *(f"plans-kind-{kind}" for kind in KINDS),
    *(f"plans-proof-{kind}" for kind in EVIDENCE),
    *(f"plans-state-{state}" for state in (*LIVE, *ENDED)),
    *(f"plans-met-{word}" for word in MET),
)


def cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def short(instrument: Instrument, group: str) -> str:
    """«Оценивание»."""
    known = instrument.group.get(group)
    return known.short if known else group


def title(instrument: Instrument, group: str) -> str:
    known = instrument.group.get(group)
    return known.title if known else group


def level(instrument: Instrument, code: str | None, say: Say) -> Html:
    """Both words, always: «низкий уровень владения — высокий дефицит»; nothing when it is not known."""
    known = instrument.level.get(code or "")
    if known is None:
        return Html("")
    return say("plans-level", icon=known.icon, mastery=known.mastery, deficit=known.deficit)


def icon(instrument: Instrument, code: str | None) -> str:
    known = instrument.level.get(code or "")
    return known.icon if known else "🎯"


def state(plan: Plan, say: Say) -> Html:
    return say(f"plans-state-{plan.state}")


def kind(code: str, say: Say) -> Html:
    return say(f"plans-kind-{code if code in KINDS else OWN}")


def proof(code: str, say: Say) -> Html:
    return say(f"plans-proof-{code if code in EVIDENCE else EVIDENCE[0]}")


def met(word: str | None, say: Say) -> Html:
    return say(f"plans-met-{word}") if word in MET else Html("")


def step(one: PlanAction, say: Say, longest: int = 90) -> Html:
    """«▫️ Курсы: Критериальное оценивание — до 26 марта»."""
    called = step_name(one.kind, one.title, say, longest)
    if one.state == "done" and one.done_at is not None:
        return say("plans-step-done", step=called, day=say.day(one.done_at))
    if one.state == "dropped":
        return say("plans-step-dropped", step=called)
    return say("plans-step-planned", step=called, day=_day(one.due_on, say))


def step_name(code: str, named: str, say: Say, longest: int = 90) -> Html:
    if code == OWN:
        return safe(cut(named, longest))
    return say("plans-step-name", kind=kind(code, say), title=cut(named, longest))


def suggested(one: Suggestion, say: Say) -> Html:
    """A step that may be taken, in full: a real offer says so."""
    name = step_name(one.kind, one.title, say, 120)
    return say("plans-add-offer", step=name) if one.offer_id is not None else say("plans-add", step=name)


def suggestion_button(one: Suggestion, say: Say) -> Html:
    """The same on a button: of an offer its title, of anything else the kind."""
    if one.offer_id is not None:
        return say("plans-add-offer", step=cut(one.title, 30))
    return say("plans-add", step=kind(one.kind, say))


def _day(day: date | None, say: Say) -> str:
    return say.day(day) if day is not None else "—"


def goal(number: int, one: Goal, instrument: Instrument, say: Say) -> Html:
    """A goal on the card of its plan: the group, the goal in words, its steps."""
    head = say("plans-goal-head", number=number, group=title(instrument, one.group))
    lines = [head]
    if known := level(instrument, one.level_start, say):
        lines.append(known)
    if one.text:
        lines.append(say("plans-goal-line", text=one.text))
    lines += steps(one.actions, say)
    if one.met in MET:
        lines.append(say("plans-goal-met", met=met(one.met, say)))
    if one.level_end:
        lines.append(say("plans-goal-now", level=level(instrument, one.level_end, say)))
    return Html.joined(lines)


def steps(actions: Sequence[PlanAction], say: Say) -> list[Html]:
    kept = [one for one in actions if one.state != "dropped"]
    lines = [step(one, say) for one in kept[:STEPS_SHOWN]]
    if len(kept) > STEPS_SHOWN:
        lines.append(say("plans-steps-more", count=len(kept) - STEPS_SHOWN))
    return lines


def groups(found: Sequence[str], instrument: Instrument, say: Say) -> Html:
    return say.several(short(instrument, group) for group in found)


def defaults(
    instrument: Instrument, group: str, themes: Sequence[str], items: Sequence[str], say: Say
) -> tuple[str, str]:
    """A goal and its sign of success from the questionnaire's own words: its themes, its weakest question."""
    named = [instrument.themes[theme].called(say.language) for theme in themes[:2]]
    about = " · ".join(named) or title(instrument, group)
    asked = instrument.item[items[0]].text.strip().rstrip(".") if items else title(instrument, group)
    goal_text = say("plans-goal-default", themes=Html(about))
    success = say("plans-success-default", item=Html(asked))
    return str(goal_text), str(success)


def counted(totals: Mapping[str, int], name: str) -> int:
    return totals.get(name, 0)
