"""What a mentor sees of a plan that is shown, and heads of a plan they are told of."""

from collections.abc import Awaitable, Callable

import pytest

from tests.consents import agrees
from tests.plans import builders
from tests.plans.forgeries import ROLES, presses
from tests.stage import Colleague, Stage
from views.plans import callbacks as to

Prepare = Callable[[Stage, Colleague, Colleague], Awaitable[None]]


async def nothing(stage: Stage, anna: Colleague, mentor: Colleague) -> None:
    """She shows nothing."""


async def shown(stage: Stage, anna: Colleague, mentor: Colleague) -> None:
    await agrees(stage, anna, code="C4")
    await builders.shows(stage, anna, mentor)


async def shown_without_consent(stage: Stage, anna: Colleague, mentor: Colleague) -> None:
    await builders.shows(stage, anna, mentor)


async def consent_withdrawn(stage: Stage, anna: Colleague, mentor: Colleague) -> None:
    await shown(stage, anna, mentor)
    await builders.withdraws(stage, anna, "C4")


@pytest.mark.long
@pytest.mark.parametrize(
    ("role", "prepare", "sees"),
    [
        pytest.param("mentor", shown, True, id="a mentor to whom it is shown"),
        pytest.param("mentor", nothing, False, id="a mentor to whom it is not"),
        pytest.param("mentor", shown_without_consent, False, id="without the consent behind it"),
        pytest.param("mentor", consent_withdrawn, False, id="once the consent is withdrawn"),
        pytest.param("teacher", shown, False, id="somebody who is no mentor"),
        pytest.param("her school head", shown, False, id="the school head"),
        pytest.param("head of her association", shown, False, id="the head of the association"),
        pytest.param("admin", shown, False, id="the administrator"),
    ],
)
async def test_a_mentor_sees_a_plan_while_it_is_shown(
    stage: Stage, anna: Colleague, role: str, prepare: Prepare, sees: bool
) -> None:
    other = await stage.person("Пётр Ильич", surname="Орлов", roles=ROLES[role])
    await prepare(stage, anna, other)

    said = await presses(other, to.Shared(person_id=anna.person_id))

    looked = (other.person_id, "plans.shared") in await builders.looks(stage, anna)
    assert (said.startswith("🧭 Маршрут · Иванова Анна Петровна"), looked) == (sees, sees)
    if not sees:
        assert await builders.refused(stage, other) == ["refused:plans.shared"]


@pytest.mark.long
@pytest.mark.parametrize(
    ("role", "line"),
    [
        pytest.param(
            "head of her association", "• Педагог 1001 — Инклюзия, Оценивание и Цифра", id="themes, no term"
        ),
        pytest.param("her deputy head", "• Педагог 1001 — до 26 мая 2027\u202fг.", id="term, no themes"),
        pytest.param("her school head", "• Педагог 1001 — до 26 мая 2027\u202fг.", id="term to the head"),
    ],
)
async def test_heads_see_the_bare_fact_if_she_lets_them(
    stage: Stage, anna: Colleague, role: str, line: str
) -> None:
    head = await stage.person("Пётр Ильич", surname="Орлов", roles=ROLES[role])
    assert "Пока некого показать" in await presses(head, to.Facts())

    await agrees(stage, anna, code="C4")
    said = await presses(head, to.Facts())
    assert said.splitlines()[0] == "🧭 Маршруты Ваших педагогов: 1"
    assert said.splitlines()[-1] == line

    await builders.withdraws(stage, anna, "C4")
    assert "Пока некого показать" in await presses(head, to.Facts())


@pytest.mark.long
async def test_another_school_and_association_see_nothing(stage: Stage, anna: Colleague) -> None:
    await agrees(stage, anna, code="C4")
    head = await stage.person(
        "Пётр Ильич", surname="Орлов", school="Школа № 2",
        roles=["school_head:Школа № 2", "association_head:rus_lit"],
    )  # fmt: skip

    assert "Пока некого показать" in await presses(head, to.Facts())
