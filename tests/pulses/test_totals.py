"""The totals of waves: counted once a wave has closed, of enough people alone, for two kinds of readers."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from models.beginnerfigures import Share
from models.pulsefigures import Mean, Totals, Work
from models.pulses import Pulse, PulseReport
from scheduler import pulses as job
from services.pulses import coverage, totals
from tests.pulses import builders
from tests.signals.builders import version
from tests.stage import Colleague, Stage
from views.pulses import callbacks as to

W1 = datetime(2026, 10, 5, 16, tzinfo=UTC)
W2 = datetime(2026, 11, 18, 16, tzinfo=UTC)
DIMENSIONS = ("LESSON", "LOAD", "SUPPORT", "PEOPLE", "ENERGY", "INTENT")
GREEN: dict[str, Any] = {"index": 75.0, "zone": "green", "scores": dict.fromkeys(DIMENSIONS, 4.0)}
YELLOW: dict[str, Any] = {"index": 50.0, "zone": "yellow", "scores": dict.fromkeys(DIMENSIONS, 3.0)}


async def crowd(stage: Stage, count: int) -> list[Colleague]:
    return [
        await builders.anna(stage, f"Анна {number}", surname="Канарейкина", joined=False)
        for number in range(count)
    ]


async def wave(
    stage: Stage, code: str, closes: datetime, people: Sequence[Colleague], *facts: dict[str, Any]
) -> None:
    """One was asked and answered for each of the facts; the rest were asked alone."""
    number = await version(stage)
    async with stage.database.write() as session:
        for place, who in enumerate(people):
            given = facts[place] if place < len(facts) else None
            values: dict[str, Any] = {
                "kind": "full", "wave": f"2026/27 {code}", "stage": "S1", "asked_at": closes - timedelta(9),
                "closes_at": closes, "state": "done" if given else "missed",
                "answered_at": closes - timedelta(5) if given else None,
                "answers": {"AO1": "КАНАРЕЙКА-ТРУДНО"} if given else {},
            }  # fmt: skip
            session.add(Pulse(person_id=who.person_id, version_id=number, **(values | (given or {}))))


async def counts(stage: Stage) -> list[PulseReport]:
    async with stage.database.write() as session:
        await job.count(session, stage.now, stage.district)
    async with stage.session() as session:
        return list((await session.scalars(select(PulseReport).order_by(PulseReport.closed_on))).all())


async def test_a_closed_wave_is_counted_by_hand(stage: Stage) -> None:
    """Thirteen asked, twelve answered: five green, five yellow, two that do not count whole."""
    people = await crowd(stage, 13)
    third = {"stage": "S3"}
    skipped = {"index": 20.0, "zone": "red", "scores": dict.fromkeys(DIMENSIONS[1:], 1.8)}
    low = YELLOW | {"scores": {"LESSON": 2.0} | dict.fromkeys(DIMENSIONS[1:], 3.0)}
    facts = [*[GREEN] * 5, *[low | third] * 5, {"scores": {"LESSON": 1.0}}, skipped | third]
    await wave(stage, "W1", W1, people, *facts)

    (report,) = await counts(stage)

    assert Totals.read(report) == Totals(
        wave="2026/27 W1",
        closed_on=W1.date(),
        least=5,
        asked=13,
        answered=12,
        total=Mean(10, 62),
        stages={"S1": Mean(5, 75), "S3": Mean(5, 50)},
        dimensions={"LESSON": 3.0} | dict.fromkeys(DIMENSIONS[1:], 3.5),
        zones={"green": 50, "yellow+red": 50},
        coverage=(12, 13),
    )
    assert set(map(len, report.sets.values())) == {10, 5}


async def test_what_was_counted_changes_no_more(stage: Stage) -> None:
    people = await crowd(stage, 6)
    await wave(stage, "W1", W1, people, *[GREEN] * 6)
    (before,) = await counts(stage)
    await builders.withdraws(stage, people[0])

    (after,) = await counts(stage)

    assert (after.table, after.made_at) == (before.table, before.made_at)
    assert after.table["total"] == {"people": 6, "index": 75}


async def test_what_was_taken_back_in_time_is_not_counted(stage: Stage) -> None:
    people = await crowd(stage, 6)
    await wave(stage, "W1", W1, people, *[GREEN] * 5, YELLOW)
    await builders.withdraws(stage, people[5])
    (report,) = await counts(stage)
    assert (report.table["answered"], report.table["total"]) == (6, {"people": 5, "index": 75})


async def test_a_wave_that_goes_on_has_counts_alone(stage: Stage) -> None:
    nina = await builders.coordinator(stage)
    people = await crowd(stage, 6)
    await wave(stage, "W2", stage.now + timedelta(days=3), people, *[GREEN] * 4)
    assert await counts(stage) == []

    await builders.forges(nina, to.Totals())

    assert nina.sees.text.splitlines()[2] == "⏳ Сейчас идёт: После осенних каникул. Ответили 4 из 6."
    assert "индекс" not in nina.sees.text.lower()


async def test_of_four_asked_nothing_is_told(stage: Stage) -> None:
    nina = await builders.coordinator(stage)
    people = await crowd(stage, 4)
    await wave(stage, "W1", W1, people, *[GREEN] * 4)
    (report,) = await counts(stage)
    assert Totals.read(report) == Totals("2026/27 W1", W1.date(), 5)
    assert report.sets == {}

    await builders.forges(nina, to.Totals())
    assert "Спросили меньше 5 человек" in nina.sees.text
    assert "75" not in nina.sees.text


@pytest.mark.long
async def test_one_who_left_is_not_told_by_the_next_wave(stage: Stage) -> None:
    """Twenty, then nineteen of them: fifteen stand behind the second mean, and it is shown so."""
    nina = await builders.coordinator(stage)
    people = await crowd(stage, 20)
    await wave(stage, "W1", W1, people, *[GREEN] * 20)
    await wave(stage, "W2", W2, people[1:], *[YELLOW] * 19)
    first, second = await counts(stage)
    assert len(first.sets[""]) == 20
    assert len(set(first.sets[""]) - set(second.sets[""])) == 5

    await builders.forges(nina, to.Totals())
    seen = nina.sees.text
    assert "Ответили 19 из 19 (100 %)" in seen
    assert "В средних учтено ответов: 15" in seen
    assert "W1  ▰▰▰▰▰▰▰▰▱▱  75\nW2  ▰▰▰▰▰▱▱▱▱▱  50" in seen
    await nina.taps("W1 · 2026/27")
    assert "Индекс адаптации: 75 из 100" in nina.sees.text


@pytest.mark.long
@pytest.mark.parametrize(
    "roles",
    [
        [], ["mentor:Школа № 1"], ["school_head:Школа № 1"], ["school_curator:Школа № 1"],
        ["association_head:math"], ["methodist"], ["expert"], ["admin"],
    ],
)  # fmt: skip
async def test_nobody_else_reads_totals(stage: Stage, roles: list[str]) -> None:
    people = await crowd(stage, 6)
    await wave(stage, "W1", W1, people, *[GREEN] * 6)
    await counts(stage)
    vera = await stage.person("Вера Юрьевна", roles=roles)
    for data in (
        to.Totals(),
        to.Memo(wave="2026/27 W1", kind="docx"),
        to.Memo(wave="2026/27 W1", kind="csv"),
    ):
        await builders.forges(vera, data)
        assert "Индекс" not in vera.sees.text
        assert vera.sees.document is None


async def test_before_the_first_wave_there_is_a_word_and_a_way_back(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.forges(olga, to.Totals())
    assert olga.sees.text.splitlines()[-1] == "Итогов пока нет. Они появятся, когда закроется первая волна."
    await olga.taps("🌱 Молодые педагоги")
    await olga.taps("📈 Пульс: сводные")


@pytest.mark.parametrize(
    ("waves", "wanted"), [(6, 4), (5, 4), (4, 3), (3, 2), (2, 2), (1, 1)], ids=lambda one: str(one)
)
def test_how_many_of_her_waves_are_enough(waves: int, wanted: int) -> None:
    assert coverage.enough(waves, 6, 4) == wanted


def test_coverage_is_counted_by_hand() -> None:
    """Anna 4 of 6; Boris 3 of 6, no; a late one 2 of 3; a leaver 1 of 2, no; who said no 0 of 6; nobody's."""
    yes, no = True, False
    theirs = {
        1: [yes, yes, yes, yes, no, no],
        2: [yes, yes, yes, no, no, no],
        3: [yes, no, yes],
        4: [yes, no],
        5: [no] * 6,
        6: [],
    }
    assert coverage.share(theirs, 6, 4) == Share(2, 5)


