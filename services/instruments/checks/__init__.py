"""What stands in the way of publishing a questionnaire. No I/O.

Each flaw is known by a key and says its place as a path in the questionnaire: a file turns it into
a line, the bot into a name.
"""

from models.district import District
from models.editions import Flaw
from models.instruments import Instrument
from services.instruments import changes
from services.instruments.checks import codes, kinds, places, reaches, scores, texts

__all__ = ["Flaw", "against", "problems"]

MOST = 200  # whoever has more than this has another file at hand


def problems(instrument: Instrument) -> list[Flaw]:
    """Every flaw, in the order of the questionnaire. What is switched off is not looked at.

    Who is asked what is judged only when every code means something.
    """
    live = changes.live(instrument)
    found = [*codes.check(live), *texts.check(live), *kinds.check(live), *scores.check(live)]
    if not any(flaw.key in codes.SAID for flaw in found):
        found += reaches.check(live)
    return found[:MOST]


def against(instrument: Instrument, district: District) -> list[Flaw]:
    """What the questionnaire asks about that this district does not have."""
    return list(places.check(changes.live(instrument), district))[:MOST]
