"""What stays after an event reaches those who had a seat, came, or wished for it: once."""

import pytest

from models.registrations import WAITING
from tests.attendances.stories import card, desk, methodist, opens, seat, seminar
from tests.stage import Colleague, Stage
from views.attendances import callbacks as to

NEWS = "📎 Появились материалы: «Функциональная грамотность»."


@pytest.mark.long
async def test_two_materials_in_a_row_are_told_of_once_to_those_concerned(stage: Stage) -> None:
    olga = await methodist(stage)
    seated, walked, wished, waiting = [await stage.person("Анна Петровна") for _ in range(4)]
    number = await seminar(stage, olga, seated)
    await seat(stage, number, waiting, state=WAITING)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await opens(olga, to.Tick(event=number, person=walked.person_id, on=True))
    await card(wished, number)
    await wished.taps("📼 Пришлите запись")
    assert "бот пришлёт их Вам" in wished.sees.text
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", days=1)

    await desk(olga, number)
    await olga.taps("📎 Материалы: 0")
    await _adds_link(olga, "Запись", "https://example.org/video")
    await _adds_file(olga, "задания.docx", "Задания")
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=1)

    told = [[said for said in one.reads if NEWS in said] for one in (seated, walked, wished, waiting)]
    news = f"{NEWS}\n• Запись\n• Задания"
    assert told == [[news], [news], [news], []]
    await seated.taps("К материалам")
    await seated.taps("Задания")
    assert seated.sees.document is not None
    await opens(waiting, to.Materials(event=number))
    assert "Задания" not in waiting.sees.buttons

    await opens(olga, to.Materials(event=number))
    await _adds_link(olga, "Презентация", "https://example.org/slides")
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=1)
    assert f"{NEWS}\n• Презентация" in seated.reads


@pytest.mark.long
async def test_what_is_wished_for_when_it_is_there_is_shown_at_once(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await opens(olga, to.Materials(event=number))
    await _adds_link(olga, "Запись", "https://example.org/video")
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=1)

    await card(anna, number)
    await anna.taps("📼 Пришлите запись")

    assert "Запись" in anna.sees.buttons
    await card(anna, number)
    assert "📎 Материалы: 1" in anna.sees.buttons


async def test_a_material_added_by_mistake_goes_before_anybody_is_told(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await opens(olga, to.Materials(event=number))
    await _adds_link(olga, "Запись", "https://example.org/wrong")

    await olga.taps("Убрать")
    await olga.taps("Убрать")
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", days=1)

    assert "Пока ничего нет" in olga.sees.text
    assert not any(NEWS in said for said in anna.reads)


@pytest.mark.long
async def test_only_who_runs_the_event_adds_and_takes_away(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    head = await stage.person("Вера Ильинична", roles=["association_head:math"])
    number = await seminar(stage, olga, anna, head)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await opens(olga, to.Materials(event=number))
    await _adds_link(olga, "Запись", "https://example.org/video")

    for one in (anna, head):
        await opens(one, to.Materials(event=number))
        assert one.sees.buttons == ["Запись", "К мероприятию"]
        await opens(one, to.Add(event=number))
        assert "Что добавляем?" not in one.sees.text
        await opens(one, to.Drop(id=1, sure=True))
    await opens(anna, to.Materials(event=number))

    assert "Запись" in anna.sees.buttons


async def _adds_link(olga: Colleague, kind: str, link: str) -> None:
    await olga.taps("➕ Добавить")
    await olga.taps(kind)
    await olga.taps("Ссылка")
    await olga.says(link)
    await olga.taps("Пропустить")


async def _adds_file(olga: Colleague, name: str, title: str) -> None:
    await olga.taps("➕ Добавить")
    await olga.taps("Другое")
    await olga.taps("Файл")
    await olga.sends_file(name, b"content")
    await olga.says(title)
