"""A programme on the screen of one of the two: the offer to make one, the card, what is seldom done."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from locales import Html, Say
from models.apprenticeships import Apprenticeship
from models.district import District
from models.mentorships import Mentorship
from models.people import Person
from views import Button, Screen
from views.apprenticeships import callbacks as to
from views.apprenticeships import words
from views.mentorships.callbacks import Pair, Show

WEAK = ("critical", "high")
OPEN = ("draft", "agreed")
GOALS = 3
SAID = ("apprenticeships-word-mentor", "apprenticeships-word-mentee")


@dataclass(frozen=True, slots=True)
class Seen:
    """What one of the two may do with the programme now; `halfway` is what she said of it: done, hinders."""

    side: str
    today: date
    stamp: int
    halfway: tuple[str, str] | None = None
    asks: bool = False
    answered: bool = False
    repeats: bool = False
    reopens: bool = False

    @property
    def mentor(self) -> bool:
        return self.side == "mentor"


def offer(
    pair: Mentorship,
    found: Sequence[tuple[str, str | None]],
    picked: Sequence[str],
    ends: Sequence[tuple[int, date]],
    months: int,
    district: District,
    say: Say,
    *,
    side: str,
    shown: bool,
    toast: str = "",
) -> Screen:
    """Goals to tick, those that answer a weak side she shows first; «Составить» makes a draft of them."""
    order = list(district.mentoring.goals)
    mask = sum(1 << order.index(code) for code in picked)
    until = next((day for number, day in ends if number == months), ends[-1][1])
    lines = [say("apprenticeships-ticked", goal=words.template(code, district, say)) for code in picked]
    parts = [say("apprenticeships-offer", goals=Html.joined(lines) or say("apprenticeships-none-ticked"))]
    if any(level in WEAK for _, level in found):
        parts.append(say("apprenticeships-by-levels"))
    parts.append(say("apprenticeships-offer-until", day=say.full_day(until)))
    if pair.until is not None and until >= pair.until:
        parts.append(say("apprenticeships-pair-until", day=say.full_day(pair.until)))
    parts.append(say("apprenticeships-offer-after"))
    rows: list[Button | list[Button]] = []
    for code, level in found:
        mark = "✓ " if code in picked else "🎯 " if level in WEAK else ""
        other = to.Pick(pair_id=pair.id, picked=mask ^ (1 << order.index(code)), months=months)
        rows.append(Button(f"{mark}{words.template(code, district, say)}", other))
    rows.append(
        [
            Button(
                f"{'✓ ' if number == months else ''}{say('apprenticeships-until', day=say.day(day))}",
                to.Pick(pair_id=pair.id, picked=mask, months=number),
            )
            for number, day in ends
        ]
    )
    label = say("apprenticeships-make") if picked else say("apprenticeships-make-empty")
    rows.append(Button(label, to.Make(pair_id=pair.id, picked=mask, months=months), style="primary"))
    if side == "mentee" and not shown:
        rows.append(Button(say("apprenticeships-show"), Show(id=pair.id)))
    return Screen(
        Html.joined(parts, "\n\n"), *rows, _pair(pair, say), toast=toast, protect=True,
        fades=any(level for _, level in found),
    )  # fmt: skip


def card(programme: Apprenticeship, seen: Seen, say: Say, *, toast: str = "") -> Screen:
    """The whole programme to one of the two, with what can be done about it now."""
    parts = [head(programme, seen, say)]
    parts += [words.goal(number, one, seen.today, say) for number, one in enumerate(programme.goals, 1)]
    parts += _ahead(programme, seen, say)
    goals = [
        Button(
            say("apprenticeships-goal-button", number=number, text=words.cut(one.text, 40)),
            to.Goal(id=one.id),
        )
        for number, one in enumerate(programme.goals, 1)
    ]
    return Screen(
        Html.joined(parts, "\n\n"),
        *goals,
        *_deeds(programme, seen, say),
        _pair(programme.mentorship, say),
        toast=toast,
        protect=True,
    )


def head(programme: Apprenticeship, seen: Seen, say: Say) -> Html:
    pair = programme.mentorship
    done, count = words.counts(programme)
    other: Person = pair.mentee if seen.mentor else pair.mentor
    lines = [
        say("apprenticeships-head", state=words.state(programme.state, say)),
        say("apprenticeships-with-mentee" if seen.mentor else "apprenticeships-with-mentor",
            name=other.full_name),
        say("apprenticeships-term", starts=say.full_day(programme.starts_on),
            until=say.full_day(programme.until)),
    ]  # fmt: skip
    if count:
        lines.append(say("apprenticeships-progress", done=done, count=count))
    if programme.state == "draft":
        for name, moment in (("mentor", programme.mentor_agreed_at), ("mentee", programme.mentee_agreed_at)):
            lines.append(say(f"apprenticeships-word-{name}", given="yes" if moment else "no"))
    if programme.goals_met is not None:
        lines.append(say("apprenticeships-goals-met", percent=programme.goals_met))
    return Html.joined(lines)


def _ahead(programme: Apprenticeship, seen: Seen, say: Say) -> list[Html]:
    if programme.state == "agreed" and programme.review_on > seen.today:
        return [say("apprenticeships-review-ahead", day=say.day(programme.review_on))]
    if programme.state in OPEN and seen.halfway:
        done, hinders = seen.halfway
        done = say(f"apprenticeships-review-went-{done}")
        return [say("apprenticeships-review-said", done=done, hinders=hinders)]
    if programme.state == "closing":
        key = "apprenticeships-waits-other" if seen.answered else "apprenticeships-waits-you"
        return [say(key)]
    return []


def _deeds(programme: Apprenticeship, seen: Seen, say: Say) -> list[Button]:
    """What waits for her first; then, while the pair is live, what may be changed; then the rest."""
    number, rows = programme.id, list[Button]()
    if programme.mentorship.live:
        rows += _awaited(programme, seen, say)
    if programme.reflections:
        rows.append(Button(say("apprenticeships-outcome"), to.Outcome(id=number)))
    if seen.repeats:
        rows.append(Button(say("apprenticeships-repeat"), to.Repeat(id=number)))
    if programme.mentorship.live and programme.state in OPEN and len(programme.goals) < GOALS:
        rows.append(Button(say("apprenticeships-new-goal"), to.NewGoal(id=number)))
    if programme.mentorship.live and programme.state == "agreed":
        rows.append(Button(say("apprenticeships-finish"), to.Finish(id=number)))
    return [*rows, Button(say("apprenticeships-more"), to.More(id=number))] if programme.goals else rows


def _awaited(programme: Apprenticeship, seen: Seen, say: Say) -> list[Button]:
    number, rows = programme.id, list[Button]()
    given = programme.mentor_agreed_at if seen.mentor else programme.mentee_agreed_at
    if programme.state == "draft" and given is None and programme.goals:
        yes = to.Agree(id=number, seen=seen.stamp)
        rows.append(Button(say("apprenticeships-agree"), yes, style="primary"))
    if seen.asks:
        rows.append(Button(say("apprenticeships-review-button"), to.Review(id=number), style="primary"))
    if programme.state == "closing" and not seen.answered:
        rows.append(Button(say("apprenticeships-reflect"), to.Finish(id=number), style="primary"))
    if seen.reopens:
        rows.append(Button(say("apprenticeships-reopen"), to.Reopen(id=number)))
    return rows


def more(programme: Apprenticeship, seen: Seen, say: Say) -> Screen:
    """Term and papers."""
    pair = programme.mentorship
    rows = []
    if programme.state in OPEN and pair.live:
        rows.append(Button(say("apprenticeships-change-term"), to.Term(id=programme.id)))
    rows.append(Button(say("apprenticeships-paper-programme"), to.Paper(pair_id=pair.id, what="programme")))
    if seen.mentor:
        rows.append(Button(say("apprenticeships-report"), to.Report(pair_id=pair.id)))
    return Screen(say("apprenticeships-more-what"), *rows, back(programme, say))


def terms(programme: Apprenticeship, ends: Sequence[tuple[int, date]], say: Say) -> Screen:
    """The ends to choose from; no later than the pair's own."""
    until = programme.mentorship.until
    text = say("apprenticeships-term-which") if ends else say("apprenticeships-no-such-term")
    if until is not None:
        text = Html.joined([text, say("apprenticeships-pair-until", day=say.full_day(until))], "\n\n")
    rows = [
        Button(
            f"{'✓ ' if day == programme.until else ''}{say('apprenticeships-until', day=say.full_day(day))}",
            to.Term(id=programme.id, months=number),
        )
        for number, day in ends
    ]
    return Screen(text, *rows, back(programme, say))


def back(programme: Apprenticeship, say: Say) -> Button:
    return Button(say("apprenticeships-back"), to.Programme(pair_id=programme.mentorship_id))


def _pair(pair: Mentorship, say: Say) -> Button:
    return Button(say("apprenticeships-to-pair"), Pair(id=pair.id))
