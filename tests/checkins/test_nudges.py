"""The mentor is reminded, the school hears in numbers, new pairs are asked how they get on."""

from datetime import date

import pytest

from tests.checkins import builders
from tests.journals import builders as journals
from tests.stage import Stage
from views.checkins import callbacks as to

WEEK = "Удалось встретиться с подопечным на этой неделе?"
GAP = "Давно не было записей о встречах с подопечным. Удалось встретиться?"


@pytest.mark.long
async def test_in_the_first_weeks_the_mentor_is_asked_weekly_until_they_have_met(stage: Stage) -> None:
    pair_id, irina, _ = await builders.two(stage, starts_on=date(2026, 11, 24))
    await builders.until(stage, date(2026, 12, 1))
    assert WEEK in irina.reads
    push = next(message for message in irina.heard if message.words == WEEK)
    await irina.taps("Ещё нет", on=push)
    assert irina.sees.text == "Хорошо. Когда встретитесь — запишите, это меньше минуты."
    await builders.until(stage, date(2026, 12, 8))
    await builders.met(stage, pair_id, irina, held_on=date(2026, 12, 8))
    await builders.until(stage, date(2026, 12, 14))
    assert [one for one in await builders.pushes(stage, irina) if one[0] == "checkin-nudge"] == [
        ("checkin-nudge", date(2026, 12, 1)),
        ("checkin-nudge", date(2026, 12, 8)),
    ]


@pytest.mark.long
async def test_a_gap_is_spoken_of_once_and_a_break_adds_nothing_to_it(stage: Stage) -> None:
    pair_id, irina, _ = await builders.two(stage, starts_on=date(2026, 10, 1))
    await builders.met(stage, pair_id, irina, held_on=date(2026, 11, 23))
    await builders.on(stage, date(2026, 12, 2))
    await builders.met(stage, pair_id, irina, held_on=date(2026, 12, 24))
    await builders.on(stage, date(2027, 1, 13))
    before = len(irina.reads)
    await builders.on(stage, date(2027, 1, 14))
    assert irina.reads[before:] == [GAP]
    assert irina.sees.buttons == ["📝 Записать встречу", "Ещё нет", "Не получается"]
    await builders.on(stage, date(2027, 1, 15), date(2027, 1, 21), date(2027, 1, 29))
    assert irina.reads[before:].count(GAP) == 1


async def test_a_pair_that_rests_is_left_alone(stage: Stage) -> None:
    _, irina, anna = await builders.two(stage, state="paused", starts_on=date(2026, 10, 1))
    vera = await builders.curator(stage)
    await builders.on(stage, date(2026, 11, 25), date(2026, 12, 1), date(2026, 12, 3))
    assert [await builders.pushes(stage, who) for who in (irina, anna, vera)] == [[], [], []]
    assert await builders.alerts(stage) == []


@pytest.mark.long
async def test_what_hinders_leads_to_help_and_to_the_shelf(stage: Stage) -> None:
    _, irina, _ = await builders.two(stage, starts_on=date(2026, 11, 17))
    olga = await builders.methodist(stage)
    await builders.on(stage, date(2026, 11, 25))
    await irina.taps("Не получается")
    assert irina.sees.text == "Лебедева Анна Петровна. Что мешает встретиться?"
    assert irina.sees.buttons[0] == "Не хватает времени"
    await irina.taps("Далеко друг от друга")
    assert irina.sees.text == "Записано: это увидит методист. Нужна помощь методиста?"
    await irina.taps("Да, нужна помощь")
    assert irina.sees.text == "Методист увидит просьбу и свяжется с Вами."

    await builders.press(olga, to.Alerts())
    await olga.taps("🟡 Наставник просит помощи · Соколова Ирина Павловна")
    assert "Мешает: Далеко друг от друга · Нужна помощь" in builders.read(olga)
    await olga.taps("📞 Связались")
    assert "📞 Связались 25 ноября" in builders.read(olga)
    await olga.taps("✅ Решено")
    await olga.says("Договорились об онлайн-встрече")
    assert builders.read(olga).startswith("Тревога закрыта.")
    await stage.leaps("checkins", hours=2)
    assert await builders.alerts(stage) == [("help_wanted", False)]
    await builders.press(irina, to.Call(pair_id=1))
    assert await builders.alerts(stage) == [("help_wanted", False), ("help_wanted", True)]


