"""Alerts open, show why and settle; who sees which, and what is left of them."""

from datetime import date

import pytest
from sqlalchemy import event

from models.district import District
from models.mentorships import Mentorship
from models.people import Person, School
from services import withdrawals
from services.checkins import alerting
from tests.checkins import builders
from tests.signals import builders as signals
from tests.stage import Colleague, Stage
from views.checkins import callbacks as to


async def settle(stage: Stage) -> None:
    async with stage.database.write() as session:
        await alerting.settle(session, stage.district, stage.now)


@pytest.mark.long
async def test_an_alert_says_why_and_settles_by_itself_when_they_have_met(stage: Stage) -> None:
    pair_id, irina, _ = await builders.two(stage)
    olga = await builders.methodist(stage)
    await settle(stage)
    assert await builders.alerts(stage) == [("first_meeting", True)]
    await builders.press(olga, to.Alerts())
    assert builders.read(olga).startswith("🔔 Тревоги: 1")
    await olga.taps("🔴 Первой встречи нет · Лебедева Анна Петровна")
    assert builders.read(olga).splitlines() == [
        "🔴 Первой встречи нет",
        "Открыта 24 ноября",
        "Наставник: Соколова Ирина Павловна",
        "Молодой педагог: Лебедева Анна Петровна",
        "Школа № 1",
        "",
        "Почему: пара работает с 2 ноября, встреч ещё не было. Прошло 22 учебных дня.",
        "",
        "Что сделать: Позвоните наставнику и договоритесь о дне первой встречи.",
    ]
    await builders.met(stage, pair_id, irina, held_on=date(2026, 11, 24))
    await settle(stage)
    assert await builders.alerts(stage) == [("first_meeting", False)]
    await builders.press(olga, to.Alerts())
    assert builders.read(olga).endswith("Тревог нет.")


@pytest.mark.long
async def test_what_was_settled_by_hand_stays_so_on_the_same_occasion(stage: Stage) -> None:
    await builders.two(stage)
    olga = await builders.methodist(stage)
    await settle(stage)
    await builders.press(olga, to.Settle(id=1))
    await olga.says("Позвонили")
    await settle(stage)
    assert await builders.alerts(stage) == [("first_meeting", False)]
    assert await builders.press(olga, to.Settle(id=1)) == "Эта тревога уже закрыта."


async def low(stage: Stage) -> Colleague:
    anna = await signals.young(stage)
    await signals.pulse(stage, anna, signals.answers(), index=30.0)
    await settle(stage)
    return anna


@pytest.mark.long
async def test_a_low_pulse_is_for_whoever_answers_signals_and_nobody_else_counts_it(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    young = await builders.methodist(stage, "methodist_young", "Юдина")
    anna = await low(stage)
    await builders.press(olga, to.Alerts())
    assert builders.read(olga).endswith("Тревог нет.")
    assert await builders.press(olga, to.One(id=1)) == "Этой тревоги здесь нет."
    await builders.press(young, to.Alerts())
    assert "Лебедева" not in str([*young.sees.buttons, young.sees.text])
    await young.taps("🔴 Пульс молодого педагога низкий")
    assert "последний пульс в красной зоне, ответ 24 ноября." in builders.read(young)
    assert young.sees.message.protect
    assert "30" not in builders.read(young)
    assert "adaptation.risk" in await signals.looks(stage, anna)


async def test_with_the_consent_goes_the_low_pulse(stage: Stage) -> None:
    anna = await low(stage)
    assert await builders.alerts(stage) == [("low_pulse", True)]
    async with stage.database.write() as session:
        await withdrawals.withdraw(session, anna.person_id, "C3", stage.now)
    assert await builders.alerts(stage) == []
    await settle(stage)
    assert await builders.alerts(stage) == []


async def test_a_methodist_sees_no_alert_of_a_pair_of_her_own(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.two(stage, mentor=olga)
    await settle(stage)
    await builders.press(olga, to.Alerts())
    assert builders.read(olga).endswith("Тревог нет.")
    assert await builders.press(olga, to.One(id=1)) == "Этой тревоги здесь нет."


async def test_the_load_of_mentors(stage: Stage) -> None:
    pair_id, irina, _ = await builders.two(stage)
    await builders.two(stage, 2, mentor=irina)
    olga = await builders.methodist(stage)
    await builders.met(stage, pair_id, irina, held_on=date(2026, 11, 20))
    await builders.press(olga, to.Loads())
    assert "▫️ Соколова Ирина Павловна — 2 из 3, встреч: 1" in builders.read(olga)


async def test_whoever_is_forgotten_leaves_no_word(stage: Stage) -> None:
    _, irina, _ = await builders.two(stage)
    await builders.press(irina, to.Call(pair_id=1))
    async with stage.database.write() as session:
        row = (await builders.check_ins(stage))[0]
        row.note = "Слова"
        await session.merge(row)
    async with stage.database.write() as session:
        await withdrawals.forget(session, irina.person_id, stage.now)
    [row] = await builders.check_ins(stage)
    assert (row.note, row.help_wanted) == ("", None)
    assert await builders.alerts(stage) == []


@pytest.mark.parametrize("many", [1, 200])
async def test_the_rules_ask_as_little_of_two_hundred_pairs_as_of_one(
    stage: Stage, district: District, many: int
) -> None:
    async with stage.database.write() as session:
        school = School(code="s1", title="Школа № 9")
        people = [Person(code=f"p{n}", surname="П", name="Н", patronymic="") for n in range(2 * many)]
        session.add_all([school, *people])
        await session.flush()
        session.add_all(
            Mentorship(
                mentor_id=people[2 * n].id, mentee_id=people[2 * n + 1].id, school_id=school.id,
                form="teacher_teacher", kind="traditional", state="active", proposed_by=people[0].id,
                proposed_at=stage.now, entitled_on=date(2026, 9, 1), starts_on=date(2026, 11, 2),
            )
            for n in range(many)
        )  # fmt: skip
    asked: list[str] = []
    async with stage.session() as session:
        connection = (await session.connection()).sync_connection
        assert connection is not None
        event.listen(connection, "before_cursor_execute", lambda *told: asked.append(told[2]))
        what = await alerting.due(session, district, stage.now)
    assert (len(asked), len(what.open)) == (10, many)
