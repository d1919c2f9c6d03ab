"""The mentee confirms or corrects; how useful it was is nobody's business."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from tests.journals import builders
from tests.stage import Colleague, Stage
from views.journals import callbacks as to


async def pushes(stage: Stage, person: Colleague) -> list[tuple[str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(Delivery)
            .where(Delivery.person_id == person.person_id, Delivery.kind.startswith("journals"))
            .order_by(Delivery.id)
        )
        return [(row.kind, row.state) for row in rows]


async def logs(irina: Colleague, day: str = "Сегодня") -> None:
    await builders.starts(irina)
    for label in (day, "45 мин", "🔍 Разбор", "Говорить с родителями", "Пропустить", "Без шага"):
        await irina.taps(label)


@pytest.mark.long
async def test_one_push_a_day_without_a_detail(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    await logs(irina)
    await logs(irina, "Вчера")
    await stage.moves(minutes=9)
    assert anna.heard == []
    await stage.moves(minutes=5)

    assert anna.reads == ["📝 Наставник записал встречи. Всё верно?"]
    assert await pushes(stage, anna) == [("journals-logged", "sent")]


@pytest.mark.long
async def test_what_was_taken_out_in_time_is_never_told_of(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    await logs(irina)
    await irina.taps("✕ Удалить")
    await irina.taps("Удалить")
    assert irina.sees.text == "Запись удалена."
    await stage.moves(minutes=20)

    assert anna.heard == []
    assert await pushes(stage, anna) == [("journals-logged", "skipped")]


@pytest.mark.long
async def test_confirmed_and_rated_for_herself(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    await logs(irina)
    await stage.moves(minutes=15)
    await anna.taps("Посмотреть")
    await anna.taps("✅ Подтвердить")
    assert "Ответ не увидит никто" in anna.sees.text
    assert anna.sees.message.protect
    await anna.taps("4")

    assert anna.sees.text == "Ответ сохранён. Его не увидит никто."
    (met,) = await builders.meetings(stage)
    assert (met.state, met.confirmed_at) == ("confirmed", stage.now)
    assert await builders.ratings(stage) == [(met.id, 4)]


async def test_a_rating_may_be_left_alone(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    meeting = await builders.met(stage, number, irina)
    await builders.press(anna, to.Confirm(id=meeting))
    await anna.taps("✅ Подтвердить")
    await anna.taps("Не отвечать")

    assert anna.sees.text == "Хорошо, без ответа."
    assert await builders.ratings(stage) == []


async def test_a_theme_put_right_is_seen_by_the_mentor(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    meeting = await builders.met(stage, number, irina)
    await builders.press(anna, to.Confirm(id=meeting))
    for label in ("✎ Поправить", "Тему"):
        await anna.taps(label)
    await anna.says("Оценивание")
    assert anna.sees.text.startswith("Поправка записана, наставник её увидит.")
    await stage.moves(minutes=5)

    assert irina.reads == ["✏️ К записи о встрече есть поправка."]
    await irina.taps("Посмотреть")
    assert "Встреча · подтверждена с поправкой" in irina.sees.text
    assert "Было записано: «Дисциплина»" in irina.sees.text
    assert "🔍 Разбор · Оценивание" in irina.sees.text


async def test_a_day_before_the_pair_is_no_correction(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    meeting = await builders.met(stage, number, irina)
    await builders.press(anna, to.Correct(id=meeting))
    await anna.taps("Дату")
    await anna.says("30.10")

    assert "Пара работает с 02.11.2026. Встреча не могла быть раньше." in anna.sees.text
    (met,) = await builders.meetings(stage)
    assert (met.state, met.held_on) == ("unconfirmed", date(2026, 11, 20))


async def test_all_that_were_listed_are_confirmed_at_once(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    first, second = await builders.met(stage, number, irina), await builders.met(stage, number, irina)
    await builders.press(anna, to.Waiting())
    assert anna.sees.text.startswith("2 встречи ждут Вашего слова.")
    assert anna.sees.rows[:2] == [["✅ Подтвердить все"], ["1", "2"]]
    third = await builders.met(stage, number, irina)
    await anna.taps("✅ Подтвердить все")

    assert anna.sees.text == "Подтверждены 2 встречи."
    assert anna.sees.rows[0] == ["⏳ Подтвердить встречи: 1"]
    states = {met.id: met.state for met in await builders.meetings(stage)}
    assert states == {first: "confirmed", second: "confirmed", third: "unconfirmed"}


@pytest.mark.long
async def test_silence_changes_nothing(stage: Stage, irina: Colleague, anna: Colleague, number: int) -> None:
    await logs(irina)
    await stage.moves(minutes=15)
    await builders.jump(stage, 30)

    assert await pushes(stage, anna) == [("journals-logged", "sent")]
    assert [met.state for met in await builders.meetings(stage)] == ["unconfirmed"]


@pytest.mark.long
async def test_nobody_but_the_mentee_confirms_or_rates(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    meeting = await builders.met(stage, number, irina)
    vera = await builders.mentee(stage, "Вера Олеговна", "Белова")
    for person in (irina, vera, await builders.methodist(stage)):
        for data in (to.Yes(id=meeting), to.Correct(id=meeting), to.Rate(id=meeting, value=5)):
            await builders.press(person, data)

    assert [met.state for met in await builders.meetings(stage)] == ["unconfirmed"]
    assert await builders.ratings(stage) == []


@pytest.mark.long
async def test_what_the_mentor_changes_later_leaves_a_trace_and_is_confirmed_anew(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    meeting = await builders.met(stage, number, irina)
    await builders.press(anna, to.Yes(id=meeting))
    await stage.moves(minutes=11)
    await builders.press(irina, to.Remove(id=meeting))
    assert irina.sees.text == "Встреча уже подтверждена, удалить её нельзя. Можно исправить."
    await builders.press(irina, to.Mend(id=meeting))
    await irina.taps("✎ Длительность")
    await irina.taps("15 мин")
    await irina.taps("Подтвердить")

    (met,) = await builders.meetings(stage)
    assert (met.minutes, met.state, met.confirmed_at) == (15, "unconfirmed", None)
    assert met.correction["mentor"] == {"minutes": 45}
    assert "Было записано: 45 мин" in irina.sees.text
    await stage.moves(minutes=15)
    assert anna.reads[-1] == "📝 Наставник записал встречу. Всё верно?"


@pytest.mark.long
async def test_a_slip_mended_at_once_leaves_no_trace(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    await logs(irina)
    await stage.moves(minutes=9)
    await irina.taps("✎ Исправить")
    await irina.taps("✎ День")
    await irina.says("20.11")
    await irina.taps("Подтвердить")

    (met,) = await builders.meetings(stage)
    assert (met.held_on, met.correction) == (date(2026, 11, 20), {})
    assert met.logged_at < stage.now - timedelta(minutes=8)
