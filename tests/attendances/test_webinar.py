"""One webinar from its beginning to what is kept of it, as its people meet it."""

from datetime import timedelta

import pytest

from models.events import ONLINE
from tests.attendances.stories import card, desk, marks, methodist, seat, seminar, word_of
from tests.stage import Stage


@pytest.mark.long
async def test_a_webinar_from_the_word_to_the_recording(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Белова")
    ivan = await stage.person("Иван Сергеевич", surname="Ким")
    number = await seminar(
        stage, olga, form="webinar", ways=[ONLINE], place="", starts_at=stage.now + timedelta(minutes=40)
    )
    for one in (anna, ivan):
        await seat(stage, number, one, way=ONLINE)

    await card(anna, number)
    assert "🙋 Отметиться" not in anna.sees.buttons
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=40 + 85)
    await desk(olga, number)
    await olga.taps("📋 Явка")
    await olga.taps("🔑 Кодовое слово")
    await olga.taps("🖥 Картинка для экрана")
    assert olga.sees.photo is not None
    await card(anna, number)
    await anna.taps("🙋 Отметиться")
    assert "Наберите слово, которое показал организатор." in anna.sees.text
    assert anna.sees.buttons == ["Набрать слово", "К мероприятию"]
    await anna.taps("Набрать слово")
    await anna.says((await word_of(stage, number)).title())
    assert await marks(stage, number) == {anna.person_id: (ONLINE, False, "word")}

    await desk(olga, number)
    await olga.taps("📋 Явка")
    assert "Пришло 1 из 2." in olga.sees.text
    await desk(olga, number)
    await olga.taps("📎 Материалы: 0")
    for answer in ("➕ Добавить", "Запись", "Ссылка"):
        await olga.taps(answer)
    await olga.says("https://example.org/video")
    await olga.taps("Пропустить")
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=20)

    assert "📎 Появились материалы: «Функциональная грамотность».\n• Запись" in anna.reads
    assert "📎 Появились материалы: «Функциональная грамотность».\n• Запись" in ivan.reads
    await anna.taps("4")
    await anna.taps("Да")
    await anna.taps("Быстро")
    assert not any("как Вам?" in said for said in ivan.reads)
    await card(anna, number)
    assert "⭐ Оставить отзыв" not in anna.sees.buttons
    await desk(olga, number)
    await olga.taps("📊 Итоги")
    assert "Записалось: 2.\nПришло: 1.\nНе пришло: 1." in olga.sees.text
    assert "Отзывы: 1" not in olga.sees.text
