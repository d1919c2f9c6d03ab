"""A head keeps the members of her association; a methodist keeps the heads."""

from datetime import date

import pytest
from sqlalchemy import select

from models.associations import Association, Membership
from models.people import AuditRecord, Person, RoleGrant
from sandbox.chats import Button
from views.associations.callbacks import Appoint, Enrol, Members, Open, Unlink


@pytest.fixture
async def head(stage):
    return await stage.person(
        "Анна Петровна", surname="Громова", associations=["math"], roles=["association_head:math"]
    )


@pytest.fixture
async def methodist(stage):
    return await stage.person("Вера Ильинична", surname="Мельникова", roles=["methodist"])


async def opens(human, button):
    await human.says("/menu")
    if button not in human.sees.buttons:
        await human.taps("🗂")
    await human.taps(button)


async def members(stage, code="math"):
    async with stage.session() as session:
        found = await session.execute(
            select(Membership.person_id, Membership.until.is_(None))
            .join(Association)
            .where(Association.code == code)
            .order_by(Membership.id)
        )
        return [tuple(row) for row in found]


async def heads(stage, code="math"):
    async with stage.session() as session:
        found = await session.execute(
            select(RoleGrant.person_id, RoleGrant.until.is_(None))
            .join(Association, Association.id == RoleGrant.scope_id)
            .where(Association.code == code, RoleGrant.role == "association_head")
            .order_by(RoleGrant.id)
        )
        return [tuple(row) for row in found]


async def test_a_head_sees_who_belongs_and_who_has_not_entered(stage, head):
    await stage.person("Иван Ильич", surname="Петров", associations=["math"], joined=False)

    await opens(head, "🤝 Моё РМО")
    assert "Участников: 2, в боте: 1" in head.sees.text
    await head.taps("Участники")
    assert head.sees.buttons[:2] == ["✓ Педагог 1001", "… Педагог 1002"]
    await head.taps("Кто ещё не в боте")

    assert head.sees.buttons[0] == "… Педагог 1002"
    assert "ещё не в боте 1" in head.sees.text


async def test_a_methodist_sees_names_where_a_head_sees_codes(stage, head, methodist):
    await opens(methodist, "🤝 Объединения")

    assert "Громова Анна Петровна" in methodist.sees.text
    await methodist.taps("Математика")
    await methodist.taps("Участники")
    assert methodist.sees.buttons[0] == "✓ Громова Анна Петровна"


@pytest.mark.long
async def test_a_head_takes_a_colleague_in_and_out_and_history_stays(stage, head):
    ivan = await stage.person("Иван Ильич", surname="Петров")

    await opens(head, "🤝 Моё РМО")
    await head.taps("Добавить участника")
    await head.says("1002")
    assert "Участников: 2" in head.sees.text
    await head.taps("Участники")
    await head.taps("✓ Педагог 1002")
    await head.taps("Исключить из объединения")
    await head.taps("Исключить из объединения")

    assert head.last_answer == "Теперь не в объединении"
    assert await members(stage) == [(head.person_id, True), (ivan.person_id, False)]
    async with stage.session() as session:
        actions = await session.scalars(
            select(AuditRecord.action)
            .where(AuditRecord.subject_id == ivan.person_id)
            .order_by(AuditRecord.id)
        )
        assert [action for action in actions if action.startswith("assoc")] == [
            "associations.enrol",
            "associations.dismiss",
        ]


async def test_two_taps_on_an_old_button_take_out_once(stage, head):
    await stage.person("Иван Ильич", surname="Петров", associations=["math"])
    await opens(head, "🤝 Моё РМО")
    await head.taps("Участники")
    await head.taps("✓ Педагог 1002")
    await head.taps("Исключить из объединения")
    sure = head.sees.message

    await head.taps("Исключить из объединения", on=sure)
    await stage.telegram.taps(head.id, sure, sure.buttons[0][0])
    await stage.settle()

    assert [lasts for _, lasts in await members(stage)] == [True, False]


@pytest.mark.long
async def test_a_methodist_appoints_another_head_and_both_hear_of_it(stage, head, methodist):
    ivan = await stage.person("Иван Ильич", surname="Петров", associations=["math"])
    await opens(methodist, "🤝 Объединения")
    await methodist.taps("Математика")

    await methodist.taps("Назначить руководителя")
    await methodist.says("Петров")
    await methodist.taps("Петров Иван Ильич")
    await methodist.taps("Подтвердить")
    await stage.leaps("deliveries", minutes=5)

    assert await heads(stage) == [(head.person_id, False), (ivan.person_id, True)]
    await opens(ivan, "🤝 Моё РМО")
    await head.says("/menu")
    assert not {"🤝 Моё РМО", "🗂 Моя работа"} & set(head.sees.buttons)


async def test_a_head_of_one_association_has_no_hold_on_another(stage, head):
    stranger = await stage.person("Иван Ильич", associations=["rus_lit"], roles=["association_head:rus_lit"])
    async with stage.session() as session:
        math = await session.scalar(select(Association.id).where(Association.code == "math"))
    await stranger.says("/menu")

    for forged in (
        Open(id=math),
        Members(id=math),
        Enrol(id=math),
        Appoint(id=math),
        Unlink(id=math, sure=True),
    ):
        await stranger.taps(Button("?", data=forged.pack()))
        assert "нет прав" in stranger.sees.text.lower() or "недоступно" in stranger.sees.text.lower(), (
            stranger.sees
        )
        await stranger.says("/menu")


async def test_a_long_list_of_members_has_pages(stage, head):
    for number in range(9):
        await stage.person("Иван Ильич", surname=f"Петров{'абвгдежзи'[number]}", associations=["math"])

    await opens(head, "🤝 Моё РМО")
    await head.taps("Участники")
    assert len([button for button in head.sees.buttons if button.startswith("✓")]) == 8
    await head.taps("Дальше" if "Дальше" in head.sees.buttons else head.sees.buttons[8])

    assert len([button for button in head.sees.buttons if button.startswith("✓")]) == 2


async def test_whoever_has_left_is_counted_nowhere(stage, head):
    ivan = await stage.person("Иван Ильич", surname="Петров", associations=["math"])
    async with stage.database.write() as session:
        (await session.get(Person, ivan.person_id)).left_on = date(2026, 11, 1)

    await opens(head, "🤝 Моё РМО")

    assert "Участников: 1" in head.sees.text
