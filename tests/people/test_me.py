"""«Я»: what a person chooses, agrees to, takes along, and leaves behind."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.forms import Draft
from models.people import Account, Consent, Person, Subscription, Tombstone
from sandbox.chats import Button
from services import audit, privacy
from tests.people.conftest import Letter, who
from tests.people.test_entering import enter
from tests.stage import Colleague, Stage


async def modes(stage: Stage, person: Colleague) -> dict[str, str]:
    async with stage.session() as session:
        rows = await session.execute(
            select(Subscription.rubric, Subscription.mode).where(Subscription.person_id == person.person_id)
        )
        return dict(rows.all())


async def test_the_profile_says_what_is_known(stage: Stage) -> None:
    anna = await stage.person(
        "Анна Петровна", surname="Кузнецова", associations=["math"], roles=["association_head:math"]
    )

    await anna.says("/me")

    assert anna.sees.text.split("\n\n")[:2] == [
        f"Кузнецова Анна Петровна\nВаш код — {anna.id}. Его видят вместо имени те, кому имя знать незачем.",
        "Работа: Учитель, Школа № 1\n"
        "Объединения: РМО учителей математики\n"
        "Стаж: с 1 сентября 2010\u202fг.\n"
        "Роли:\n• Руководитель объединения — РМО учителей математики",
    ]


@pytest.mark.long
async def test_a_rubric_turns_round_and_an_obligatory_one_is_never_off(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/me")
    await anna.taps("🔔 Что присылать")

    for tapped, mode in (("🔔 Вебинары", "digest"), ("📰 Вебинары", "off"), ("🔕 Вебинары", "on")):
        await anna.taps(tapped)
        assert (await modes(stage, anna))["webinar"] == mode
    assert anna.last_answer == "«Вебинары и ВКС» — сразу"
    for tapped, mode in (("🔔🔒 Мониторинги", "digest"), ("📰🔒 Мониторинги", "on")):
        await anna.taps(tapped)
        assert (await modes(stage, anna))["monitoring"] == mode

    await anna.taps(Button("?", data="pe-sub:monitoring:off"))
    assert anna.sees.text.startswith("Эту рубрику отключить нельзя")


async def test_only_my_association_leaves_the_obligatory(stage: Stage, letter: Letter) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    await enter(anna, await letter(anna))

    await anna.taps("Только моё РМО")

    muted = {code for code, rubric in stage.district.rubrics.items() if rubric.can_mute}
    assert await modes(stage, anna) == dict.fromkeys(muted, "off")


async def test_a_language_is_switched_at_once(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")

    await anna.says("/language")
    await anna.taps("English")

    assert anna.sees.text == "Анна Петровна, where shall we start?"
    assert anna.sees.buttons == [
        "📣 Announcements",
        "📋 My questionnaire",
        "🗓 Events",
        "🎓 Courses",
        "❓ Help",
        "👤 Me",
    ]


@pytest.mark.long
async def test_a_consent_is_given_and_withdrawn(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/me")
    await anna.taps("🔐 Согласия и данные")
    await anna.taps("Согласия")

    await anna.taps("▫️ Диагностика дефицитов")
    await anna.taps("Даю согласие")
    version = stage.district.consents["C2"].version
    assert f"✅ Согласие дано 24 ноября 2026\u202fг., редакция от {version}." in anna.sees.text
    await anna.taps("Отозвать")
    await anna.taps("Отозвать")

    assert "▫️ Диагностика дефицитов" in anna.sees.buttons
    async with stage.session() as session:
        rows = await session.scalars(select(Consent).where(Consent.code == "C2"))
        assert [(one.given_at, one.withdrawn_at) for one in rows] == [(stage.now, stage.now)]


async def test_a_button_of_an_older_text_shows_the_text_anew(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/menu")

    await anna.taps(Button("?", data="pe-agree:C2:000000000000"))

    assert anna.sees.text.startswith("Согласие: Диагностика дефицитов")
    assert "Даю согласие" in anna.sees.buttons


async def test_the_text_agreed_to_stays_when_the_district_changes_it(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/menu")
    await anna.taps(Button("?", data="pe-consent:C2"))
    await anna.taps("Даю согласие")
    purpose = stage.district.consents["C2"]
    newer = purpose.model_copy(update={"texts": {"ru": "Совсем другое.", "en": "Else."}})
    stage.district = stage.district.model_copy(update={"consents": {**stage.district.consents, "C2": newer}})
    await stage.restart()

    await anna.taps(Button("?", data="pe-consent:C2"))

    assert "составить мой профиль и рекомендации" in anna.sees.text


@pytest.mark.long
async def test_who_withdraws_the_account_becomes_a_guest_and_may_come_back(
    stage: Stage, letter: Letter
) -> None:
    anna = await stage.person("Анна Петровна", joined=False)
    await enter(anna, await letter(anna))
    await anna.taps(Button("?", data="pe-withdraw:C1:0"))
    assert "Через 30 дней всё, что о Вас известно, будет удалено." in anna.sees.text

    await anna.taps("Отозвать")
    assert await who(stage, anna) is None
    await anna.says("/menu")
    await anna.taps("Продолжить вход")
    await anna.taps("Даю согласие")

    assert await who(stage, anna) == anna.person_id


@pytest.mark.long
async def test_thirty_days_after_withdrawing_nothing_is_left(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/menu")
    await anna.taps(Button("?", data="pe-withdraw:C1:1"))

    stage.clock.move(timedelta(days=27))
    await stage.moves(hours=24)
    assert await name(stage, anna) == "Анна"
    await stage.moves(hours=48)

    assert await name(stage, anna) == ""


async def name(stage: Stage, person: Colleague) -> str:
    async with stage.session() as session:
        return (await session.get_one(Person, person.person_id)).name


@pytest.mark.long
async def test_my_data_come_as_one_file_with_json_inside(stage: Stage) -> None:
    olga = await stage.person("Ольга Ивановна", roles=["methodist"])
    anna = await stage.person("Анна </script>Петровна", surname="Кузнецова", associations=["math"])
    await olga.says("/menu")
    await olga.taps(Button("?", data=f"pe-look:{anna.person_id}"))
    await anna.says("/menu")

    await anna.taps(Button("?", data="pe-download"))

    assert anna.sees.document is not None
    page = anna.sees.document.content.decode()
    assert page.count("<script") == page.count("</script>") == 1
    inside = json.loads(page.split('id="data">')[1].split("</script>")[0])
    assert inside["people"][0]["surname"] == "Кузнецова"
    assert {"accounts", "employments", "memberships", "consents", "audit"} <= inside.keys()
    assert [row["action"] for row in inside["audit"]] == ["people.look"]
    assert "key_hash" not in page


async def test_who_asks_to_be_erased_is_forgotten_at_once(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна", surname="Кузнецова", associations=["math"])
    await anna.says("/me")
    await anna.taps("✏️ Исправить")
    await anna.says("/me")
    await anna.taps("🔐 Согласия и данные")

    await anna.taps("Удалить меня")
    assert anna.sees.text.startswith("Удалить Вас из бота?")
    await anna.taps("Удалить меня")

    assert anna.sees.text.startswith("Готово: Вас здесь больше нет.")
    await anna.says("/menu")
    assert "🔑 Ввести код" in anna.sees.buttons
    async with stage.session() as session:
        gone = await session.get_one(Person, anna.person_id)
        assert (gone.surname, gone.name, gone.patronymic, gone.erased_at) == ("", "", "", stage.now)
        assert await session.scalar(select(func.count()).select_from(Draft)) == 0
        assert (await session.scalars(select(Tombstone.person_code))).all() == [gone.code]
        assert await audit.broken_at(session) is None
        account = (await session.scalars(select(Account).where(Account.telegram_id == anna.id))).one()
        assert account.person_id is None


async def test_a_restored_backup_forgets_the_erased_once_more(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")

    async with stage.database.write() as session:
        assert await privacy.again(session, [str(anna.id)], stage.now) == 1
        assert await privacy.again(session, [str(anna.id)], stage.now) == 0

    assert await name(stage, anna) == ""
    assert await who(stage, anna) is None


async def test_a_block_is_remembered_until_the_person_comes_back(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")

    await anna.blocks()
    assert await blocked(stage, anna)
    await anna.unblocks()

    assert not await blocked(stage, anna)


async def blocked(stage: Stage, person: Colleague) -> bool:
    async with stage.session() as session:
        at = await session.scalar(select(Account.blocked_at).where(Account.telegram_id == person.id))
        return at is not None


async def test_a_group_hears_nothing_personal(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    group = await stage.telegram.makes_group(anna.id, "РМО")
    await stage.settle()

    for command in ("/start", "/menu", "/me", "/code", "/status"):
        await anna.says(command, chat=group)

    assert [message for message in group.messages if message.from_bot] == []
