"""Between the teacher and a methodist: proposed, given back, agreed, each look seen."""

from datetime import date

import pytest

from tests.plans import builders
from tests.stage import Stage


@pytest.mark.long
async def test_a_plan_is_given_back_with_a_remark_and_agreed_at_the_second_time(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    vera = await builders.methodist(stage, "Вера Львовна", "Серова")
    await builders.proposed(anna)
    await stage.moves(minutes=5)

    await olga.taps("Открыть маршрут")
    assert olga.sees.text.startswith("🧭 Маршрут · Педагог 1001 · у методиста")
    assert "Анна" not in olga.sees.text
    await olga.taps("Вернуть с замечанием")
    await olga.says("Добавьте урок коллеги: школа № 2 ждёт Вас.")
    await stage.moves(minutes=5)
    assert anna.sees.text == "🧭 Методист вернул маршрут с замечанием. Загляните."
    await anna.taps("← К маршруту")
    assert "Методист пишет: Добавьте урок коллеги: школа № 2 ждёт Вас." in anna.sees.text
    await anna.taps("2. Оценивание")
    await anna.taps("＋ Урок коллеги")
    await anna.taps("← К маршруту")
    await anna.taps("Отправить методисту")
    await stage.moves(minutes=5)

    assert len(vera.heard) == 1  # the second proposal goes to the one who gave the first back
    await olga.taps("Открыть маршрут")
    await olga.taps("Согласовать")
    await stage.moves(minutes=5)

    plan = await builders.plan_of(stage, anna)
    assert (plan.state, plan.curator_id, plan.remark) == ("agreed", olga.person_id, "")
    assert [one.due_on for one in plan.checkpoints] == [
        date(2027, 1, 11), date(2027, 2, 16), date(2027, 4, 5), date(2027, 5, 11),
    ]  # fmt: skip
    assert anna.sees.text == "🧭 Ваш маршрут согласован. Можно идти!"


@pytest.mark.long
async def test_every_look_is_seen_by_the_teacher(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)

    assert await builders.looks(stage, anna) == [
        (olga.person_id, "plans.look"),
        (olga.person_id, "plans.agreed"),
    ]
    await anna.says("/me")
    await anna.taps("🔐")
    await anna.taps("Кто смотрел мои данные")
    assert "открыт Ваш маршрут" in anna.sees.text
    assert "Мельник Ольга Игоревна" in anna.sees.text


@pytest.mark.long
async def test_only_what_was_seen_is_agreed(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.proposed(anna)
    await stage.moves(minutes=5)
    await olga.taps("Открыть маршрут")

    await anna.taps("Забрать и изменить")
    await olga.taps("Согласовать")
    assert "маршрут изменился" in olga.sees.text
    await stage.moves(minutes=1)
    await anna.taps("Отправить методисту")
    seen = next(message for message in olga.heard if "Согласовать" in message.labels)
    await olga.taps("Согласовать", on=seen)

    assert (await builders.plan_of(stage, anna)).state == "proposed"


async def test_agreeing_twice_is_agreeing_once(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.proposed(anna)
    await stage.moves(minutes=5)
    await olga.taps("Открыть маршрут")
    agree, shown = olga.sees.button("Согласовать"), olga.sees.message
    await olga.taps(agree, on=shown)
    await olga.taps(agree, on=shown)
    await stage.moves(minutes=5)

    assert [kind for kind, _ in await builders.pushes(stage, anna)] == ["plan-answer"]


@pytest.mark.long
async def test_a_methodist_does_not_agree_her_own(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    vera = await builders.methodist(stage, "Вера Львовна", "Серова")
    await builders.answered(stage, olga)
    await builders.proposed(olga)
    await stage.moves(minutes=5)

    assert await builders.pushes(stage, olga) == []
    look = vera.sees.button("Открыть маршрут")
    await olga.taps(look, on=olga.heard[-1])
    assert olga.sees.text == "Свой маршрут согласует другой методист."


@pytest.mark.long
async def test_the_queue_shows_codes_and_what_waits(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    for called in ("Анна Петровна", "Ирина Сергеевна"):
        await builders.proposed(await builders.teacher(stage, called))
    await stage.moves(minutes=5)
    await olga.taps("Открыть маршрут")
    await olga.taps("Согласовать")

    await olga.taps("← К маршрутам")

    assert olga.sees.text.startswith("🧭 Маршруты: ждут слова · 1")
    assert olga.sees.rows == [
        ["1002 · на согласование, 24 ноября"],
        ["идут · 1", "завершённые · 0"],
        ["📊 В числах", "Меню"],
    ]


@pytest.mark.long
async def test_a_name_is_revealed_for_a_reason_the_teacher_reads(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.proposed(anna)
    await stage.moves(minutes=5)
    await olga.taps("Открыть маршрут")
    await olga.taps("Раскрыть имя")
    await olga.says("Позвоню, чтобы помочь с курсами")

    assert olga.sees.text == "Педагог 1001 — Иванова Анна Петровна"
    row = await builders.record(stage, "people.reveal")
    assert (row.actor_id, row.subject_id, row.reason) == (
        olga.person_id, anna.person_id, "Позвоню, чтобы помочь с курсами",
    )  # fmt: skip


@pytest.mark.long
async def test_a_proposal_that_waits_too_long_is_mentioned_to_every_methodist_once(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    olga = await builders.methodist(stage)
    await builders.proposed(anna)

    await builders.jump(stage, days=6)
    assert [kind for kind, _ in await builders.pushes(stage, olga)] == ["plan-proposed"]
    for _ in range(2):
        await builders.jump(stage, days=5)

    assert [kind for kind, _ in await builders.pushes(stage, olga)] == ["plan-proposed", "plan-unanswered"]
    assert olga.sees.text == "🧭 Маршрут ждёт согласования больше недели."


@pytest.mark.long
async def test_a_plan_without_steps_is_not_sent(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("1. Инклюзия")
    for _ in range(2):
        await anna.taps("▫️ 1.")
        await anna.taps("Убрать шаг")
    await anna.taps("← К маршруту")
    await anna.taps("Отправить методисту")

    assert "нет ни одного шага" in anna.sees.text
    assert (await builders.plan_of(stage, anna)).state == "draft"
