"""Abstracts on their way: handed in, sent back, handed in again, accepted; named speakers; given."""

from datetime import timedelta

import pytest

from models.talks import Talk
from tests.certificates import builders
from tests.certificates.builders import presses
from tests.stage import Stage
from tests.talks import stories
from tests.talks.stories import kept
from views.certificates import callbacks as certificates
from views.events.callbacks import Open
from views.talks import callbacks as to


@pytest.mark.long
@pytest.mark.both_databases
async def test_an_abstract_is_sent_back_mended_accepted_and_given(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await stories.conference(stage, olga)
    await stories.proposes(anna, event)
    assert "⏳ ждёт ответа организатора" in anna.sees.text
    assert olga.sees.text == "🎤 «Чтения»: тезисы ждут Вашего ответа."

    await olga.taps("Открыть")
    await olga.taps("✏️ Вернуть на доработку")
    await olga.says("Добавьте пример")
    await stage.leaps("meetings", "registrations", "attendances", "deliveries", minutes=1)
    assert anna.sees.text == "🎤 По Вашим тезисам есть замечание: можно прислать новую версию."
    await anna.taps("Открыть")
    assert "💬 Замечание: Добавьте пример" in anna.sees.text
    await anna.taps("✏️ Прислать новую версию")
    await anna.taps("Пришлю файл")
    await anna.sends_file("тезисы.docx", b"PK")
    await anna.taps("Подтвердить")
    assert await kept(stage) == [("Читаем вместе", "proposed", 2)]

    await olga.taps("Открыть")
    assert "файл «тезисы.docx»" in olga.sees.text
    await olga.taps("📎 Открыть файл тезисов")
    assert olga.sees.document is not None
    await presses(olga, to.Open(id=1))
    await olga.taps("✅ Принять")
    await stage.leaps("meetings", "registrations", "attendances", "deliveries", minutes=1)
    assert anna.sees.text == "🎤 Ваше выступление приняли."
    await stage.lives("meetings", "registrations", "attendances", "deliveries", days=3)
    await presses(olga, to.Review(event=event))
    await olga.taps("Состоялись все принятые: 1")
    assert await kept(stage) == [("Читаем вместе", "given", 2)]

    await presses(olga, certificates.Issue(event=event))
    assert "1 сертификат к выдаче: 1 выступающему" in olga.sees.text


@pytest.mark.long
async def test_abstracts_are_taken_until_their_day_and_a_revision_until_the_event(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    vera = await stage.person("Вера Ильинична", surname="Белова")
    event = await stories.conference(stage, olga)
    await stories.proposes(anna, event)
    await presses(olga, to.Judge(id=1, verdict="revise"))
    await olga.says("Короче")
    await stage.lives("meetings", "registrations", "attendances", "deliveries", hours=25)

    await presses(vera, to.Propose(event=event))
    assert vera.sees.text.startswith("Приём тезисов закончен.")
    await presses(vera, Open(id=event))
    assert not any("выступление" in label for label in vera.sees.buttons)
    await presses(anna, to.Again(id=1))
    await anna.taps("Напишу здесь")
    await anna.says(stories.WORDS)
    await anna.taps("Подтвердить")
    assert await kept(stage) == [("Читаем вместе", "proposed", 2)]
    await stage.leaps("meetings", "registrations", "attendances", "deliveries", hours=24)
    await presses(anna, to.Again(id=1))
    assert anna.sees.text.startswith("Приём тезисов закончен.")


async def test_a_file_nobody_can_open_is_not_taken_and_the_answers_stay(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await stories.conference(stage, olga, sections=[])
    await presses(anna, Open(id=event))
    await anna.taps("🎤 Предложить выступление")
    await anna.taps("Стендовый доклад")
    await anna.says("Читаем вместе")
    await anna.taps("Пришлю файл")
    await anna.sends_file("тезисы.exe", b"MZ")
    await anna.taps("Подтвердить")
    assert anna.sees.text == "Такой файл организатору не открыть. Пришлите Word, ODT, RTF или PDF."
    assert await kept(stage) == []
    await anna.taps("К ответам")
    await anna.taps("✎ Файл")
    await anna.sends_file("Тезисы.PDF", b"%PDF")
    await anna.taps("Подтвердить")
    assert await kept(stage) == [("Читаем вместе", "proposed", 1)]


async def test_three_talks_are_enough_and_one_taken_back_makes_room(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await stories.conference(stage, olga)
    async with stage.database.write() as session:
        for number in range(3):
            session.add(talk_of(stage, event, anna.person_id, f"Тема {number}"))
    await presses(anna, to.Propose(event=event))
    await anna.taps("Доклад")
    await anna.says("Четвёртая")
    await anna.taps("Математика")
    await anna.taps("Напишу здесь")
    await anna.says(stories.WORDS)
    await anna.taps("Подтвердить")
    assert anna.sees.text == "На одно мероприятие — не больше 3 выступлений одного человека."

    await presses(anna, to.Open(id=1))
    await anna.taps("Отозвать")
    assert "Отозвать выступление «Тема 0»?" in anna.sees.text
    await anna.taps("Да, отозвать")
    assert (await kept(stage))[0] == ("Тема 0", "withdrawn", 1)
    assert "Тема 0" not in anna.sees.text


@pytest.mark.long
async def test_a_named_speaker_is_told_once_and_not_after_the_event(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    vera = await stage.person("Вера Ильинична", surname="Белова")
    event = await stories.conference(stage, olga)
    for _ in range(2):
        await presses(olga, to.Name(event=event))
        await olga.says("Белова")
        await olga.taps("Белова Вера Ильинична")
        await olga.says("Урок без звонка")
        await olga.taps("Мастер-класс")
        await olga.says("30")
        await olga.taps("Подтвердить")
    await stage.leaps("meetings", "registrations", "attendances", "deliveries", minutes=1)

    assert await kept(stage) == [("Урок без звонка", "accepted", 1)]
    assert len([text for text in vera.reads if "Вас поставили в программу" in text]) == 1
    await vera.taps("Открыть")
    assert "Мастер-класс\nВремя: 30 мин." in vera.sees.text


@pytest.mark.long
async def test_nobody_else_opens_judges_or_takes_back_a_talk(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await stories.conference(stage, olga)
    await stories.proposes(anna, event)
    vera = await stage.person("Вера Ильинична", surname="Белова")
    head = await stage.person("Нина Олеговна", surname="Громова", roles=["association_head:math"])
    buttons = (
        to.Open(id=1), to.Again(id=1), to.Withdraw(id=1, sure=True), to.Abstract(id=1),
        to.Review(event=event),
        to.Judge(id=1, verdict="accepted"), to.Judge(id=1, verdict="rejected"), to.Name(event=event),
        to.Took(id=1), to.TookAll(event=event),
    )  # fmt: skip
    for stranger in (vera, head):
        for button in buttons:
            await presses(stranger, button)
            assert stranger.sees.text.startswith(("Такого выступления нет.", "На это у Вас нет прав")), button

    assert await kept(stage) == [("Читаем вместе", "proposed", 1)]
    for button in (to.Took(id=1), to.Judge(id=1, verdict="given")):
        await presses(olga, button)
    assert await kept(stage) == [("Читаем вместе", "proposed", 1)]


def talk_of(stage: Stage, event: int, person_id: int, title: str) -> Talk:
    at = stage.now - timedelta(hours=1)
    return Talk(event_id=event, person_id=person_id, title=title, proposed_at=at, changed_at=at)
