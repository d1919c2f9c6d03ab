"""The one screen of an announcement for those who write and run it; it follows the state."""

from collections.abc import Mapping

from handlers import Turn
from models.announcements import PUBLISHED, Announcement
from models.district import Audience
from models.people import Person
from services import audiences
from services.announcements import reaches, results, rules
from services.audiences import Moment
from services.refusals import Refusal
from views import Screen
from views.announcements import editor
from views.announcements import results as numbers
from views.announcements.audiences import name

STEPS = ("retry", "resume", "pause", "stop", "edit", "correct")


async def seen(turn: Turn, announcement_id: int) -> Announcement:
    """The announcement, to whoever may see how it fares."""
    return await results.look(turn.session, turn.actor, announcement_id)


async def card(turn: Turn, announcement: Announcement) -> Screen:
    """The preview of a draft, the question to a second methodist, or the numbers."""
    if announcement.state not in ("draft", "waiting"):
        return await progress(turn, announcement)
    at = Moment(turn.district, turn.now)
    planned = await reaches.plan(turn.session, announcement, at)
    titles = {
        code: title
        for known in (await audiences.places(turn.session)).values()
        for code, title in known.items()
    }
    if announcement.state == "draft":
        return editor.preview(announcement, planned, turn.district, titles, turn.say)
    judge = announcement.author_id != turn.person.id and turn.actor.may("announcements.approve")
    author = await turn.session.get_one(Person, announcement.author_id)
    return editor.waiting(
        announcement, planned, turn.district, titles, turn.say, author=author.full_name if judge else ""
    )


async def progress(turn: Turn, announcement: Announcement) -> Screen:
    found = await results.results(turn.session, announcement)
    return numbers.manage(
        announcement, found, _steps(turn, announcement), named=results.named(turn.actor), say=turn.say
    )


def _steps(turn: Turn, announcement: Announcement) -> set[str]:
    """What this person may do with it now."""
    steps: set[str] = set()
    if _may(turn, "announcements.manage", announcement):
        steps |= {step for step in STEPS if rules.possible(announcement, step)}
    if "retry" in steps:
        steps.add("retry-uncertain")
    if _may(turn, "announcements.export", announcement):
        steps |= {"export", "export-acks"}
    if announcement.state in PUBLISHED and turn.actor.may("questionnaires.offers"):
        steps.add("offer")
    return steps


def _may(turn: Turn, action: str, announcement: Announcement) -> bool:
    try:
        rules.check_right(turn.actor, action, announcement)
    except Refusal:
        return False
    return True


async def values(turn: Turn) -> dict[str, dict[str, str]]:
    """What can be chosen in each field of an audience: code → title."""
    district, language = turn.district, turn.say.language
    places = await audiences.places(turn.session)
    flags = [code for code, flag in district.flags.items() if flag.computed]
    known: dict[str, Mapping[str, object]] = {
        "school_groups": district.school_groups,
        "roles": district.roles,
        "positions": district.positions,
        "stages": district.stages,
        "flags": dict.fromkeys(flags),
    }
    return {
        field: dict(places[field])
        if field in places
        else {code: name(field, code, district, {}, language) for code in known[field]}
        for field in Audience.model_fields
    }