async def test_several_pairs_are_one_push(stage: Stage) -> None:
    _, irina, _ = await builders.two(stage, starts_on=date(2026, 11, 17))
    await builders.two(stage, 2, mentor=irina, starts_on=date(2026, 11, 17))
    await builders.on(stage, date(2026, 11, 25))
    assert irina.sees.text == "С 2 подопечными давно не было встреч. Удалось встретиться?"
    assert irina.sees.buttons == ["🤝 Мои пары", "Ещё нет", "Не получается"]
    await irina.taps("Не получается")
    assert irina.sees.buttons[:2] == ["Лебедева Анна Петровна", "Лебедева2 Анна Петровна"]


@pytest.mark.long
async def test_the_school_hears_in_numbers_once(stage: Stage) -> None:
    await builders.two(stage, starts_on=date(2026, 11, 4))
    vera = await builders.curator(stage)
    await builders.on(stage, date(2026, 11, 26))
    assert vera.reads[-1] == "У 1 пары Вашей школы давно не было встреч."
    await builders.on(stage, date(2026, 11, 27), date(2026, 12, 3), date(2026, 12, 8))
    assert [kind for kind, _ in await builders.pushes(stage, vera)] == ["checkin-hint"]


async def test_a_deputy_head_is_not_told_of_a_pair_of_her_own(stage: Stage) -> None:
    vera = await builders.curator(stage)
    await builders.two(stage, mentor=vera, starts_on=date(2026, 11, 4))
    await builders.on(stage, date(2026, 11, 26))
    assert "checkin-hint" not in [kind for kind, _ in await builders.pushes(stage, vera)]


@pytest.mark.long
async def test_each_is_asked_alone_how_they_get_on_and_only_methodists_hear_the_no(stage: Stage) -> None:
    pair_id, irina, anna = await builders.two(stage, starts_on=date(2026, 11, 20))
    olga = await builders.methodist(stage)
    await builders.met(stage, pair_id, irina, held_on=date(2026, 11, 23))
    await builders.on(stage, date(2026, 11, 26))
    assert irina.sees.buttons == ["Да", "Скорее да", "Хочу другого подопечного"]
    await irina.taps("Да")
    assert irina.sees.text == "Хорошо. Ответ нигде не хранится."
    assert await builders.alerts(stage) == []
    assert anna.sees.buttons == ["Да", "Скорее да", "Хочу другого наставника"]
    await anna.taps("Хочу другого наставника")
    assert "Второй человек в паре Вашего ответа не увидит." in anna.sees.text
    await builders.press(anna, to.Fit(pair_id=pair_id, said="other"))
    before = len(irina.reads)
    await stage.leaps("checkins", hours=2)
    assert await builders.alerts(stage) == [("fit", True)]
    assert len(irina.reads) == before

    await builders.press(olga, to.One(id=1))
    assert "после первой встречи молодой педагог просит другого наставника, 26 ноября." in builders.read(olga)
    assert "наставника" not in await builders.press(irina, to.One(id=1))


@pytest.mark.long
async def test_a_stranger_answers_for_nobody(stage: Stage) -> None:
    pair_id, *_ = await builders.two(stage)
    other = await journals.mentor(stage, surname="Чужая")
    for data in (
        to.Fit(pair_id=pair_id, said="other"), to.Call(pair_id=pair_id), to.Cannot(pair_id=pair_id),
        to.Hinders(pair_id=pair_id, code="time"), to.OfPair(pair_id=pair_id), to.Alerts(), to.Loads(),
    ):  # fmt: skip
        assert "Лебедева" not in await builders.press(other, data)
    assert await builders.alerts(stage) == []
    assert await builders.check_ins(stage) == []
