"""What the bot says about plans of its own accord: never what is in them."""

from locales import Html, Say
from models.plans import Checkpoint, Plan
from views import Button, Screen
from views.deliveries import Item
from views.plans import callbacks as to

ANSWERS = ("agreed", "returned", "longer", "no-longer", "commented")
DONE = ("all", "some", "none")
HINDERS = ("nothing", "time", "offer", "hard", "life")
SAID = (
    *(f"plans-answer-{what}" for what in ANSWERS),
    *(f"plans-went-{what}" for what in DONE),
    *(f"plans-hindered-{what}" for what in HINDERS),
)


def proposed(plan: Plan, what: str, say: Say) -> Screen:
    """To methodists: a plan, or a longer term, waits for a word."""
    text = say("plans-push-longer") if what == "longer" else say("plans-push-proposed")
    return Screen(text, _look(plan, say))


def unanswered(plan: Plan, say: Say) -> Screen:
    return Screen(say("plans-push-unanswered"), _look(plan, say))


def help_wanted(plan: Plan, say: Say) -> Screen:
    """To the curator: somebody asks for help with a plan."""
    return Screen(say("plans-push-help"), _look(plan, say))


def closed(plan: Plan, say: Say) -> Screen:
    return Screen(say("plans-push-closed"), _look(plan, say))


def answered(plan: Plan, what: str, say: Say) -> Screen:
    """To the teacher: a methodist has given her word."""
    return Screen(say(f"plans-answer-{what}"), _open(plan, say))


def checkpoint(asked: Checkpoint, say: Say) -> Screen:
    """Every six weeks: three taps on how it goes."""
    return Screen(
        say("plans-push-checkpoint"),
        Button(say("plans-check"), to.Check(id=asked.id), style="primary"),
        Button(say("plans-mine"), to.Mine()),
    )


def overdue(plan: Plan, count: int, say: Say) -> Screen:
    return Screen(say("plans-push-overdue", count=count), _open(plan, say))


def ending(plan: Plan, say: Say) -> Screen:
    """Two weeks before the end: sum up, or run on."""
    return Screen(
        say("plans-push-ending", day=say.day(plan.until)),
        Button(say("plans-close"), to.Close(id=plan.id), style="primary"),
        Button(say("plans-extend"), to.Extend(id=plan.id)),
        _open(plan, say),
    )


def line(say: Say) -> Item:
    """In the digest, where there was no room for a push."""
    return Item(say("plans-digest-line"), to.Mine())


def checkpoint_words(one: Checkpoint, say: Say) -> Html:
    """How it went at a look at the plan."""
    said = [
        say(f"plans-went-{one.done}") if one.done in DONE else Html(""),
        say(f"plans-hindered-{one.hinders}") if one.hinders in HINDERS else Html(""),
    ]
    if one.help_wanted:
        said.append(say("plans-went-help"))
    what = Html.joined([part for part in said if part], "; ")
    return say("plans-look-line", day=say.day(one.answered_at or one.due_on), what=what)


def _open(plan: Plan, say: Say) -> Button:
    return Button(say("plans-to-plan"), to.Open(id=plan.id))


def _look(plan: Plan, say: Say) -> Button:
    return Button(say("plans-look"), to.Look(id=plan.id))
