"""Cases as a methodist for the young sees them: the shelf by numbers, one case by code."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.district import District
from models.people import Person
from models.riskcards import RiskCard
from models.shapes import Titled
from models.signals import RiskCase
from views import Button, Screen, pages
from views.people import hiding
from views.people.callbacks import Menu
from views.signals import callbacks as to
from views.signals import words

SHELVES = ("waiting", "again", "open", "closed")
SHOWN = 8
SAID = (
    *(f"signals-shelf-{name}" for name in SHELVES),
    *(f"signals-none-{name}" for name in SHELVES),
)


def shelf(found: Sequence[RiskCase], counts: Mapping[str, int], at: to.Cases, size: int, say: Say) -> Screen:
    """Numbers of cases and their terms; whose they are is only behind each, where the look is recorded."""
    rows: list[Button | list[Button]] = [Button(_line(one, say), to.Case(id=one.id)) for one in found]
    rows.append(
        pages(
            say("signals-earlier"), say("signals-further"),
            lambda page: to.Cases(shelf=at.shelf, page=page), at.page, counts[at.shelf], size,
        )
    )  # fmt: skip
    others = [
        Button(f"{say(f'signals-shelf-{name}')} · {counts[name]}", to.Cases(shelf=name))
        for name in SHELVES
        if name != at.shelf
    ]
    text = say("signals-shelf", shelf=say(f"signals-shelf-{at.shelf}"), count=counts[at.shelf])
    if not found:
        text = text + "\n\n" + say(f"signals-none-{at.shelf}")
    return Screen(
        text,
        *rows,
        others[:2],
        [*others[2:], Button(say("signals-to-figures"), to.Figures())],
        Button(say("people-menu-back"), Menu()),
    )


def _line(one: RiskCase, say: Say) -> str:
    icon = words.ICONS.get(one.severity, "")
    if one.closed_at is not None:
        return say("signals-case-closed", number=str(one.id), day=say.day(one.closed_at))
    if one.contacted_at is None:
        return say("signals-case-due", icon=icon, number=str(one.id), day=say.weekday(one.contact_by))
    if one.repeat_on is not None:
        return say("signals-case-again", icon=icon, number=str(one.id), day=say.weekday(one.repeat_on))
    return say("signals-case-open", icon=icon, number=str(one.id))


def card(
    shown: RiskCard, district: District, say: Say, *, may_reveal: bool = False, toast: str = ""
) -> Screen:
    """One case by code: what speaks, until when, whom may be told, what to do and what was done."""
    case = shown.case
    parts = [_head(shown, district, say), _signals(shown, district, say)]
    if shown.indexes:
        parts.append(_indexes(shown, district, say))
    if case.closed_at is None:
        parts.append(Html.joined([words.term(shown, say), words.scopes(case, district, say)]))
        if case.contacted_at is None:
            parts.append(_steps(shown, district, say))
    else:
        said = words.outcome(case.outcome, district, say)
        parts.append(say("signals-closed-as", day=say.full_day(case.closed_at), outcome=said))
    if done := _entries(shown, district, say):
        parts.append(Html.joined([say("signals-done"), *done]))
    return Screen(
        Html.joined(parts, "\n\n"),
        *(_deeds(shown, say, may_reveal=may_reveal) if case.closed_at is None else []),
        [hiding.button(say), Button(say("signals-to-cases"), to.Cases())],
        toast=toast,
        fades=True,
    )


def _head(shown: RiskCard, district: District, say: Say) -> Html:
    case = shown.case
    head = say("signals-head", icon=words.ICONS.get(case.severity, ""), number=str(case.id), code=shown.code)
    stage = district.pulse.stages.get(shown.stage)
    return Html.joined([head, say("signals-stage", stage=stage.called(say.language))]) if stage else head


def _signals(shown: RiskCard, district: District, say: Say) -> Html:
    lines = [words.signal(one, district, say) for one in shown.signals]
    return Html.joined(lines) if lines else say("signals-answers-gone")


def _indexes(shown: RiskCard, district: District, say: Say) -> Html:
    """«Индекс: 🟢 72 (28 сентября) → 🔴 41 (10 ноября)»."""
    said = [
        say(
            "signals-index",
            icon=district.pulse.zone(index).icon,
            index=say.number(round(index)),
            day=say.short_day(at),
        )
        for at, index in shown.indexes
    ]
    return say("signals-indexes", indexes=Html.joined(said, " → "))


def _steps(shown: RiskCard, district: District, say: Say) -> Html:
    protocol = district.pulse.protocol
    steps = protocol.red.steps if shown.case.severity == "red" else protocol.yellow.steps
    lines = [say("signals-step", number=str(number), step=step) for number, step in enumerate(steps, 1)]
    return Html.joined([say("signals-steps"), *lines])


def _entries(shown: RiskCard, district: District, say: Say) -> list[Html]:
    lines = [words.entry(one, shown.case.person_id, district, say) for one in shown.entries]
    said = [line for line in lines if line is not None]
    skipped = len(said) - SHOWN
    return [say("signals-entries-more", count=skipped), *said[-SHOWN:]] if skipped > 0 else said


def _deeds(shown: RiskCard, say: Say, *, may_reveal: bool) -> list[Button | list[Button]]:
    number, seen = shown.case.id, shown.seen
    name = [Button(say("signals-reveal"), to.Reveal(id=number))] if may_reveal else []
    return [
        [
            Button(say("signals-contact"), to.Contact(id=number, seen=seen), style="success"),
            Button(say("signals-tried"), to.Tried(id=number, seen=seen)),
        ],
        [
            Button(say("signals-scope"), to.Scope(id=number, seen=seen)),
            Button(say("signals-measure"), to.Measure(id=number, seen=seen)),
        ],
        [
            Button(say("signals-note-add"), to.Note(id=number)),
            Button(say("signals-close"), to.Close(id=number)),
        ],
        name,
    ]


def how(shown: RiskCard, say: Say) -> Screen:
    """In what way there was a word."""
    number, seen = shown.case.id, shown.seen
    ways = [Button(say(f"signals-how-{way}"), to.Contact(id=number, how=way, seen=seen)) for way in words.HOW]
    return _asked(say("signals-how", code=shown.code), ways, number, say)


def scope(shown: RiskCard, district: District, say: Say, *, toast: str = "") -> Screen:
    """Whom she lets be told: by her word to the methodist; each tap is shown to her."""
    number, seen = shown.case.id, shown.seen
    buttons = []
    for code, one in district.pulse.protocol.scopes.items():
        if code in shown.hers:
            continue
        mark = "✅" if code in shown.case.scope else "▫️"
        buttons.append(
            Button(f"{mark} {one.called(say.language)}", to.Scope(id=number, code=code, seen=seen))
        )
    known = district.pulse.protocol.scopes
    text = say("signals-scope-ask", code=shown.code)
    if shown.hers:
        whom = say.several(words.within(code, known, say) for code in known if code in shown.hers)
        text = text + "\n\n" + say("signals-scope-taken-back", whom=whom)
    return _asked(text, buttons, number, say).but(toast=toast)


def measure(shown: RiskCard, district: District, say: Say) -> Screen:
    number, seen = shown.case.id, shown.seen
    buttons = [
        Button(one.called(say.language), to.Measure(id=number, code=code, seen=seen))
        for code, one in district.pulse.protocol.measures.items()
    ]
    return _asked(say("signals-measure-ask", code=shown.code), buttons, number, say)


def close(shown: RiskCard, district: District, say: Say) -> Screen:
    outcomes: Mapping[str, Titled] = district.pulse.protocol.outcomes
    buttons = [
        Button(one.called(say.language), to.Close(id=shown.case.id, outcome=code))
        for code, one in outcomes.items()
    ]
    return _asked(say("signals-close-ask", code=shown.code), buttons, shown.case.id, say)


def named(case_id: int, person: Person, say: Say) -> Screen:
    """Whose case it is; said once, and not kept on any card."""
    return Screen(
        say("signals-named", code=person.code, name=person.full_name),
        Button(say("signals-to-case"), to.Case(id=case_id)),
        hiding.button(say),
        fades=True,
        fresh=True,
    )


def _asked(text: str, buttons: Sequence[Button], number: int, say: Say) -> Screen:
    return Screen(text, *buttons, Button(say("signals-back"), to.Case(id=number)), fades=True)