async def test_the_waves_of_a_year_are_hers_while_she_was_there(stage: Stage) -> None:
    """Of one answered wave of two; hired too late for either; left before either closed; never in the bot."""
    year = stage.district.calendar.years["2026/27"]
    steady, late, leaver, silent = (
        await builders.anna(stage, "Анна"),
        await builders.anna(stage, "Вера", teaching_since=date(2026, 11, 10)),
        await builders.anna(stage, "Майя"),
        await builders.anna(stage, "Нона", joined=False),
    )
    await wave(stage, "W1", W1, [steady, leaver], GREEN, GREEN)
    await wave(stage, "W2", W2, [steady, leaver], GREEN)
    await leaves(stage, leaver)

    async with stage.session() as session:
        found = await coverage.of_year(session, stage.district, year, stage.now.date())

    assert found == Share(2, 3), (late, silent)


async def leaves(stage: Stage, who: Colleague) -> None:
    """She left the district on 1 October, after she had answered."""
    from models.people import Employment

    async with stage.database.write() as session:
        for found in await session.scalars(select(Employment).where(Employment.person_id == who.person_id)):
            found.until = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("work", "before", "told"),
    [
        pytest.param(Work({"red": 4, "yellow": 6}), None, ({"yellow": 6}, {}, None), id="four are not told"),
        pytest.param(
            Work({"red": 7}, {"talk": 5}, 6, 5, 9.0),
            Totals("2026/27 W1", W1.date(), 5, signals={"red": 5}, occasions=5, in_time=4, hours=8.0),
            ({"red": 5}, {"talk": 5}, (5, 4, 8.0)),
            id="one or two more are not told",
        ),
        pytest.param(
            Work({"red": 10}, {}, 10, 9, 9.0),
            Totals("2026/27 W1", W1.date(), 5, signals={"red": 5}, occasions=5, in_time=4, hours=8.0),
            ({"red": 10}, {}, (10, 9, 9.0)),
            id="five more are",
        ),
    ],
)
def test_what_was_done_is_told_by_fives(work: Work, before: Totals | None, told: tuple[Any, ...]) -> None:
    found = totals.done(work, before, 5)
    reaction = (found["occasions"], found["in_time"], found["hours"]) if found["occasions"] else None
    assert (found["signals"], found["measures"], reaction) == told
