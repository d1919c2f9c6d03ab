"""The people behind the numbers of an announcement."""

from collections.abc import Sequence

from locales import Html, Say
from models.announcements import Announcement
from models.people import Person
from models.reaches import Line, Tally
from views import Button, Screen, pages
from views.announcements.callbacks import Manage, Names
from views.announcements.results import REACTIONS, STATES, why
from views.people import Menu

SAID = (
    *(f"announcements-fate-{state}" for state in STATES),
    *(f"announcements-count-{name}" for name in (*STATES, *REACTIONS)),
)


def names(
    announcement: Announcement, at: Names, lines: Sequence[Line], count: int, size: int, say: Say
) -> Screen:
    """A page of the people behind a number."""
    head = say("announcements-names", title=announcement.title, group=_group(at.group, count, say))
    said = [
        say(
            "announcements-name",
            person=line.person.full_name,
            school=line.school,
            fate=_fate(line, say),
        )
        for line in lines
    ]
    turning = pages(
        say("announcements-back"),
        say("announcements-on"),
        lambda page: Names(id=at.id, group=at.group, page=page),
        at.page,
        count,
        size,
    )
    back = Button(say("announcements-back-to-it"), Manage(id=announcement.id))
    return Screen(Html.joined([head, *said]), turning, back)


def _group(name: str, count: int, say: Say) -> Html:
    if name == "silent":
        return say("announcements-who-silent", count=count)
    return say(f"announcements-count-{name}", count=count)


def _fate(line: Line, say: Say) -> Html:
    if line.acknowledged:
        return say("announcements-fate-acknowledged", when=say.moment(line.acknowledged))
    said = fate(line.state, say)
    if line.reason and line.state in ("failed", "skipped"):
        return say("announcements-fate-because", fate=said, reason=why(line.reason, say))
    return said


def fate(state: str, say: Say) -> Html:
    """What became of a copy, in a word or two."""
    return say(f"announcements-fate-{state}")


def silent(announcement: Announcement, tally: Tally, *, named: bool, owner: bool, say: Say) -> Screen:
    """After the term: who has not acknowledged. Without names, the codes."""
    said = [say("announcements-silent", title=announcement.title, count=len(tally.silent), asked=tally.asked)]
    said += [
        say("announcements-silent-one", person=called(person, named=named, say=say))
        for person in tally.silent
    ]
    button = (
        Button(say("announcements-back-to-it"), Manage(id=announcement.id))
        if owner
        else Button(say("announcements-menu"), Menu())
    )
    return Screen(Html.joined(said), button)


def called(person: Person, *, named: bool, say: Say) -> Html:
    return (
        say("announcements-person", name=person.full_name)
        if named
        else say("announcements-code", code=person.code)
    )
