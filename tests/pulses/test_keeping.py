"""What becomes of answers: consent taken back, deleted in time, a person forgotten, a version replaced."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.forms import DraftAnswer
from models.people import Person
from services import privacy
from services.pulses import forgetting, versions
from tests.pulses import builders
from tests.stage import Stage
from views.people.callbacks import Me
from views.pulses import callbacks as to
from views.signals.callbacks import Case

POINTS = (4, 4, 3, 4, 4, 5, 4, 4, 3, 2, 4)
SECRET = "ТАЙНОЕ СЛОВО"
EMPTY: tuple[object, ...] = ({}, {}, None, None)


async def kept(stage: Stage, who) -> tuple[object, ...]:
    last = (await builders.pulses(stage, who))[-1]
    return last.answers, last.scores, last.index, last.zone


@pytest.mark.long
async def test_consent_taken_back_halfway_drops_what_was_begun(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    await builders.begins(anna)
    await anna.taps("4")
    await anna.taps("3")
    asked = anna.sees
    await builders.withdraws(stage, anna)

    await anna.taps("5", on=asked.message)
    async with stage.session() as session:
        assert (await session.scalars(select(DraftAnswer.value))).all() == []
    last = (await builders.pulses(stage, anna))[-1]
    assert (last.state, last.answers) == ("declined", {})
    await builders.asked(stage, days=46)
    assert len(await builders.pulses(stage, anna)) == 1


@pytest.mark.long
async def test_answers_go_a_year_after_the_three_years_of_a_beginner(stage: Stage) -> None:
    anna = await builders.anna(stage, teaching_since=date(2023, 12, 20))
    await builders.asked(stage)
    await builders.begins(anna)
    await builders.answers(anna, POINTS, SECRET)
    term = stage.district.settings.retention
    over = date(2023, 12, 20) + timedelta(days=3 * 365 + term.pulses)
    days = (over - stage.now.date()).days
    for wait, left in ((days - 1, True), (1, False)):
        stage.clock.move(timedelta(days=wait))
        async with stage.database.write() as session:
            await forgetting.clean(session, term, stage.now)
        assert (await kept(stage, anna) != EMPTY) is left
    assert (await builders.pulses(stage, anna))[-1].answered_at is not None


@pytest.mark.long
async def test_whoever_is_forgotten_leaves_no_answer(stage: Stage) -> None:
    anna = await builders.anna(stage)
    await builders.asked(stage)
    await builders.begins(anna)
    await builders.answers(anna, POINTS, SECRET)
    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, anna.person_id), stage.now)
        assert SECRET not in str(
            await privacy.everything(session, await session.get_one(Person, anna.person_id))
        )

    assert await kept(stage, anna) == EMPTY


@pytest.mark.long
async def test_a_copy_of_ones_data_holds_ones_own_answers_alone(stage: Stage) -> None:
    anna = await builders.anna(stage)
    nina = await stage.person("Нина Павловна", surname="Гусева", roles=["mentor:Школа № 1"])
    await builders.pair(stage, anna, nina)
    await builders.asked(stage)
    await builders.begins(anna)
    await builders.answers(anna, (*POINTS[:6], 2, *POINTS[6:]), SECRET)

    copies = {}
    for who in (anna, nina):
        async with stage.session() as session:
            copies[who.person_id] = await privacy.everything(
                session, await session.get_one(Person, who.person_id)
            )
    assert copies[anna.person_id]["pulses"][0]["answers"]["AO1"] == SECRET
    assert SECRET not in str(copies[nina.person_id])
    assert "pulses" not in copies[nina.person_id]
    assert "shown_topics" not in copies[nina.person_id]


@pytest.mark.long
async def test_of_a_mentor_only_those_are_asked_who_have_one(stage: Stage) -> None:
    anna = await builders.anna(stage)
    nina = await stage.person("Нина Павловна", surname="Гусева", roles=["mentor:Школа № 1"])
    vera = await builders.anna(stage, "Вера Ильинична")
    await builders.pair(stage, anna, nina)
    await builders.asked(stage)
    for who, count in ((anna, 12), (vera, 11)):
        await builders.begins(who)
        await builders.answers(who, POINTS + (4,) * (count - 11))
        last = (await builders.pulses(stage, who))[-1]
        assert ("AD07" in last.answers, last.state) == (count == 12, "done")


@pytest.mark.long
async def test_whoever_began_with_a_version_ends_with_it(stage: Stage) -> None:
    anna, vera = await builders.anna(stage), await builders.anna(stage, "Вера Ильинична")
    await builders.asked(stage)
    await builders.begins(anna)
    first = stage.district.pulse.items[0].text
    await anna.taps("4")
    was = stage.district
    changed = was.pulse.model_copy(update={"items": was.pulse.items[1:], "version": 2})
    stage.district = was.model_copy(update={"pulse": changed})
    await stage.restart()

    await builders.forges(anna, to.Begin(id=(await builders.pulses(stage, anna))[-1].id))
    await builders.answers(anna, POINTS[1:])
    last = (await builders.pulses(stage, anna))[-1]
    assert last.answers["AD01"] == 4
    async with stage.database.write() as session:
        number = await versions.current(session, stage.district, stage.now)
        assert number != last.version_id
        assert (await versions.of(session, last.version_id)).items[0].text == first
    await builders.begins(vera)
    assert first in vera.sees.text


async def test_without_a_pair_the_pulse_is_found_on_ones_own_page(stage: Stage) -> None:
    anna = await builders.anna(stage)
    vera = await stage.person("Вера Ильинична")
    for who, there in ((anna, True), (vera, False)):
        await builders.forges(who, Me())
        assert ("💬 Мой пульс" in who.sees.buttons) is there
    await anna.taps("💬 Мой пульс")
    assert anna.sees.text == "💬 Мой пульс\nПульсов пока не было. Первый придёт сам."


@pytest.mark.long
async def test_from_the_push_to_a_closed_case(stage: Stage) -> None:
    """Worn out and asking for a talk: a methodist is told without a name, answers, and closes."""
    anna, olga = await builders.anna(stage), await builders.methodist(stage)
    await builders.asked(stage)
    await builders.begins(anna)
    await builders.answers(anna, (2, 2, 2, 2, 2, 2, 2, 2, 1, 5, 1), SECRET, talk="Да")
    assert anna.sees.text.startswith("Спасибо, что ответили честно.")
    assert "свяжется с Вами" in anna.sees.text
    await stage.leaps("pulses", "signals", minutes=3)

    assert olga.sees.text == "🔴 У одного из Ваших молодых педагогов красный сигнал. Откройте карточку."
    await olga.taps("Открыть")
    await olga.taps(next(label for label in olga.sees.buttons if "Случай 1" in label))
    for title in ("Думает об уходе", "Просит личного разговора", "Индекс адаптации в красной зоне"):
        assert title in olga.sees.text
    assert "Лебедева" not in olga.sees.text
    assert SECRET not in olga.sees.text

    await anna.taps("💬 Мой пульс")
    assert "🔴 риск" in anna.sees.text
    await anna.taps("💬 Связь с методистом")
    await anna.taps("▫️ Психологу")
    await builders.forges(olga, Case(id=1))
    for label in ("✅ Контакт состоялся", "Звонок", "Мера", "Разговор с психологом", "Закрыть с исходом"):
        await olga.taps(label)
    await olga.taps("Стало лучше")
    [case] = await builders.cases(stage)
    assert (case.outcome, case.scope, case.contacted_at) == ("improved", ["psychologist"], stage.now)
    await builders.forges(anna, to.Mine())
    assert "💬 Связь с методистом" not in anna.sees.buttons


@pytest.mark.long
async def test_the_methodist_goes_from_one_pulse_to_the_one_before(stage: Stage) -> None:
    anna, olga = await builders.anna(stage), await builders.methodist(stage)
    for days, words in ((16, "ПЕРВОЕ"), (46, "ВТОРОЕ")):
        await builders.asked(stage, days=days)
        await builders.begins(anna)
        await builders.answers(anna, POINTS, words)
    await builders.forges(olga, to.Person(person_id=anna.person_id))
    assert "ВТОРОЕ" in olga.sees.text
    assert "ПЕРВОЕ" not in olga.sees.text
    assert olga.sees.text.count("🟢 адаптация идёт") == 2
    await olga.taps("10 декабря")
    assert "ПЕРВОЕ" in olga.sees.text
    assert "ВТОРОЕ" not in olga.sees.text
    assert "Ответы — 10 декабря" in olga.sees.text
