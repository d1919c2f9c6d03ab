"""The menu: at most six buttons, by what the person may do; several roles live together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiogram.filters.callback_data import CallbackData

from locales import Say
from models.people import Person
from views import Button, Screen
from views.announcements.callbacks import Compose, Feed, Mine
from views.assessments.callbacks import Queue as Lessons
from views.associations.callbacks import All, School
from views.associations.callbacks import Mine as MyAssociations
from views.beginners.callbacks import Hub as Young
from views.courses.callbacks import Courses
from views.courses.callbacks import Hub as CoursesHub
from views.events.callbacks import Events
from views.findings.callbacks import Findings
from views.meetings.callbacks import Councils
from views.mentorships.callbacks import Mine as Pairs
from views.people.callbacks import Admin, Help, Me, Menu, People
from views.questionnaires import callbacks as questionnaires
from views.talks.callbacks import Register as Talks
from views.waves.callbacks import Hub

MOST = 6
# Help and «Я» are always at the end.
LAST = 2
WORK, SENDING = "work", "send"


@dataclass(frozen=True, slots=True)
class Entry:
    """A button of the menu: its words, where it leads, and who has it.

    `roles` holders have it, empty is everybody, except holders of `but`. When there are too many,
    `work` entries are gathered in one group; the first of them stay in sight as long as there is room.
    A `spare` one is left out then: another page leads there too.
    """

    key: str
    leads: Callable[[], CallbackData]
    roles: frozenset[str] = frozenset()
    work: bool = False
    but: frozenset[str] = frozenset()
    spare: bool = False

    def belongs(self, roles: set[str]) -> bool:
        return (not self.roles or bool(self.roles & roles)) and not self.but & roles


def _of(*roles: str) -> frozenset[str]:
    return frozenset(roles)


SENDERS = _of("methodist", "coordinator", "association_head", "school_curator", "school_head")
SCHOOL = _of("school_curator", "school_head")
ORGANISERS = _of("methodist", "association_head")
TOTALS = _of("coordinator", "association_head", "school_curator", "school_head")
MENTORING = _of("methodist", "methodist_young", "coordinator", "school_curator", "school_head")

# A feature adds itself to the menu by a line here.
ENTRIES = (
    Entry("people-menu-feed", Feed),
    Entry("questionnaires-menu-mine", questionnaires.Mine, _of("teacher"), but=_of("methodist")),
    Entry("events-menu", Events, but=_of("methodist")),
    Entry("mentorships-menu-mentor", Pairs, _of("young")),
    Entry("courses-menu", Courses, _of("teacher"), but=_of("methodist"), spare=True),
    Entry("people-menu-send", lambda: Menu(group=SENDING), SENDERS, work=True),
    Entry("waves-menu-hub", Hub, _of("methodist"), work=True),
    Entry("events-menu-run", lambda: Events(shelf="run"), ORGANISERS, work=True),
    Entry("mentorships-menu-pairs", Pairs, _of("mentor"), work=True, but=_of("young")),
    Entry("questionnaires-menu-shown", questionnaires.Shown, _of("mentor"), work=True, spare=True),
    Entry("associations-menu-mine", MyAssociations, _of("association_head"), work=True),
    Entry("assessments-menu-queue", Lessons, _of("association_head"), work=True),
    Entry("people-menu-school", School, SCHOOL, work=True),
    Entry("beginners-menu", Young, MENTORING, work=True),
    Entry("associations-menu-all", All, _of("methodist"), work=True),
    Entry("meetings-menu-councils", Councils, _of("methodist", "coordinator"), work=True),
    Entry("findings-menu-results", Findings, TOTALS, work=True),
    Entry("courses-menu-hub", CoursesHub, _of("methodist", "coordinator"), work=True),
    Entry("talks-menu-register", Talks, _of("methodist", "coordinator"), work=True),
    Entry("people-menu-people", People, _of("methodist", "coordinator"), work=True),
    Entry("people-menu-admin", Admin, _of("admin"), work=True),
    Entry("questionnaires-menu-mine", questionnaires.Mine, _of("methodist"), work=True),
    Entry("people-menu-help", Help),
    Entry("people-menu-me", Me),
)
SAID = tuple(entry.key for entry in ENTRIES)


def menu(
    person: Person, roles: set[str], say: Say, *, go_on: CallbackData | None = None, toast: str = ""
) -> Screen:
    """The main menu; `go_on` leads to unfinished forms, if there are any."""
    mine = [entry for entry in ENTRIES if entry.belongs(roles)]
    first = [Button(say("people-menu-continue"), go_on, style="primary")] if go_on else []
    if len(mine) + len(first) > MOST:
        mine = [entry for entry in mine if not entry.spare]
    if len(mine) + len(first) > MOST:
        own, ours = _parted(mine)
        room = MOST - len(first) - len(own) - 1
        direct = [_button(entry, say) for entry in ours[: max(0, room)]]
        gathered = Button(say("people-menu-work"), Menu(group=WORK))
        ends = [_button(entry, say) for entry in own]
        buttons = [*first, *ends[:-LAST], *direct, gathered, *ends[-LAST:]]
    else:
        buttons = [*first, *(_button(entry, say) for entry in mine)]
    return Screen(say("people-menu", name=person.called or person.surname), *buttons, toast=toast)


def _parted(mine: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """What everybody has, and what comes with roles."""
    return [entry for entry in mine if not entry.work], [entry for entry in mine if entry.work]


def work(roles: set[str], say: Say) -> Screen:
    """The part of the menu that comes with the person's roles."""
    mine = [entry for entry in ENTRIES if entry.work and entry.belongs(roles)]
    return Screen(
        say("people-menu-work-title"),
        *(_button(entry, say) for entry in mine),
        Button(say("people-menu-back"), Menu()),
    )


def sending(say: Say, *, writes: bool) -> Screen:
    """Write an announcement, or see how the earlier ones fared."""
    write = [Button(say("people-menu-write"), Compose(), style="primary")] if writes else []
    return Screen(
        say("people-menu-sending"),
        write,
        Button(say("people-menu-sent"), Mine()),
        Button(say("people-menu-back"), Menu()),
    )


def help_page(say: Say, *, guest: bool) -> Screen:
    return Screen(
        say("people-help-guest" if guest else "people-help"), Button(say("people-menu-back"), Menu())
    )


def _button(entry: Entry, say: Say) -> Button:
    return Button(say(entry.key), entry.leads())
