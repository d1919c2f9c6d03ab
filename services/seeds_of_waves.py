"""Last year's wave of the fictional district: believable answers, the same for the same seed."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.instruments import Instrument, Question
from models.people import Consent, Person, School
from models.questionnaires import QuestionnaireVersion, Response
from models.waves import Invitation, Wave
from services import findings, instruments
from services.audiences import Moment
from services.questionnaires import branching, quality
from services.questionnaires.branching import Respondent
from services.waves import inviting, rules

PURPOSE = "C2"
ANSWERING, HASTY = 0.85, 0.04
# How much harder than the rest some groups are felt to be, in points of the scale.
HARD = {"INC": -0.9, "DIG": -0.5, "FUN": -0.6, "GIF": -0.5, "PRJ": -0.4, "COM": 0.4, "VOS": 0.2}


@dataclass(frozen=True, slots=True)
class Asked:
    """An invitation with what else of the person decides on her questions."""

    invitation: Invitation
    person: Person
    small: bool

    @property
    def respondent(self) -> Respondent:
        marks = {"class_teacher"} if self.person.class_teacher else set()
        marks |= {"school_small"} if self.small else set()
        row = self.invitation
        return Respondent(row.position, row.experience, frozenset(marks), frozenset(row.associations))


async def populate(
    session: AsyncSession, district: District, author: Person, number: int, now: datetime
) -> Wave | None:
    """Writes a closed wave of last November with its answers and publishes it.

    None where the district has no such questionnaire. `number` seeds the dice.
    """
    if instruments.DEFICITS not in district.questionnaires:
        return None
    dice = random.Random(number)
    version = await instruments.current(session)
    wave = _wave(version, author, district, now)
    session.add(wave)
    await session.flush()
    await inviting.invite(session, wave, Moment(district, wave.opens_at))
    instrument = instruments.parsed(version)
    rows = [
        _response(instrument, wave, asked, dice)
        for asked in await _asked(session, wave)
        if dice.random() < ANSWERING
    ]
    if rows:
        await _keep(session, district, wave, rows)
    await findings.publish(session, wave, district, wave.closes_at)
    return wave


def _wave(version: QuestionnaireVersion, author: Person, district: District, now: datetime) -> Wave:
    year = now.year - 1 if now.month >= 9 else now.year - 2
    opens = rules.opening(district, date(year, 11, 10))
    closes = rules.closing(district, date(year, 12, 5))
    title = district.questionnaires[instruments.DEFICITS].title
    return Wave(
        questionnaire_id=version.questionnaire_id,
        version_id=version.id,
        title=f"{title}, {year}/{(year + 1) % 100:02}",
        audience=inviting.rule(district),
        express=False,
        opens_at=opens,
        closes_at=closes,
        state="closed",
        measures=list(rules.MEASURES),
        author_id=author.id,
        made_at=opens,
        opened_at=opens,
        closed_at=closes,
    )


async def _asked(session: AsyncSession, wave: Wave) -> list[Asked]:
    found = await session.execute(
        select(Invitation, Person, School.small)
        .join(Person, Person.id == Invitation.person_id)
        .outerjoin(School, School.id == Invitation.school_id)
        .where(Invitation.wave_id == wave.id)
        .order_by(Invitation.person_id)
    )
    return [Asked(invitation, person, bool(small)) for invitation, person, small in found]


def _response(instrument: Instrument, wave: Wave, asked: Asked, dice: random.Random) -> dict[str, Any]:
    chosen = branching.select(instrument, asked.respondent)
    young = (asked.invitation.experience or 0) < 3
    answers = _points(instrument, chosen.items, dice, -0.5 if young else 0.0)
    answers |= _wishes(instrument, answers, dice)
    hasty = dice.random() < HASTY
    seconds = {code: 1 if hasty else round(dice.triangular(5, 40, 14)) for code in chosen.items}
    began = wave.opens_at + timedelta(days=dice.triangular(0, 24, 3), hours=dice.uniform(5, 9))
    began = min(began, wave.closes_at - timedelta(hours=1))
    return {
        "person_id": asked.person.id,
        "questionnaire_id": wave.questionnaire_id,
        "version_id": wave.version_id,
        "wave_id": wave.id,
        "variant": chosen.variant,
        "module": chosen.module,
        "overlays": list(chosen.overlays),
        "items": list(chosen.items),
        "state": "done",
        "started_at": began,
        "finished_at": began + timedelta(seconds=sum(seconds.values())),
        "answers": answers,
        "seconds": seconds,
        "flags": quality.flags(instrument, chosen.items, answers, seconds),
    }


def _points(instrument: Instrument, items: Sequence[str], dice: random.Random, lift: float) -> dict[str, Any]:
    """A person is good or less so at everything, better at some groups, and not quite constant."""
    assert instrument.scale is not None
    low, high = instrument.scale.lowest, instrument.scale.highest
    person = dice.gauss(3.7 + lift, 0.55)
    groups = {code: person + dice.gauss(HARD.get(code, 0), 0.5) for code in instrument.group}
    answers: dict[str, Any] = {}
    for code in items:
        group = instrument.item[code].group
        if dice.random() < (0.06 if group == "INC" else 0.015):
            answers[code] = {"aside": "na"}
        else:
            answers[code] = min(high, max(low, round(groups[group] + dice.gauss(0, 0.6))))
    return answers


def _wishes(instrument: Instrument, answers: Mapping[str, Any], dice: random.Random) -> dict[str, Any]:
    """Help where it is hard, the usual ways of learning, and now and then something to share."""
    points: dict[str, list[int]] = {}
    for code, given in answers.items():
        if isinstance(given, int):
            points.setdefault(instrument.item[code].group, []).append(given)
    hardest = sorted(points, key=lambda group: (sum(points[group]) / len(points[group]), group))
    strong = [group for group in reversed(hardest) if 5 in points[group]]
    chosen: dict[str, list[str]] = {
        "priority": hardest[: dice.choice((0, 2, 3))],
        "share": strong[: dice.choice((0, 0, 0, 1, 2))],
    }
    said: dict[str, Any] = {}
    for role, question in instrument.parts.items():
        if role == "format":
            said[question.code] = _some(question, dice)
        elif role == "contact":
            said[question.code] = dice.random() < 0.06
        elif chosen.get(role):
            said[question.code] = chosen[role]
    return said


def _some(question: Question, dice: random.Random) -> list[str]:
    known = list(question.options)
    count = min(len(known), dice.choice((1, 2, 2, 3)))
    picked = set(dice.sample(known, count))
    return [code for code in known if code in picked]


async def _keep(session: AsyncSession, district: District, wave: Wave, rows: list[dict[str, Any]]) -> None:
    """The answers, the consents they were given under, and that the person has answered."""
    await session.execute(insert(Response), rows)
    purpose = district.consents[PURPOSE]
    given = {"code": PURPOSE, "version": purpose.version, "text_hash": purpose.hash("ru"), "language": "ru"}
    await session.execute(
        insert(Consent),
        [{"person_id": row["person_id"], "given_at": row["started_at"], **given} for row in rows],
    )
    finished = (
        select(Response.finished_at)
        .where(Response.wave_id == wave.id, Response.person_id == Invitation.person_id)
        .scalar_subquery()
    )
    ids = select(Response.person_id).where(Response.wave_id == wave.id)
    await session.execute(
        update(Invitation)
        .where(Invitation.wave_id == wave.id, Invitation.person_id.in_(ids))
        .values(answered_at=finished)
        .execution_options(synchronize_session=False)
    )
