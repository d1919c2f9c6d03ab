"""«Моя школа»: who has entered, and the school's own associations."""

import pytest
from sqlalchemy import select

from models.associations import Association, Membership
from models.people import RoleGrant
from tests.associations.test_members import opens


@pytest.fixture
async def deputy(stage):
    return await stage.person("Вера Ильинична", surname="Мельникова", roles=["school_curator:Школа № 1"])


async def of_schools(stage):
    async with stage.session() as session:
        found = await session.scalars(select(Association).where(Association.level == "school"))
        return [(one.title, one.closed_on is None) for one in found]


@pytest.mark.long
async def test_a_deputy_head_sees_who_has_not_entered_and_opens_the_card(stage, deputy):
    await stage.person("Иван Ильич", surname="Петров", joined=False)
    await stage.person("Пётр Ильич", surname="Петров", school="Школа № 2", joined=False)

    await opens(deputy, "🏫 Моя школа")
    assert "Сотрудников: 2, в боте: 1" in deputy.sees.text
    await deputy.taps("Ещё не в боте: 1")
    await deputy.taps("… Педагог 1002")

    assert "Пригласить" in " ".join(deputy.sees.buttons)


@pytest.mark.long
async def test_from_her_school_a_deputy_head_comes_to_plans_and_to_the_search(stage, deputy):
    await opens(deputy, "🏫 Моя школа")
    school = deputy.sees.message
    await deputy.taps("🧭 Маршруты", on=school)
    assert "Пока некого показать" in deputy.sees.text

    await opens(deputy, "🏫 Моя школа")
    await deputy.taps("🔎 Найти человека")
    assert "Введите фамилию, имя или код" in deputy.sees.text


@pytest.mark.long
async def test_a_school_association_is_founded_headed_renamed_and_closed(stage, deputy):
    ivan = await stage.person("Иван Ильич", surname="Петров")
    await opens(deputy, "🏫 Моя школа")
    await deputy.taps("Создать ШМО")
    await deputy.says("ШМО <классных> руководителей")
    assert "ШМО <классных> руководителей" in deputy.sees.text
    await deputy.taps("Добавить участника")
    await deputy.says("1002")
    await deputy.taps("Назначить руководителя")
    await deputy.says("1002")
    await deputy.taps("Подтвердить")
    await opens(ivan, "🤝 Моё РМО")
    await deputy.taps("Переименовать")
    await deputy.says("ШМО воспитателей")
    await deputy.taps("Закрыть объединение")
    await deputy.taps("Закрыть объединение")

    assert deputy.sees.text == "Объединение «ШМО воспитателей» закрыто."
    assert await of_schools(stage) == [("ШМО воспитателей", False)]
    async with stage.session() as session:
        assert [row.until is None for row in await session.scalars(select(Membership))] == [False]
        granted = select(RoleGrant).where(RoleGrant.person_id == ivan.person_id)
        assert [row.until is None for row in await session.scalars(granted)] == [False]


@pytest.mark.long
async def test_nobody_from_another_school_joins(stage, deputy):
    await stage.person("Пётр Ильич", surname="Петров", school="Школа № 2")
    await opens(deputy, "🏫 Моя школа")
    await deputy.taps("Создать ШМО")
    await deputy.says("ШМО")
    await deputy.taps("Добавить участника")

    await deputy.says("1002")

    async with stage.session() as session:
        assert (await session.scalars(select(Membership))).all() == []


async def test_a_deputy_of_two_schools_chooses(stage):
    vera = await stage.person("Вера Ильинична", roles=["school_curator:Школа № 1", "school_head:Школа № 2"])

    await opens(vera, "🏫 Моя школа")
    await vera.taps("Школа № 2")

    assert vera.sees.text.startswith("Школа № 2")
