"""Signals, scopes, measures and terms in words."""

from collections.abc import Mapping

from locales import Html, Say
from models.district import District
from models.riskcards import RiskCard
from models.shapes import Titled
from models.signals import RiskCase, RiskEntry, RiskSignal

ICONS = {"red": "🔴", "yellow": "🟡"}
HOW = ("call", "message", "meeting")
PLAIN = ("tried", "declined")
SYSTEM = ("withdrawn",)
SAID = (
    *(f"signals-how-{how}" for how in HOW),
    *(f"signals-entry-how-{how}" for how in HOW),
    *(f"signals-entry-{kind}" for kind in PLAIN),
    *(f"signals-outcome-{outcome}" for outcome in SYSTEM),
)


def signal(one: RiskSignal, district: District, say: Say) -> Html:
    """«🔴 Просит личного разговора — 24 ноября»; days where it rests on days."""
    line = say(
        "signals-line", icon=ICONS.get(one.severity, ""), title=title(one.code, district, say),
        day=say.day(one.raised_at),
    )  # fmt: skip
    days = one.facts.get("days") if one.pulse_id is None and one.code in district.pulse.signals else None
    if days is not None and district.pulse.signals[one.code].rule.missed_waves is None:
        line = line + " " + say("signals-days", days=days)
    return line


def title(code: str, district: District, say: Say) -> str:
    known = district.pulse.signals.get(code)
    return known.called(say.language) if known else say("signals-safety")


def called(code: str, among: Mapping[str, Titled], say: Say) -> str:
    """Of the district's file; one that is no longer there by its code."""
    known = among.get(code)
    return known.called(say.language) if known else code


def within(code: str, among: Mapping[str, Titled], say: Say) -> str:
    """The same inside a sentence: «психологу»."""
    title = called(code, among, say)
    return title[:1].lower() + title[1:]


def outcome(code: str, district: District, say: Say) -> str:
    if code in SYSTEM:
        return say(f"signals-outcome-{code}")
    return called(code, district.pulse.protocol.outcomes, say)


def term(card: RiskCard, say: Say) -> Html:
    """Until when a word is due; or when there was one, and when to ask again."""
    case = card.case
    if case.contacted_at is None:
        when = f"{say.weekday(case.contact_by)}, {say.time(case.contact_by)}"
        return say("signals-term-late" if card.late else "signals-term", when=when)
    said = say("signals-met", when=say.moment(case.contacted_at))
    if case.repeat_on is not None:
        key = "signals-again-now" if case.repeat_on <= card.today else "signals-again-on"
        said = said + " " + say(key, day=say.weekday(case.repeat_on))
    return said


def scopes(case: RiskCase, district: District, say: Say) -> Html:
    if not case.scope:
        return say("signals-scope-nobody")
    known = district.pulse.protocol.scopes
    return say("signals-scope-given", whom=say.several(within(code, known, say) for code in case.scope))


def entry(one: RiskEntry, whose: int | None, district: District, say: Say) -> Html | None:
    """What happened, in a line; None for what the card shows elsewhere."""
    protocol, at = district.pulse.protocol, say.moment(one.at)
    if one.kind in PLAIN:
        return say("signals-entry", when=at, what=say(f"signals-entry-{one.kind}"))
    if one.kind == "contact":
        how = say(f"signals-entry-how-{one.code}") if one.code in HOW else ""
        return say("signals-entry", when=at, what=say("signals-entry-contact", how=how))
    if one.kind == "scope":
        whom = within(one.code.removeprefix("-"), protocol.scopes, say)
        own = one.by_id is not None and one.by_id == whose
        if one.code.startswith("-"):
            what = say("signals-entry-unscope-own" if own else "signals-entry-unscope", whom=whom)
        else:
            what = say("signals-entry-scope-own" if own else "signals-entry-scope", whom=whom)
        return say("signals-entry", when=at, what=what)
    if one.kind == "measure":
        what = say("signals-entry-measure", what=within(one.code, protocol.measures, say))
        return say("signals-entry", when=at, what=what)
    if one.kind == "note":
        return say("signals-entry", when=at, what=say("signals-entry-note", words=one.note))
    return None
