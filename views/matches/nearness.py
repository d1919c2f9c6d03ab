"""Which schools are neighbours."""

from collections.abc import Sequence

from locales import Say
from models.cards import PAGE
from models.matchcards import Around
from models.people import School
from views import Button, Screen, pages
from views.matches import callbacks as to


def schools(found: Sequence[tuple[School, int]], page: int, say: Say) -> Screen:
    """Every school with the number of its neighbours."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    return Screen(
        say("matches-neighbours" if found else "matches-neighbours-none"),
        *(
            Button(
                say("matches-neighbours-of", school=school.title, count=count),
                to.Neighbours(school_id=school.id),
            )
            for school, count in shown
        ),
        pages(
            say("people-earlier"),
            say("people-further"),
            lambda at: to.Neighbours(page=at),
            page,
            len(found),
            PAGE,
        ),
        Button(say("matches-to-plan"), to.Cohort()),
    )


def around(found: Around, page: int, say: Say) -> Screen:
    """The other schools; a tap makes one a neighbour, another tap takes it back."""
    number = found.school.id
    shown = found.others[page * PAGE : (page + 1) * PAGE]
    return Screen(
        say("matches-around", school=found.school.title, count=len(found.near)),
        *(
            Button(
                say("matches-near" if one.id in found.near else "matches-not-near", school=one.title),
                to.Near(school_id=number, other_id=one.id, near=one.id not in found.near, page=page),
            )
            for one in shown
        ),
        pages(
            say("people-earlier"),
            say("people-further"),
            lambda at: to.Neighbours(school_id=number, page=at),
            page,
            len(found.others),
            PAGE,
        ),
        Button(say("matches-to-schools"), to.Neighbours()),
    )
