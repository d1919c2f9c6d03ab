"""The buttons of pairs on other screens: the hub of mentoring, the card of a young teacher, «Я»."""

from collections.abc import Callable

from locales import Say
from models.beginnercards import Beginner
from views import Button
from views.mentorships import callbacks as to

May = Callable[[str], bool]


def of_hub(may: May, say: Say) -> list[Button]:
    found = [Button(say("mentorships-to-pairs"), to.Pairs())] if may("mentoring.session_facts") else []
    if may("mentoring.pairs"):
        found.append(Button(say("mentorships-to-wishes"), to.Wishes()))
    return found


def of_young(one: Beginner, may: May, say: Say) -> list[Button]:
    """Who has mentored her, once there was somebody."""
    if not may("mentoring.session_facts") or one.pair is None:
        return []
    return [Button(say("mentorships-all-mentors"), to.Mentors(person_id=one.person.id))]
