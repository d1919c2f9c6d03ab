"""The one screen of a wave; it follows the state."""

from handlers import Turn
from handlers.waves import doors
from models.waves import Wave
from services import audiences, instruments
from services.audiences import Moment
from services.waves import boards, opening, running
from services.waves.inviting import MANAGE
from views import Screen
from views.waves import cards
from views.waves.cards import Told


async def card(turn: Turn, wave: Wave) -> Screen:
    """What would happen, or how it is answered."""
    told, manages = await _told(turn, wave), turn.actor.may(MANAGE)
    if wave.state in ("draft", "planned"):
        found = await opening.outlook(turn.session, wave, Moment(turn.district, turn.now))
        if wave.state == "draft":
            return cards.draft(wave, found, told, turn.district, turn.say)
        return cards.planned(wave, found, told, turn.district, manages=manages, say=turn.say)
    if wave.state == "cancelled":
        return cards.cancelled(wave, told, turn.district, turn.say)
    counted = await boards.count(turn.session, wave, turn.district)
    return cards.running(
        wave,
        await boards.board(turn.session, wave, counted.asked),
        await running.versions(turn.session, wave, turn.district.settings.anonymity),
        told,
        manages=manages,
        more=await doors.of(turn, wave),
        say=turn.say,
    )


async def _told(turn: Turn, wave: Wave) -> Told:
    instrument = await instruments.of(turn.session, wave.version_id)
    places = await audiences.places(turn.session)
    titles = {code: title for known in places.values() for code, title in known.items()}
    number = await running.version_number(turn.session, wave)
    return Told(instrument.called(turn.say.language), number, titles)
