"""The answers of a wave that totals may count, gathered once: scores, points, choices, places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.instruments import Instrument, Item, Question
from models.questionnaires import Response
from models.waves import Invitation, Wave
from services.questionnaires import scoring
from services.questionnaires.respondents import Place

# What stands in the table of points where no point was given.
UNASKED, BLANK, FOREIGN = -3, -2, -1
AT_ONCE = 1000


@dataclass(slots=True)
class Answered:
    """Everybody who counts, each at a place of her own in all of the lists.

    `scores` and `bases` are percents by group, empty (nan) where too few were answered. `codes` are the
    columns of `points`: questions of the scale, and rows of matrices. `chosen` are the answers to
    the closing questions by code, then by place.
    """

    instrument: Instrument
    codes: tuple[str, ...]
    people: list[int] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    chosen: dict[str, dict[int, Any]] = field(default_factory=dict)
    scores: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    bases: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    points: NDArray[np.int8] = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int8))
    excluded: int = 0

    def item(self, code: str) -> Item:
        """The question a column belongs to."""
        own = self.instrument.item
        return own[code] if code in own else own[code.rsplit("-", 1)[0]]


async def gather(session: AsyncSession, wave: Wave, instrument: Instrument) -> Answered:
    """Who answered in time and can be trusted; of the others only their number."""
    found = Answered(instrument, tuple(_codes(instrument)))
    columns = {code: number for number, code in enumerate(found.codes)}
    closing = [code for question in instrument.questions for code in asked_as(question)]
    points: list[NDArray[np.int8]] = []
    scores: list[list[float]] = []
    async for (
        person_id,
        items,
        answers,
        flags,
        school_id,
        position,
        experience,
        circles,
    ) in await session.stream(_finished(wave)):
        if flags:
            found.excluded += 1
            continue
        place = len(found.people)
        found.people.append(person_id)
        found.places.append(Place(school_id, position, experience, tuple(circles)))
        points.append(_points(instrument, columns, items, answers))
        scores.append(_scores(instrument, items, answers))
        for code in closing:
            if code in answers:
                found.chosen.setdefault(code, {})[place] = answers[code]
    found.points = np.stack(points) if points else np.zeros((0, len(found.codes)), dtype=np.int8)
    if instrument.scoring is not None:
        names = [*instrument.group, *instrument.base_groups]
        table = np.array(scores, dtype=np.float64).reshape(len(scores), len(names))
        by_name = {name: table[:, number] for number, name in enumerate(names)}
        found.scores = {name: by_name[name] for name in instrument.group}
        found.bases = {name: by_name[name] for name in instrument.base_groups}
    return found


def _finished(wave: Wave) -> Select[*tuple[Any, ...]]:
    """Answers given in time, a batch at a time."""
    return (
        select(
            Response.person_id,
            Response.items,
            Response.answers,
            Response.flags,
            Invitation.school_id,
            Invitation.position,
            Invitation.experience,
            Invitation.associations,
        )
        .join(
            Invitation,
            (Invitation.wave_id == Response.wave_id) & (Invitation.person_id == Response.person_id),
        )
        .where(Response.wave_id == wave.id, Response.state == "done", Response.late.is_(False))
        .order_by(Response.person_id)
        .execution_options(yield_per=AT_ONCE)
    )


def asked_as(question: Question) -> list[str]:
    """The codes under which a closing question is answered; what is typed freely is nobody's statistics."""
    if question.kind == "text":
        return []
    return (
        [f"{question.code}-{row}" for row in question.rows] if question.kind == "matrix" else [question.code]
    )


async def invited(session: AsyncSession, wave: Wave) -> int:
    return (
        await session.scalar(
            select(func.count()).select_from(Invitation).where(Invitation.wave_id == wave.id)
        )
        or 0
    )


def _codes(instrument: Instrument) -> list[str]:
    scored = [item.code for item in instrument.items if item.scored]
    return [one for code in scored for one in scoring.codes_of(instrument, code)]


def _points(
    instrument: Instrument, columns: Mapping[str, int], items: Sequence[str], answers: Mapping[str, Any]
) -> NDArray[np.int8]:
    row = np.full(len(columns), UNASKED, dtype=np.int8)
    for code in items:
        if code not in instrument.item or not instrument.item[code].scored:
            continue
        for one in scoring.codes_of(instrument, code):
            given = scoring.point(answers.get(one))
            blank = FOREIGN if answers.get(one) == {"aside": "na"} else BLANK
            row[columns[one]] = blank if given is None else given
    return row


def _scores(instrument: Instrument, items: Sequence[str], answers: Mapping[str, Any]) -> list[float]:
    if instrument.scoring is None:
        return []
    known = [code for code in items if code in instrument.item]
    profile = scoring.profile(instrument, known, answers)
    groups = [profile.groups[code].percent if code in profile.groups else None for code in instrument.group]
    bases = [profile.bases.get(code) for code in instrument.base_groups]
    return [float("nan") if percent is None else percent for percent in (*groups, *bases)]
