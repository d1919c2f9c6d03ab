"""Who sees what of a programme, for every role."""

from collections.abc import Sequence

import pytest

from tests.apprenticeships import builders
from tests.stage import Colleague, Stage

GOAL, OWN = "Удерживать рабочую обстановку", "Тайна цели Анны"
REFUSED = "На это у Вас нет прав."
FACT = "Сделано шагов: 0 из 4"

# Who, with which roles, where: what the programme of the pair is to her.
ROLES: dict[str, tuple[Sequence[str], str]] = {
    "mentor": ([], "whole"),
    "mentee": ([], "whole"),
    "another mentor": (["mentor:Школа № 1"], "nothing"),
    "a teacher": ([], "nothing"),
    "curator": (["school_curator:Школа № 1"], "facts"),
    "head": (["school_head:Школа № 1"], "facts"),
    "another school's curator": (["school_curator:Школа № 2"], "nothing"),
    "association head": (["association_head:math"], "nothing"),
    "methodist": (["methodist"], "reads"),
    "methodist for the young": (["methodist_young"], "facts"),
    "coordinator": (["coordinator"], "nothing"),
    "admin": (["admin"], "nothing"),
}


async def programme(stage: Stage) -> tuple[Colleague, Colleague, int]:
    anna, nina, number = await builders.two(stage)
    await builders.makes(anna, number)
    await anna.taps("＋ Цель")
    await anna.taps("✎ Своими словами")
    await anna.says(OWN)
    await anna.taps("Пропустить")
    await anna.taps("＋ Шаг")
    await anna.says("Тайна шага Анны")
    await anna.says("завтра")
    return anna, nina, number


@pytest.mark.long
async def test_each_role_sees_of_a_programme_what_it_may(stage: Stage) -> None:
    anna, nina, number = await programme(stage)
    made = await builders.programme(stage, anna)
    for who, (roles, sees) in ROLES.items():
        before = await builders.looks(stage, anna)
        other = {"mentor": nina, "mentee": anna}.get(who) or await somebody(stage, who, roles)
        await builders.opens(other, number)
        if sees == "whole":
            assert GOAL in other.sees.text, who
            assert OWN in other.sees.text, who
        else:
            assert "Тайна" not in other.sees.text, who
            assert GOAL not in other.sees.text, who
            assert (FACT in other.sees.text) == (sees in ("facts", "reads")), who
            assert (REFUSED in other.sees.text) == (sees == "nothing"), who
            assert ("Прочитать программу" in other.sees.buttons) == (sees == "reads"), who
        await builders.forges(other, f"ap-l:{made.id}")
        reads = sees in ("reads", "whole") and REFUSED not in other.sees.text
        assert (OWN in other.sees.text) == reads, who
        looked = [*before, "apprenticeships.look"] if sees == "reads" else before
        assert await builders.looks(stage, anna) == looked, who
        assert await builders.looks(stage, nina) == looked, who


async def somebody(stage: Stage, who: str, roles: Sequence[str]) -> Colleague:
    school = "Школа № 2" if who == "another school's curator" else "Школа № 1"
    return await stage.person("Ольга Игоревна", surname="Мельник", school=school, roles=list(roles))


FORGED = (
    "ap-m:{0}",
    "ap-t:{0}:0",
    "ap-f:{0}:0",
    "ap-fo:{0}",
    "ap-r:{0}",
    "ap-go:{0}",
    "ap-fq:{0}:0",
    "ap-fu:{0}",
)


@pytest.mark.long
async def test_a_forged_button_opens_nothing_to_others(stage: Stage) -> None:
    anna, _, _ = await programme(stage)
    made = await builders.programme(stage, anna)
    vera = await builders.deputy(stage)
    for data in FORGED:
        await vera.says("/menu")
        await builders.forges(vera, data.format(made.id))
        assert vera.sees.text.startswith(REFUSED), data


async def test_the_look_of_a_methodist_is_read_by_both(stage: Stage) -> None:
    anna, nina, number = await programme(stage)
    olga = await builders.methodist(stage)
    await builders.opens(olga, number)
    await olga.taps("Прочитать программу")
    assert OWN in olga.sees.text
    for who in (anna, nina):
        await who.says("/menu")
        await builders.forges(who, "pe-me:looks")
        assert "открыта программа Вашей пары" in who.sees.text


@pytest.mark.long
async def test_the_list_and_the_totals_are_for_methodists(stage: Stage) -> None:
    anna, _, _ = await programme(stage)
    olga = await builders.methodist(stage)
    await olga.says("/menu")
    await builders.forges(olga, "ap-all:0")
    assert "📋 Программы пар · всего 1" in olga.sees.text
    assert "черновик: 1" in olga.sees.text
    assert "Где ответило меньше 5 человек, чисел нет." in olga.sees.text
    await anna.says("/menu")
    await builders.forges(anna, "ap-all:0")
    assert anna.sees.text.startswith(REFUSED)
