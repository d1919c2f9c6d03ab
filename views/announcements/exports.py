"""Sheets of an announcement: what became of each copy, and who acknowledged."""

from collections.abc import Sequence

from locales import Say
from models.announcements import Announcement
from models.reaches import Line
from views import File, Screen, plain
from views.announcements.names import fate
from views.announcements.results import why

Sheet = tuple[str, list[str], list[list[str]]]


def copies(_announcement: Announcement, lines: Sequence[Line], say: Say) -> Sheet:
    """One line a person: what became of the copy."""
    head = (
        say("announcements-sheet-person"),
        say("announcements-sheet-school"),
        say("announcements-sheet-fate"),
        say("announcements-sheet-why"),
        say("announcements-sheet-when"),
    )
    rows = [
        [
            line.person.full_name,
            line.school,
            plain(fate(line.state, say)),
            plain(why(line.reason, say)) if line.reason else "",
            say.moment(line.at) if line.at else "",
        ]
        for line in lines
    ]
    return plain(say("announcements-sheet-copies")), [plain(cell) for cell in head], rows


def acks(announcement: Announcement, lines: Sequence[Line], say: Say) -> Sheet:
    """The acknowledgement sheet: who, where, when; what it is about stands in the first line."""
    head = (
        say("announcements-sheet-about", title=announcement.title),
        say("announcements-sheet-school"),
        say("announcements-sheet-acknowledged"),
    )
    rows = [
        [line.person.full_name, line.school, say.moment(line.acknowledged) if line.acknowledged else ""]
        for line in lines
    ]
    return plain(say("announcements-sheet-acks")), [plain(cell) for cell in head], rows


def ready(announcement: Announcement, document: File, say: Say) -> Screen:
    """The file, as a message of its own under the numbers."""
    return Screen(say("announcements-sheet-ready", title=announcement.title), document=document, fresh=True)
