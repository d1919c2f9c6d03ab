"""An announcement on its way and after: the numbers, and the people behind each."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.announcements import Announcement
from models.reaches import Results
from views import Button, Screen, pages
from views.announcements.callbacks import (
    Correct,
    Edit,
    Export,
    Manage,
    Mine,
    Names,
    Pause,
    Resume,
    Retry,
    Stop,
)
from views.announcements.feed import cut
from views.people import Menu
from views.questionnaires.callbacks import OfferOf

STATES = ("sent", "queued", "sending", "uncertain", "failed", "skipped")
REACTIONS = ("ack", "register", "apply", "going", "save", "vote")
REASONS = (
    "no_account", "blocked", "deactivated", "kicked", "never_started", "no_chat", "no_consent", "muted",
    "stopped", "expired", "no_answer", "gone", "refused",
)  # fmt: skip
SAID = (
    *(f"announcements-count-{name}" for name in (*STATES, *REACTIONS)),
    *(
        f"announcements-state-{state}"
        for state in ("draft", "waiting", "scheduled", "sending", "paused", "done", "stopped")
    ),
    *(f"announcements-why-{reason}" for reason in REASONS),
)
LONG = 16


def manage(announcement: Announcement, found: Results, steps: set[str], *, named: bool, say: Say) -> Screen:
    """The numbers as they stand; `steps` are what may be done, `named` opens the people behind numbers."""
    head = [
        say("announcements-copy-title", title=announcement.title),
        say(f"announcements-state-{announcement.state}"),
    ]
    if announcement.state == "scheduled" and announcement.send_at:
        head.append(say("announcements-goes", when=say.moment(announcement.send_at)))
    if announcement.state in ("sending", "paused"):
        head.append(bar(found, say))
    parts = [Html.joined(head), _counts(announcement, found, say)]
    return Screen(
        Html.joined(parts, "\n\n"),
        *(_people(announcement, found, say) if named else []),
        *_steps(announcement, found, steps, say),
        [
            Button(say("announcements-refresh"), Manage(id=announcement.id)),
            Button(say("announcements-mine"), Mine()),
        ],
    )


def bar(found: Results, say: Say) -> Html:
    filled = round(LONG * found.settled / found.total) if found.total else LONG
    line = "▓" * filled + "░" * (LONG - filled)
    return say("announcements-progress", bar=line, settled=found.settled, total=found.total)


def _counts(announcement: Announcement, found: Results, say: Say) -> Html:
    said = [say("announcements-count-total", count=found.total)]
    for state in STATES:
        if found.states[state]:
            said.append(say(f"announcements-count-{state}", count=found.states[state]))
            said += [
                say("announcements-because", reason=why(reason, say), count=count)
                for (of, reason), count in found.reasons.items()
                if of == state and reason and state in ("failed", "skipped")
            ]
    if found.digest:
        said.append(say("announcements-count-digest", count=found.digest))
    if found.proven:
        said.append(say("announcements-count-proven", count=found.proven))
    said += [
        say(f"announcements-count-{kind}", count=found.reactions[kind])
        for kind in REACTIONS
        if found.reactions.get(kind)
    ]
    if announcement.ack_until:
        said.append(
            say("announcements-count-silent", count=found.silent, when=say.moment(announcement.ack_until))
        )
    return Html.joined(said)


def why(reason: str, say: Say) -> str:
    """A reason in words; one without words of its own is some refusal of Telegram's."""
    key = f"announcements-why-{reason}"
    return say(key) if say.knows(key) else say("announcements-why-refused")


def _people(announcement: Announcement, found: Results, say: Say) -> list[list[Button]]:
    """A button for each number with people behind it, two in a row."""
    groups = [(state, found.states[state]) for state in STATES if found.states[state]]
    groups += [(kind, found.reactions[kind]) for kind in REACTIONS if found.reactions.get(kind)]
    buttons = [
        Button(
            say("announcements-who", group=say(f"announcements-count-{name}", count=count)),
            Names(id=announcement.id, group=name),
        )
        for name, count in groups
    ]
    if announcement.ack_until and found.silent:
        to = Names(id=announcement.id, group="silent")
        buttons.append(Button(say("announcements-who-silent", count=found.silent), to))
    return [buttons[start : start + 2] for start in range(0, len(buttons), 2)]


def _steps(announcement: Announcement, found: Results, steps: set[str], say: Say) -> list[list[Button]]:
    number = announcement.id
    doubtful, failed = found.states["uncertain"], found.states["failed"]
    offered = {
        "retry": [Button(say("announcements-retry", count=failed), Retry(id=number))] if failed else [],
        "retry-uncertain": [
            Button(say("announcements-retry-uncertain", count=doubtful), Retry(id=number, state="uncertain"))
        ]
        if doubtful
        else [],
        "resume": [Button(say("announcements-resume"), Resume(id=number), style="primary")],
        "pause": [Button(say("announcements-pause"), Pause(id=number))],
        "stop": [Button(say("announcements-stop"), Stop(id=number), style="danger")],
        "edit": [Button(say("announcements-edit"), Edit(id=number))],
        "correct": [Button(say("announcements-correct"), Correct(id=number))],
        "offer": [Button(say("questionnaires-offer-of"), OfferOf(announcement_id=number))],
        "export": [Button(say("announcements-export-copies"), Export(id=number, sheet="copies"))],
        "export-acks": [Button(say("announcements-export-acks"), Export(id=number, sheet="acks"))]
        if announcement.ack_until
        else [],
    }
    pairs = (
        ("retry", "retry-uncertain"),
        ("resume", "pause", "stop"),
        ("edit", "correct"),
        ("export", "export-acks"),
        ("offer",),
    )
    return [[button for step in row if step in steps for button in offered[step]] for row in pairs]


def sure_to_stop(announcement: Announcement, left: int, say: Say) -> Screen:
    return Screen(
        say("announcements-stop-sure", title=announcement.title, count=left),
        Button(
            say("announcements-stop-yes", count=left), Stop(id=announcement.id, sure=True), style="danger"
        ),
        Button(say("announcements-back-to-it"), Manage(id=announcement.id)),
    )


def sure_to_repeat(announcement: Announcement, count: int, say: Say) -> Screen:
    again = Retry(id=announcement.id, state="uncertain", sure=True)
    return Screen(
        say("announcements-repeat-sure", count=count),
        Button(say("announcements-repeat-yes", count=count), again, style="danger"),
        Button(say("announcements-back-to-it"), Manage(id=announcement.id)),
    )


def mine(
    rows: Sequence[Announcement], count: int, size: int, at: Mine, icons: Mapping[str, str], say: Say
) -> Screen:
    """The announcements one may manage, newest first."""
    if not rows:
        return Screen(say("announcements-mine-none"), Button(say("announcements-menu"), Menu()))
    buttons = [
        Button(
            say(
                "announcements-mine-line",
                icon=icons.get(row.rubric, "📌"),
                title=cut(row.title, 36),
                state=say(f"announcements-state-{row.state}"),
            ),
            Manage(id=row.id),
        )
        for row in rows
    ]
    turning = pages(
        say("announcements-back"), say("announcements-on"), lambda page: Mine(page=page), at.page, count, size
    )
    return Screen(
        say("announcements-mine-list", count=count),
        *buttons,
        turning,
        Button(say("announcements-menu"), Menu()),
    )
