"""How well two suit each other, or what stands against it: rules without a database.

Same subject and school first, else a neighbouring school; never her boss (methodical letter of 21.12.2021).
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from models import matchcards as cards
from models.matchcards import Field, Fit, Guide, Reason, Seeker, Terms

# How many are proposed for one.
TOP = 5


def against(seeker: Seeker, guide: Guide, field: Field, terms: Terms) -> str | None:
    """The first thing that makes the pair impossible; None where nothing does."""
    if guide.id == terms.without:
        return cards.LEFT_OUT
    if guide.id == seeker.id or guide.young:
        return cards.YOUNG
    if guide.heads & seeker.schools:
        return cards.BOSS
    if guide.id in seeker.barred:
        return cards.BEFORE
    if guide.away:
        return cards.AWAY
    if guide.load >= bound(guide, terms):
        return cards.FULL
    return None if _reach(seeker, guide, field, terms) else cards.FAR


def bound(guide: Guide, terms: Terms) -> int:
    """How many mentees she may have: her own word counts where it is less."""
    return min(guide.most, terms.load)


def fit(seeker: Seeker, guide: Guide, field: Field, terms: Terms, *, more: int = 0) -> Fit:
    """What speaks for two between whom nothing stands; `more` counts mentees she gets besides."""
    weights = field.weights
    reasons = list[Reason]()
    score = 0
    if common := seeker.subjects & guide.subjects:
        reasons.append({"code": cards.SUBJECT, "subjects": sorted(common)})
        score += weights.subject
    if alike := seeker.positions & guide.positions:
        reasons.append({"code": cards.POSITION, "positions": sorted(alike)})
        score += weights.position
    reach = _reach(seeker, guide, field, terms)
    reasons.append({"code": reach, "online": guide.online})
    score += {cards.SAME_SCHOOL: weights.same_school, cards.NEIGHBOUR: weights.neighbour}.get(reach, 0)
    if met := seeker.shown.get(guide.id, frozenset()) & guide.shares:
        reasons.append({"code": cards.STRENGTH, "groups": sorted(met)})
        score += weights.strength * len(met)
    if guide.wishes:
        reasons.append({"code": cards.WISH})
    most = bound(guide, terms)
    reasons.append({"code": cards.PLACES, "load": guide.load, "most": most})
    score += freedom(guide, field, terms, more)
    return Fit(seeker.id, guide.id, score, tuple(reasons), reach == cards.ONLINE)


def freedom(guide: Guide, field: Field, terms: Terms, more: int = 0) -> int:
    """Points for free places: all of them for who has nobody, fewer for each mentee she has."""
    most = bound(guide, terms)
    return field.weights.free * (most - guide.load - more) // most


def ranked(seeker: Seeker, field: Field, terms: Terms) -> tuple[list[Fit], list[tuple[str, int]]]:
    """All who suit her, the best first; and how many do not, by what is against it."""
    fits, no = list[Fit](), list[str]()
    for guide in field.guides:
        if why := against(seeker, guide, field, terms):
            no.append(why)
        else:
            fits.append(fit(seeker, guide, field, terms))
    return sorted(fits, key=lambda one: (-one.score, one.mentor_id)), counted(no)


def counted(found: Iterable[str]) -> list[tuple[str, int]]:
    """How often each thing stands against, the most frequent first."""
    counts = Counter(found)
    known: Sequence[str] = (*cards.AGAINST, cards.TAKEN)
    return sorted(counts.items(), key=lambda one: (-one[1], known.index(one[0])))


def public(reasons: Iterable[Reason]) -> tuple[dict[str, object], ...]:
    """What is kept with a proposal: the two, the school and the years after may read it, so what
    anybody's answers say is not among it."""
    return tuple(dict(one) for one in reasons if one["code"] != cards.STRENGTH)


def _reach(seeker: Seeker, guide: Guide, field: Field, terms: Terms) -> str:
    """How they can meet; empty where they cannot."""
    if seeker.schools & guide.schools:
        return cards.SAME_SCHOOL
    if terms.near:
        return ""
    if any((min(a, b), max(a, b)) in field.neighbours for a in seeker.schools for b in guide.schools):
        return cards.NEIGHBOUR
    return cards.ONLINE if guide.online and not terms.present else ""
