"""The journal of a pair, page by page; what a mentor has done in three years."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales import Html, Say
from models.district import District
from models.journals import MentoringSession
from models.mentorships import Mentorship
from views import Button, Screen, pages
from views.journals import callbacks as to
from views.journals import words
from views.mentorships.callbacks import Pair
from views.people import names
from views.people.callbacks import Menu

PAGE = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of a journal as its reader may see it."""

    pair: Mentorship
    viewer: str
    meetings: Sequence[MentoringSession]
    count: int
    minutes: int
    confirmed: int
    names: bool


def title(shown: Shown, say: Say) -> Html:
    """With whom; before others than the two by name only where names may be shown."""
    pair = shown.pair
    if shown.viewer in ("mentor", "mentee"):
        person = pair.mentee if shown.viewer == "mentor" else pair.mentor
        return say("journals-with", person=words.by_name(person, say))
    return say(
        "journals-between",
        mentor=names.shown(pair.mentor, say, shown.names),
        mentee=names.shown(pair.mentee, say, shown.names),
    )


def journal(shown: Shown, at: to.Journal, say: Say, district: District) -> Screen:
    pair, whole = shown.pair, shown.viewer != "facts"
    if not shown.count:
        parts = [title(shown, say), say("journals-none")]
    else:
        total = say(
            "journals-total",
            count=shown.count,
            hours=words.hours(shown.minutes, say),
            confirmed=shown.confirmed,
        )
        entries = [words.entry(met, shown.viewer, say, district) for met in shown.meetings]
        parts = [title(shown, say), total, *entries]
    log = shown.viewer == "mentor" and pair.live
    opens = [Button(say.day(met.held_on), to.One(id=met.id)) for met in shown.meetings] if whole else []
    papers = [
        Button(say("journals-paper-docx"), to.Paper(pair_id=pair.id, kind="docx")),
        Button(say("journals-paper-xlsx"), to.Paper(pair_id=pair.id, kind="xlsx")),
    ]
    return Screen(
        Html.joined(parts, "\n\n"),
        [Button(say("journals-log"), to.Log(pair_id=pair.id), style="primary")] if log else [],
        opens[:3],
        opens[3:],
        pages(
            say("journals-newer"),
            say("journals-older"),
            lambda page: to.Journal(pair_id=pair.id, page=page),
            at.page,
            shown.count,
            PAGE,
        ),
        papers if whole and shown.count else [],
        [Button(say("journals-my-button"), to.Mine())] if shown.viewer == "mentor" else [],
        Button(say("journals-to-pair"), Pair(id=pair.id)),
        protect=True,
    )


def mine(count: int, meetings: int, hours: str, confirmed: int, say: Say) -> Screen:
    """The figures at a glance, and the paper to hand in."""
    if not count:
        return Screen(say("journals-mine-none"), Button(say("people-menu-back"), Menu()))
    return Screen(
        say("journals-mine", pairs=count, meetings=meetings, hours=hours, confirmed=confirmed),
        [
            Button(say("journals-paper-docx"), to.MinePaper(kind="docx")),
            Button(say("journals-paper-pdf"), to.MinePaper(kind="pdf")),
        ],
        Button(say("people-menu-back"), Menu()),
        protect=True,
    )
