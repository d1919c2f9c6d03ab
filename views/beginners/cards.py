"""One young teacher: where she works, for how long, and how she is covered."""

from collections.abc import Callable
from datetime import date

from locales import Html, Say
from models.beginnercards import SHELVES, Beginner
from models.district import District
from views import Button, Screen
from views.beginners import buttons
from views.beginners import callbacks as to
from views.mentorships import buttons as mentorships
from views.people import names

Adds = Callable[[Beginner, Callable[[str], bool], Say], list[Button]]
# A feature adds the buttons of one young teacher by a line here.
YOUNG: tuple[Adds, ...] = (buttons.of_young, mentorships.of_young)

RECORD = "mentoring.refusals"
SAID = tuple(f"beginners-is-{name}" for name in SHELVES)


def card(
    one: Beginner,
    today: date,
    may: Callable[[str], bool],
    district: District,
    say: Say,
    *,
    named: bool,
    toast: str = "",
) -> Screen:
    """`may` answers for this very person; `named` whether people are shown by name."""
    assert one.person.teaching_since is not None
    lines = [
        say("beginners-card", who=names.shown(one.person, say, named)),
        *(safe_line(names.job(job, say, district)) for job in one.jobs),
        say(
            "beginners-experience",
            experience=experience(one.person.teaching_since, today, say),
            hired=say.full_day(one.hired),
        ),
        Html(""),
        *standing(one, today, say, named),
    ]
    return Screen(
        Html.joined(lines),
        *(button for adds in YOUNG for button in adds(one, may, say)),
        *(_deeds(one, say) if may(RECORD) else []),
        Button(say("beginners-to-list"), to.Register()),
        toast=toast,
    )


def safe_line(text: str) -> Html:
    return Html.joined([text])


def experience(since: date, today: date, say: Say) -> Html:
    """«1 год 3 месяца», «2 года», «меньше месяца»."""
    months = (today.year - since.year) * 12 + today.month - since.month - (today.day < since.day)
    years, rest = divmod(max(0, months), 12)
    if not years and not rest:
        return say("beginners-newly")
    said = [say("beginners-years", years=years)] if years else []
    return Html.joined([*said, *([say("beginners-months", months=rest)] if rest else [])], " ")


def standing(one: Beginner, today: date, say: Say, named: bool) -> list[Html]:
    """How she is covered, and what else is known: a pair to come, a leave to come."""
    lines = [_is(one, today, say, named)]
    if one.leave is not None and one.pair is not None:
        lines.append(_paired(one, say, named))
    if one.coming is not None:
        lines.append(say("beginners-coming", mentor=names.shown(one.coming.mentor, say, named)))
    if one.leave_ahead is not None:
        lines.append(say("beginners-ahead", since=say.full_day(one.leave_ahead.since)))
    return lines


def _is(one: Beginner, today: date, say: Say, named: bool) -> Html:
    if one.leave is not None:
        until = one.leave.until
        known = say("beginners-until", day=say.full_day(until)) if until else ""
        return say("beginners-is-away", since=say.full_day(one.leave.since), until=known)
    match one.cover:
        case "paired":
            return _paired(one, say, named)
        case "refused":
            assert one.refusal is not None
            number = say("beginners-number", number=one.refusal.number) if one.refusal.number else ""
            day = say.full_day(one.refusal.written_on)
            return say("beginners-is-refused", day=day, number=number)
        case "grace":
            left = (one.last_day - today).days
            return say("beginners-is-grace", day=say.day(one.last_day), left=left)
    return say("beginners-is-uncovered", day=say.full_day(one.last_day))


def _paired(one: Beginner, say: Say, named: bool) -> Html:
    assert one.pair is not None
    since = one.pair.starts_on or one.entitled
    who = names.shown(one.pair.mentor, say, named)
    return say("beginners-is-paired", mentor=who, since=say.full_day(since))


def _deeds(one: Beginner, say: Say) -> list[Button]:
    """What may be recorded about her now."""
    number, deeds = one.person.id, []
    if one.refusal is not None:
        deeds.append(Button(say("beginners-unrefuse"), to.Unrefuse(person_id=number)))
    elif one.pair is None and one.leave is None:
        deeds.append(Button(say("beginners-refuse"), to.Refuse(person_id=number)))
    if one.leave is not None or one.leave_ahead is not None:
        deeds.append(Button(say("beginners-return"), to.Return(person_id=number)))
    else:
        deeds.append(Button(say("beginners-leave"), to.Leave(person_id=number)))
    return deeds


def sure_to_unrefuse(one: Beginner, say: Say, *, named: bool) -> Screen:
    number = one.person.id
    return Screen(
        say("beginners-unrefuse-sure", who=names.shown(one.person, say, named)),
        Button(say("beginners-unrefuse"), to.Unrefuse(person_id=number, sure=True), style="primary"),
        Button(say("beginners-leave-so"), to.Young(person_id=number)),
    )
