"""A closed wave is counted once, and says nothing about fewer than five people."""

import pytest
from sqlalchemy import delete

from bot.database import Database
from models.district import District
from models.figures import Figure
from models.findings import Table
from models.questionnaires import Response
from services import findings
from services.refusals import Refusal
from tests.findings import builders
from tests.findings.builders import Who
from tests.stage import START


async def published(database: Database, district: District, everybody: list[Who]) -> Table:
    async with database.write() as session:
        wave = await builders.wave(session)
        await builders.answered(session, wave, everybody)
        made = await findings.publish(session, wave, district, START)
        return Table.model_validate(made.table)


def numbers(table: Table, dimension: str) -> dict[str, int | None]:
    return {one.title or one.code: one.n for one in table.slices.get(dimension, ())}  # type: ignore[call-overload]


async def test_a_group_is_the_mean_of_its_people_and_the_share_of_each_level(database, district) -> None:
    everybody = [Who(points={"": point}) for point in (5, 5, 4, 3, 2, 1)]

    table = await published(database, district, everybody)

    # 100, 100, 75, 50, 25, 0: the mean is 58.3
    figure = Figure(
        n=6, percent=58, levels={"minimal": 50, "medium": 17, "high": 17, "critical": 17}, grave=33
    )
    assert table.district.groups == dict.fromkeys(district.questionnaires["deficits"].group, figure)
    assert table.district.bases["subject"] == figure
    assert table.district.total == Figure(n=6, percent=58)
    assert (table.invited, table.answered, table.counted, table.excluded) == (6, 6, 6, 0)


async def test_whoever_answered_too_little_of_a_group_is_not_counted_in_it(database, district) -> None:
    everybody = [Who() for _ in range(6)] + [Who(points={"": 4, "DIG": "na"})]

    table = await published(database, district, everybody)

    assert (table.district.groups["MET"].n, table.district.groups["DIG"].n) == (7, 6)


async def test_four_people_are_nobody_to_the_district(database, district) -> None:
    table = await published(database, district, [Who() for _ in range(4)])

    assert (table.answered, table.counted, table.excluded) == (None, None, None)
    assert table.district.n is None
    assert table.district.groups == {}
    assert (table.items, table.themes, table.choices, table.proposals) == ((), (), (), ())


@pytest.mark.parametrize("flagged", [0, 7])
async def test_a_wave_nobody_counts_in_says_so(database, district, flagged) -> None:
    table = await published(database, district, [Who(flags=("too_fast",)) for _ in range(flagged)])

    assert (table.invited, table.answered, table.district.n) == (flagged, None, None)


async def test_four_social_pedagogues_cannot_be_worked_out_from_their_cluster(database, district) -> None:
    """Their association is folded; the cluster less its large associations would be the four."""
    everybody = [Who(associations=("social",)) for _ in range(4)]
    everybody += [Who(associations=("psychologists",)) for _ in range(7)]
    everybody += [Who(associations=("librarians",)) for _ in range(5)]
    everybody += [Who(associations=("math",)) for _ in range(9)]

    table = await published(database, district, everybody)

    assert numbers(table, "cluster") == {"Специалисты и дополнительное образование": 16}
    assert numbers(table, "association") == {
        "РМО учителей математики": 9,
        "РМО педагогов-психологов": 7,
        "РМО социальных педагогов": None,
        "РМО библиотекарей": None,
    }


async def test_a_small_school_takes_the_next_smallest_into_the_shade(database, district) -> None:
    everybody = [Who(school=school) for school, many in (("a", 9), ("b", 6), ("c", 3)) for _ in range(many)]

    table = await published(database, district, everybody)

    assert numbers(table, "school") == {"Школа a": 9, "Школа b": None, "Школа c": None}


async def test_two_small_schools_of_five_people_together_hide_nobody_else(database, district) -> None:
    everybody = [
        Who(school=school) for school, many in (("a", 9), ("b", 6), ("c", 3), ("d", 2)) for _ in range(many)
    ]

    table = await published(database, district, everybody)

    assert numbers(table, "school") == {"Школа a": 9, "Школа b": 6, "Школа c": None, "Школа d": None}


@pytest.mark.parametrize(("flagged", "told"), [(0, (8, 0)), (4, (8, None)), (5, (13, 5))])
async def test_answers_not_trusted_are_told_of_from_five_up(database, district, flagged, told) -> None:
    everybody = [Who() for _ in range(8)] + [Who(flags=("too_fast",)) for _ in range(flagged)]

    table = await published(database, district, everybody)

    assert table.counted == 8
    assert (table.answered, table.excluded) == told


async def test_what_is_published_stays_when_somebody_takes_her_answers_back(database, district) -> None:
    async with database.write() as session:
        wave = await builders.wave(session)
        people = await builders.answered(
            session, wave, [Who(points={"": point % 5 + 1}) for point in range(8)]
        )
        first = (await findings.publish(session, wave, district, START)).table
        await session.execute(delete(Response).where(Response.person_id == people[3]))

        again = await findings.publish(session, wave, district, START)

    assert again.table == first
    assert Table.model_validate(first).counted == 8


async def test_an_open_wave_has_no_results(database, district) -> None:
    async with database.write() as session:
        wave = await builders.wave(session)
        wave.state = "open"

        with pytest.raises(Refusal, match="findings-still-open"):
            await findings.publish(session, wave, district, START)
