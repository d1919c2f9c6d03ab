"""A meeting: its agenda for whoever comes, and what is done about it by whoever runs it."""

from collections.abc import Sequence
from datetime import timedelta

from locales import Html, Say
from models.events import ONLINE, PLACE
from models.meetingcards import MeetingCard, Present
from models.meetings import Council
from views import Button, Screen, pages
from views.events.callbacks import Open
from views.meetings import callbacks as to
from views.meetings import words
from views.people.names import shown

PAGE = 12
ICONS = {"": "▫️", PLACE: "✅", ONLINE: "💻"}
# What a tap makes of a mark.
NEXT = {"": PLACE, PLACE: ONLINE, ONLINE: ""}


def card(shown_: MeetingCard, say: Say, *, toast: str = "") -> Screen:
    meeting, event = shown_.meeting, shown_.event
    parts = [
        say(
            "meetings-card",
            body=shown_.title,
            title=event.title,
            when=say.moment(event.starts_at),
            state=words.state(meeting, say),
        ),
        Html.joined(_people(shown_, say)),
        _agenda(shown_, say),
    ]
    return Screen(Html.joined([part for part in parts if part], "\n\n"), *_deeds(shown_, say), toast=toast)


def _people(shown_: MeetingCard, say: Say) -> list[Html]:
    meeting, said = shown_.meeting, []
    if meeting.chair is not None:
        said.append(say("meetings-chair", who=shown(meeting.chair, say, shown_.names)))
    if meeting.secretary is not None:
        said.append(say("meetings-secretary", who=shown(meeting.secretary, say, shown_.names)))
    if meeting.guests and shown_.runs:
        said.append(say("meetings-guests", names=", ".join(map(str, meeting.guests))))
    if meeting.state != "planned" or shown_.present:
        said.append(_presence(shown_, say))
    return said


def _presence(shown_: MeetingCard, say: Say) -> Html:
    key = "meetings-quorum" if shown_.quorum else "meetings-quorum-none"
    share = shown_.present * 100 // shown_.members if shown_.members else 0
    return say(key, present=shown_.present, members=shown_.members, share=share, needed=shown_.needed)


def _agenda(shown_: MeetingCard, say: Say) -> Html:
    if not shown_.items:
        return say("meetings-agenda-none-yet" if shown_.runs else "meetings-agenda-none")
    lines = []
    for item in shown_.items:
        lines.append(words.question(item, shown_, say))
        if item.id in shown_.outcomes:
            lines.append(words.counted(item, shown_.outcomes[item.id], say))
        if shown_.meeting.state in ("written", "signed"):
            lines += [
                say("meetings-decided", what=words.decision(one, say, shown_.names))
                for one in shown_.of(item)
                if one.state != "dropped"
            ]
    lasts = shown_.event.lasts // timedelta(minutes=1)
    key = "meetings-agenda-long" if shown_.minutes > lasts else "meetings-agenda"
    return say(key, lines=words.fitted(lines, say), minutes=shown_.minutes, lasts=lasts)


def _deeds(shown_: MeetingCard, say: Say) -> list[list[Button]]:
    event = shown_.event.id
    rows = [_items(shown_, say)[start : start + 5] for start in range(0, len(shown_.items), 5)]
    rows += _running(shown_, say) if shown_.runs else []
    readable = ("held", "written", "signed") if shown_.runs else ("written", "signed")
    if shown_.meeting.state in readable:
        rows.append([Button(say("meetings-to-minutes"), to.Minutes(event=event))])
    return [*rows, [Button(say("meetings-to-event"), Open(id=event))]]


def _items(shown_: MeetingCard, say: Say) -> list[Button]:
    """Questions open where there is something to do or to read."""
    return [
        Button(say("meetings-item-open", number=item.position), to.Item(id=item.id)) for item in shown_.items
    ]


def _running(shown_: MeetingCard, say: Say) -> list[list[Button]]:
    event, state = shown_.event.id, shown_.meeting.state
    if state == "signed":
        return []
    rows = [[Button(say("meetings-item-new"), to.NewItem(event=event))]]
    if shown_.open and not any(item.question == follow_up(say) for item in shown_.items):
        follow = say("meetings-follow-up-add", count=shown_.open)
        rows.append([Button(follow, to.FollowUp(event=event))])
    if state in ("planned", "held") and shown_.startable:
        rows.insert(0, [Button(say("meetings-presence"), to.Presence(event=event), style="primary")])
    rows.append(
        [
            Button(say("meetings-part-chair"), to.People(event=event, part="chair")),
            Button(say("meetings-part-secretary"), to.People(event=event, part="secretary")),
            Button(say("meetings-part-guests"), to.People(event=event, part="guests")),
        ]
    )
    return rows


def follow_up(say: Say) -> str:
    """The question that asks after earlier decisions, as it stands in an agenda."""
    return str(say("meetings-follow-up"))


def which_council(event_id: int, councils: Sequence[Council], say: Say) -> Screen:
    return Screen(
        say("meetings-which-council"),
        *(Button(one.title, to.Bind(event=event_id, council=one.id)) for one in councils),
        Button(say("meetings-to-event"), Open(id=event_id)),
    )


def presence(shown_: MeetingCard, page: int, say: Say, *, toast: str = "") -> Screen:
    """Members as buttons: a tap makes «here», the next «online», the next nothing."""
    event = shown_.event.id
    here = shown_.here[page * PAGE : (page + 1) * PAGE]
    ticks = [_tick(one, event, page, shown_, say) for one in here]
    turning = pages(
        say("people-earlier"),
        say("people-further"),
        lambda number: to.Presence(event=event, page=number),
        page,
        len(shown_.here),
        PAGE,
    )
    nobody = not shown_.present
    return Screen(
        say("meetings-presence-title", title=shown_.title, quorum=_presence(shown_, say)),
        *ticks,
        turning,
        [Button(say("meetings-everybody"), to.Everybody(event=event))] if nobody else [],
        [Button(say("meetings-hold"), to.Hold(event=event), style="success")]
        if shown_.meeting.state == "planned" and not nobody
        else [],
        Button(say("meetings-to-agenda"), to.Agenda(event=event)),
        toast=toast,
    )


def _tick(one: Present, event: int, page: int, shown_: MeetingCard, say: Say) -> Button:
    label = f"{ICONS[one.way]} {shown(one.person, say, shown_.names)}"
    return Button(label, to.Tick(event=event, person=one.person.id, way=NEXT[one.way], page=page))


def sure_without_quorum(shown_: MeetingCard, say: Say) -> Screen:
    event = shown_.event.id
    return Screen(
        say("meetings-hold-sure", quorum=_presence(shown_, say)),
        Button(say("meetings-hold-anyway"), to.Hold(event=event, sure=True), style="danger"),
        Button(say("meetings-presence"), to.Presence(event=event)),
    )
