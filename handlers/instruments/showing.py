"""The screens of a version that several handlers come back to."""

from handlers import Turn
from models.questionnaires import QuestionnaireVersion
from services import instruments
from services.instruments import changes, edits, personas, versions
from services.instruments.edits import CLOSING
from services.refusals import Refusal
from views import Screen
from views.instruments import cards, lists, parts
from views.instruments.cards import Shown


async def opened(turn: Turn, version_id: int) -> Shown:
    return shown(turn, await versions.version(turn.session, turn.actor, version_id))


def shown(turn: Turn, version: QuestionnaireVersion) -> Shown:
    return Shown(version, instruments.whole(version), turn.say, turn.district)


def card(seen: Shown, toast: str = "") -> Screen:
    counts = personas.counts(changes.live(seen.instrument))
    return cards.version(seen, min(least for least, _ in counts), max(most for _, most in counts), toast)


async def everything(turn: Turn, toast: str = "") -> Screen:
    return lists.all_of_them(await versions.shelves(turn.session, turn.actor), turn.say, toast)


async def shelf(turn: Turn, code: str, toast: str = "") -> Screen:
    return lists.shelf(await versions.shelf(turn.session, turn.actor, code), turn.say, toast)


def part(seen: Shown, name: str, page: int = 0) -> Screen:
    """A group, the closing questions, the scale, the variants, or the words around it all."""
    if name in seen.instrument.group or name == CLOSING:
        return cards.listed(seen, name, max(0, page))
    if name == cards.ABOUT:
        return parts.about(seen)
    if name == cards.SCALE:
        return parts.scale(seen)
    if name == cards.VARIANTS:
        return parts.variants(seen, personas.counts(changes.live(seen.instrument)))
    raise Refusal("instruments-question-gone")


def question(seen: Shown, code: str, toast: str = "") -> Screen:
    asked = edits.find(seen.instrument, code)
    order = edits.neighbours(seen.instrument, code)
    return cards.question(seen, asked, order.index(code), len(order), toast)
