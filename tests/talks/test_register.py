"""Talks elsewhere, confirmed by a methodist; the register by level and school year; the sheet."""

from datetime import date

import pytest
from sqlalchemy import select

from models.people import Person
from models.talks import Talk
from services import withdrawals
from services.talks import rules
from tests.certificates import builders
from tests.certificates.builders import presses
from tests.stage import Stage
from tests.talks import stories
from tests.talks.stories import kept
from views.talks import callbacks as to


@pytest.mark.long
async def test_a_talk_elsewhere_enters_the_register_with_a_methodists_word(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    vera = await stage.person("Вера Ильинична", surname="Белова")
    await stories.speaks_elsewhere(vera)
    assert "⏳ ждёт подтверждения методиста" in vera.sees.text

    await olga.says("/menu")
    await olga.taps("🗂 Моя работа")
    await olga.taps("🎤 Выступления педагогов")
    assert "Таких выступлений пока нет." in olga.sees.text
    await olga.taps("Ждут подтверждения: 1")
    await olga.taps("Белова Вера Ильинична: Про чтение")
    await olga.taps("✅ Подтвердить")
    await stage.leaps("meetings", "registrations", "attendances", "deliveries", minutes=1)
    assert vera.sees.text == "🎤 Ваше выступление подтверждено: оно в реестре района."
    await presses(olga, to.Register())
    assert "Региональный уровень: 1" in olga.sees.text
    assert "Белова Вера Ильинична\n«Про чтение»\nЧтения, Калуга, 20 ноября" in olga.sees.text

    await olga.taps("Школьный")
    assert "Белова" not in olga.sees.text
    await olga.taps("Все уровни")
    await olga.taps("📊 Скачать Excel")
    assert olga.sees.document is not None
    row = builders.sheet(olga.sees.document.content)[1]
    assert row[:6] == [
        "Белова Вера Ильинична", "Школа № 1", "Про чтение", "Доклад", "Чтения, Калуга", "Региональный",
    ]  # fmt: skip
    await presses(olga, to.Register())
    await olga.taps("← Год назад")
    assert "2025/26" in olga.sees.text
    assert "Белова" not in olga.sees.text


@pytest.mark.long
async def test_a_methodists_own_talk_waits_for_another_methodist(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await stories.speaks_elsewhere(olga)
    await presses(olga, to.Took(id=1))
    assert olga.sees.text == "Своё выступление подтверждает другой методист."
    assert await kept(stage) == [("Про чтение", "proposed", 1)]


@pytest.mark.long
async def test_one_that_is_not_confirmed_says_why_and_stays_out(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    vera = await stage.person("Вера Ильинична", surname="Белова")
    await stories.speaks_elsewhere(vera)
    await presses(olga, to.Judge(id=1, verdict="decline"))
    await olga.says("Пришлите программу")
    await stage.leaps("meetings", "registrations", "attendances", "deliveries", minutes=1)

    assert vera.sees.text == "🎤 По Вашему выступлению есть ответ методиста."
    await vera.taps("Открыть")
    assert "💬 Замечание: Пришлите программу" in vera.sees.text
    assert await kept(stage) == [("Про чтение", "rejected", 1)]
    await presses(olga, to.Took(id=1))
    assert await kept(stage) == [("Про чтение", "rejected", 1)]


@pytest.mark.long
@pytest.mark.parametrize("day", ["25.12.2026", "01.01.2020"], ids=["ahead", "long ago"])
async def test_a_talk_elsewhere_was_given_and_not_long_ago(stage: Stage, day: str) -> None:
    vera = await stage.person("Вера Ильинична", surname="Белова")
    await stories.speaks_elsewhere(vera, day)
    assert await kept(stage) == []


async def test_a_head_keeps_the_register_of_her_own_events_and_sees_codes(stage: Stage) -> None:
    head = await stage.person("Нина Олеговна", surname="Громова", roles=["association_head:math"])
    anna = await stage.person("Анна Петровна")
    async with stage.session() as session:
        math = await stage._association(session, "math")
    own = await builders.over(stage, head, [], association_id=math.id)
    other = await builders.over(stage, head, [])
    day = stage.now.date()
    await builders.talk(stage, own, anna, title="Наша тема", given_on=day)
    await builders.talk(stage, other, anna, title="Чужая тема", given_on=day)

    await presses(head, to.Register())

    assert f"Педагог {anna.id:04}\n«Наша тема»" in head.sees.text
    assert "Чужая тема" not in head.sees.text
    assert "Иванова" not in head.sees.text
    await presses(head, to.Waiting())
    assert head.sees.text.startswith("На это у Вас нет прав")


@pytest.mark.long
async def test_of_a_forgotten_speaker_the_number_is_left_and_no_words(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await stories.conference(stage, olga)
    await stories.proposes(anna, event)
    await builders.talk(stage, event, anna, title="Тайная тема", given_on=stage.now.date())
    async with stage.database.write() as session:
        await withdrawals.forget(session, anna.person_id, stage.now)
        (await session.get_one(Person, anna.person_id)).erased_at = stage.now

    async with stage.session() as session:
        found = (await session.scalars(select(Talk).order_by(Talk.id))).all()
    assert [(each.state, each.title, each.abstract) for each in found] == [
        ("withdrawn", "", ""),
        ("given", "", ""),
    ]
    await presses(olga, to.Register())
    assert "Муниципальный уровень: 1" in olga.sees.text
    assert "Иванова" not in olga.sees.text


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2026, 8, 31), 2025), (date(2026, 9, 1), 2026), (date(2027, 1, 15), 2026)],
    ids=["the last day", "the first day", "winter"],
)
def test_a_school_year_begins_on_the_first_of_september(day: date, year: int) -> None:
    assert rules.year_of(day) == year
