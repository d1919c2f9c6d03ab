"""The administrator's page; how the bot fares; a restored bot that waits for a word."""

from collections.abc import Sequence

from locales import Html, Say
from models.cards import Machine, Status
from models.district import District
from models.people import Person
from views import Button, Screen
from views.people import names
from views.people.callbacks import Find, Menu, Thaw, Waiting

NOUNS = (
    "announcement", "apprenticeship", "assessment", "attendance", "blank", "certificate", "checkin",
    "consent", "course", "cover", "digest", "events", "exchange", "group", "journals", "meeting",
    "mentorship", "people", "plan", "pulse", "questionnaire", "registrations", "signal", "talk", "wave",
)  # fmt: skip
SAID = tuple(f"people-queued-{noun}" for noun in NOUNS)
MEGABYTE = 1024 * 1024


def home(
    status: Status, machine: Machine, admins: Sequence[Person], waiting: int, say: Say, district: District
) -> Screen:
    """How the bot fares, who the administrators are, what waits for a word."""
    asked = [Button(say("people-waiting", count=waiting), Waiting(), style="primary")] if waiting else []
    named = district.settings.names_in_chat
    return Screen(
        Html.joined(
            [
                numbers(status, machine, say),
                say("people-admins", admins=say.several(names.shown(one, say, named) for one in admins)),
            ],
            "\n\n",
        ),
        *_thaw(machine, say),
        asked,
        Button(say("people-find"), Find()),
        Button(say("people-menu-back"), Menu()),
    )


def state(status: Status, machine: Machine, say: Say, *, may_thaw: bool) -> Screen:
    """What /status answers."""
    buttons = _thaw(machine, say) if may_thaw else []
    return Screen(numbers(status, machine, say), *buttons, Button(say("people-menu-back"), Menu()))


def thawing(status: Status, machine: Machine, say: Say) -> Screen:
    """The second word: what goes as soon as it is said."""
    return Screen(
        say("people-thaw-ask", queued=say.number(status.queued), kinds=_kinds(status, say)),
        Button(say("people-thaw-yes"), Thaw(seen=machine.frozen or 0, sure=True), style="danger"),
        Button(say("people-thaw-no"), Menu()),
    )


def thawed(say: Say) -> Screen:
    return Screen(say("people-thawed"), Button(say("people-menu-back"), Menu()))


def numbers(status: Status, machine: Machine, say: Say) -> Html:
    parts = [
        say(
            "people-status",
            people=say.number(status.people),
            inside=say.number(status.inside),
            blocked=say.number(status.blocked),
            waiting=say.number(status.waiting),
            quarantined=say.number(status.quarantined),
            queued=say.number(status.queued),
            uncertain=say.number(status.uncertain),
        ),
        _machine(machine, say),
    ]
    if status.incidents:
        told = say.several(f"{one.code} — {say.moment(one.at)}" for one in status.incidents)
        parts.append(say("people-status-incidents", incidents=told))
    if machine.frozen is not None:
        frozen = say("people-frozen", queued=say.number(status.queued), kinds=_kinds(status, say))
        parts.insert(0, frozen)
    return Html.joined(parts, "\n\n")


def _machine(machine: Machine, say: Say) -> Html:
    lines = [say("people-status-since", version=machine.version, since=say.moment(machine.since))]
    if machine.free is not None:
        free = say("people-status-disk", free=say.number(machine.free // MEGABYTE))
        lines += [free, _backup(machine, say)]
    if machine.conflict_at:
        lines.append(say("people-status-conflict", at=say.moment(machine.conflict_at)))
    return Html.joined(lines)


def _backup(machine: Machine, say: Say) -> Html:
    if machine.backup_at is None:
        return say("people-status-no-backup")
    return say("people-status-backup", at=say.moment(machine.backup_at))


def _kinds(status: Status, say: Say) -> Html:
    return Html.joined(
        say("people-queued-line", what=say(f"people-queued-{noun}"), count=say.number(count))
        for noun, count in status.waiting_by_noun
    )


def _thaw(machine: Machine, say: Say) -> list[Button]:
    if machine.frozen is None:
        return []
    return [Button(say("people-thaw"), Thaw(seen=machine.frozen), style="primary")]
