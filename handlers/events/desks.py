"""The organiser's screen: a draft with what speaks against its hour, or the numbers."""

from handlers import Turn
from handlers.events import steps
from models.eventcards import EventCard
from services import gatherings
from services.events import announcing, cards, clashes, publishing
from services.events.announcing import Words
from views import Screen
from views.events import announcements, editor
from views.events import cards as views


async def seen(turn: Turn, event_id: int) -> EventCard:
    """The event, to those who run it."""
    shown = await cards.look(turn.session, turn.actor, event_id, turn.now)
    gatherings.check_runs(turn.actor, shown.event)
    return shown


async def desk(turn: Turn, event_id: int, *, toast: str = "") -> Screen:
    """The event as its organiser meets it."""
    shown = await seen(turn, event_id)
    if shown.phase != "draft":
        return views.desk(shown, turn.district, turn.say, toast=toast)
    timing = await clashes.timing(turn.session, shown.event, turn.district, turn.now)
    planned = await announcing.planned(turn.session, turn.actor, shown.event, turn.now)
    series = await publishing.drafts_after(turn.session, shown.event)
    return editor.draft(shown, timing, planned, series, turn.district, turn.say, toast=toast)


async def retell(turn: Turn, event_id: int) -> None:
    """The announcement of the event, if it has one, says what the event says now."""
    shown = await cards.look(turn.session, turn.actor, event_id, turn.now)
    if shown.event.announcement_id is not None:
        words = await announcement(turn, shown)
        await announcing.renew(turn.session, turn.actor, shown.event, words, turn.now)


async def warned(turn: Turn, event_id: int, desk: Screen) -> Screen:
    """The same screen, with what speaks against the new hour above it."""
    shown = await seen(turn, event_id)
    timing = await clashes.timing(turn.session, shown.event, turn.district, turn.now)
    return editor.warned(desk, timing, turn.say)


def pieces(turn: Turn, shown: EventCard) -> list[str]:
    wide = "any" in turn.actor.scopes("events.manage")
    event = shown.event
    return [
        piece
        for piece in steps.pieces(
            shown.form, draft=shown.phase == "draft", external=event.external, wide=wide
        )
        if not (piece == "place" and event.place and shown.phase != "draft")
    ]


async def announcement(turn: Turn, shown: EventCard) -> Words:
    """What an announcement of the event says; of a series it names the days to come."""
    draft = shown.phase == "draft"
    later = await (publishing.drafts_after if draft else publishing.following)(turn.session, shown.event)
    days = [each.starts_at for each in later]
    return Words(shown.event.title, announcements.body(shown, days, turn.say))
