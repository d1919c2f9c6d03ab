"""Others: whom one may find and look at, and that the look is known."""

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from sandbox.chats import Button, Message
from tests.people.conftest import who
from tests.people.test_entering import enter
from tests.stage import Colleague, Stage


async def deeds(stage: Stage) -> list[tuple[int | None, int | None, str, str]]:
    async with stage.session() as session:
        found = await session.scalars(select(AuditRecord).order_by(AuditRecord.id))
        return [(one.actor_id, one.subject_id, one.action, one.about) for one in found]


@pytest.mark.long
async def test_a_look_at_a_card_is_shown_to_the_person(stage: Stage) -> None:
    olga = await stage.person("Ольга Ивановна", surname="Смирнова", roles=["methodist"])
    anna = await stage.person("Анна Петровна", surname="Кузнецова")

    await olga.taps("👥 Люди", on=(await menu(olga)))
    await olga.taps("🔎 Найти человека")
    await olga.says("кузнец")
    await olga.taps("Кузнецова Анна Петровна · Учитель")
    assert olga.sees.text.startswith(f"Кузнецова Анна Петровна · {anna.id}")
    await anna.says("/me")
    await anna.taps("🔐 Согласия и данные")
    await anna.taps("Кто смотрел мои данные")

    assert "Смирнова Ольга Ивановна (Методист): открыта карточка" in anna.sees.text
    assert await deeds(stage) == [(olga.person_id, anna.person_id, "people.look", "")]


async def menu(human: Colleague) -> Message:
    """The menu, or the page of work where the menu has no room for it."""
    await human.says("/menu")
    if "🗂 Моя работа" in human.sees.buttons:
        await human.taps("🗂 Моя работа", on=human.heard[-1])
    return human.sees.message


@pytest.mark.long
async def test_names_are_found_without_regard_to_case_and_dots(stage: Stage) -> None:
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    await stage.person("Пётр Ильич", surname="Семёнов")

    await olga.says("/menu")
    for typed in ("СЕМЕНОВ", "семёнов петр", "ильич"):
        await olga.taps(Button("?", data="pe-find"))
        await olga.says(typed)
        assert "Семёнов Пётр Ильич · Учитель" in olga.sees.buttons


@pytest.mark.long
async def test_a_deputy_head_sees_her_own_school_by_code(stage: Stage) -> None:
    vera = await stage.person("Вера Сергеевна", roles=["school_curator:Школа № 1"])
    anna = await stage.person("Анна Петровна")
    await stage.person("Иван Сергеевич", school="Школа № 2")

    await vera.taps("🏫 Моя школа", on=(await menu(vera)))
    await vera.taps("Сотрудники")

    people = [label for label in vera.sees.buttons if "Педагог" in label]
    assert sorted(people) == [f"✓ Педагог {vera.id}", f"✓ Педагог {anna.id}"]
    await vera.taps(f"✓ Педагог {anna.id}")
    assert vera.sees.text.startswith(f"Педагог {anna.id}")


@pytest.mark.long
async def test_a_deputy_head_sees_nobody_of_another_school_and_the_attempt_is_kept(stage: Stage) -> None:
    vera = await stage.person("Вера Сергеевна", roles=["school_curator:Школа № 1"])
    ivan = await stage.person("Иван Сергеевич", school="Школа № 2")

    await vera.says("/menu")
    await vera.taps(Button("?", data=f"pe-look:{ivan.person_id}"))

    assert vera.sees.text.startswith("На это у Вас нет прав.")
    assert await deeds(stage) == [
        (vera.person_id, ivan.person_id, "refused:people.find", f"person:{ivan.person_id}")
    ]


@pytest.mark.long
async def test_an_administrator_sees_the_code_and_no_profile(stage: Stage) -> None:
    admin = await stage.person("Пётр Ильич", roles=["admin"])
    anna = await stage.person("Анна Петровна", associations=["math"])

    await admin.says("/menu")
    await admin.taps(Button("?", data=f"pe-look:{anna.person_id}"))

    assert admin.sees.text.startswith(f"Педагог {anna.id} · {anna.id}")
    assert "Школа" not in admin.sees.text


@pytest.mark.long
async def test_a_teacher_looks_at_nobody(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Сергеевич")

    await anna.says("/menu")
    for data in (f"pe-look:{ivan.person_id}", "pe-find", "pe-people", "pe-admin",
                 f"pe-invite:{ivan.person_id}", f"pe-grant:{ivan.person_id}", "pe-waiting"):  # fmt: skip
        await anna.taps(Button("?", data=data))
        assert anna.sees.text.startswith("На это у Вас нет прав."), data


@pytest.mark.long
async def test_a_deputy_head_invites_a_teacher_of_her_own(stage: Stage) -> None:
    vera = await stage.person("Вера Сергеевна", roles=["school_curator:Школа № 1"])
    anna = await stage.person("Анна Петровна", joined=False)

    await vera.says("/menu")
    await vera.taps(Button("?", data=f"pe-invite:{anna.person_id}"))
    assert vera.sees.photo is not None
    link = next(word for word in vera.sees.text.split() if word.startswith("https://"))
    await enter(anna, link.rsplit("=", 1)[1])

    assert await who(stage, anna) == anna.person_id


async def test_a_deputy_head_invites_nobody_above_herself_and_nobody_elsewhere(stage: Stage) -> None:
    vera = await stage.person("Вера Сергеевна", roles=["school_curator:Школа № 1"])
    head = await stage.person("Анна Петровна", roles=["association_head:math"], joined=False)
    ivan = await stage.person("Иван Сергеевич", school="Школа № 2", joined=False)

    await vera.says("/menu")
    await vera.taps(Button("?", data=f"pe-invite:{head.person_id}"))
    assert vera.sees.text.startswith("Роли этого человека выше Ваших прав.")
    await vera.taps(Button("?", data=f"pe-invite:{ivan.person_id}"))

    assert vera.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_an_invite_called_back_lets_nobody_in(stage: Stage) -> None:
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна Петровна", joined=False)
    await olga.says("/menu")
    await olga.taps(Button("?", data=f"pe-invite:{anna.person_id}"))
    link = next(word for word in olga.sees.text.split() if word.startswith("https://"))

    await olga.taps("Отозвать приглашение")
    await anna.follows(link)

    assert anna.sees.text.startswith("Код не подошёл.")
