"""Urgent or large announcements need a second methodist's word."""

import pytest

from tests.announcements import stories
from tests.announcements.stories import TITLE
from tests.stage import Stage


@pytest.mark.long
async def test_an_urgent_announcement_waits_for_another_methodist(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    nina = await stories.methodist(stage, "Нина Сергеевна", "Белова")
    anna = await stage.person("Анна Петровна")
    number = await stories.send(stage, olga, urgent_reason="Завтра меняется приём заявлений")
    assert (await stories.state(stage, number), await stories.fates(stage, number)) == ("waiting", {})

    await stage.leaps("announcements", "deliveries", minutes=1)
    assert nina.sees.text == (
        f"🤝 Мельник Ольга Игоревна просит разрешить рассылку.\n{TITLE}\nПолучателей: 3\n"
        "❗️ Срочно: Завтра меняется приём заявлений"
    )
    assert stories.copies(olga, "просит разрешить") == 0
    await nina.taps("Посмотреть")
    await nina.taps("Разрешить: 3")
    await stage.leaps("announcements", "deliveries", minutes=2)
    assert stories.copies(anna, TITLE) == 1
    assert any(said == f"✅ Отправку разрешили: {TITLE}" for said in olga.reads)


@pytest.mark.long
async def test_returned_words_come_back_with_the_remark(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    nina = await stories.methodist(stage, "Нина Сергеевна", "Белова")
    number = await stories.send(stage, olga, urgent_reason="Срок сегодня")
    await stage.leaps("announcements", "deliveries", minutes=1)
    await nina.taps("Вернуть с замечанием")
    await nina.says("Укажите дату приказа")
    assert nina.sees.text == "Замечание отправлено автору."
    await stage.leaps("announcements", "deliveries", minutes=1)
    assert olga.sees.text == f"↩️ Вернули с замечанием: {TITLE}\nУкажите дату приказа"
    assert await stories.state(stage, number) == "draft"


async def test_nobody_allows_her_own(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stories.methodist(stage, "Нина Сергеевна", "Белова")
    await stories.send(stage, olga, urgent_reason="Срок сегодня")
    await stories.goes_sending(olga)
    await olga.taps("📊 Отправленные и черновики")
    await olga.taps("📜")
    assert olga.sees.text.startswith("⏳ Ждёт слова второго методиста.")
    assert not any("Разрешить" in label for label in olga.sees.buttons)
