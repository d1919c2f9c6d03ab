"""A look at a lesson as people do it: one asks, the other allows, the first fills in."""

from sqlalchemy import select

from models.assessments import Assessment
from tests.assessments.builders import forges
from tests.stage import Colleague, Stage

ITEMS = 11


async def rows(stage: Stage) -> list[Assessment]:
    async with stage.session() as session:
        return list(await session.scalars(select(Assessment).order_by(Assessment.id)))


async def asks(human: Colleague, whom: Colleague, day: str = "Завтра") -> None:
    """From the queue to a request about a lesson."""
    await forges(human, "as")
    await human.taps("Попросить посмотреть урок")
    await human.says(str(whom.id))
    await human.taps(day)
    await human.taps("Подтвердить")


async def allows(human: Colleague) -> None:
    await human.taps("Открыть")
    await human.taps("Разрешаю")


async def fills(human: Colleague, *points: str) -> None:
    """The sheet from its button to the end; what is not named was not observed."""
    await human.taps("✏️ Заполнить")
    for number in range(ITEMS):
        await human.taps(points[number] if number < len(points) else "Не наблюдалось")
    await human.says("Приём «светофор» на закреплении, работали все.")
    await human.taps("Подтвердить")
