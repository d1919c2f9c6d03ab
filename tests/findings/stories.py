"""A district that has answered, for several stories."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from services import findings
from tests.findings import builders
from tests.findings.builders import Who
from tests.stage import START, Colleague, Stage

MANY = {"a": 14, "b": 9, "c": 6, "d": 3}
CIRCLES = {"math": 9, "rus_lit": 8, "primary": 7, "social": 3, "psychologists": 6}


def district(seed: int = 1) -> list[Who]:
    """Thirty-two people of four schools: «Инклюзия» is hard for all, «Цифра» for nobody."""
    dice = random.Random(seed)
    schools = [school for school, count in MANY.items() for _ in range(count)]
    circles = [code for code, count in CIRCLES.items() for _ in range(count)]
    dice.shuffle(circles)
    return [
        Who(
            school=school,
            associations=(circles[at],) if at < len(circles) else ("math",),
            experience=dice.choice((1, 5, 12, 25)),
            points={"": dice.choice((3, 3, 4)), "INC": dice.choice((1, 2, 2, 3)), "DIG": dice.choice((4, 5))},
            closing={"Q_FORMAT": ["workshop"] if at % 2 else ["course_online", "mentor"]},
            group="town" if school == "a" else "village",
        )
        for at, school in enumerate(schools)
    ]


async def wave(
    stage: Stage,
    everybody: Sequence[Who],
    *,
    title: str = "Мониторинг 2026",
    closed_at: datetime = START - timedelta(days=1),
    people: Sequence[int] = (),
) -> tuple[int, list[int]]:
    """A wave that was answered and published: its number, and those of the people."""
    async with stage.database.write() as session:
        made = await builders.wave(session, title=title, closed_at=closed_at)
        numbers = list(people) or await builders.people(session, len(everybody))
        await builders.answers(session, made, dict(zip(numbers, everybody, strict=True)))
        await findings.publish(session, made, stage.district, closed_at)
        return made.id, numbers


async def coordinator(stage: Stage) -> Colleague:
    return await stage.person("Вера Павловна", school="Центр", position="METHODIST", roles=["coordinator"])


async def results(who: Colleague, wave: str) -> None:
    """From the menu to the results of a wave; roles with much to do find them under «Моя работа»."""
    await who.says("/menu")
    if "🗂 Моя работа" in who.sees.buttons:
        await who.taps("🗂 Моя работа")
    await who.taps("📊 Результаты мониторинга")
    await who.taps(wave)
