"""A pulse from the push to the result, as a young teacher meets it."""

from datetime import timedelta

import pytest

from tests.pulses import builders
from tests.stage import Stage

POINTS = (4, 4, 3, 4, 4, 5, 4, 4, 3, 2, 4)


@pytest.mark.long
async def test_she_agrees_answers_and_reads_her_own_result(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    assert anna.sees.text == (
        "💬 Как Вам работается? 12 коротких вопросов, 3 минуты — до 22 декабря. Это не оценка работы."
    )

    await builders.begins(anna)
    await builders.answers(anna, POINTS, "Проверка тетрадей", "Открытый урок")

    assert anna.sees.text.startswith("Спасибо! Похоже, адаптация идёт хорошо.")
    assert anna.sees.message.protect
    full = (await builders.pulses(stage, anna))[-1]
    assert (full.kind, full.wave, full.stage, full.state, full.has_mentor) == (
        "full", "2026/27 W3", "S1", "done", False,
    )  # fmt: skip
    assert full.answers == {
        "AD01": 4, "AD02": 4, "AD03": 3, "AD04": 4, "AD05": 4, "AD06": 5, "AD08": 4, "AD09": 4, "AD10": 3,
        "AD11": 2, "AD12": 4, "AO1": "Проверка тетрадей", "AO2": "Открытый урок", "AO3": "nothing",
        "AO4": False,
    }  # fmt: skip
    assert full.zone == "green"

    await anna.taps("💬 Мой пульс")
    assert "🟢 адаптация идёт" in anna.sees.text


@pytest.mark.long
async def test_half_answered_it_goes_on_after_a_restart(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    await builders.begins(anna)
    await anna.taps("4")
    await anna.taps("3")
    asked = anna.sees.text
    await stage.restart()
    stage.clock.move(timedelta(days=3))

    await builders.forges(anna, _begin((await builders.pulses(stage, anna))[-1].id))

    assert anna.sees.text.splitlines()[-1] == asked.splitlines()[-1]


@pytest.mark.long
async def test_no_is_remembered_and_nobody_is_reminded(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    await anna.taps("Не в этот раз")
    assert anna.sees.text.startswith("Хорошо, не в этот раз.")
    before = len(anna.heard)

    await builders.passes(stage, 10)

    assert len(anna.heard) == before
    assert (await builders.pulses(stage, anna))[-1].state == "declined"


@pytest.mark.long
async def test_silence_is_reminded_of_twice_and_then_missed(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    before = len(anna.heard)

    await builders.passes(stage, 14)

    assert [text[:18] for text in anna.reads[before:]] == ["💬 Пульс ещё ждёт —"[:18]] * 2
    assert [one.state for one in await builders.pulses(stage, anna)][-1] == "missed"


async def test_asked_again_she_is_asked_once(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    before = len(await builders.pulses(stage, anna))

    await builders.asks(stage)
    await builders.asks(stage)

    assert len(await builders.pulses(stage, anna)) == before


@pytest.mark.long
async def test_words_of_a_threat_to_life_are_met_with_help_and_told_at_once(stage: Stage) -> None:
    anna, olga = await builders.anna(stage), await builders.methodist(stage)
    await builders.asked(stage)
    await builders.begins(anna)
    await builders.answers(anna, POINTS, "Не хочу жить")

    assert "112" in anna.sees.text
    assert stage.district.pulse.protocol.help_contact in anna.sees.text
    await stage.leaps("pulses", "signals", minutes=3)
    assert olga.sees.text.startswith("🔴")
    assert "жить" not in olga.sees.text


async def test_a_short_pulse_takes_three_taps(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage, days=1)
    assert anna.sees.text == "💬 Как прошли две недели? Три касания — до 29 ноября."
    await builders.begins(anna)
    for point in (4, 4, 3):
        await anna.taps(str(point))

    assert anna.sees.text == "Спасибо! До встречи через две недели."
    [mini] = await builders.pulses(stage, anna)
    assert (mini.kind, mini.answers, mini.index) == ("mini", {"AD02": 4, "AD06": 4, "AD10": 3}, None)


def _begin(number: int):
    from views.pulses.callbacks import Begin

    return Begin(id=number)
