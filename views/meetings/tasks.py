"""Tasks out of decisions: mine, those of an association or a council, one of them."""

from collections.abc import Sequence
from datetime import date

from locales import Html, Say
from models.meetingcards import Task
from models.meetings import Resolution
from views import Button, Screen
from views.meetings import callbacks as to
from views.meetings import words
from views.people.callbacks import Menu

SHOWN = 20


def mine(found: Sequence[Resolution], today: date, say: Say) -> Screen:
    if not found:
        return Screen(say("meetings-mine-none"), Button(say("people-menu-back"), Menu()))
    return Screen(
        say("meetings-mine", lines=_lines(found, today, say, names=None)),
        *_open(found, say),
        Button(say("people-menu-back"), Menu()),
    )


def listed(
    title: str,
    found: Sequence[Resolution],
    today: date,
    at: to.Tasks,
    say: Say,
    *,
    names: bool,
    toast: str = "",
) -> Screen:
    """What waits in an association or a council; what is past its term stands first, with a clock."""
    back = to.Council(id=at.council) if at.council else to.Association(id=at.association)
    late = sum(one.due_on is not None and one.due_on < today for one in found)
    if not found:
        text = say("meetings-tasks-none", title=title)
    else:
        lines = _lines(found[:SHOWN], today, say, names=names)
        text = say("meetings-tasks", title=title, count=len(found), late=late, lines=lines)
    return Screen(text, *_open(found[:SHOWN], say), Button(say("meetings-back"), back), toast=toast)


def _lines(found: Sequence[Resolution], today: date, say: Say, *, names: bool | None) -> Html:
    said = []
    for number, one in enumerate(found, 1):
        line = _own(one, today, say) if names is None else words.decision(one, say, names, today)
        said.append(Html(f"{number}. {line}"))
    return words.fitted(said, say)


def _own(one: Resolution, today: date, say: Say) -> Html:
    """My own: what and until when, without myself."""
    term = say("meetings-until", day=say.day(one.due_on)) if one.due_on else say("meetings-no-term")
    return Html(f"{words.mark(one, today)} {say('meetings-decision', what=one.text, tail=term)}")


def _open(found: Sequence[Resolution], say: Say) -> list[list[Button]]:
    buttons = [
        Button(say("meetings-task-open-it", number=number), to.Task(id=one.id))
        for number, one in enumerate(found, 1)
    ]
    return [buttons[start : start + 3] for start in range(0, len(buttons), 3)]


def one(task: Task, say: Say, *, toast: str = "") -> Screen:
    found, due_on = task.resolution, task.resolution.due_on
    owner = words.who(found.owner_person, found.owner, say, task.names) or say("meetings-no-owner")
    parts = [
        say("meetings-task-card", what=found.text),
        say("meetings-task-from", title=task.title, day=say.day(task.meeting.event.starts_at)),
        say("meetings-task-owner", who=say("meetings-you") if task.mine else owner),
        say("meetings-task-term", day=say.day(due_on) if due_on else say("meetings-no-term")),
        words.settled(found, say) if found.state != "open" or not task.late else say("meetings-task-late"),
    ]
    if found.note:
        parts.append(say("meetings-task-note", note=found.note))
    if found.asked_on is not None and (task.mine or task.runs):  # why she asks is not for everybody
        parts.append(say("meetings-task-asked", day=say.day(found.asked_on), why=found.asked_why or "—"))
    return Screen(Html.joined(parts), *_deeds(task, say), toast=toast)


def _deeds(task: Task, say: Say) -> list[list[Button]]:
    found, rows = task.resolution, []
    written = task.meeting.state in ("written", "signed")

    def do(key: Html, what: str, style: str | None = None) -> Button:
        return Button(key, to.TaskDo(id=found.id, what=what), style=style)  # type: ignore[arg-type]

    if found.state == "open" and written and (task.mine or task.runs):
        rows.append([do(say("meetings-task-do-done"), "done", "success")])
    if found.state == "open" and written and task.mine and found.due_on and not found.asked_on:
        rows.append([do(say("meetings-task-do-shift"), "shift")])
    if found.asked_on is not None and task.runs:
        rows.append([do(say("meetings-task-do-yes"), "yes"), do(say("meetings-task-do-no"), "no")])
    if found.state == "open" and task.runs:
        rows.append([do(say("meetings-task-do-drop"), "drop")])
    if task.mine:
        rows.append([Button(say("meetings-to-mine"), to.Mine())])
    if task.runs and not written and found.item_id is not None:
        rows.append([Button(say("meetings-to-item"), to.Item(id=found.item_id))])
    rows.append([Button(say("meetings-to-agenda"), to.Agenda(event=task.meeting.event_id))])
    return rows


def sure_to_drop(task: Task, say: Say) -> Screen:
    return Screen(
        say("meetings-task-drop-sure", what=task.resolution.text),
        Button(say("meetings-task-do-drop"), to.TaskDo(id=task.resolution.id, what="gone"), style="danger"),
        Button(say("meetings-leave-so"), to.Task(id=task.resolution.id)),
    )
