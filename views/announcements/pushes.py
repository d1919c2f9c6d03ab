"""What the bot says about announcements of its own accord, besides the copies."""

from locales import Say
from models.announcements import Announcement
from models.district import District
from views import Button, Screen
from views.announcements.callbacks import Approve, Manage, Open, React, Return
from views.announcements.copies import words
from views.deliveries import Item


def line(announcement: Announcement, delivery_id: int, district: District, say: Say) -> Item:
    """One line of the digest."""
    rubric = district.rubrics.get(announcement.rubric)
    icon = rubric.icon if rubric else "📌"
    text = say("announcements-digest-line", icon=icon, title=announcement.title)
    return Item(text, Open(id=announcement.id, delivery=delivery_id))


def reminder(announcement: Announcement, delivery_id: int, district: District, say: Say) -> Screen:
    """Acknowledging is due soon: the announcement once more, with its button."""
    assert announcement.ack_until is not None
    head = say("announcements-remind", when=say.moment(announcement.ack_until))
    return Screen(
        head + "\n\n" + words(announcement, district, say),
        Button(
            say("announcements-do-ack"),
            React(kind="ack", id=announcement.id, delivery=delivery_id),
            style="primary",
        ),
    )


def approval(announcement: Announcement, author: str, count: int, say: Say) -> Screen:
    """Somebody's announcement waits for a second word."""
    said = say("announcements-approval", author=author, title=announcement.title, count=count)
    if announcement.urgent:
        said = said + "\n" + say("announcements-urgent-because", reason=announcement.urgent_reason or "")
    return Screen(
        said,
        Button(say("announcements-look"), Manage(id=announcement.id)),
        [
            Button(
                say("announcements-approve-short"),
                Approve(id=announcement.id, version=announcement.version),
                style="primary",
            ),
            Button(say("announcements-return"), Return(id=announcement.id)),
        ],
    )


def word(announcement: Announcement, given: str, say: Say) -> Screen:
    """A second methodist has answered."""
    said = (
        say("announcements-word-approved", title=announcement.title)
        if given == "approved"
        else say("announcements-word-returned", title=announcement.title, remark=announcement.remark or "")
    )
    return Screen(said, Button(say("announcements-look"), Manage(id=announcement.id)))


def offered(copy: Screen, say: Say) -> Screen:
    """A copy that may not have arrived, shown at the person's next touch."""
    return Screen(
        say("announcements-offered") + "\n\n" + copy.text,
        *copy.rows,
        picture=copy.picture,
        document=copy.document,
        fresh=True,
    )
