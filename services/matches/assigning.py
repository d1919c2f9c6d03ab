"""The whole cohort at once: as many covered as possible, then the most points (Hungarian method)."""

from models import matchcards as cards
from models.matchcards import Alone, Compared, Field, Fit, Guide, Plan, Seeker, Terms
from services.apart import apart
from services.matches import rules


@apart
def compared(field: Field, usual: Terms, terms: Terms) -> Compared:
    """The plan on these terms beside that on the usual ones."""
    ours = plan(field, terms)
    base = ours if terms == usual else plan(field, usual)
    before = {pair.mentee_id: pair.mentor_id for pair in base.pairs}
    now = {pair.mentee_id: pair.mentor_id for pair in ours.pairs}
    return Compared(
        plan=ours,
        covered=len(ours.pairs) - len(base.pairs),
        score=ours.score - base.score,
        changed=frozenset(one for one in before.keys() | now.keys() if before.get(one) != now.get(one)),
    )


def plan(field: Field, terms: Terms) -> Plan:
    """The best assignment; the same for the same people, in whatever order they come."""
    seekers = sorted(field.seekers, key=lambda one: one.id)
    guides = sorted(field.guides, key=lambda one: one.id)
    no = [[rules.against(seeker, guide, field, terms) for guide in guides] for seeker in seekers]
    chosen = _solve(seekers, guides, no, field, terms)
    taken = dict[int, int]()
    pairs, alone = list[Fit](), list[Alone]()
    for row, seeker in enumerate(seekers):
        if (at := chosen.get(row)) is None:
            why = rules.counted(one or cards.TAKEN for one in no[row])
            alone.append(Alone(seeker.id, tuple(why)))
            continue
        guide = guides[at]
        pairs.append(rules.fit(seeker, guide, field, terms, more=taken.get(at, 0)))
        taken[at] = taken.get(at, 0) + 1
    return Plan(tuple(pairs), tuple(alone))


def _solve(
    seekers: list[Seeker], guides: list[Guide], no: list[list[str | None]], field: Field, terms: Terms
) -> dict[int, int]:
    """Which mentor each gets, by row. Every free place is a column of its own; the later places of a
    mentor are worth less, so the load spreads. A covered mentee outweighs all points together."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    places = [
        (at, more)
        for at, guide in enumerate(guides)
        for more in range(max(0, rules.bound(guide, terms) - guide.load))
    ]
    if not seekers or not places:
        return {}
    own = np.zeros((len(seekers), len(guides)))
    for row, seeker in enumerate(seekers):
        for at, guide in enumerate(guides):
            if no[row][at] is None:
                spare = rules.freedom(guide, field, terms)
                own[row, at] = rules.fit(seeker, guide, field, terms).score - spare
    allowed = np.array([[one is None for one in row] for row in no])
    columns = [at for at, _ in places]
    free = np.array([rules.freedom(guides[at], field, terms, more) for at, more in places])
    worth = own[:, columns] + free
    covered = 1 + len(seekers) * (worth.max() + 1)
    gains = np.where(allowed[:, columns], worth + covered, 0)
    rows, taken = linear_sum_assignment(gains, maximize=True)
    return {int(row): columns[place] for row, place in zip(rows, taken, strict=True) if gains[row, place] > 0}
