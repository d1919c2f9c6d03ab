"""How questions fared: shares, agreement, remarks."""

import numpy as np
import pytest

from models.findings import Table
from services import findings
from services.findings import items
from tests.findings import builders
from tests.findings.builders import Who
from tests.stage import START


@pytest.mark.parametrize(
    ("rows", "alpha"),
    [
        # the same answer twice: agreement is whole
        ([[1, 1], [3, 3], [5, 5]], 1.0),
        # variances 1, 1; of the sums 2, 4, 3: 1; 2 · (1 - 2/1)
        ([[1, 1], [2, 2], [1, 2]], 0.6667),
        ([[1, 5], [5, 1]], None),
    ],
    ids=["alike", "by-hand", "no-spread"],
)
def test_alpha_is_what_the_formula_says(rows, alpha) -> None:
    found = items.cronbach(np.array(rows, dtype=float))
    assert found == (alpha if alpha is None else pytest.approx(alpha, abs=1e-4))


async def table(database, district, everybody: list[Who]) -> Table:
    async with database.write() as session:
        wave = await builders.wave(session)
        await builders.answered(session, wave, everybody)
        return Table.model_validate((await findings.publish(session, wave, district, START)).table)


async def test_shares_are_of_those_who_gave_a_point(database, district) -> None:
    """Of ten asked: 1, 2, 3, 4, 5, 5, 5 and three «не относится»."""
    given = [1, 2, 3, 4, 5, 5, 5, "na", "na", "na"]
    everybody = [Who(points={"": 3, "MET01": point}) for point in given]

    made = await table(database, district, everybody)

    (item,) = [one for one in made.items if one.code == "MET01"]
    assert (item.asked, item.n, item.low, item.top, item.bottom, item.foreign) == (10, 7, 29, 57, 14, 30)
    assert (item.correlation, item.remarks) == (None, ())
    assert made.weakest()[0].code == "MET01"


async def test_a_question_of_four_answers_is_not_told(database, district) -> None:
    everybody = [Who() for _ in range(4)] + [Who(points={"": 3, "MET01": "na"}) for _ in range(4)]

    made = await table(database, district, everybody)

    assert "MET01" not in {one.code for one in made.items}
    assert "MET02" in {one.code for one in made.items}


async def test_from_thirty_people_up_questions_are_judged(database, district) -> None:
    """MET01 belongs to nobody's work, MET02 is easy, MET03 hard, MET04 goes against the rest."""
    everybody = []
    for number in range(40):
        own = 1 + number % 5
        odd = {"MET01": "na" if number < 16 else own, "MET02": 5, "MET03": 1, "MET04": 6 - own}
        everybody.append(Who(points={"": own, **odd}))

    made = await table(database, district, everybody)

    remarks = {one.code: one.remarks for one in made.items if one.remarks}
    assert remarks["MET01"] == ("foreign",)
    assert remarks["MET02"] == ("ceiling",)
    assert remarks["MET03"] == ("floor",)
    assert remarks["MET04"] == ("correlation",)
    assert made.reliability["DIG"].alpha == 1.0
    assert made.reliability["DIG"].n == 40
