"""The organiser's list: who is here, ticked by taps, entered by numbers, corrected."""

from collections.abc import Sequence

from locales import Html, Say
from models.events import ONLINE, PLACE, Event
from models.turnouts import PAGE, Guest, Roll, Turnout
from views import Button, Screen, pages
from views.attendances import callbacks as to
from views.attendances.doors import to_desk
from views.people.names import shown

WAYS = ("qr", "word", "hand", "list")
SAID = (
    *(f"attendances-by-{way}" for way in WAYS),
    "attendances-way-place",
    "attendances-way-online",
    "attendances-switch-place",
    "attendances-switch-online",
)


def numbers(turnout: Turnout, say: Say) -> Html:
    """«Пришло 9 из 12, без записи 1, онлайн 2, с опозданием 1»."""
    found = [say("attendances-count-came", came=turnout.came - turnout.unexpected, expected=turnout.expected)]
    if turnout.unexpected:
        found.append(say("attendances-count-unexpected", count=turnout.unexpected))
    if turnout.online:
        found.append(say("attendances-count-online", count=turnout.online))
    if turnout.late:
        found.append(say("attendances-count-late", count=turnout.late))
    return Html.joined(found)


def roll(shown_roll: Roll, say: Say, *, names: bool, toast: str = "") -> Screen:
    """A page of people: a tap marks, another one takes the mark back; «…» corrects."""
    event, page = shown_roll.event, shown_roll.page
    key = "attendances-roll" if shown_roll.count else "attendances-roll-nobody"
    turning = pages(
        say("attendances-back"),
        say("attendances-on"),
        lambda number: to.Mark(event=event.id, page=number),
        page,
        shown_roll.count,
        PAGE,
    )
    return Screen(
        say(key, title=event.title, numbers=numbers(shown_roll.turnout, say)),
        *(_row(event, guest, page, say, names) for guest in shown_roll.guests),
        turning,
        [
            Button(say("attendances-walk-in"), to.WalkIn(event=event.id)),
            Button(say("attendances-code-word"), to.CodeWord(event=event.id)),
        ],
        [
            Button(say("attendances-print"), to.Print(event=event.id)),
            Button(say("attendances-by-numbers"), to.Numbers(event=event.id)),
        ],
        to_desk(event, say),
        toast=toast,
    )


def _row(event: Event, guest: Guest, page: int, say: Say, names: bool) -> list[Button]:
    person, here = guest.person.id, guest.mark is not None
    label = say(_key(guest), who=brief(guest, say, names))
    row = [
        Button(
            label,
            to.Tick(event=event.id, person=person, on=not here, page=page),
            style="success" if here else None,
        )
    ]
    if here:
        row.append(Button(say("attendances-more"), to.One(event=event.id, person=person, page=page)))
    return row


def _key(guest: Guest) -> str:
    if guest.mark is None:
        return "attendances-line-away"
    if guest.mark.late:
        return "attendances-line-late"
    return "attendances-line-online" if guest.mark.way == ONLINE else "attendances-line-here"


def brief(guest: Guest, say: Say, names: bool) -> str:
    """«Иванова А. П.» where names are read: a button is narrow."""
    person = guest.person
    if not names or person.erased_at is not None:
        return shown(person, say, names)
    initials = " ".join(f"{part[0]}." for part in (person.name, person.patronymic) if part)
    return f"{person.surname} {initials}"


def one(event: Event, guest: Guest, page: int, say: Say, *, names: bool, toast: str = "") -> Screen:
    """One person: how it is known that she was there, which way, whether late; each may be changed."""
    who = shown(guest.person, say, names)
    mark, list_button = guest.mark, Button(say("attendances-to-list"), to.Mark(event=event.id, page=page))
    if mark is None:
        return Screen(say("attendances-one-away", who=who), list_button, toast=toast)
    at = to.One(event=event.id, person=guest.person.id, page=page)
    other = PLACE if mark.way == ONLINE else ONLINE
    lines = [
        say(
            "attendances-one",
            who=who,
            way=say(f"attendances-way-{mark.way}"),
            by=say(f"attendances-by-{mark.by}"),
            when=say.moment(mark.marked_at),
        )
    ]
    if mark.late:
        lines.append(say("attendances-one-late"))
    if not guest.expected:
        lines.append(say("attendances-one-unexpected"))
    late = "no" if mark.late else "yes"
    return Screen(
        Html.joined(lines),
        [Button(say(f"attendances-switch-{other}"), at.model_copy(update={"way": other}))]
        if other in event.ways
        else [],
        Button(
            say("attendances-in-time" if mark.late else "attendances-was-late"),
            at.model_copy(update={"late": late}),
        ),
        Button(
            say("attendances-unmark"),
            to.Tick(event=event.id, person=guest.person.id, on=False, page=page),
            style="danger",
        ),
        list_button,
        toast=toast,
    )


def behind(
    event: Event,
    found: Sequence[Guest],
    unknown: str,
    packed: str,
    say: Say,
    *,
    names: bool,
) -> Screen:
    """Who stands behind the numbers typed, before they are marked."""
    lines = [
        say(
            "attendances-number-known" if guest.mark else "attendances-number",
            number=guest.number or 0,
            who=brief(guest, say, names),
        )
        for guest in found
    ]
    parts = [say("attendances-numbers-are", count=len(found))] if found else []
    parts += [Html.joined(lines)] if lines else []
    parts += [say("attendances-numbers-unknown", numbers=unknown)] if unknown else []
    sure = [Button(say("attendances-enter", count=len(found)), to.Enter(event=event.id, numbers=packed))]
    return Screen(
        Html.joined(parts, "\n\n"),
        sure if found else [],
        Button(say("attendances-numbers-again"), to.Numbers(event=event.id)),
        Button(say("attendances-to-list"), to.Mark(event=event.id)),
    )
