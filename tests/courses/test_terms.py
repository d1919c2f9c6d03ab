"""Terms: reminded of in time and once, seen by the school and the district; certificates typed by oneself."""

from datetime import UTC, date, datetime

import pytest

from models.courses import Qualification
from services.courses import reminding
from tests.courses import builders
from tests.plans.builders import jump
from tests.stage import Stage


@pytest.mark.long
async def test_a_term_is_reminded_of_once_at_each_mark(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await builders.learned(stage, anna, date(2027, 6, 10))

    await jump(stage, days=2)
    assert anna.sees.text.startswith("🎓 Через год подойдёт срок")
    await jump(stage, days=20)
    assert anna.sees.text.startswith("🎓 Через полгода подойдёт срок")
    assert [kind for kind, _ in await builders.pushes(stage, anna)] == ["course-due", "course-due"]
    await anna.taps("Подобрать курс")
    assert "Ваши курсы действуют до 10.06.2027" in anna.sees.text


@pytest.mark.long
async def test_who_has_applied_is_left_in_peace(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await builders.learned(stage, anna, date(2027, 1, 10))
    await builders.wants(stage, anna, await builders.course(stage, olga), "approved")

    await jump(stage, days=2)

    assert await builders.pushes(stage, anna) == []


@pytest.mark.long
async def test_nobody_knows_when_she_learned_until_she_is_asked_in_october(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await jump(stage, days=1)
    assert await builders.pushes(stage, anna) == []

    async with stage.database.write() as session:
        await reminding.ask_when_last(session, stage.district, datetime(2027, 10, 5, 9, tzinfo=UTC))
        await reminding.ask_when_last(session, stage.district, datetime(2027, 10, 6, 9, tzinfo=UTC))
    assert await builders.pushes(stage, anna) == [("course-last", "queued")]

    await anna.says("/menu")
    await anna.taps("🎓 Курсы")
    await anna.taps("Когда были последние курсы")
    await anna.says("01.06.2024")

    assert await builders.term(stage, anna) == date(2027, 6, 1)
    assert "Ваши курсы действуют до 01.06.2027. Пора выбрать следующие." in anna.sees.text


async def test_she_types_a_certificate_of_a_course_from_elsewhere(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await anna.says("/menu")
    await anna.taps("🎓 Курсы")
    await anna.taps("📜 У меня удостоверение")
    for said in ("Цифровые инструменты", "Академия", "72", "УПК-77", "15.10.2026"):
        await anna.says(said)
    await anna.taps("Подтвердить")

    assert await builders.certificates(stage, anna) == [("УПК-77", date(2026, 10, 15), 72)]
    assert await builders.term(stage, anna) == date(2029, 10, 15)
    assert "72 ч, № УПК-77 от 15.10.2026" in anna.sees.text


async def test_a_deputy_head_sees_the_terms_of_her_own_school_only(stage: Stage) -> None:
    anna, boris = (
        await stage.person("Анна Петровна"),
        await stage.person("Борис", surname="Орлов", school="Школа № 2"),
    )
    vera = await builders.deputy(stage)
    for person in (anna, boris):
        await builders.learned(stage, person, date(2026, 11, 1))
    await vera.says("/menu")
    await vera.taps("🗂 Моя работа")
    await vera.taps("🏫 Моя школа")
    await vera.taps("🎓 Курсы школы")
    await vera.taps("📅 Сроки курсов")

    assert "Курсы действуют: 0 из 2 (0 %)" in vera.sees.text
    assert "Педагог 1001 — 01.11.2026, срок вышел" in vera.sees.text
    assert "1002" not in vera.sees.text
    for data in ("cr-term:0::0", "cr-term:2::0", "cr-sch:2:0:0"):
        await builders.forges(vera, data)
        assert "Педагог 1002" not in vera.sees.text


@pytest.mark.long
async def test_three_workdays_before_the_end_a_deputy_head_is_reminded(stage: Stage) -> None:
    anna, olga, vera = (
        await stage.person("Анна Петровна"), await builders.methodist(stage), await builders.deputy(stage),
    )  # fmt: skip
    number = await builders.course(stage, olga, apply_until=date(2026, 12, 2))
    await builders.wants(stage, anna, number)
    await jump(stage, days=3)  # a Friday: the third workday before is tomorrow's Friday
    assert [kind for kind, _ in await builders.pushes(stage, vera)] == ["course-asked", "course-unapproved"]
    assert "заканчивается через три рабочих дня. Без Вашего слова остались: 1." in vera.sees.text


@pytest.mark.long
async def test_a_deputys_own_application_waits_for_the_head(stage: Stage) -> None:
    olga, vera = await builders.methodist(stage), await builders.deputy(stage)
    head = await stage.person(
        "Ирина Олеговна", surname="Рябова", position="HEAD", roles=["school_head:Школа № 1"]
    )
    about = await builders.wants(stage, vera, await builders.course(stage, olga))
    await jump(stage, days=1)
    await builders.forges(vera, f"cr-ok:{about}")
    assert "Это Ваша заявка" in vera.sees.text

    await head.taps("Посмотреть заявки")
    await head.taps("Педагог 1002")
    await head.taps("👍 Утвердить")

    assert list((await builders.states(stage, 1)).values()) == ["approved"]


async def test_heads_of_associations_trained_within_three_years_are_counted(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    petr = await stage.person(
        "Пётр Ильич", surname="Орлов", associations=["math"], roles=["association_head:math"]
    )
    await stage.person(
        "Зоя Павловна", surname="Белова", associations=["primary"], roles=["association_head:primary"]
    )
    async with stage.database.write() as session:
        session.add(
            Qualification(
                person_id=petr.person_id,
                title="Методическая работа",
                provider="Институт",
                hours=36,
                number="1",
                issued_on=date(2025, 5, 1),
                for_heads=True,
                entered_by=olga.person_id,
                entered_at=stage.now,
            )
        )
    await olga.says("/menu")
    for label in ("🗂 Моя работа", "🎓 Курсы района", "Руководители объединений"):
        await olga.taps(label)

    assert "за три года: 1 из 2 (50 %)" in olga.sees.text
    await olga.taps("Список руководителей (XLSX)")
    assert olga.sees.document is not None
