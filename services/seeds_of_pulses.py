"""A made-up year of adaptation pulses for the fictional district, the same for the same seed."""

import random
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.district import District
from models.people import Consent, Person
from models.pulses import Pulse
from services import calendars
from services.beginners import registers
from services.pulses import CONSENT, scoring, versions, windows
from services.pulses.windows import Window

# How gladly people answer, and how well it goes: the first of them has it hard.
ANSWERS, LOW, USUAL = 0.85, (1, 2, 2, 3), (3, 4, 4, 4, 5)


async def populate(session: AsyncSession, district: District, number: int, now: datetime) -> None:
    """Young teachers agree and answer in the waves that are over; one of them asked for a talk today."""
    dice, today = random.Random(number), calendars.today(district, now)
    year = calendars.school_year(district, today)
    past = [one for one in windows.waves(district.pulse, year) if one.last < today] if year else []
    if not past:
        return
    version = await versions.current(session, district, now)
    young = [one for one in await registers.young(session, district, today) if one.person.joined_at]
    for position, one in enumerate(young):
        if position % 7 == 6:
            continue
        session.add(_consent(one.person, district, now))
        for window in past:
            if window.first >= one.hired + timedelta(days=district.pulse.schedule.late_start_days):
                hard = position == 0
                paired = one.pair is not None
                pulse = _pulse(one.person, window, version, district, dice, paired=paired, hard=hard)
                if hard and window is past[-1]:
                    pulse.answered_at, pulse.judged_at = now - timedelta(hours=1), None
                    pulse.answers = {**pulse.answers, "AO4": True}
                session.add(pulse)
    await session.flush()


def _consent(person: Person, district: District, now: datetime) -> Consent:
    purpose = district.consents[CONSENT]
    return Consent(
        person_id=person.id,
        code=CONSENT,
        version=purpose.version,
        text_hash=purpose.hash("ru"),
        language="ru",
        given_at=now - timedelta(days=80),
    )


def _pulse(
    person: Person,
    window: Window,
    version: int,
    district: District,
    dice: random.Random,
    *,
    paired: bool,
    hard: bool,
) -> Pulse:
    """Asked on the first day, answered within four; some let it pass."""
    zone = district.settings.timezone
    asked = datetime.combine(window.first, time(10), zone)
    made = Pulse(
        person_id=person.id,
        version_id=version,
        kind=window.kind,
        wave=window.wave,
        stage=_stage(person, district, window.first),
        has_mentor=paired,
        state="missed",
        asked_at=asked,
        closes_at=datetime.combine(window.last, district.pulse.schedule.closes, zone),
    )
    if hard or dice.random() < ANSWERS:
        made.answers = _answers(district, dice, LOW if hard else USUAL, paired=paired)
        found = scoring.score(district.pulse, made.answers, full=True)
        made.scores, made.index, made.zone = found.dimensions, found.index, found.zone
        made.state = "done"
        made.answered_at = asked + timedelta(days=dice.randint(0, 4), hours=dice.randint(1, 6))
        made.judged_at = made.answered_at
    return made


def _answers(
    district: District, dice: random.Random, points: Sequence[int], *, paired: bool
) -> dict[str, object]:
    form = district.pulse
    given: dict[str, object] = {}
    for item in form.items:
        if paired or not item.needs_mentor:
            value = dice.choice(points)
            given[item.code] = form.highest + form.lowest - value if item.reverse else value
    return given | {"AO3": dice.choice(list(form.questions[2].options)), "AO4": False}


def _stage(person: Person, district: District, day: date) -> str:
    stage = district.pulse.stage(person.teaching_since, day) if person.teaching_since else None
    return stage.code if stage else next(iter(district.pulse.stages))
