"""Themes, wishes and proposals: what many need is told with its number, what few need is not."""

import pytest

from models.findings import Table
from models.questionnaires import Demand
from services import findings, instruments
from services.findings import wishes
from tests.findings import builders
from tests.findings.builders import Who
from tests.stage import START


@pytest.mark.parametrize(
    ("counts", "people", "alone", "told"),
    [
        ({"a": 9, "b": 4}, 13, False, {"a": 9, "b": None}),
        ({"a": 9, "b": 5}, 14, True, {"a": 9, "b": 5}),
        # b is what is left of thirteen
        ({"a": 9, "b": 4}, 13, True, {"a": None, "b": None}),
        # c alone would be told by the rest: b keeps it company
        ({"a": 9, "b": 6, "c": 2}, 17, True, {"a": 9, "b": None, "c": None}),
        ({"a": 9, "b": 3, "c": 2}, 14, True, {"a": 9, "b": None, "c": None}),
        ({"a": 5, "b": 0}, 5, True, {"a": 5, "b": None}),
        ({}, 0, True, {}),
    ],
    ids=[
        "several-answers",
        "nobody-few",
        "the-rest-is-few",
        "company",
        "few-together",
        "nobody-else",
        "nothing",
    ],
)
def test_counts_are_told_when_what_is_left_is_nobody_or_five(counts, people, alone, told) -> None:
    assert wishes.told(counts, people, 5, alone=alone) == told


async def table(database, district, everybody: list[Who], *, code: str = "deficits", ask: int = 0) -> Table:
    async with database.write() as session:
        wave = await builders.wave(session, of=await instruments.current(session, code))
        people = await builders.answered(session, wave, everybody)
        session.add_all(
            Demand(
                person_id=one,
                wave_id=wave.id,
                theme="TH_MET_FOP",
                kind="course",
                origin="profile",
                asked_at=START,
            )
            for one in people[:ask]
        )
        await session.flush()
        return Table.model_validate((await findings.publish(session, wave, district, START)).table)


async def test_a_theme_is_told_with_people_and_schools_from_five_people_up(database, district) -> None:
    """MET01 is the only question of its theme, MET02 of another."""
    low = {"": 4, "MET01": 2}
    everybody = [Who(school=school, points=low) for school in "aabbc"] + [Who(points={"": 4, "DIG01": 1})] * 4

    made = await table(database, district, everybody)

    item = district.questionnaires["deficits"].item["MET01"]
    told = {theme.code: (theme.n, theme.schools) for theme in made.themes}
    assert told == dict.fromkeys(item.themes, (5, 3))


@pytest.mark.parametrize(("ask", "told"), [(4, []), (6, [("TH_MET_FOP", "course", 6, 1)])])
async def test_requests_nothing_was_on_offer_for_are_told_from_five_people_up(
    database, district, ask, told
) -> None:
    made = await table(database, district, [Who() for _ in range(9)], ask=ask)

    assert [(one.code, one.kind, one.n, one.schools) for one in made.requests] == told


async def test_wishes_are_told_the_favourite_first_and_personal_ones_not_at_all(database, district) -> None:
    closing = {"Q_FORMAT": ["workshop"], "Q_PRIORITY": ["DIG"], "Q_CONTACT": True, "Q_FREE": "Помогите"}
    everybody = [Who(closing=closing) for _ in range(6)]
    everybody += [Who(closing={"Q_FORMAT": ["mentor", "workshop"]}) for _ in range(4)]
    everybody += [Who(closing={"Q_FORMAT": ["mentor"]}), Who()]

    made = await table(database, district, everybody)

    told = {one.role: (one.n, [(o.code, o.n) for o in one.options if o.n]) for one in made.choices}
    assert told == {"format": (11, [("workshop", 10), ("mentor", 5)]), "priority": (6, [("DIG", 6)])}


async def test_a_survey_without_scores_tells_what_was_chosen(database, district) -> None:
    lesson = {"N_TOPIC": "lesson", "N_HELP-peers": 4, "N_OTHER": "Иванову тяжело", "N_HOURS": 3}
    parents = {"N_TOPIC": "parents", "N_HELP-peers": {"aside": "na"}, "N_SHARE": True}
    everybody = [Who(points={}, closing=lesson) for _ in range(6)]
    everybody += [Who(points={}, closing=parents) for _ in range(5)]

    made = await table(database, district, everybody, code="needs")

    told = {one.code: [(option.code, option.n) for option in one.options if option.n] for one in made.choices}
    assert told == {
        "N_TOPIC": [("lesson", 6), ("parents", 5)],
        "N_HELP-peers": [("4", 6)],
        "N_SHARE": [("yes", 5)],
    }
    assert (made.groups, made.themes, made.items, made.district.n) == ((), (), (), 11)


async def test_what_is_grave_for_many_is_proposed_with_its_figures(database, district) -> None:
    """Seven of eight people of a school of eight: training there, a course for nobody (twenty are needed)."""
    hard = {"": 4, "INC": 2}
    everybody = [Who(school="a", associations=("math",), points=hard) for _ in range(7)]
    everybody += [Who(school="a", associations=("math",))]
    everybody += [Who(school="b", associations=("rus_lit",)) for _ in range(6)]

    made = await table(database, district, everybody)

    found = [(one.propose, one.dimension, one.group, one.n, one.grave) for one in made.proposals]
    assert found == [
        ("association_workshop", "association", "INC", 8, 88),
        ("corporate_training", "school", "INC", 8, 88),
    ]
    assert made.proposals[0].place == "math"
    assert all(theme in {one.code for one in made.themes} for theme in made.proposals[0].themes)


async def test_the_districts_course_topics_need_twenty_people(database, district) -> None:
    everybody = [Who(points={"": 4, "INC": 2}) for _ in range(5)] + [Who() for _ in range(15)]

    made = await table(database, district, everybody)

    assert [
        (one.propose, one.group, one.n, one.grave) for one in made.proposals if one.dimension == "district"
    ] == [("course_plan", "INC", 20, 25)]
