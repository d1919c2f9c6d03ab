"""Who may ask and fill in, what an assessor never sees, what time does to a request."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.people import RoleGrant
from sandbox.chats import Button
from services.assessments import timing
from tests.assessments.builders import answered, forges, methodist
from tests.assessments.lessons import allows, asks, fills, rows
from tests.consents import agrees
from tests.stage import START, Stage


@pytest.mark.long
async def test_an_assessor_never_sees_the_teachers_own_answers(stage: Stage) -> None:
    pyotr = await stage.person("Пётр Ильич", associations=["math"], roles=["association_head:math"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    await agrees(stage, anna)
    await answered(stage, anna, 5)
    await asks(pyotr, anna, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    await forges(pyotr, "as")
    await fills(pyotr, "1", "1")
    read = "\n".join(pyotr.reads)
    assert "100" not in read
    assert "Вы сами" not in read


async def test_a_head_asks_members_of_her_own_association_alone(stage: Stage) -> None:
    pyotr = await stage.person("Пётр Ильич", associations=["math"], roles=["association_head:math"])
    vera = await stage.person("Вера Юрьевна", associations=["rus_lit"])
    await forges(pyotr, "as")
    await pyotr.taps("Попросить посмотреть урок")
    await pyotr.says(str(vera.id))
    assert "Подтвердить" not in pyotr.sees.buttons
    assert await rows(stage) == []


@pytest.mark.long
async def test_who_is_no_head_any_more_cannot_fill_in(stage: Stage) -> None:
    pyotr = await stage.person("Пётр Ильич", associations=["math"], roles=["association_head:math"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    await agrees(stage, anna)
    await asks(pyotr, anna, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    async with stage.database.write() as session:
        grant = await session.scalar(select(RoleGrant).where(RoleGrant.person_id == pyotr.person_id))
        assert grant is not None
        grant.until = stage.now

    await pyotr.taps(Button("?", data="as-fill:1"), on=pyotr.heard[-1])
    assert pyotr.sees.text.startswith("На это у Вас нет прав")


@pytest.mark.long
async def test_an_empty_sheet_is_reminded_of_once_and_old_requests_go(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Ильич")
    await agrees(stage, anna)
    await asks(olga, anna, "Сегодня")
    await asks(olga, ivan, "Сегодня")
    await stage.moves(minutes=5)
    await allows(anna)
    await stage.moves(days=2)
    assert sum("лист наблюдения ещё не заполнен" in said for said in olga.reads) == 1

    for days, left in ((30, 2), (31, 0)):
        async with stage.database.write() as session:
            later = START + timedelta(days=days)
            await timing.remind(session, stage.district, later)
            await timing.tidy(session, stage.district, later)
        assert len(await rows(stage)) == left


@pytest.mark.long
async def test_the_same_lesson_is_asked_about_once(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await asks(olga, anna)
    await asks(olga, anna)
    assert "Об этом уроке уже есть запись" in olga.sees.text
    assert len(await rows(stage)) == 1
