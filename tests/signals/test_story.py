"""A red signal from the answer to the outcome, as both of them see it."""

import pytest

from services.signals import judging
from tests.signals import builders
from tests.stage import Stage
from views.people.callbacks import Me
from views.signals import callbacks as to

PUSH = "🔴 У одного из Ваших молодых педагогов красный сигнал. Откройте карточку."


@pytest.mark.long
async def test_a_red_signal_is_told_answered_and_closed(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, builders.answers(AO4=True, AD02=2))
    await stage.moves(minutes=2)

    assert olga.sees.text == PUSH
    await olga.taps("Открыть")
    await olga.taps("🔴 Случай 1 · до чт, 26 ноября")
    assert olga.sees.text.startswith(
        "🔴 Случай 1 · Педагог 1002\n"
        "Этап: Первичная адаптация\n\n"
        "🔴 Просит личного разговора — 24 ноября\n"
        "🟡 Трудно с дисциплиной — 24 ноября\n\n"
        "Индекс адаптации: 🟢 70 (24.11)\n\n"
        "⏳ Связаться до: чт, 26 ноября, 15:02\n"
        "Кому можно сказать: никому\n\n"
        "Что делать\n1. Позвоните или напишите лично."
    )
    assert olga.sees.message.protect
    await olga.taps("✅ Контакт состоялся")
    await olga.taps("Звонок")
    assert olga.last_answer == "Записано. Спросить снова — 8 декабря"
    await olga.taps("Кому можно сказать")
    await olga.taps("▫️ Психологу")
    await olga.taps("← К случаю")
    await olga.taps("Мера")
    await olga.taps("Разговор с методистом")
    await olga.taps("Заметка")
    await olga.says("Созвониться в пятницу")
    assert olga.sees.text.splitlines()[8:] == [
        "✅ Связались 24 ноября, 15:02. Спросить снова: вт, 8 декабря.",
        "Кому можно сказать: психологу",
        "",
        "Что было",
        "24 ноября, 15:02 — связались (звонок)",
        "24 ноября, 15:02 — можно сказать: психологу",
        "24 ноября, 15:02 — мера: разговор с методистом",
        "24 ноября, 15:02 — заметка: Созвониться в пятницу",
    ]
    await olga.taps("Закрыть с исходом")
    await olga.taps("Стало лучше")
    assert olga.last_answer == "Случай закрыт"
    assert "Исход: Стало лучше" in olga.sees.text
    assert olga.sees.buttons == ["🙈 Скрыть", "🚦 Сигналы"]

    [case] = await builders.cases(stage)
    assert (case.outcome, case.owner_id, case.closed_by) == ("improved", olga.person_id, olga.person_id)


@pytest.mark.long
async def test_the_name_is_told_for_a_reason_that_she_reads(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, builders.answers(AD12=1))
    await stage.moves(minutes=2)

    await builders.opens_case(olga)
    await olga.taps("Раскрыть имя")
    await olga.says("Позвонить и предложить помощь")
    assert "Лебедева Анна Петровна" in olga.sees.text
    assert olga.sees.message.protect
    await olga.taps("К случаю")
    assert "Лебедева" not in olga.sees.text

    await builders.forges(anna, Me(part="looks"))
    assert "просмотрены сигналы адаптации" in anna.sees.text
    assert "раскрыто имя по коду" in anna.sees.text
    assert "Позвонить и предложить помощь" in anna.sees.text
    assert await builders.looks(stage, anna) == ["adaptation.risk", "people.reveal"]


