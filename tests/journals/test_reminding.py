"""The mentor is reminded of the next step on the workday before, unless the pair has met since."""

from datetime import date

import pytest

from tests.journals import builders
from tests.stage import Colleague, Stage

SAYS = "🌱 Скоро следующий шаг Вашей пары: "
MONDAY = date(2026, 11, 30)


def said(irina: Colleague) -> list[str]:
    """The reminders of next steps among all that she heard."""
    return [words for words in irina.reads if words.startswith(SAYS)]


@pytest.mark.long
@pytest.mark.parametrize(
    ("next_on", "on"),
    [
        (MONDAY, date(2026, 11, 27)),
        (date(2026, 12, 1), MONDAY),
        (date(2026, 12, 4), date(2026, 12, 3)),
    ],
    ids=["on Friday for Monday", "on Monday for Tuesday", "the day before"],
)
async def test_the_workday_before(
    stage: Stage, irina: Colleague, number: int, next_on: date, on: date
) -> None:
    await builders.met(stage, number, irina, next_on=next_on, next_step="Открыть урок")
    await builders.jump(stage, (on - date(2026, 11, 24)).days - 1)
    assert said(irina) == []
    await builders.jump(stage, 1)

    assert len(said(irina)) == 1
    assert "Открыть урок" not in said(irina)[0]
    labels = [[button.text for button in row] for row in irina.got(SAYS).buttons]
    assert labels == [["📝 Записать встречу"], ["📖 Журнал встреч"]]
    await builders.jump(stage, 5)
    assert len(said(irina)) == 1


@pytest.mark.long
@pytest.mark.parametrize("state", ["paused", "completed"])
async def test_a_pair_at_rest_hears_nothing(
    stage: Stage, irina: Colleague, anna: Colleague, state: str
) -> None:
    number = await builders.pair(stage, irina, anna, state=state)
    await builders.met(stage, number, irina, next_on=MONDAY)
    await builders.jump(stage, 3)
    await builders.jump(stage, 3)

    assert said(irina) == []


async def test_who_has_met_since_hears_nothing(stage: Stage, irina: Colleague, number: int) -> None:
    await builders.met(stage, number, irina, next_on=MONDAY)
    await builders.met(stage, number, irina, held_on=date(2026, 11, 24))
    await builders.jump(stage, 3)
    await builders.jump(stage, 3)

    assert said(irina) == []


@pytest.mark.long
async def test_a_day_of_the_holidays_is_reminded_of_before_them(
    stage: Stage, irina: Colleague, number: int
) -> None:
    """The first working day of the new year: the workday before is in the old one."""
    await builders.met(stage, number, irina, next_on=date(2027, 1, 11))
    await builders.jump(stage, (date(2026, 12, 31) - date(2026, 11, 24)).days)
    await builders.jump(stage, 11)

    assert len(said(irina)) == 1
