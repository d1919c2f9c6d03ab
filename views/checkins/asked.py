"""What a mentor is asked in the chat: of which pair, what hinders, whether a methodist is to help."""

from collections.abc import Sequence

from locales import Html, Say
from models.checkins import CheckIn
from models.district import District
from models.mentorships import Mentorship
from models.people import Person
from views import Button, Screen
from views.checkins import callbacks as to
from views.journals.callbacks import Log
from views.mentorships.callbacks import Mine
from views.people.names import shown

FITTING = ("yes", "rather", "other")
SAID = ("checkins-fit-yes-done", "checkins-fit-rather-done", "checkins-fit-other-done")


def name(person: Person, say: Say) -> str:
    """The two of a pair know each other by name."""
    return shown(person, say, True)


def waiting(found: Sequence[CheckIn], say: Say) -> Screen:
    if not found:
        return Screen(say("checkins-nothing-waits"), _home(say))
    rows = [Button(name(one.mentorship.mentee, say), to.CheckIn(id=one.id)) for one in found]
    return Screen(say("checkins-waiting"), *rows, _home(say))


def answered(row: CheckIn, left: int, say: Say) -> Screen:
    """Thanks for the answers; and the next pair, if another one waits."""
    said = say("checkins-answered-help") if row.help_wanted else say("checkins-answered-done")
    more = [Button(say("checkins-next", count=left), to.Waiting(), style="primary")] if left else []
    return Screen(said, *more, _home(say))


def not_yet(say: Say) -> Screen:
    return Screen(say("checkins-not-yet"), _home(say))


def whom(found: Sequence[Mentorship], say: Say) -> Screen:
    rows = [Button(name(one.mentee, say), to.Cannot(pair_id=one.id)) for one in found]
    return Screen(say("checkins-whom"), *rows, _home(say))


def cannot(pair: Mentorship, district: District, say: Say) -> Screen:
    """What hinders: the district's list, less «nothing»."""
    codes = [code for code in district.mentoring.hindrances if code != "none"]
    rows = [
        Button(
            district.mentoring.hindrances[code].called(say.language), to.Hinders(pair_id=pair.id, code=code)
        )
        for code in codes
    ]
    return Screen(say("checkins-cannot", who=name(pair.mentee, say)), *rows, _home(say))


def hindered(pair: Mentorship, say: Say) -> Screen:
    return Screen(
        say("checkins-hindered-done"),
        Button(say("checkins-call"), to.Call(pair_id=pair.id), style="primary"),
        Button(say("checkins-log"), Log(pair_id=pair.id)),
        _home(say),
    )


def called(say: Say) -> Screen:
    return Screen(say("checkins-called"), _home(say))


def fitted(said: str, say: Say) -> Screen:
    return Screen(say(f"checkins-fit-{said}-done"), _home(say))


def title(row: CheckIn, say: Say) -> Html:
    return say("checkins-answer-title", who=name(row.mentorship.mentee, say))


def _home(say: Say) -> Button:
    return Button(say("checkins-to-mine"), Mine())
