"""A teacher wants to learn: what is right for her, why, the consent, her school's word, a seat."""

from datetime import date

import pytest

from tests.consents import agrees
from tests.courses import builders
from tests.plans import builders as profiles
from tests.stage import Colleague, Stage

WANT = ("🎓 Курсы", "Все курсы: 1", f"1. {builders.TITLE}", "✋ Хочу учиться")


async def goes(human: Colleague, *labels: str) -> None:
    for label in labels:
        await human.taps(label)


@pytest.mark.long
@pytest.mark.both_databases
async def test_a_wish_passes_the_school_and_the_methodist_and_becomes_a_seat(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    olga, vera = await builders.methodist(stage), await builders.deputy(stage)
    number = await builders.course(stage, olga, quota=1)

    await anna.says("/menu")
    await goes(anna, *WANT, "хочу закрыть дефицит")
    assert "Передача списков организатору" in anna.sees.text
    await anna.taps("Даю согласие")
    assert "🕓 Ваша заявка: ждёт согласования школы" in anna.sees.text
    assert anna.sees.buttons == ["Отменить заявку", "⬅️ К курсам"]

    await stage.moves(hours=24)
    assert vera.sees.text == "🎓 Заявок на курсы ждут Вашего слова: 1."
    await goes(vera, "Посмотреть заявки", f"Педагог 1001 · {builders.TITLE}", "👍 Утвердить")
    assert vera.last_answer == "Утверждено. Заявку видит методист"
    await olga.says("/menu")
    await goes(olga, "🗂 Моя работа", "🎓 Курсы района", "Распределить (1)", "Подтвердить по квоте")
    assert olga.last_answer == "Мест подтверждено: 1. В листе ожидания: 0"
    await stage.moves(hours=24)

    assert anna.sees.text == "🎓 «Оценивание по критериям»: место за Вами. О зачислении бот напишет."
    assert await builders.states(stage, number) == {anna.person_id: "confirmed"}
    assert await builders.pushes(stage, vera) == [("course-asked", "sent")]


@pytest.mark.long
async def test_without_the_consent_nothing_is_sent_and_a_no_is_as_easy(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    number = await builders.course(stage, olga)

    await anna.says("/menu")
    await goes(anna, *WANT, "интересна тема", "Не соглашаюсь")

    assert "✋ Хочу учиться" in anna.sees.buttons
    assert await builders.states(stage, number) == {}


@pytest.mark.long
async def test_two_taps_make_one_application(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    number = await builders.course(stage, olga)
    await agrees(stage, anna, code="C6")
    await anna.says("/menu")
    await goes(anna, *WANT)

    await anna.taps("интересна тема")
    await builders.forges(anna, f"cr-want:{number}:term")

    assert await builders.states(stage, number) == {anna.person_id: "asked"}


@pytest.mark.long
async def test_she_takes_it_back_and_the_seat_goes_down_the_line(stage: Stage) -> None:
    anna, boris = await stage.person("Анна Петровна"), await stage.person("Борис Львович", surname="Орлов")
    olga = await builders.methodist(stage)
    number = await builders.course(stage, olga, quota=1)
    await builders.wants(stage, anna, number, "confirmed")
    await builders.wants(stage, boris, number, "waiting")

    await anna.says("/menu")
    await goes(anna, "🎓 Курсы", "Мои курсы: 1", builders.TITLE, "Отменить заявку", "Да, отменить")
    await stage.moves(minutes=5)

    assert anna.last_answer == "Заявка отменена"
    assert await builders.states(stage, number) == {
        anna.person_id: "cancelled", boris.person_id: "confirmed",
    }  # fmt: skip
    assert "место за Вами" in boris.sees.text


async def test_what_is_right_for_her_comes_from_her_own_answers(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    await profiles.answered(stage, anna)
    await builders.course(stage, olga, title="Инклюзия", themes=["TH_INC_ADAPT"])
    await builders.course(stage, olga, title="Для психологов", positions=["PSYCHOLOGIST"])
    await builders.course(stage, olga, title="Для руководителей", for_heads=True)

    await anna.says("/menu")
    await anna.taps("🎓 Курсы")

    assert anna.sees.buttons[0] == "1. Инклюзия"
    assert "Почему: тема из Вашей анкеты" in anna.sees.text
    assert "Для психологов" not in anna.sees.text
    assert "Для руководителей" not in anna.sees.text
    assert anna.sees.message.protect


@pytest.mark.long
async def test_a_course_that_has_closed_takes_nobody(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    number = await builders.course(stage, olga, apply_until=date(2026, 11, 24))
    await agrees(stage, anna, code="C6")
    await anna.says("/menu")
    await goes(anna, *WANT)
    await stage.moves(hours=24)

    await anna.taps("интересна тема", on=anna.heard[-1])

    assert "Приём заявок на этот курс закрыт" in anna.sees.text
    assert await builders.states(stage, number) == {}


@pytest.mark.long
async def test_a_withdrawn_consent_ends_what_is_not_enrolled(stage: Stage) -> None:
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    first = await builders.course(stage, olga)
    second = await builders.course(stage, olga, title="Второй")
    await builders.wants(stage, anna, first, "approved")
    await builders.wants(stage, anna, second, "enrolled")

    await anna.says("/me")
    await goes(anna, "🔐 Согласия и данные", "Согласия", "✅ Передача списков", "Отозвать", "Отозвать")

    assert await builders.states(stage, first) == {anna.person_id: "cancelled"}
    assert await builders.states(stage, second) == {anna.person_id: "enrolled"}


@pytest.mark.long
@pytest.mark.parametrize("person", ["teacher", "deputy"])
async def test_what_others_decide_is_closed_to_those_who_may_not(stage: Stage, person: str) -> None:
    """The buttons of a methodist and of another school's deputy, forged."""
    anna, olga = await stage.person("Анна Петровна"), await builders.methodist(stage)
    number = await builders.course(stage, olga)
    about = await builders.wants(stage, anna, number)
    someone = (
        await stage.person("Нина Ивановна", surname="Титова")
        if person == "teacher"
        else await builders.deputy(stage, "Школа № 2")
    )
    await someone.says("/menu")

    for data in (f"cr-ok:{about}", f"cr-ask:{about}", f"cr-set:{about}:confirmed", f"cr-quota:{number}"):
        await builders.forges(someone, data)
        assert "не для Вашей роли" in someone.sees.text or "прав" in someone.sees.text, someone.sees.text

    assert await builders.states(stage, number) == {anna.person_id: "asked"}
