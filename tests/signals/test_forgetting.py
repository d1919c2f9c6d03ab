"""What is left when the consent ends, when answers are deleted, when she is forgotten, after two years."""

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, func, select, update

from models.people import Person
from models.pulses import Pulse
from models.signals import RiskCase, RiskEntry, RiskSignal
from services import consents, privacy, withdrawals
from services.signals import forgetting, judging
from tests.signals import builders
from tests.signals.builders import answers
from tests.stage import Colleague, Stage
from views.signals import callbacks as to

NOTE = "Тайна Анны"


async def story(stage: Stage) -> tuple[Colleague, Colleague]:
    """A red case with a word, a scope, a measure and a note; beside it a signal of facts."""
    olga = await builders.methodist(stage)
    anna = await builders.young(stage, teaching_since=date(2026, 9, 1))
    await builders.pulse(stage, anna, answers(AD12=1))
    await stage.moves(minutes=2)
    async with stage.database.write() as session:
        await judging.work(session, stage.district, stage.now)
    await builders.opens_case(olga)
    await olga.taps("✅ Контакт состоялся")
    await olga.taps("Звонок")
    await olga.taps("Кому можно сказать")
    await olga.taps("▫️ Школе")
    await olga.taps("← К случаю")
    await olga.taps("Мера")
    await olga.taps("Разговор с психологом")
    await olga.taps("Заметка")
    await olga.says(NOTE)
    return anna, olga


async def withdraws(stage: Stage, who: Colleague) -> None:
    async with stage.database.write() as session:
        await withdrawals.withdraw(session, who.person_id, "C3", stage.now)


@pytest.mark.long
async def test_when_the_consent_ends_the_case_is_nobodys_and_only_counts_are_left(stage: Stage) -> None:
    anna, olga = await story(stage)
    await olga.taps("Заметка")
    await withdraws(stage, anna)

    old, new = await builders.cases(stage)
    assert (old.person_id, old.scope, old.outcome, old.closed_at) == (None, [], "withdrawn", stage.now)
    assert await builders.entries(stage, old.id) == [("red", ""), ("contact", ""), ("withdrawn", "")]
    assert await builders.signals(stage, anna) == [("R9", "yellow")]
    assert (new.person_id, new.severity, new.contacted_at) == (anna.person_id, "yellow", None)
    async with stage.session() as session:
        assert await session.scalar(select(func.count()).where(RiskEntry.note != "")) == 0
        [signal] = (await session.scalars(select(RiskSignal))).all()
        assert signal.case_id == new.id

    await builders.forges(olga, to.Cases())
    await olga.taps(f"🟡 Случай {new.id}")
    assert "Думает об уходе" not in olga.sees.text
    assert NOTE not in olga.sees.text
    await olga.says("Дописываю")
    assert NOTE not in olga.sees.text


@pytest.mark.long
async def test_withdrawing_twice_and_agreeing_again_brings_nothing_back(stage: Stage) -> None:
    anna, _olga = await story(stage)
    await withdraws(stage, anna)
    await withdraws(stage, anna)
    async with stage.database.write() as session:
        await consents.give(session, anna.person_id, "C3", "ru", stage.district, stage.now)
    await stage.moves(minutes=3)
    assert await builders.signals(stage, anna) == [("R9", "yellow")]
    assert len(await builders.cases(stage)) == 2


async def test_a_case_on_facts_alone_outlives_the_consent(stage: Stage) -> None:
    anna = await builders.young(stage)
    async with stage.database.write() as session:
        await judging.work(session, stage.district, stage.now)
    await withdraws(stage, anna)
    [case] = await builders.cases(stage)
    assert (case.person_id, case.closed_at) == (anna.person_id, None)


@pytest.mark.long
@pytest.mark.parametrize("how", ["emptied", "deleted"])
async def test_deleted_answers_take_their_signal_and_leave_the_promise(stage: Stage, how: str) -> None:
    olga = await builders.methodist(stage)
    anna = await builders.young(stage)
    number = await builders.pulse(stage, anna, answers(AD12=1))
    await stage.moves(minutes=2)
    async with stage.database.write() as session:
        if how == "deleted":
            await session.execute(delete(Pulse).where(Pulse.id == number))
        else:
            empty = update(Pulse).values(answers={}, scores={}, index=None, zone=None)
            await session.execute(empty.where(Pulse.id == number))
    await builders.opens_case(olga)
    assert "Ответы, на которых стоял сигнал, удалены педагогом." in olga.sees.text
    assert "Связаться до: чт, 26 ноября" in olga.sees.text
    await stage.moves(minutes=1)
    assert await builders.signals(stage, anna) == []


@pytest.mark.long
async def test_whoever_is_forgotten_leaves_no_case(stage: Stage) -> None:
    anna, _olga = await story(stage)
    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, anna.person_id), stage.now)
    assert await builders.signals(stage, anna) == []
    [case] = await builders.cases(stage)
    assert (case.person_id, case.outcome) == (None, "withdrawn")
    assert [kind for kind, _ in await builders.entries(stage)] == ["red", "contact", "withdrawn"]


@pytest.mark.long
async def test_closed_cases_are_kept_for_two_years(stage: Stage) -> None:
    anna, olga = await story(stage)
    await olga.taps("Закрыть с исходом")
    await olga.taps("Стало лучше")
    keep = stage.district.settings.retention
    async with stage.database.write() as session:
        await forgetting.clean(session, keep, stage.now + timedelta(days=730))
    assert len(await builders.cases(stage)) == 1
    async with stage.database.write() as session:
        await forgetting.clean(session, keep, stage.now + timedelta(days=730, minutes=1))
    assert await builders.cases(stage) == []
    assert await builders.signals(stage, anna) == []
    async with stage.session() as session:
        assert await session.scalar(select(func.count()).select_from(RiskEntry)) == 0
        assert await session.scalar(select(func.count()).select_from(RiskCase)) == 0
