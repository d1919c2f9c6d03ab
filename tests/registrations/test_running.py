"""The organiser's word, people put on the list and taken off it, the sheet; the organiser's questions."""

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.registrations import stories
from tests.stage import Stage

FULL = "⏳ Мест нет — в лист ожидания"


async def lists(human, number: int) -> None:
    await stories.opens(human, number)
    await human.taps("⚙️ Для организатора")
    await human.taps("👥 Записавшиеся")


@pytest.mark.long
async def test_the_organiser_gives_her_word_in_one_push_for_all_and_people_hear(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan, maria = [await stage.person(one) for one in ("Анна Петровна", "Иван Ильич", "Мария Львовна")]
    number = await stories.held(stage, olga, capacity=1, moderated=True)
    for human in (anna, ivan, maria):
        assert await stories.signs(human, number) == "Запрос у организатора. Ответ придёт сюда."

    await stage.leaps("registrations", "attendances", "deliveries", minutes=11)

    assert olga.sees.text == "❔ «Смысловое чтение на уроке»: ждут Вашего ответа — 3."
    await stage.leaps("registrations", "attendances", "deliveries", hours=3)
    assert sum("ждут Вашего ответа" in said for said in olga.reads) == 1
    await olga.taps("Посмотреть")
    await olga.taps("❔ Иванова Мария")
    await olga.taps("Отклонить")
    await olga.says("Тема для начальной школы")
    await olga.taps("✅ Подтвердить всех: 2")
    assert olga.last_answer == "Подтверждено: 2."
    await stage.leaps("registrations", "attendances", "deliveries", minutes=2)

    assert anna.sees.text.startswith("✅ Организатор подтверждает запись: «Смысловое чтение на уроке».")
    assert ivan.sees.text.endswith("Мест пока нет. Ваш номер в листе ожидания: 1.")
    assert maria.sees.text.startswith("Организатор отменил Вашу запись")
    assert maria.sees.text.endswith("Причина: Тема для начальной школы")
    assert list((await stories.states(stage, number)).values()) == ["seated", "waiting", "declined"]
    await stories.opens(maria, number)
    await maria.taps(FULL)
    assert maria.sees.text.startswith("Организатор отклонил эту запись.")


@pytest.mark.long
async def test_a_seat_taken_away_goes_on_and_a_person_is_put_on_the_list_by_hand(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    vera = await stage.person("Вера Ивановна", surname="Соколова")
    number = await stories.held(stage, olga, capacity=1)
    await stories.signs(anna, number)
    await stories.signs(ivan, number, FULL)

    await lists(olga, number)
    await olga.taps("⏳ Иванова Иван")
    assert "Номер в листе ожидания: 1" in olga.sees.text
    assert olga.sees.buttons == ["Убрать из очереди", "← К списку"]
    await olga.taps("← К списку")
    await olga.taps("✅ Иванова Анна")
    await olga.taps("Забрать место")
    await olga.says("Повторная запись")
    await lists(olga, number)
    await olga.taps("➕ Записать человека")
    await olga.says("Соколова")
    if vera.person_id not in await stories.states(stage, number):
        await olga.taps("Соколова")
    await stage.leaps("registrations", "attendances", "deliveries", minutes=2)

    assert await stories.states(stage, number) == {
        anna.person_id: "declined",
        ivan.person_id: "offered",
        vera.person_id: "waiting",
    }
    assert anna.sees.text.endswith("Причина: Повторная запись")
    assert ivan.sees.text.startswith("🎟 Освободилось место")
    assert vera.sees.text.startswith("Организатор поставил Вас в лист ожидания")


@pytest.mark.long
async def test_questions_come_after_the_seat_and_the_answers_reach_the_organiser_and_the_sheet(
    stage: Stage,
) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    asks = [
        {"code": "topic", "text": "Ваш вопрос ведущему?", "kind": "text", "options": [], "optional": False},
        {"code": "lunch", "text": "Нужен обед?", "kind": "yesno", "options": [], "optional": False},
        {"code": "class", "text": "Какие классы?", "kind": "choice", "options": ["1–4", "5–9"]},
    ]
    number = await stories.held(stage, olga, capacity=1, questions=asks)

    assert await stories.signs(anna, number) == "✅ Вы записаны. Место 1 из 1."
    assert "Ваш вопрос ведущему?" in anna.sees.text
    assert (await stories.states(stage, number)) == {anna.person_id: "seated"}
    await anna.says("=Как читать схемы?")
    await anna.taps("Да")
    await anna.taps("5–9")
    await anna.taps("Подтвердить")

    kept = (await stories.mine(stage, number, anna)).answers
    assert kept == {"topic": "=Как читать схемы?", "lunch": True, "class": "5–9"}
    await lists(olga, number)
    await olga.taps("✅ Иванова Анна")
    assert "Нужен обед?\n— да" in olga.sees.text
    await olga.taps("← К списку")
    await olga.taps("📄 Список (Excel)")
    assert olga.sees.document is not None
    book: Any = load_workbook(BytesIO(olga.sees.document.content or b""))
    rows = list(book.active.iter_rows(values_only=True))
    assert rows[0][-3:] == ("Ваш вопрос ведущему?", "Нужен обед?", "Какие классы?")
    assert rows[1][1] == "Иванова Анна Петровна"
    assert rows[1][-3:] == ("=Как читать схемы?", "да", "5–9")


async def test_a_head_of_another_association_sees_no_list_and_gives_no_word(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    petr = await stage.person("Пётр Ильич", surname="Орлов", roles=["association_head:math"])
    number = await stories.held(stage, olga, moderated=True)
    await stories.signs(anna, number)
    await stage.leaps("registrations", "attendances", "deliveries", minutes=11)
    button = olga.sees.message.buttons[0][0]

    await stories.opens(petr, number)
    await petr.taps(button, petr.sees.message)

    assert "👥" not in petr.sees.text
    assert "Анна" not in "".join(petr.reads)
    assert await stories.states(stage, number) == {anna.person_id: "asked"}
