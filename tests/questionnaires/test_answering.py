"""From the first tap to the profile: consent, answers, breaks, refusals, versions, the end of a wave."""

from datetime import timedelta

import pytest

from sandbox.chats import Button
from tests.questionnaires import stories
from tests.stage import Stage

FIRST = "Отвечаю на неожиданные вопросы учеников по предмету"


@pytest.mark.long
async def test_a_teacher_answers_everything_with_breaks_and_restarts_and_sees_her_profile(
    stage: Stage,
) -> None:
    anna = await stage.person("Анна Петровна")
    wave = await stories.wave(stage, anna)
    await stories.begins(anna, "Начать")
    assert await stories.scales(stage, anna, most=17) == 17
    await anna.taps("⏸ Пауза")
    await stage.restart()
    await stage.moves(days=2)

    await stories.opens(anna)
    await anna.taps("▶️ Продолжить: 17 из 39")
    assert " · 18 из 43" in anna.sees.text
    await stories.scales(stage, anna, most=10)
    await stage.restart()
    await stories.answers(stage, anna)

    said = anna.reads[-4:]
    assert said[0].startswith("Спасибо! Ниже — ваш профиль и рекомендации.")
    assert anna.heard[-3].photo is not None
    assert said[2].startswith("Ваш профиль · 26 ноября 2026")
    assert (
        "🟢 Предметная (специальная) компетентность — 75 %: высокий уровень владения — минимальный" in said[2]
    )
    assert anna.heard[-2].protect
    (response,) = await stories.responses(stage, anna)
    assert (response.state, response.wave_id, response.late, response.flags) == (
        "done",
        wave,
        False,
        ["straight_line"],
    )
    assert len(response.answers) == 39
    assert set(response.answers.values()) == {4}
    assert {response.seconds[code] for code in response.items[1:]} == {6.0, 300.0}
    assert (await stories.invitation(stage, wave, anna)).answered_at == response.finished_at
    assert await stories.kept_in_drafts(stage) == []


@pytest.mark.long
async def test_from_the_menu_to_the_profile_takes_at_most_sixty_taps(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await stories.wave(stage, anna)
    taps = 0

    async def tap(label: str) -> None:
        nonlocal taps
        taps += 1
        await anna.taps(label, on=anna.heard[-1])

    await anna.says("/menu")
    for label in ("📋 Моя анкета", "Начать", "Даю согласие"):
        await tap(label)
    number = 0
    while stories.asks(anna):
        stage.clock.move(timedelta(seconds=6))
        await tap(("5", "4", "3", "2")[number % 4])
        number += 1
    for choice in ("Методическая", "Цифровая", "Инклюзия", "Готово"):
        await tap(choice)
    for choice in ("Курсы очно", "Курсы дистанционно", "Готовые материалы", "Готово"):
        await tap(choice)
    for choice in ("Предметная", "Коммуникативная", "Готово", "Нет", "Пропустить"):
        await tap(choice)

    assert number == 39
    assert anna.sees.text.startswith("Следующие 3 шага")
    assert taps + 1 <= 60
    (response,) = await stories.responses(stage, anna)
    assert response.answers["Q_PRIORITY"] == ["MET", "DIG", "INC"]
    assert response.answers["Q_FORMAT"] == ["course_offline", "course_online", "materials"]
    assert response.answers["Q_SHARE"] == ["SUB", "COM"]
    assert response.answers["Q_CONTACT"] is False
    assert "Q_FREE" not in response.answers


async def test_without_consent_nothing_begins_and_saying_no_is_one_tap(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    wave = await stories.wave(stage, anna)
    await stories.opens(anna)
    await anna.taps("Начать")
    assert anna.sees.text.startswith("Согласие: Диагностика дефицитов")

    await anna.taps("Не даю")

    assert anna.sees.text.startswith("Хорошо, Вы не участвуете в «Осень 2026».")
    assert await stories.responses(stage, anna) == []
    assert (await stories.invitation(stage, wave, anna)).declined_at == stage.now
    await anna.taps(Button("?", data="qn-go:0:0"))
    assert anna.sees.text.startswith("Согласие: Диагностика дефицитов")


@pytest.mark.long
async def test_who_declined_may_change_her_mind_while_the_wave_is_open(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    wave = await stories.wave(stage, anna)
    await stories.opens(anna)
    await anna.taps("Не хочу участвовать")
    await anna.taps("← В меню")
    await anna.taps("📋 Моя анкета")
    assert "Вы решили не участвовать в «Осень 2026»" in anna.sees.text

    await anna.taps("Всё-таки пройти")
    await anna.taps("Даю согласие")

    assert FIRST in anna.sees.text
    found = await stories.invitation(stage, wave, anna)
    assert (found.declined_at, found.answered_at) == (None, None)


@pytest.mark.long
async def test_leaving_for_good_asks_first_and_deletes_everything(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await stories.begins(anna)
    await stories.scales(stage, anna, most=3)

    await anna.taps("✕ Отменить", on=anna.heard[-1])
    assert anna.sees.text.startswith(
        "Удалить ответы на «Мониторинг профессиональных дефицитов и потребностей»?"
    )
    await anna.taps(anna.sees.buttons[0])

    assert anna.sees.text == "Анкета закрыта, ответы удалены. Начать заново можно в любой день."
    assert await stories.responses(stage, anna) == []
    assert await stories.kept_in_drafts(stage) == []
