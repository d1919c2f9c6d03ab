"""A round, and those who take part."""

from datetime import date

from tests.beginners.builders import forges, methodist
from tests.stage import Colleague, Stage


async def three(stage: Stage) -> tuple[Colleague, Colleague, Colleague]:
    olga = await methodist(stage)
    anna = await stage.person("Анна Ильинична", surname="Лебедева")
    boris = await stage.person(
        "Борис Львович", surname="Орлов", school="Школа № 2", teaching_since=date(2008, 9, 1)
    )
    return olga, anna, boris


async def home(who: Colleague) -> None:
    await who.says("/menu")
    await forges(who, "ex")


async def opens(olga: Colleague) -> None:
    await home(olga)
    await olga.taps("➕ Собрать участников")
    await olga.says("Декабрь")
    await olga.says("24.11.2026 16:00")
    await olga.says("18.12.2026")
    await olga.taps("Подтвердить")
    assert "Участвовать можно до 24 ноября, 16:00" in olga.sees.text


async def joins(who: Colleague, shows: str, sees: str) -> None:
    await home(who)
    await who.taps("Декабрь")
    await who.taps("🙋 Участвовать")
    await who.taps(_label(who, shows))
    await who.taps("Готово")
    await who.taps(_label(who, sees))
    await who.taps("Готово")
    await who.taps("Да")


def _label(who: Colleague, begins: str) -> str:
    return next(one for one in who.sees.buttons if begins in one)
