"""What speaks for a pair, in words; what stands against it, in words and numbers."""

from collections.abc import Sequence

from locales import Html, Say
from models import matchcards as cards
from models.district import District
from models.matchcards import AGAINST, TAKEN, Fit, Reason

ONCE = (cards.SAME_SCHOOL, cards.ONLINE, cards.STRENGTH, cards.WISH)
SHORT = (cards.SUBJECT, cards.SAME_SCHOOL, cards.NEIGHBOUR, cards.ONLINE, cards.STRENGTH)
SAID = (
    *(f"matches-reason-{code}" for code in ONCE),
    *(f"matches-short-{code}" for code in SHORT),
    *(f"matches-no-{code}" for code in (*AGAINST, TAKEN)),
)


def lines(fit: Fit, district: District, say: Say) -> list[Html]:
    """Each reason on a line of its own."""
    return [line(reason, district, say) for reason in fit.reasons]


def line(reason: Reason, district: District, say: Say) -> Html:
    """One reason: «тот же предмет: математика»."""
    match code := reason["code"]:
        case cards.SUBJECT:
            return say("matches-reason-subject", subjects=say.several(reason["subjects"]))
        case cards.POSITION:
            return say("matches-reason-position", positions=say.several(_positions(reason, district, say)))
        case cards.NEIGHBOUR:
            return say("matches-reason-neighbour", online="yes" if reason["online"] else "no")
        case cards.PLACES:
            return say("matches-reason-places", load=reason["load"], most=reason["most"])
    return say(f"matches-reason-{code}")


def short(fit: Fit, say: Say) -> Html:
    """The reasons of a pair in one line, for lists: «тот же предмет, та же школа»."""
    kept = [one for one in fit.reasons if one["code"] in SHORT]
    said = [say(f"matches-short-{one['code']}") for one in kept]
    return Html.joined(said, ", ")


def no(found: Sequence[tuple[str, int]], say: Say) -> list[Html]:
    """«· непосредственный руководитель: 1»."""
    return [say(f"matches-no-{code}", count=count) for code, count in found]


def _positions(reason: Reason, district: District, say: Say) -> list[str]:
    known = [(code, district.positions.get(code)) for code in reason["positions"]]
    return [found.called(say.language) if found else code for code, found in known]
