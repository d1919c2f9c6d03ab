"""Councils: which there are, who sits in one, its meetings."""

from collections.abc import Sequence

from locales import Html, Say
from models.meetingcards import CouncilCard
from models.meetings import Council, CouncilSeat, Meeting
from views import Button, Screen
from views.events.callbacks import New
from views.meetings import callbacks as to
from views.meetings import words
from views.people.callbacks import Menu
from views.people.names import shown

FORM = "council"
ROLES = ("chair", "secretary", "member")
SAID = (
    *(f"meetings-seat-{role}" for role in ROLES),
    *(f"meetings-seat-make-{role}" for role in ROLES),
)


def listed(found: Sequence[Council], say: Say) -> Screen:
    buttons = [Button(one.title, to.Council(id=one.id)) for one in found]
    key = "meetings-councils" if found else "meetings-councils-none"
    return Screen(say(key), *buttons, Button(say("people-menu-back"), Menu()))


def card(council: CouncilCard, say: Say, *, toast: str = "") -> Screen:
    seats = [_seat(seat, council, say) for seat in council.seats]
    lines = Html.joined(seats) or say("meetings-council-empty")
    parts = [say("meetings-council", title=council.council.title, count=len(seats)), lines]
    parts += [Html.joined([_meeting(one, say) for one in council.meetings])] if council.meetings else []
    if council.tasks:
        parts.append(say("meetings-home-tasks", count=council.tasks, late=council.late))
    return Screen(Html.joined(parts, "\n\n"), *_deeds(council, say), toast=toast)


def _seat(seat: CouncilSeat, council: CouncilCard, say: Say) -> Html:
    who = shown(seat.person, say, council.names)
    return say("meetings-seat-line", who=who, role=say(f"meetings-seat-{seat.role}"))


def _meeting(one: Meeting, say: Say) -> Html:
    when, state = say.day(one.event.starts_at), words.state(one, say)
    return say("meetings-home-past", when=when, title=one.event.title, state=state)


def _deeds(council: CouncilCard, say: Say) -> list[list[Button]]:
    number = council.council.id
    rows = [
        [Button(say("meetings-agenda-of", day=say.day(one.event.starts_at)), to.Agenda(event=one.event_id))]
        for one in council.meetings
    ]
    if council.tasks:
        rows.append([Button(say("meetings-to-tasks", count=council.tasks), to.Tasks(council=number))])
    if council.keeps:
        rows += [
            [Button(shown(seat.person, say, council.names), to.Seat(id=seat.id))] for seat in council.seats
        ]
        rows.append([Button(say("meetings-seat-new"), to.NewSeat(id=number))])
    if council.calls:
        rows.append([Button(say("meetings-call"), New(form=FORM))])
    return [*rows, [Button(say("meetings-to-councils"), to.Councils())]]


def seat(found: CouncilSeat, names: bool, say: Say) -> Screen:
    others = [role for role in ROLES if role != found.role]
    return Screen(
        say(
            "meetings-seat-card",
            who=shown(found.person, say, names),
            council=found.council.title,
            role=say(f"meetings-seat-{found.role}"),
            since=say.full_day(found.since),
        ),
        *(Button(say(f"meetings-seat-make-{role}"), to.Seat(id=found.id, role=role)) for role in others),
        Button(say("meetings-seat-out"), to.Seat(id=found.id, role="out"), style="danger"),
        Button(say("meetings-back"), to.Council(id=found.council_id)),
    )
