"""«Мои пары» and «Мой наставник»: several pairs at a glance, or a word on how a pair comes about."""

from collections.abc import Sequence

from locales import Html, Say
from models.mentorships import Mentorship
from views import Button, Screen
from views.journals.callbacks import Log
from views.journals.callbacks import Mine as Activity
from views.mentorships import callbacks as to
from views.mentorships import words
from views.people.callbacks import Menu
from views.questionnaires.callbacks import Shown


def several(found: Sequence[Mentorship], person_id: int, say: Say) -> Screen:
    """Each leads to its card."""
    lines = [say("mentorships-mine"), *(_line(pair, person_id, say) for pair in found)]
    return Screen(
        Html.joined(lines, "\n\n"),
        *(_row(pair, person_id, say) for pair in found),
        *(_of_mentor(say) if any(pair.mentor_id == person_id for pair in found) else []),
        Button(say("people-menu-back"), Menu()),
    )


def nobody(say: Say, *, young: bool, mentor: bool, once: bool = False) -> Screen:
    """There is no pair: what a young teacher may expect, what a mentor has besides.

    Who mentored `once` takes the paper on it, with the role or without.
    """
    return Screen(
        say("mentorships-none-young" if young else "mentorships-none"),
        *(_of_mentor(say) if mentor else [_activity(say)] if once else []),
        [Button(say("mentorships-wish-button"), to.Wish())] if not (mentor or young) else [],
        Button(say("people-menu-back"), Menu()),
    )


def _activity(say: Say) -> Button:
    return Button(say("journals-my-button"), Activity())


def _of_mentor(say: Say) -> list[Button]:
    return [
        _activity(say),
        Button(say("questionnaires-menu-shown"), Shown()),
        Button(say("mentorships-terms-button"), to.Terms()),
    ]


def _other(pair: Mentorship, person_id: int, say: Say) -> str:
    other = pair.mentee if person_id == pair.mentor_id else pair.mentor
    return words.clip(f"{words.icon(pair)} {words.initials(other, say, names=True)}")


def _row(pair: Mentorship, person_id: int, say: Say) -> list[Button]:
    """To the card; a mentor logs a meeting from here too."""
    card = Button(_other(pair, person_id, say), to.Pair(id=pair.id))
    if not pair.live or person_id != pair.mentor_id:
        return [card]
    return [card, Button(say("journals-log-short"), Log(pair_id=pair.id))]


def _line(pair: Mentorship, person_id: int, say: Say) -> Html:
    other = pair.mentee if person_id == pair.mentor_id else pair.mentor
    return Html.joined([Html("<b>") + other.full_name + Html("</b>"), words.state(pair, say)])
