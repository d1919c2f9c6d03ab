"""The feed of announcements, its rubrics, and what a search found."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.announcements import Announcement
from models.district import District
from views import Button, Screen, pages
from views.announcements.callbacks import Feed, Find, Open, Rubrics
from views.people import Menu

LONGEST = 52


def feed(
    entries: Sequence[tuple[Announcement, bool]],
    count: int,
    size: int,
    at: Feed,
    district: District,
    say: Say,
) -> Screen:
    """A page of the feed; what was meant for the reader is marked."""
    if not entries:
        words = say("announcements-feed-none-saved" if at.shelf else "announcements-feed-none")
        elsewhere = _turns(at, say) if at.shelf or at.rubric else []
        return Screen(words, *elsewhere, Button(say("announcements-menu"), Menu()))
    heads = [_heading(at, count, district, say)]
    if any(mine for _, mine in entries):
        heads.append(say("announcements-feed-mine"))
    turning = pages(
        say("announcements-back"),
        say("announcements-on"),
        lambda page: Feed(page=page, rubric=at.rubric, shelf=at.shelf),
        at.page,
        count,
        size,
    )
    return Screen(
        Html.joined(heads),
        *_lines(entries, district, say),
        turning,
        *_turns(at, say),
        Button(say("announcements-menu"), Menu()),
    )


def found(query: str, entries: Sequence[tuple[Announcement, bool]], district: District, say: Say) -> Screen:
    key = "announcements-found" if entries else "announcements-found-none"
    return Screen(
        say("announcements-found", query=query, count=len(entries)) if entries else say(key, query=query),
        *_lines(entries, district, say),
        [Button(say("announcements-search-again"), Find()), Button(say("announcements-feed-all"), Feed())],
    )


def rubrics(counts: Mapping[str, int], district: District, say: Say) -> Screen:
    """The rubrics in which there is something to read."""
    buttons = [
        Button(
            say(
                "announcements-rubric-count",
                icon=rubric.icon,
                rubric=rubric.called(say.language),
                count=counts[code],
            ),
            Feed(rubric=code),
        )
        for code, rubric in district.rubrics.items()
        if code in counts
    ]
    return Screen(say("announcements-rubrics"), *buttons, Button(say("announcements-feed-all"), Feed()))


def _heading(at: Feed, count: int, district: District, say: Say) -> Html:
    if at.shelf:
        return say("announcements-feed-saved", count=count)
    if rubric := district.rubrics.get(at.rubric):
        return say(
            "announcements-feed-rubric", icon=rubric.icon, rubric=rubric.called(say.language), count=count
        )
    return say("announcements-feed", count=count)


def _turns(at: Feed, say: Say) -> list[list[Button]]:
    everything = Button(say("announcements-feed-all"), Feed())
    saved = Button(say("announcements-saved"), Feed(shelf="saved"))
    return [
        [Button(say("announcements-by-rubric"), Rubrics()), Button(say("announcements-search"), Find())],
        [everything] if at.shelf or at.rubric else [saved],
    ]


def _lines(entries: Sequence[tuple[Announcement, bool]], district: District, say: Say) -> list[Button]:
    return [
        Button(
            say(
                "announcements-line-mine" if mine else "announcements-line",
                icon=_icon(announcement, district),
                title=cut(announcement.title),
            ),
            Open(id=announcement.id),
        )
        for announcement, mine in entries
    ]


def _icon(announcement: Announcement, district: District) -> str:
    rubric = district.rubrics.get(announcement.rubric)
    return rubric.icon if rubric else "📌"


def cut(text: str, longest: int = LONGEST) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
