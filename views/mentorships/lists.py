"""Lists of pairs, their history, and facts for the head of an association."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.associations import Association
from models.cards import PAGE
from models.mentorships import Mentorship, MentorshipChange
from models.people import Person
from views import Button, Screen, pages
from views.associations.callbacks import Open
from views.beginners.callbacks import Hub
from views.mentorships import callbacks as to
from views.mentorships import words
from views.people.names import shown

# In the order of what is to be done.
SHELVES = ("answers", "orders", "live", "paused", "closing", "over")
# Shelves are buttons in rows of so many.
ACROSS = 2
HAPPENED = (
    "proposed",
    "agreed",
    "consented",
    "ordered",
    "active",
    "paused",
    "resumed",
    "notice",
    "stays",
    "extended",
    "moved",
    "closing",
    "completed",
    "ended_early",
    "replaced",
    "declined",
    "lapsed",
    "withdrawn",
)
SAID = (
    *(f"mentorships-shelf-{name}" for name in (*SHELVES, "all")),
    *(f"mentorships-did-{what}" for what in HAPPENED),
)


def listed(
    found: Sequence[Mentorship], counts: Mapping[str, int], at: to.Pairs, say: Say, *, names: bool
) -> Screen:
    """Each leads to its card; the shelves that hold nothing are not offered."""
    count = counts[at.shelf] if at.shelf else sum(counts.values())
    head = say("mentorships-list", shelf=say(f"mentorships-shelf-{at.shelf or 'all'}"), count=count)
    there = [name for name in SHELVES if counts.get(name) and name != at.shelf]
    shelves = [
        Button(f"{say(f'mentorships-shelf-{name}')} · {counts[name]}", to.Pairs(shelf=name)) for name in there
    ]
    if at.shelf:
        shelves.append(Button(say("mentorships-shelf-all"), to.Pairs()))
    return Screen(
        head if found else Html.joined([head, say("mentorships-list-empty")]),
        *(Button(words.line(pair, say, names), to.Pair(id=pair.id)) for pair in found),
        pages(
            say("people-earlier"),
            say("people-further"),
            lambda page: to.Pairs(shelf=at.shelf, page=page),
            at.page,
            count,
            PAGE,
        ),
        *(shelves[start : start + ACROSS] for start in range(0, len(shelves), ACROSS)),
        Button(say("beginners-to-hub"), Hub()),
    )


def history(
    pair: Mentorship,
    changes: Sequence[MentorshipChange],
    earlier: Sequence[Mentorship],
    say: Say,
    *,
    names: bool,
) -> Screen:
    """What happened, day by day, and the mentors before and after."""
    lines = [say("mentorships-history-head")]
    lines += [_happened(change, say) for change in changes]
    if earlier:
        lines += [Html(""), say("mentorships-history-others"), *(_pair(one, say, names) for one in earlier)]
    return Screen(Html.joined(lines), Button(say("mentorships-to-pair"), to.Pair(id=pair.id)))


def _happened(change: MentorshipChange, say: Say) -> Html:
    known = change.what if change.what in HAPPENED else "proposed"
    return say("mentorships-history-line", day=say.full_day(change.at), what=say(f"mentorships-did-{known}"))


def mentors(person: Person, found: Sequence[Mentorship], say: Say, *, names: bool, own: bool) -> Screen:
    """Everybody who has mentored somebody, the latest first."""
    head = say("mentorships-mentors", who=shown(person, say, names or own))
    lines = [_pair(pair, say, names or own) for pair in found] or [say("mentorships-mentors-none")]
    buttons = [
        Button(
            words.clip(f"{words.icon(pair)} {words.initials(pair.mentor, say, names or own)}"),
            to.Pair(id=pair.id),
        )
        for pair in found[:PAGE]
    ]
    return Screen(Html.joined([head, *lines]), *buttons, Button(say("mentorships-to-list"), to.Pairs()))


def _pair(pair: Mentorship, say: Say, names: bool) -> Html:
    until = pair.ended_on or pair.until
    return say(
        "mentorships-mentors-line",
        who=shown(pair.mentor, say, names),
        span=words.span(pair.starts_on, until, say),
        state=words.state(pair, say),
    )


def known(association: Association, found: Sequence[tuple[Person, bool]], say: Say, *, names: bool) -> Screen:
    """For the head of an association: a mentor is there, or is not yet; nothing else."""
    lines = [say("mentorships-known", title=association.short)]
    lines += [
        say("mentorships-known-yes" if there else "mentorships-known-no", who=shown(person, say, names))
        for person, there in found
    ]
    if not found:
        lines.append(say("mentorships-known-none"))
    return Screen(Html.joined(lines), Button(say("mentorships-to-association"), Open(id=association.id)))
