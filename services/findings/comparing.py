"""This wave beside the one before: the same people, and what may be told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from models.figures import GroupHeading
from models.findings import Change, Comparison, Sets, Table
from models.instruments import Instrument
from models.waves import Publication, Wave
from services import instruments
from services.findings import auditing, gathering, participations
from services.findings.auditing import Numbers
from services.findings.figuring import whole
from services.findings.gathering import Answered

PARTS = ("all", "active", "others")
Parts = dict[str, Numbers]


@dataclass(frozen=True, slots=True)
class Compared:
    """The comparison, and the numbers of the people behind each of its figures: by group, then part."""

    comparison: Comparison
    sets: dict[str, dict[str, list[int]]]


async def before(session: AsyncSession, wave: Wave) -> Publication | None:
    """The latest earlier publication of the same questionnaire."""
    return await session.scalar(
        select(Publication)
        .join(Wave, Wave.id == Publication.wave_id)
        .where(Wave.questionnaire_id == wave.questionnaire_id, Wave.id != wave.id)
        .where(Wave.closes_at <= wave.closes_at)
        .order_by(Wave.closes_at.desc(), Wave.id.desc())
        .limit(1)
        .options(joinedload(Publication.wave))
    )


async def compare(
    session: AsyncSession, wave: Wave, answered: Answered, sets: Sets, least: int
) -> Compared | None:
    """The wave beside the one before it, by people who answered both; None for a first wave.

    Means of both waves are told. So a part is told only if, in each of the waves, its sums give nobody
    away together with everything ever published of that wave.
    """
    earlier = await before(session, wave)
    if earlier is None:
        return None
    past = earlier.wave
    instrument = await instruments.of(session, past.version_id)
    then = await gathering.gather(session, past, instrument)
    both = np.intersect1d(answered.people, then.people)
    active = await participations.active(session, both.tolist(), _end(past), _end(wave))
    parts = _parts(both, np.array(sorted(active), dtype=np.int64))
    known = await _published(session, wave, past)
    now_rows, past_rows = [(wave.id, sets), *known[wave.id]], known[past.id]
    whole_parts = _allowed(parts, _rows(now_rows, None, wave.id), _rows(past_rows, None, past.id), least)
    changes: dict[str, dict[str, Change]] = {part: {} for part in PARTS}
    behind: dict[str, dict[str, list[int]]] = {}
    same = [code for code in answered.scores if alike(answered.instrument, instrument, code)]
    for code in same:
        valid = np.intersect1d(_valid(answered, code), _valid(then, code))
        own = {part: np.intersect1d(people, valid) for part, people in whole_parts.items()}
        told = _allowed(own, _rows(now_rows, code, wave.id), _rows(past_rows, code, past.id), least)
        for part, people in told.items():
            changes[part][code] = _change(answered, then, code, people)
            behind.setdefault(code, {})[part] = people.tolist()
    table = Table.model_validate(earlier.table)
    comparison = Comparison(
        wave_id=past.id,
        title=past.title,
        closed_at=_end(past),
        version=table.version,
        reworded=tuple(code for code in answered.scores if code not in same and _known(table.groups, code)),
        **changes,
    )
    return Compared(comparison, behind)


def _end(wave: Wave) -> datetime:
    return wave.closed_at or wave.closes_at


def alike(one: Instrument, other: Instrument, group: str) -> bool:
    """Whether both versions ask the same of a group, word for word."""
    return _asked(one, group) == _asked(other, group)


def _asked(instrument: Instrument, group: str) -> dict[str, tuple[str, tuple[tuple[str, str], ...]]]:
    return {
        item.code: (item.text, tuple(item.rows.items()))
        for item in instrument.items
        if item.group == group and item.scored
    }


def _known(groups: Sequence[GroupHeading], code: str) -> bool:
    return any(group.code == code for group in groups)


def _parts(both: Numbers, active: Numbers) -> Parts:
    """Everybody who answered both; where somebody took part in something, she and the others apart."""
    parts = {"all": both}
    return {**parts, "active": active, "others": np.setdiff1d(both, active)} if len(active) else parts


def _allowed(parts: Mapping[str, Numbers], now: list[Numbers], past: list[Numbers], least: int) -> Parts:
    """The parts that may be told in both waves, the larger before the smaller."""
    large = {part: people for part, people in parts.items() if len(people) >= least}
    order = sorted(large, key=lambda part: (-len(large[part]), PARTS.index(part)))
    for rows in (now, past):
        fixed = {f"fixed:{number}": row for number, row in enumerate(rows)}
        order = auditing.admitted({**fixed, **large}, order, least, list(fixed))
    return {part: large[part] for part in PARTS if part in order}


def _rows(published: Sequence[tuple[int, Sets]], group: str | None, wave_id: int) -> list[Numbers]:
    """Every set of people whose sum in a wave has been published: in a group, or of those who took part."""
    found = []
    for of, sets in published:
        if of == wave_id:
            keys = list(sets.people) if group is None else sets.shown.get(group, [])
            without = [] if group is None else sets.without.get(group, [])
            found += [np.setdiff1d(sets.people[key], without) for key in keys]
        for other, groups in sets.compared.items():
            if wave_id in (of, other):
                told = [groups[code] for code in groups if group is None or code == group]
                found += [np.array(people) for parts in told for people in parts.values()]
    return [row for row in found if len(row)]


async def _published(session: AsyncSession, wave: Wave, past: Wave) -> dict[int, list[tuple[int, Sets]]]:
    """Every publication of the questionnaire, for it may tell of either wave."""
    rows = await session.execute(
        select(Publication.wave_id, Publication.sets)
        .join(Wave, Wave.id == Publication.wave_id)
        .where(Wave.questionnaire_id == wave.questionnaire_id, Wave.id != wave.id)
    )
    every = [(number, Sets.model_validate(sets)) for number, sets in rows]
    return {wave.id: every, past.id: every}


def _valid(answered: Answered, code: str) -> Numbers:
    values = answered.scores.get(code)
    if values is None:
        return np.array([], dtype=np.int64)
    return np.array(answered.people, dtype=np.int64)[~np.isnan(values)]


def _change(answered: Answered, then: Answered, code: str, people: Numbers) -> Change:
    return Change(n=len(people), before=_mean(then, code, people), after=_mean(answered, code, people))


def _mean(answered: Answered, code: str, people: Numbers) -> int:
    places = np.searchsorted(np.array(answered.people, dtype=np.int64), people)
    return whole(float(answered.scores[code][places].mean()))
