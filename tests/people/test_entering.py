"""The way in: guests, invites, C1."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.people import Consent
from sandbox.chats import Button
from sandbox.people import Human
from services import invites
from tests.people.conftest import Letter, who
from tests.stage import Stage

WRONG = "Код не подошёл. Попросите новый у заместителя директора или методиста."


async def enter(human: Human, key: str) -> None:
    await human.starts(key)
    await human.taps("Да")
    await human.taps("Даю согласие")


@pytest.mark.long
async def test_a_teacher_enters_by_a_link_and_reaches_the_menu(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", associations=["math"], joined=False)
    key = await letter(anna)

    await anna.follows(invites.link(stage.telegram.username, key))
    assert "Анна Петровна" in anna.sees.text
    assert "Учитель, Школа № 1" in anna.sees.text
    await anna.taps("Да")
    assert anna.sees.text.startswith("Согласие: Учётная запись и информирование")
    assert await who(stage, anna) is None
    await anna.taps("Даю согласие")
    assert await who(stage, anna) == anna.person_id
    await anna.taps("Всё важное")

    assert anna.sees.text == "Анна Петровна, с чего начнём?"
    assert anna.sees.buttons == [
        "📣 Объявления",
        "📋 Моя анкета",
        "🗓 Мероприятия",
        "🎓 Курсы",
        "❓ Помощь",
        "👤 Я",
    ]
    asked = stage.district.consents["C1"]
    async with stage.session() as session:
        given = (await session.scalars(select(Consent).where(Consent.person_id == anna.person_id))).one()
    assert (given.code, given.version, given.text_hash) == ("C1", asked.version, asked.hash("ru"))


@pytest.mark.long
async def test_a_used_code_fits_nobody_else(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    key = await letter(anna)
    await enter(anna, key)
    thief = stage.guest()

    await thief.starts(key)

    assert thief.sees.text == WRONG
    assert await who(stage, thief) is None


async def test_of_two_who_open_one_invite_at_once_one_gets_in(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    key = await letter(anna)
    first, second = stage.guest(), stage.guest()

    await stage.telegram.starts(first.id, key)
    await stage.telegram.starts(second.id, key)
    await stage.settle()

    answers = sorted(one.sees.text == WRONG for one in (first, second))
    assert answers == [False, True]


@pytest.mark.long
async def test_the_same_person_may_open_the_link_again(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    key = await letter(anna)
    await anna.starts(key)

    await anna.starts(key)
    assert "Анна Петровна" in anna.sees.text
    await anna.taps("Да")
    await anna.taps("Даю согласие")
    await anna.starts(key)

    assert anna.sees.text == "Анна Петровна, с чего начнём?"


@pytest.mark.parametrize("days", [pytest.param(29, id="in-time"), pytest.param(31, id="late")])
async def test_an_invite_lasts_thirty_days(stage: Stage, letter: Letter, days: int) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    key = await letter(anna)

    stage.clock.move(timedelta(days=days))
    await anna.starts(key)

    assert (anna.sees.text == WRONG) is (days > 30)


async def test_a_new_invite_cancels_the_one_before(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    old, new = await letter(anna), await letter(anna)

    await anna.starts(old)
    assert anna.sees.text == WRONG
    await anna.starts(new)

    assert "Анна Петровна" in anna.sees.text


async def test_a_code_may_be_typed_as_it_stands_on_paper(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    key = await letter(anna)

    await anna.says("/code")
    await anna.says(invites.grouped(key).upper().replace("-", " "))

    assert "Анна Петровна" in anna.sees.text


async def test_a_guest_gets_help_and_nothing_personal(stage: Stage) -> None:
    guest = stage.guest()

    await guest.says("/start")
    assert guest.sees.buttons == ["📣 Объявления", "🔑 Ввести код", "❓ Помощь", "🌐 Language"]
    await guest.says("/me")
    assert guest.sees.buttons == ["📣 Объявления", "🔑 Ввести код", "❓ Помощь", "🌐 Language"]
    await guest.says("/start nonsense")

    assert guest.sees.text == WRONG


@pytest.mark.long
async def test_who_refuses_consent_stays_a_guest_and_may_come_back(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    await anna.starts(await letter(anna))
    await anna.taps("Да")
    await anna.taps("Не сейчас")

    assert anna.sees.text.startswith("Хорошо. Ваши данные не используются.")
    assert "📣 Объявления" in anna.sees.buttons
    assert await who(stage, anna) is None
    await anna.says("/menu")
    await anna.taps("Продолжить вход")
    await anna.taps("Даю согласие")

    assert await who(stage, anna) == anna.person_id


@pytest.mark.long
async def test_a_stranger_taps_the_buttons_of_the_way_in_in_vain(stage: Stage) -> None:
    guest = stage.guest()
    await guest.says("/start")

    for data in ("pe-yes", "pe-wrong", "pe-enter:000000000000"):
        await guest.taps(Button("?", data=data))
        assert guest.sees.text.startswith("Для входа нужно приглашение")
    assert await who(stage, guest) is None


@pytest.mark.long
async def test_what_is_wrong_in_the_list_reaches_the_methodist(stage: Stage, letter: Letter) -> None:
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна Петровна", surname="Кузнецова", joined=False)
    await anna.starts(await letter(anna))

    await anna.taps("✏️ Исправить")
    await anna.says("Веду ещё физику")
    assert anna.sees.text.startswith("Записано.")
    await stage.moves(minutes=2)

    assert "Веду ещё физику" in olga.sees.text
    assert "Кузнецова Анна Петровна" in olga.sees.text
    await olga.taps("Исправлено")
    assert olga.sees.text == "Отмечено: исправлено."
    await anna.taps("Дальше")
    assert anna.sees.text.startswith("Согласие:")


@pytest.mark.long
async def test_a_new_telephone_replaces_the_old_one(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна")
    fresh = stage.guest()

    await enter(fresh, await letter(anna))

    assert await who(stage, fresh) == anna.person_id
    assert await who(stage, anna) is None


@pytest.mark.long
async def test_a_key_of_somebody_else_is_not_spent_by_a_colleague(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    ivan = await stage.person("Иван Сергеевич")
    key = await letter(anna)

    await ivan.starts(key)
    assert ivan.sees.text.startswith("Этот код — для другого человека")
    await enter(anna, key)

    assert await who(stage, anna) == anna.person_id


@pytest.mark.long
async def test_an_english_guest_reads_the_consent_in_english(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    await anna.starts(await letter(anna))
    await anna.says("/language")
    await anna.taps("English")
    await anna.taps("Go on entering")

    await anna.taps("I agree")

    async with stage.session() as session:
        given = (await session.scalars(select(Consent).where(Consent.person_id == anna.person_id))).one()
    assert (given.language, given.text_hash) == ("en", stage.district.consents["C1"].hash("en"))


async def test_a_foreign_contact_is_turned_away_and_none_is_needed(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Сергеевич")

    await anna.shares_contact(other=ivan.id)
    assert anna.sees.text.startswith("Это контакт другого человека.")
    await anna.shares_contact()

    assert anna.sees.text.startswith("Спасибо, но телефон не нужен")
