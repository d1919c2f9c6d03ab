"""How soon people answer, by hand: in time, late, missed, no longer wanted; and what is not shown."""

from datetime import datetime, timedelta

import pytest

from models.district import District
from models.riskcards import Reaction
from models.signals import RiskEntry
from services.signals import figures
from services.signals.figures import Occasion
from tests.signals import builders
from tests.signals.builders import answers, moscow
from tests.stage import Stage
from views.signals import callbacks as to

NOW = moscow(2026, 12, 11, 12)
# A Tuesday at 15:00: a word is due on Thursday at 15:00.
RED = moscow(2026, 11, 24, 15)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param([], Reaction(), id="nothing"),
        pytest.param([Occasion(RED, RED + timedelta(hours=1))], Reaction(1, 1, 1.0), id="within the hour"),
        pytest.param(
            [Occasion(RED, moscow(2026, 11, 26, 15))], Reaction(1, 1, 16.0), id="at the last moment"
        ),
        pytest.param([Occasion(RED, moscow(2026, 11, 26, 16))], Reaction(1, 0, 17.0), id="an hour late"),
        pytest.param([Occasion(RED, moscow(2026, 11, 24, 20))], Reaction(1, 1, 2.0), id="in the evening"),
        pytest.param([Occasion(RED)], Reaction(1, 0, None), id="open past its term: missed"),
        pytest.param([Occasion(moscow(2026, 12, 10, 15))], Reaction(), id="open, still in time"),
        pytest.param([Occasion(RED, None, moscow(2026, 11, 25, 9))], Reaction(), id="no longer wanted"),
        pytest.param(
            [Occasion(RED, None, moscow(2026, 11, 30, 9))],
            Reaction(1, 0, None),
            id="no longer wanted, too late",
        ),
        pytest.param(
            [
                Occasion(RED, moscow(2026, 11, 25, 11)),
                Occasion(RED, moscow(2026, 11, 27, 15)),
                Occasion(RED),
                Occasion(moscow(2026, 12, 10, 15)),
            ],
            Reaction(3, 1, 14.0),
            id="four: 4 hours, 24 hours, missed, in time",
        ),
    ],
)
def test_reaction_is_counted(district: District, found: list[Occasion], expected: Reaction) -> None:
    assert figures.reaction(found, district, NOW) == expected


def entry(kind: str, hours: int, code: str = "") -> RiskEntry:
    return RiskEntry(kind=kind, at=RED + timedelta(hours=hours), code=code)


def at(hours: int) -> datetime:
    return RED + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        pytest.param([entry("red", 0)], [Occasion(at(0))], id="waits"),
        pytest.param(
            [entry("red", 0), entry("tried", 1), entry("contact", 2), entry("contact", 300)],
            [Occasion(at(0), at(2))],
            id="the first word counts",
        ),
        pytest.param(
            [entry("red", 0), entry("contact", 2), entry("red", 50), entry("contact", 60)],
            [Occasion(at(0), at(2)), Occasion(at(50), at(60))],
            id="red again",
        ),
        pytest.param(
            [entry("red", 0), entry("red", 1, "safety"), entry("contact", 2)],
            [Occasion(at(0), at(2))],
            id="danger said anew",
        ),
        pytest.param(
            [entry("red", 0), entry("declined", 3)], [Occasion(at(0), None, at(3))], id="no more needed"
        ),
        pytest.param([entry("contact", 0)], [], id="yellow"),
    ],
)
def test_a_case_has_its_occasions(entries: list[RiskEntry], expected: list[Occasion]) -> None:
    assert figures.occasions(entries) == expected


@pytest.mark.long
@pytest.mark.parametrize("count", [4, 5])
async def test_numbers_are_shown_from_five_up(stage: Stage, count: int) -> None:
    nina, olga = await builders.coordinator(stage), await builders.methodist(stage)
    for number in range(count):
        anna = await builders.young(stage, f"Анна {number}")
        await builders.pulse(stage, anna, answers(AD12=1))
    await stage.moves(minutes=2)
    for number in range(count):
        await builders.opens_case(olga, number + 1)
        await olga.taps("✅ Контакт состоялся")
        await olga.taps("Звонок")

    said = await builders.forges(nina, to.Figures())
    assert said.splitlines()[2] == "Просрочен контакт по красному сигналу: 0"
    if count == 5:
        assert "Красных сигналов за учебный год: 5. Связались вовремя: 5 (100 %)." in said
        assert "• Думает об уходе: 5" in said
    else:
        assert "меньше 5" in said
        assert "Думает об уходе" not in said
    assert nina.sees.buttons == ["← Назад"]


@pytest.mark.long
async def test_the_number_of_terms_gone_by_is_told_whatever_it_is(stage: Stage) -> None:
    nina = await builders.coordinator(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, answers(AD12=1))
    await stage.moves(minutes=1)
    stage.clock.move(timedelta(days=2))
    assert "сигналу: 0" in await builders.forges(nina, to.Figures())
    await stage.moves(minutes=5)
    said = await builders.forges(nina, to.Figures())
    assert "Просрочен контакт по красному сигналу: 1" in said
    assert "1001" not in said
    assert "1002" not in said
