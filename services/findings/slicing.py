"""Into which slices people fall, and which of these may be shown. No I/O.

Slices go by one trait at a time: never school by association, where about one person would be in each.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from models.district import District
from models.figures import DIMENSIONS, Dimension, Slice
from models.people import School
from services.findings import auditing
from services.findings.auditing import Numbers
from services.questionnaires.respondents import Place

BANDS = (("under3", 0, 2), ("from3", 3, 9), ("from10", 10, 19), ("from20", 20, 200))
SMALL = "small"


@dataclass(frozen=True, slots=True)
class Cut:
    """A slice and the places of the people in it."""

    dimension: Dimension
    slice: Slice
    people: Numbers

    @property
    def key(self) -> str:
        return f"{self.dimension}:{self.slice.code}"


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows of the district: schools, and the rows of associations by code."""

    schools: Sequence[School]
    associations: Mapping[str, int]


def cuts(places: Sequence[Place], district: District, known: Known, least: int) -> list[Cut]:
    """The district and every slice with somebody in it, the widest dimension first.

    Associations with fewer than `least` people are folded: their cluster, whole, is a slice too.
    """
    everybody = Cut("district", Slice(code="all", title=district.settings.title), np.arange(len(places)))
    circles = _circles(places, district, known)
    found = [
        everybody,
        *circles,
        *_clusters(circles, district, least),
        *_places(places, district, known),
        *_work(places, district),
    ]
    peopled = [cut for cut in found if len(cut.people) or cut is everybody]
    return sorted(peopled, key=lambda cut: DIMENSIONS.index(cut.dimension))


def shown(cuts: Iterable[Cut], least: int, *, nested: bool = False) -> list[str]:
    """The keys of the slices whose sums may be published together.

    Where not all of them may, the smallest go first. `nested` is for districts beyond the exact check:
    only slices that lie within each other are left, and judged by what remains of each.
    """
    large = [cut for cut in cuts if len(cut.people) >= least]
    order = sorted(large, key=lambda cut: (-len(cut.people), DIMENSIONS.index(cut.dimension), cut.slice.code))
    if nested:
        return _remaining(order, least)
    sets = {cut.key: cut.people for cut in order}
    return auditing.admitted(sets, [cut.key for cut in order], least)


def only(cuts: Iterable[Cut], keys: Iterable[str], people: Numbers) -> list[Cut]:
    """The named slices, less whoever is not among `people`."""
    wanted = set(keys)
    return [
        replace(cut, people=np.intersect1d(cut.people, people, assume_unique=True))
        for cut in cuts
        if cut.key in wanted
    ]


def _cut(dimension: Dimension, heading: Slice, inside: Iterable[bool]) -> Cut:
    return Cut(dimension, heading, np.flatnonzero(np.fromiter(inside, dtype=bool)))


def _circles(places: Sequence[Place], district: District, known: Known) -> list[Cut]:
    return [
        _cut(
            "association",
            Slice(
                code=code,
                title=kind.title,
                title_en=kind.title_en,
                short=kind.short,
                number=known.associations.get(code),
            ),
            (code in place.associations for place in places),
        )
        for code, kind in district.associations.items()
    ]


def _places(places: Sequence[Place], district: District, known: Known) -> list[Cut]:
    """Schools, and groups of schools."""
    group = {school.id: SMALL if school.small else school.group for school in known.schools}
    where = np.array([place.school_id or 0 for place in places], dtype=np.int64)
    titled = [(code, one.title, one.title_en) for code, one in district.school_groups.items()]
    groups = [
        _cut(
            "school_group",
            Slice(code=code, title=title, title_en=title_en),
            (group.get(place.school_id or 0) == code for place in places),
        )
        for code, title, title_en in (*titled, (SMALL, "", ""))
    ]
    schools = [
        Cut(
            "school",
            Slice(code=str(school.id), title=school.title, number=school.id),
            np.flatnonzero(where == school.id),
        )
        for school in known.schools
    ]
    return [*groups, *schools]


def _work(places: Sequence[Place], district: District) -> list[Cut]:
    """Positions, and bands of experience."""
    positions = [
        _cut(
            "position",
            Slice(code=code, title=position.title, title_en=position.title_en),
            (place.position == code for place in places),
        )
        for code, position in district.positions.items()
    ]
    bands = [
        _cut(
            "experience",
            Slice(code=code),
            (place.experience is not None and first <= place.experience <= last for place in places),
        )
        for code, first, last in BANDS
    ]
    return [*positions, *bands]


def _clusters(circles: Sequence[Cut], district: District, least: int) -> list[Cut]:
    found = []
    for code, cluster in district.clusters.items():
        own = [cut for cut in circles if district.associations[cut.slice.code].cluster == code]
        inside = [cut for cut in own if 0 < len(cut.people) < least]
        if inside:
            heading = Slice(
                code=code,
                title=cluster.title,
                title_en=cluster.title_en,
                inside=tuple(cut.slice.code for cut in inside),
            )
            people = np.unique(np.concatenate([cut.people for cut in own]))
            found.append(Cut("cluster", heading, people))
    return found


def _remaining(order: Sequence[Cut], least: int) -> list[str]:
    """District, school groups, schools: whatever of one is left beside those inside it is nobody or
    at least `least` people."""
    kept = [cut for cut in order if cut.dimension in ("district", "school_group", "school")]
    while True:
        for outer in kept:
            inner = _directly_inside(outer, kept)
            rest = len(outer.people) - sum(len(cut.people) for cut in inner)
            if inner and 0 < rest < least:
                kept.remove(min(inner, key=lambda cut: (len(cut.people), cut.slice.code)))
                break
        else:
            return [cut.key for cut in kept]


def _directly_inside(outer: Cut, kept: Sequence[Cut]) -> list[Cut]:
    depth = DIMENSIONS.index(outer.dimension)
    inside = [
        cut
        for cut in kept
        if DIMENSIONS.index(cut.dimension) > depth and np.isin(cut.people, outer.people).all()
    ]
    return [
        cut
        for cut in inside
        if not any(
            other is not cut
            and DIMENSIONS.index(other.dimension) < DIMENSIONS.index(cut.dimension)
            and np.isin(cut.people, other.people).all()
            for other in inside
        )
    ]
