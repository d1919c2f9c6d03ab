"""A methodist shares the seats out; seats are never given twice; certificates are entered one by one."""

from datetime import date

import pytest

from tests.courses import builders
from tests.stage import Colleague, Stage

NAMES = ("Анна Петровна", "Борис Львович", "Вера Ильинична", "Глеб Юрьевич")


async def teachers(stage: Stage, count: int = 3, school: str = "Школа № 1") -> list[Colleague]:
    return [
        await stage.person(name, surname=f"Педагог{at}", school=school)
        for at, name in enumerate(NAMES[:count])
    ]


async def opens(olga: Colleague, course_id: int) -> None:
    await olga.says("/menu")
    await builders.forges(olga, f"cr-line:{course_id}:0")


@pytest.mark.long
async def test_seats_go_by_the_line_within_the_quota_of_a_school(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna, boris, vera = await teachers(stage)
    gleb = await stage.person("Глеб Юрьевич", surname="Дальний", school="Школа № 2")
    number = await builders.course(stage, olga, quota=3, school_quota=2)
    for person in (anna, boris, vera, gleb):
        await builders.wants(stage, person, number, "approved")

    await opens(olga, number)
    assert "Мест: 3 · занято: 0" in olga.sees.text
    assert "• Школа № 1: занято 0, утверждено 3, ждут школу 0, в листе 0" in olga.sees.text
    await olga.taps("Подтвердить по квоте")
    await olga.taps("Подтвердить по квоте")

    assert await builders.states(stage, number) == {
        anna.person_id: "confirmed",
        boris.person_id: "confirmed",
        vera.person_id: "waiting",
        gleb.person_id: "confirmed",
    }
    await stage.moves(minutes=5)
    assert "Вы в листе ожидания" in vera.sees.text


@pytest.mark.long
async def test_by_hand_nobody_passes_the_quota_and_who_is_put_back_goes_to_the_end(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna, boris, _vera = await teachers(stage)
    number = await builders.course(stage, olga, quota=1)
    await builders.wants(stage, anna, number, "confirmed")
    await builders.wants(stage, boris, number, "waiting")

    await opens(olga, number)
    await olga.taps("⏳ Педагог1")
    await olga.taps("✅ Подтвердить место")
    assert "Свободных мест нет" in olga.sees.text
    await opens(olga, number)
    await olga.taps("✅ Педагог0")
    await olga.taps("⏳ В лист ожидания")

    assert await builders.states(stage, number) == {
        anna.person_id: "waiting", boris.person_id: "confirmed",
    }  # fmt: skip


@pytest.mark.long
async def test_listeners_are_enrolled_and_their_certificates_typed_one_after_another(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna, boris = await teachers(stage, 2)
    number = await builders.course(
        stage, olga, year=2026, starts_on=date(2026, 11, 1), ends_on=date(2026, 11, 23), apply_until=None
    )
    for person in (anna, boris):
        await builders.wants(stage, person, number, "confirmed")
    await stage.moves(hours=24)
    assert "завершён. Без удостоверения: 2." in olga.sees.text

    await olga.taps("📜 Внести удостоверения")
    await olga.taps("Педагог0 Анна Петровна")
    assert "Педагог0 Анна Петровна" in olga.sees.text
    await olga.says("УПК-001")
    await olga.says("23.11.2026")
    assert "Педагог1 Борис Львович" in olga.sees.text
    await olga.says("УПК-002")

    assert "без номера осталось: 0" in olga.sees.text
    assert await builders.certificates(stage, anna) == [("УПК-001", date(2026, 11, 23), 36)]
    assert await builders.certificates(stage, boris) == [("УПК-002", date(2026, 11, 23), 36)]
    assert await builders.term(stage, boris) == date(2029, 11, 23)
    assert await builders.states(stage, number) == {
        anna.person_id: "completed", boris.person_id: "completed",
    }  # fmt: skip


@pytest.mark.long
async def test_a_course_by_hand_is_made_changed_and_called_off(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await stage.person("Анна Петровна")
    await olga.says("/menu")
    for label in ("🗂 Моя работа", "🎓 Курсы района", "➕ Курс"):
        await olga.taps(label)
    for said in ("Новый курс", "Региональный институт"):
        await olga.says(said)
    await olga.taps("государственная")
    await olga.says("36")
    await olga.taps("дистанционно")
    for said in ("01.03.2027", "20.03.2027", "12.02.2027", "5"):
        await olga.says(said)
    await olga.taps("Пропустить")
    await olga.taps("Подтвердить")
    assert "🎓 Новый курс\nидёт приём заявок" in olga.sees.text
    await builders.wants(stage, anna, 1, "confirmed")
    await olga.taps("Закрыть приём")
    assert "приём заявок закрыт" in olga.sees.text

    await olga.taps("Отменить курс")
    await olga.taps("Да, отменить курс")
    await stage.moves(minutes=5)

    assert await builders.states(stage, 1) == {anna.person_id: "cancelled"}
    assert anna.sees.text == "🎓 «Новый курс»: курс отменён. Посмотрите другие."


async def test_a_course_is_changed_and_a_new_seat_goes_down_the_line(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna, boris = await teachers(stage, 2)
    number = await builders.course(stage, olga, quota=1, themes=["TH_ASM_CRIT"], provider_kind="private")
    await builders.wants(stage, anna, number, "confirmed")
    await builders.wants(stage, boris, number, "waiting")
    await olga.says("/menu")
    await builders.forges(olga, f"cr-o:{number}:0")
    assert "⚠️ Организация частная" in olga.sees.text

    await olga.taps("✏️ Изменить")
    await olga.taps("Ещё →")
    await olga.taps("✎ Мест")
    await olga.says("2")
    await olga.taps("Подтвердить")

    assert olga.sees.text.startswith(f"🎓 {builders.TITLE}")
    assert "Темы: " in olga.sees.text
    assert set((await builders.states(stage, number)).values()) == {"confirmed"}
