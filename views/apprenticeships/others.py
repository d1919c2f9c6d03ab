"""Programmes on the screens of others: facts for a school, the whole for a methodist, numbers for all."""

from collections.abc import Sequence
from datetime import date

from locales import Html, Say
from models.apprenticecards import ProgrammeFact, ProgrammeTotals
from models.apprenticeships import Apprenticeship
from models.district import District
from views import Button, Screen, pages
from views.apprenticeships import callbacks as to
from views.apprenticeships import endings, words
from views.beginners.callbacks import Hub
from views.mentorships.callbacks import Pair
from views.people.names import shown as called

PAGE = 8


def fact(found: ProgrammeFact, say: Say, *, runs: bool, alone: bool, looks: int = 0) -> Screen:
    """To whoever looks after the pair: that there is a programme, its days, how much is done."""
    if not found.state or found.starts_on is None or found.until is None:
        return Screen(
            say("apprenticeships-fact-none"), Button(say("apprenticeships-to-pair"), Pair(id=found.pair_id))
        )
    lines = [
        say("apprenticeships-head", state=words.state(found.state, say)),
        say("apprenticeships-term", starts=say.full_day(found.starts_on), until=say.full_day(found.until)),
        say("apprenticeships-progress", done=found.done, count=found.steps),
    ]
    if found.goals_met is not None:
        lines.append(say("apprenticeships-goals-met", percent=found.goals_met))
    lines.append(say("apprenticeships-fact-only"))
    rows = []
    if looks:
        rows.append(Button(say("apprenticeships-read"), to.Look(id=looks)))
    if runs and alone:
        rows.append(Button(say("apprenticeships-alone"), to.Alone(pair_id=found.pair_id), style="primary"))
    if runs and found.state == "closed":
        rows.append(
            Button(say("apprenticeships-thanks-word"), to.Paper(pair_id=found.pair_id, what="thanks"))
        )
        rows.append(
            Button(
                say("apprenticeships-thanks-pdf"), to.Paper(pair_id=found.pair_id, what="thanks", kind="pdf")
            )
        )
    return Screen(Html.joined(lines), *rows, Button(say("apprenticeships-to-pair"), Pair(id=found.pair_id)))


def whole(
    programme: Apprenticeship,
    said: Sequence[tuple[str, str, object]],
    today: date,
    district: District,
    say: Say,
    *,
    named: bool,
) -> Screen:
    """A programme as a methodist reads it: goals and steps, what both let be read; no levels."""
    pair = programme.mentorship
    lines = [
        say("apprenticeships-head", state=words.state(programme.state, say)),
        say(
            "apprenticeships-pair-of",
            mentee=called(pair.mentee, say, named),
            mentor=called(pair.mentor, say, named),
        ),
        say(
            "apprenticeships-term",
            starts=say.full_day(programme.starts_on),
            until=say.full_day(programme.until),
        ),
    ]
    if programme.goals_met is not None:
        lines.append(say("apprenticeships-goals-met", percent=programme.goals_met))
    parts = [Html.joined(lines)]
    parts += [words.goal(number, one, today, say) for number, one in enumerate(programme.goals, 1)]
    closing = district.mentoring.closing
    answers = [
        endings.answer(asked[code], given, say)
        for side, code, given in said
        for name, asked in closing.items()
        if name == side and code in asked
    ]
    if answers:
        parts.append(Html.joined(answers))
    parts.append(say("apprenticeships-look-noted"))
    return Screen(
        Html.joined(parts, "\n\n"),
        Button(say("apprenticeships-paper-programme"), to.Paper(pair_id=pair.id, what="programme")),
        Button(say("apprenticeships-to-pair"), Pair(id=pair.id)),
        Button(say("apprenticeships-all"), to.All()),
        protect=True,
        fades=True,
    )


def listed(
    found: Sequence[Apprenticeship],
    count: int,
    page: int,
    totals: ProgrammeTotals,
    district: District,
    say: Say,
    *,
    named: bool,
) -> Screen:
    """All programmes, each to open; above them what they amount to."""
    parts = [say("apprenticeships-list", count=count)]
    if not page:
        parts += numbers(totals, district, say)
    rows = [Button(line(one, say, named), to.Programme(pair_id=one.mentorship_id)) for one in found]
    earlier, further = say("apprenticeships-earlier"), say("apprenticeships-further")
    turns = pages(earlier, further, lambda number: to.All(page=number), page, count, PAGE)
    return Screen(Html.joined(parts, "\n\n"), *rows, turns, Button(say("beginners-menu"), Hub()))


def line(one: Apprenticeship, say: Say, named: bool) -> str:
    done, count = words.counts(one)
    who = called(one.mentorship.mentee, say, named)
    state = words.state(one.state, say)
    return say("apprenticeships-list-line", who=who, state=state, done=done, count=count)


def numbers(totals: ProgrammeTotals, district: District, say: Say) -> list[Html]:
    """By state; goals met; answers at the end, where enough people are behind them."""
    lines = [
        say("apprenticeships-count-state", state=words.state(code, say), count=count)
        for code in words.STATES
        if (count := totals.states.get(code))
    ]
    if totals.goals and totals.met is not None:
        percent = round(100 * totals.met / totals.goals)
        lines.append(say("apprenticeships-count-goals", met=totals.met, goals=totals.goals, percent=percent))
    found = [Html.joined(lines)] if lines else []
    hidden = totals.goals is None
    for side, asked in district.mentoring.closing.items():
        for code, question in asked.items():
            counts = totals.counted.get(f"{side}.{code}")
            if counts:
                said = [
                    say("apprenticeships-count-answer", count=count, answer=endings.spoken(
                        question, given == "True" if question.kind == "bool" else given, say))
                    for given, count in sorted(counts.items())
                ]  # fmt: skip
                head = say("apprenticeships-question", text=question.called(say.language))
                found.append(Html.joined([head, *said]))
            elif f"{side}.{code}" in totals.counted:
                hidden = True
    return [*found, say("apprenticeships-count-hidden", least=totals.least)] if hidden else found
