"""A methodist writes an announcement, sees whom it reaches, and sends it."""

import pytest

from sandbox.people import Human
from tests.announcements import stories
from tests.stage import Stage

ANSWERS = (
    "💻 Вебинары и ВКС",
    "«Вебинар «Геометрия без страха»",
    "«Разберём <b>три</b> типа задач & ошибки",
    "Пропустить",
    "«10 декабря 15:30",
    "Пропустить",
    "«https://example.org/webinar",
    "Пропустить",
    "Объединения",
    "Готово",
    "Математика",
    "Русский язык и литература",
    "Готово",
    "Пропустить",
    "Все педагоги района",
    "Пропустить",
    "Сейчас",
    "Подтвердить",
)


async def compose(olga: Human) -> None:
    """Answers the editor: what begins with « is typed, the rest is tapped."""
    await stories.goes_sending(olga)
    await olga.taps("✏️ Написать объявление")
    for answer in ANSWERS:
        await (olga.says(answer[1:]) if answer[0] == "«" else olga.taps(answer))


@pytest.mark.long
async def test_a_webinar_reaches_every_subscribed_teacher_of_two_associations_once(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna = await stage.person("Анна Петровна", associations=["math"])
    ivan = await stage.person("Иван Ильич", surname="Котов", associations=["math", "rus_lit"])
    vera = await stage.person("Вера Львовна", surname="Зуева", associations=["rus_lit"])
    lena = await stage.person("Елена Юрьевна", associations=["primary"])
    await stage.person("Пётр Кузьмич", surname="Юрьев", associations=["math"], joined=False)
    await vera.blocks()

    await compose(olga)
    assert olga.sees.text == (
        "💻 Вебинары и ВКС\n"
        "Вебинар «Геометрия без страха»\n\n"
        "Разберём <b>три</b> типа задач & ошибки\n\n"
        "🗓 чт, 10 декабря, 15:30\n\n"
        "───────────\n\n"
        "👥 Кому\nобъединения: Математика и Русский язык и литература\n\n"
        "📬 Получат 2 из 4\n1 — ещё не в боте\n1 — заблокировали бота\n\n"
        "🕒 Уйдёт: 24 ноября, 15:01\n👁 В ленте увидят все педагоги района"
    )
    await olga.taps("Отправить: 2")
    await stage.leaps("announcements", "deliveries", minutes=5)
    await stage.leaps("announcements", "deliveries", minutes=1)

    for reader, count in ((anna, 1), (ivan, 1), (vera, 0), (lena, 0)):
        assert stories.copies(reader, "Геометрия без страха") == count
    assert anna.sees.text == (
        "💻 Вебинары и ВКС\nВебинар «Геометрия без страха»\n\n"
        "Разберём <b>три</b> типа задач & ошибки\n\n🗓 чт, 10 декабря, 15:30"
    )
    assert anna.sees.rows == [["Открыть ссылку"], ["Записаться"], ["⭐ Сохранить", "Реже"]]

    await anna.taps("Записаться")
    assert anna.sees.rows == [["Открыть ссылку"], ["✓ Вы в списке"], ["⭐ Сохранить", "Реже"]]
    await olga.taps("🔄 Обновить")
    assert olga.sees.text == (
        "Вебинар «Геометрия без страха»\nотправлено\n\n"
        "Всего адресатов: 4\nОтправлено: 2\nНе отправлялось: 2\n"
        "· бот заблокирован: 1\n· ещё не в боте: 1\n"
        "Точно дошло, есть нажатие: 1\nЗаписались: 1"
    )
    await olga.taps("Не отправлялось: 2")
    assert olga.sees.text == (
        "Вебинар «Геометрия без страха»\nНе отправлялось: 2\n"
        "Зуева Вера Львовна, Школа № 1 — не отправлялось: бот заблокирован\n"
        "Юрьев Пётр Кузьмич, Школа № 1 — не отправлялось: ещё не в боте"
    )


async def test_a_copy_to_oneself_looks_as_the_readers_do_and_answers_nothing_yet(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stage.person("Анна Петровна", associations=["math"])
    await compose(olga)
    await olga.taps("Копия мне")
    copy, preview = olga.heard[-2:]
    assert [button.text for row in copy.buttons for button in row] == [
        "Открыть ссылку",
        "Записаться",
        "⭐ Сохранить",
    ]
    assert preview.labels[0] == "Отправить: 1"
    await olga.taps("Записаться", on=copy)
    assert olga.sees.text == "Такого объявления нет. Возможно, его убрали."


@pytest.mark.long
async def test_a_count_that_changed_is_shown_again_before_anything_goes(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stage.person("Анна Петровна", associations=["math"])
    await compose(olga)
    await stage.person("Иван Ильич", associations=["math"])
    await olga.taps("Отправить: 1")
    assert olga.last_answer == (
        "За это время изменился текст или число получателей. Проверьте и нажмите ещё раз."
    )
    await olga.taps("Отправить: 2")
    assert olga.sees.text.startswith("Вебинар «Геометрия без страха»\nзапланировано")


@pytest.mark.long
async def test_a_draft_is_changed_from_its_preview(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stage.person("Анна Петровна", associations=["math"])
    await compose(olga)
    await olga.taps("Изменить")
    await olga.taps("✎ Заголовок")
    await olga.says("Вебинар переименован")
    await olga.taps("Подтвердить")
    assert olga.sees.text.startswith("💻 Вебинары и ВКС\nВебинар переименован\n")
    await olga.taps("Удалить")
    assert olga.sees.text == "Черновик удалён."
