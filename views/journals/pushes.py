"""What the bot says about meetings of its own accord: never what was done or said."""

from locales import Say
from models.journals import MentoringSession
from views import Button, Screen
from views.deliveries import Item
from views.journals import callbacks as to


def logged(meeting_id: int, count: int, say: Say) -> Screen:
    """To the mentee: one meeting waits, or several."""
    if count == 1:
        leads: to.Confirm | to.Waiting = to.Confirm(id=meeting_id)
    else:
        leads = to.Waiting()
    return Screen(
        say("journals-push-logged", count=count), Button(say("journals-push-open"), leads, style="primary")
    )


def line(say: Say) -> Item:
    return Item(say("journals-digest-line"), to.Waiting())


def corrected(met: MentoringSession, say: Say) -> Screen:
    """To the mentor: the mentee told it otherwise."""
    return Screen(say("journals-push-corrected"), Button(say("journals-push-open"), to.One(id=met.id)))


def step(met: MentoringSession, say: Say) -> Screen:
    """To the mentor, the workday before: the day she named herself."""
    assert met.next_on is not None, "asked for by its day"
    return Screen(
        say("journals-step", day=say.weekday(met.next_on)),
        Button(say("journals-log"), to.Log(pair_id=met.mentorship_id), style="primary"),
        Button(say("journals-to-journal"), to.Journal(pair_id=met.mentorship_id)),
    )
