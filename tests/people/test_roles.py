"""Roles: given for a place, confirmed by a holder, taken back at once."""

import pytest
from sqlalchemy import select

from models.people import RoleGrant
from sandbox.chats import Button
from tests.people.conftest import Letter, who
from tests.people.test_entering import enter
from tests.stage import Colleague, Stage


async def held(stage: Stage, person: Colleague) -> list[tuple[str, bool]]:
    """The roles that last, each with whether it counts."""
    async with stage.session() as session:
        grants = await session.scalars(
            select(RoleGrant).where(RoleGrant.person_id == person.person_id).order_by(RoleGrant.id)
        )
        return [(grant.role, grant.counts(stage.now)) for grant in grants if grant.lasts(stage.now)]


async def give(actor: Colleague, person: Colleague, *labels: str) -> None:
    """Open the card and fill in the form."""
    await actor.says("/menu")
    await actor.taps(Button("?", data=f"pe-grant:{person.person_id}"))
    for label in labels:
        await actor.taps(label)


@pytest.mark.long
async def test_a_methodist_makes_a_head_of_an_association(stage: Stage) -> None:
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")

    await give(olga, anna, "Руководитель объединения", "Математика", "На год")
    await olga.taps("Подтвердить")
    assert olga.sees.text == "Роль «Руководитель объединения» дана и уже действует."
    await stage.moves(minutes=1)

    assert "Вам дана роль: Руководитель объединения" in anna.sees.text
    assert await held(stage, anna) == [("association_head", True)]


@pytest.mark.long
async def test_a_privileged_role_waits_for_another_holder(stage: Stage) -> None:
    boss = await stage.person("Ирина Львовна", roles=["coordinator"])
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")

    await give(boss, anna, "Методист", "Без срока")
    await boss.taps("Подтвердить")
    assert "Она начнёт действовать, когда её подтвердит" in boss.sees.text
    assert await held(stage, anna) == [("methodist", False)]
    await boss.taps(Button("?", data=f"pe-confirm:{await grant_of(stage, anna)}"))
    assert boss.sees.text.startswith("Подтвердить может тот, у кого есть такая роль")
    await stage.moves(minutes=1)
    await olga.taps("Подтвердить")

    assert olga.sees.text == "Роль «Методист» подтверждена и действует."
    assert await held(stage, anna) == [("methodist", True)]


async def grant_of(stage: Stage, person: Colleague) -> int:
    async with stage.session() as session:
        found = await session.scalars(select(RoleGrant.id).where(RoleGrant.person_id == person.person_id))
        return found.one()


@pytest.mark.long
async def test_a_role_taken_back_stops_at_the_next_tap(stage: Stage) -> None:
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    vera = await stage.person("Вера Сергеевна", roles=["school_curator:Школа № 1"])
    await vera.says("/menu")
    await vera.taps("🗂 Моя работа")
    assert "🏫 Моя школа" in vera.sees.buttons
    menu = vera.sees.message

    await olga.says("/menu")
    await olga.taps(Button("?", data=f"pe-revoke:{await grant_of(stage, vera)}:0"))
    await olga.taps("Снять роль")
    await vera.taps("🏫 Моя школа", on=menu)

    assert vera.sees.text.startswith("На это у Вас нет прав.")
    await vera.says("/menu")
    assert not {"🏫 Моя школа", "🗂 Моя работа"} & set(vera.sees.buttons)


@pytest.mark.long
async def test_the_last_administrator_stays(stage: Stage) -> None:
    one = await stage.person("Пётр Ильич", roles=["admin"])
    other = await stage.person("Олег Юрьевич", roles=["admin"])
    await one.says("/menu")
    await one.taps(Button("?", data=f"pe-revoke:{await grant_of(stage, other)}:1"))
    assert await held(stage, other) == []

    await one.taps(Button("?", data=f"pe-revoke:{await grant_of(stage, one)}:1"))

    assert one.sees.text.startswith("Это последний администратор.")
    assert await held(stage, one) == [("admin", True)]
    await one.taps(Button("?", data="pe-erase:1"))
    assert one.sees.text.startswith("Это последний администратор.")


