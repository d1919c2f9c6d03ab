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
    """Her pair, or a way to one."""
    number = one.person.id
    pair = one.coming or one.pair
    if pair is not None:
        facts = may("mentoring.session_facts")
        return [Button(say("mentorships-to-pair"), to.Pair(id=pair.id))] if facts else []
    if one.refusal is None and may("mentoring.pairs"):
        return [Button(say("mentorships-propose"), to.Propose(mentee_id=number))]
    return []