@pytest.mark.long
async def test_she_sees_that_somebody_will_be_in_touch_and_decides_who_is_told(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, builders.answers(AD12=1))
    await stage.moves(minutes=2)

    await builders.forges(anna, to.Mine())
    assert anna.sees.text.startswith(
        "💬 Связь с методистом\n\n"
        "Методист по молодым педагогам видит сигнал и свяжется с Вами до чт, 26 ноября."
    )
    assert anna.sees.message.protect
    await anna.taps("▫️ Наставнику")
    await anna.taps("✅ Наставнику")
    await anna.taps("▫️ Школе")
    await builders.opens_case(olga)
    assert "педагог разрешает сказать: школе" in olga.sees.text
    await olga.taps("Кому можно сказать")
    assert olga.sees.buttons == ["✅ Школе", "▫️ Психологу", "← К случаю"]
    assert "Педагог просит не говорить: наставнику." in olga.sees.text

    assert await builders.forges(olga, to.Scope(id=1, code="mentor", seen=4)) == (
        "Педагог просит об этом не говорить. Вернуть отметку может только педагог."
    )
    assert (await builders.cases(stage))[0].scope == ["school"]


async def test_a_hasty_thumb_does_not_take_back_what_she_has_just_allowed(stage: Stage) -> None:
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, builders.answers(AD12=1))
    await stage.moves(minutes=2)

    await builders.forges(anna, to.Mine())
    button = next(one for row in anna.sees.message.buttons for one in row if one.text == "▫️ Школе")
    for _ in range(3):
        await anna.taps(button, on=anna.sees.message)
    assert (await builders.cases(stage))[0].scope == ["school"]
    assert "✅ Школе" in anna.sees.buttons


async def test_no_more_is_needed_and_the_case_is_closed_by_her(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, builders.answers(AD12=1))
    await stage.moves(minutes=2)

    await builders.forges(anna, to.Mine())
    await anna.taps("Больше не нужно")
    await anna.taps("Да, больше не нужно")
    assert anna.sees.text == "Закрыто. Захочется поговорить — отметьте это в следующем пульсе."

    [case] = await builders.cases(stage)
    assert (case.outcome, case.closed_by) == ("refused_help", anna.person_id)
    await builders.forges(olga, to.Cases())
    assert "ждут слова: 0" in olga.sees.text
    assert "закрыты · 1" in olga.sees.buttons
    assert await builders.forges(olga, to.Contact(id=1, how="call", seen=2)) == (
        "Этот случай закрыт. Новый сигнал откроет новый."
    )


async def test_danger_stays_open_though_she_needs_no_more(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    number = await builders.pulse(stage, anna, {}, state="open", answered_at=None)
    async with stage.database.write() as session:
        await judging.threatened(session, anna.person_id, number, stage.district, stage.now)
        await judging.threatened(session, anna.person_id, number, stage.district, stage.now)
    await stage.moves(minutes=2)
    assert olga.reads.count(PUSH) == 1

    await builders.forges(anna, to.NoMore(sure=True))
    assert "112" in anna.sees.text
    assert "8-800-2000-122" in anna.sees.text
    [case] = await builders.cases(stage)
    assert case.closed_at is None
    await builders.opens_case(olga)
    assert "🔴 Пишет об угрозе жизни" in olga.sees.text
    assert "педагог отвечает: больше не нужно" in olga.sees.text


async def test_a_tap_on_an_old_card_records_nothing_and_shows_the_case_as_it_is(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, builders.answers(AD12=1))
    await stage.moves(minutes=2)
    await builders.opens_case(olga)
    old = olga.sees.message
    await olga.taps("Не удалось", on=old)
    await olga.taps("Мера")
    await olga.taps("Готовые материалы")

    await builders.forges(olga, to.Tried(id=1, seen=1))
    assert olga.last_answer == "С тех пор случай изменился — вот он сейчас"
    assert [kind for kind, _ in await builders.entries(stage)] == ["red", "tried", "measure"]


@pytest.mark.long
async def test_a_red_case_is_not_closed_before_somebody_tried(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, builders.answers(AD12=1))
    await stage.moves(minutes=2)
    await builders.opens_case(olga)

    await olga.taps("Закрыть с исходом")
    await olga.taps("Стало лучше")
    assert olga.sees.text.startswith("Сначала запишите связь с педагогом или попытку.")
    await builders.opens_case(olga)
    await olga.taps("Не удалось")
    await olga.taps("Закрыть с исходом")
    await olga.taps("Уход из профессии")
    assert (await builders.cases(stage))[0].outcome == "left_profession"