@pytest.mark.long
@pytest.mark.parametrize("role", ["teacher", "methodist", "coordinator", "school_curator:Школа № 1"])
async def test_nobody_but_an_administrator_makes_an_administrator(stage: Stage, role: str) -> None:
    roles = [] if role == "teacher" else [role]
    actor = await stage.person("Ольга Ивановна", roles=roles)
    anna = await stage.person("Анна Петровна")

    await actor.says("/menu")
    await actor.taps(Button("?", data=f"pe-grant:{anna.person_id}"))

    assert "Администратор" not in actor.sees.buttons


@pytest.mark.long
async def test_a_privileged_role_is_suspended_on_entering(stage: Stage, letter: Letter) -> None:
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна Петровна", roles=["methodist", "expert"], joined=False)

    await enter(anna, await letter(anna))
    assert "Ждёт подтверждения: Методист" in anna.sees.text
    assert await held(stage, anna) == [("methodist", False), ("expert", True)]
    await stage.moves(minutes=1)
    await olga.taps("Подтвердить")

    assert await held(stage, anna) == [("methodist", True), ("expert", True)]


async def test_the_first_methodist_has_nobody_to_ask(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", roles=["methodist"], joined=False)

    await enter(anna, await letter(anna))

    assert await held(stage, anna) == [("methodist", True)]


@pytest.mark.long
async def test_administrators_hear_of_every_change(stage: Stage) -> None:
    admin = await stage.person("Пётр Ильич", surname="Орлов", roles=["admin"])
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")

    await give(olga, anna, "Эксперт", "На год")
    await olga.taps("Подтвердить")
    await stage.moves(minutes=1)

    assert admin.sees.text == f"Педагог {anna.id}: роль «Эксперт» действует."


@pytest.mark.long
async def test_the_settings_name_the_first_administrator(stage: Stage) -> None:
    chief = stage.guest("Пётр")
    stage.admins = frozenset({chief.id})
    await stage.restart()

    await chief.says("/start")
    await chief.taps("Продолжить вход")
    await chief.taps("Даю согласие")
    await chief.taps("Всё важное")

    assert chief.sees.text == "Пётр, с чего начнём?"
    assert "⚙️ Администратор" in chief.sees.buttons
    await chief.taps("⚙️ Администратор")
    assert chief.sees.text.startswith("Состояние бота")


async def test_an_account_named_in_the_settings_gets_the_seat_at_start(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    stage.admins = frozenset({anna.id})
    await stage.restart()

    await anna.says("/start")

    assert "⚙️ Администратор" in anna.sees.buttons


@pytest.mark.long
async def test_the_console_seats_an_administrator_once(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    key = await letter(anna, admin=True)
    await enter(anna, key)
    assert await held(stage, anna) == [("admin", True)]
    other = await stage.person("Пётр Ильич", roles=["admin"])

    await other.says("/menu")
    await other.taps(Button("?", data=f"pe-revoke:{await grant_of(stage, anna)}:1"))
    await anna.taps(Button("?", data="pe-withdraw:C1:1"))
    await anna.starts(key)

    assert anna.sees.text.startswith("Код не подошёл")
    assert await who(stage, anna) is None
    assert await held(stage, anna) == []


@pytest.mark.long
async def test_a_form_begun_before_the_role_was_taken_gives_nothing(stage: Stage) -> None:
    admin = await stage.person("Пётр Ильич", roles=["admin"])
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна Петровна")
    await give(olga, anna, "Эксперт", "На год")

    await admin.says("/menu")
    await admin.taps(Button("?", data=f"pe-revoke:{await grant_of(stage, olga)}:1"))
    await olga.taps("Подтвердить")

    assert olga.sees.text.startswith("На это у Вас нет прав.")
    assert await held(stage, anna) == []
