"""What an event may say, and who may say it: pure functions of the event, its form and `now`."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from models.district import District
from models.eventforms import EventForm
from models.events import CANCELLED, DRAFT, ONLINE, PLACE, PUBLISHED, REPORTED, Event
from services import gatherings
from services.refusals import Refusal
from services.rights import Actor

TITLE, ABOUT, PLACE_LONGEST, EXTRA, WHY = 120, 600, 200, 400, 300
SHORTEST, LONGEST = timedelta(minutes=15), timedelta(days=14)
SEATS, QUESTIONS, SECTIONS, HOURS = 2000, 5, 12, 300


def check(event: Event, form: EventForm, district: District) -> None:
    """Refuses what no event may say, whatever its state."""
    if not 0 < len(event.title) <= TITLE or len(event.about) > ABOUT or len(event.place) > PLACE_LONGEST:
        raise Refusal("events-too-long", title=TITLE, words=ABOUT)
    if not SHORTEST <= event.lasts <= LONGEST:
        raise Refusal("events-length", least=SHORTEST.seconds // 60, most=LONGEST.days)
    if not event.ways or not set(event.ways) <= set(form.ways):
        raise Refusal("events-no-way")
    if event.deadline is not None and event.deadline > event.starts_at:
        raise Refusal("events-deadline-late")
    numbers = (event.capacity, event.online_capacity, event.school_quota, event.minimum)
    if any(number is not None and not 0 < number <= SEATS for number in numbers):
        raise Refusal("events-seats-wrong", most=SEATS)
    if len(event.questions) > QUESTIONS:
        raise Refusal("events-too-many-questions", most=QUESTIONS)
    if not event.measures or not set(event.measures) <= set(district.measures):
        raise Refusal("events-no-measure")
    if any(len(str(said)) > EXTRA for said in event.extras.values()):
        raise Refusal("events-too-long", title=TITLE, words=ABOUT)


def unready(event: Event, form: EventForm, now: datetime) -> Refusal | None:
    """Why a draft cannot be published yet."""
    if event.starts_at <= now:
        return Refusal("events-past")
    if event.closes_at <= now:
        return Refusal("events-deadline-past")
    if event.external and not event.link:
        return Refusal("events-link-missing")
    if event.ways == [PLACE] and not event.place:
        return Refusal("events-place-missing")
    missing = [extra for code, extra in form.extras.items() if extra.required and not event.extras.get(code)]
    if missing:
        return Refusal("events-extra-missing", title=missing[0].title)
    return None


def check_changeable(event: Event) -> None:
    """Refuses a change of what is over for good."""
    if event.state in (CANCELLED, REPORTED):
        raise Refusal("events-not-now")


def check_ahead(event: Event, now: datetime) -> None:
    """Refuses a move of what is not to come: a draft is changed, what has begun stays as it was."""
    if event.state != PUBLISHED or now >= event.starts_at:
        raise Refusal("events-not-now")


def check_draft(event: Event) -> None:
    if event.state != DRAFT:
        raise Refusal("events-not-now")


def check_whose(event: Event, actor: Actor, own: Iterable[str]) -> None:
    """Refuses an event of somebody else's association, or meant for more than one's own people.

    `own` are the codes of the associations whose events the actor runs.
    """
    gatherings.check_runs(actor, event)
    if "any" in actor.scopes("events.manage"):
        return
    meant = set(event.audience.get("associations", ()))
    if not meant or not meant <= set(own):
        raise Refusal("events-not-your-people", audit="refused:events.manage")


def trimmed(event: Event) -> None:
    """Leaves out what the chosen ways of taking part do not need."""
    if PLACE not in event.ways:
        event.place, event.capacity = "", None
    if ONLINE not in event.ways:
        event.link, event.online_capacity = None, None
    if event.external:
        event.capacity = event.online_capacity = event.school_quota = event.minimum = None
        event.moderated, event.questions = False, []
