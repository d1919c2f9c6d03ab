"""When a signal speaks: the rules of programme/pulse.yaml over what is known of one young teacher.

Rules on answers look at full pulses; a mini pulse has a rule of its own, for its three answers at once.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from models.pulseforms import PulseForm, Signal, SignalRule

Answers = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known. What is not known is empty, and no rule speaks of it.

    `answers` are those of the full pulse that is judged, `earlier` those of the full pulses before it, the
    latest first; a skipped question is not there. `index` and `index_before` are 0–100. `scores` are
    means by dimension, 1–5. `hours` are hours of lessons a week over all jobs. `mini` are the answers of
    a mini pulse. `missed` full pulses in a row went unanswered; so many days there was no mentor
    (`mentorless`) and no meeting of the pair (`unmet`; `unmet_in_term`: days of quarters alone, and
    nothing outside of them).
    """

    answers: Answers = field(default_factory=dict)
    earlier: tuple[Answers, ...] = ()
    index: float | None = None
    index_before: float | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
    hours: float | None = None
    mini: Answers = field(default_factory=dict)
    missed: int | None = None
    mentorless: int | None = None
    unmet: int | None = None
    unmet_in_term: int | None = None


Holds = Callable[[SignalRule, Facts, PulseForm], bool]


def _answer(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    """Every pulse of the row, and every question named: as low as that. A skip ends the row."""
    row = (facts.answers, *facts.earlier)[: rule.consecutive]
    return len(row) == rule.consecutive and all(
        _at_most(answers.get(code), most) for answers in row for code, most in rule.answer_at_most.items()
    )


def _true(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    return facts.answers.get(rule.answer_true or "") is True


def _below(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    return facts.index is not None and facts.index < (rule.index_below or 0)


def _drop(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    if facts.index is None or facts.index_before is None:
        return False
    return facts.index_before - facts.index >= (rule.index_drop_at_least or 0)


def _missed(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    return facts.missed is not None and facts.missed >= (rule.missed_waves or 0)


def _mentorless(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    """More than so many days: on the last day of grace she is still in it."""
    return facts.mentorless is not None and facts.mentorless > (rule.no_mentor_days or 0)


def _unmet(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    days = facts.unmet_in_term if rule.in_term else facts.unmet
    return days is not None and days > (rule.no_session_days or 0)


def _overworked(rule: SignalRule, facts: Facts, form: PulseForm) -> bool:
    """Over so many full rates: 27 hours are one and a half, 27.5 are over."""
    rates = (facts.hours or 0) / form.protocol.rate_hours
    return rates > (rule.workload_over_rate or 0)


def _dimension(rule: SignalRule, facts: Facts, _form: PulseForm) -> bool:
    return all(_at_most(facts.scores.get(code), most) for code, most in rule.dimension_at_most.items())


def _mini(rule: SignalRule, facts: Facts, form: PulseForm) -> bool:
    most = rule.mini_pulse_all_at_most or 0
    return all(_at_most(facts.mini.get(code), most) for code in form.mini.items)


# A rule names one of these conditions, or several that must hold together.
CONDITIONS: Mapping[str, Holds] = {
    "answer_at_most": _answer,
    "answer_true": _true,
    "index_below": _below,
    "index_drop_at_least": _drop,
    "missed_waves": _missed,
    "no_mentor_days": _mentorless,
    "no_session_days": _unmet,
    "workload_over_rate": _overworked,
    "dimension_at_most": _dimension,
    "mini_pulse_all_at_most": _mini,
}
# These rest on facts of work, not on what she said.
FACTS = frozenset({"missed_waves", "no_mentor_days", "no_session_days"})


def speaks(rule: SignalRule, facts: Facts, form: PulseForm) -> bool:
    """Whether all that the rule names holds; a rule that names nothing never speaks."""
    named = _named(rule)
    return bool(named) and all(CONDITIONS[name](rule, facts, form) for name in named)


def spoken(facts: Facts, form: PulseForm) -> list[Signal]:
    """The signals that speak, in the order of the file."""
    return [signal for signal in form.signals.values() if speaks(signal.rule, facts, form)]


def rests_on_facts(signal: Signal) -> bool:
    """Whether it needs no answers, and so no consent to the pulse; such a signal is never red."""
    return set(_named(signal.rule)) <= FACTS


def severity(signal: Signal) -> str:
    return "yellow" if rests_on_facts(signal) else signal.severity


def _named(rule: SignalRule) -> list[str]:
    return [name for name in CONDITIONS if getattr(rule, name) not in (None, {})]


def _at_most(value: object, most: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value <= most
