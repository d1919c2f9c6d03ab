"""What time does to a pair: reminders, terms, pauses, notices, leavers; every date is reached."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from models.mentorships import Mentorship
from models.people import Employment, Person
from tests.mentorships import builders
from tests.stage import Colleague, Stage


async def day(stage: Stage, when: date) -> None:
    """The clock jumps to ten in the morning of a day."""
    zone = stage.district.settings.timezone
    local = stage.now.astimezone(zone)
    stage.clock.move(timedelta(days=(when - local.date()).days, hours=9 - local.hour, minutes=-local.minute))
    await stage.leaps("mentorships", "deliveries", minutes=30)


async def live(stage: Stage, **facts: object) -> tuple[Colleague, Colleague, Colleague, int]:
    """A mentor, a mentee, a deputy head, and the pair that is there until 31 May."""
    nina, anna, vera = await builders.nina(stage), await builders.anna(stage), await builders.deputy(stage)
    return nina, anna, vera, await builders.pair(stage, anna, nina, **facts)


@pytest.mark.long
async def test_who_does_not_answer_is_reminded_once_and_then_let_go(stage: Stage) -> None:
    nina, anna, vera = await builders.nina(stage), await builders.anna(stage), await builders.deputy(stage)
    number = await builders.proposed(stage, vera, anna, nina)

    await day(stage, date(2026, 11, 25))
    assert await builders.pushes(stage, nina) == [("asked", "sent")]
    await day(stage, date(2026, 11, 26))
    assert nina.sees.text == "⏰ Предложение стать наставником ждёт ответа до 27 ноября, 18:00."
    await nina.taps("Посмотреть")
    await nina.taps("Ответить позже")
    assert nina.last_answer == "Хорошо. Ответа ждём до 27 ноября, 18:00."
    late = nina.heard[-1]

    await day(stage, date(2026, 11, 30))
    assert (await builders.row(stage, number)).state == "lapsed"
    assert len(await builders.pushes(stage, nina)) == 2
    await nina.taps("🤝 Беру", on=late)
    assert nina.sees.text.startswith("Срок ответа прошёл")
    assert vera.sees.text == "Предложение о наставничестве осталось без ответа, срок прошёл."
    await vera.taps("➡️ Следующий кандидат")
    assert "Кто может быть наставником" in vera.sees.text


@pytest.mark.long
async def test_a_mentor_cannot_and_a_mentee_wants_another_without_a_word_why(stage: Stage) -> None:
    nina, anna, vera = await builders.nina(stage), await builders.anna(stage), await builders.deputy(stage)
    first = await builders.proposed(stage, vera, anna, nina)
    await builders.forges(nina, f"mp-o:{first}") if nina.heard else await stage.leaps(
        "mentorships", "deliveries", minutes=10
    )
    await nina.taps("Посмотреть")
    await nina.taps("Не могу сейчас")
    await nina.taps("Не хватает времени")
    assert nina.sees.text.startswith("Ответ записан.")
    await stage.leaps("mentorships", "deliveries", minutes=10)
    assert vera.sees.text == "Предложенная пара не сложилась: получен отказ."

    second = await builders.proposed(stage, vera, anna, nina)
    await stage.leaps("mentorships", "deliveries", minutes=10)
    await nina.taps("Посмотреть")
    await nina.taps("🤝 Беру")
    await stage.leaps("mentorships", "deliveries", minutes=10)
    await anna.taps("Посмотреть")
    await anna.taps("Другой наставник")
    assert "Объяснять ничего не нужно" in anna.sees.text
    await anna.taps("Да, другого")
    await stage.leaps("mentorships", "deliveries", minutes=10)

    assert (await builders.row(stage, second)).state == "declined"
    assert nina.sees.text == "Пара наставничества не сложилась. Делать ничего не нужно."


@pytest.mark.long
async def test_a_pause_ends_by_itself_and_is_asked_about_a_day_before(stage: Stage) -> None:
    nina, _anna, vera, number = await live(stage)
    await vera.says("/menu")
    await builders.forges(vera, f"mp-o:{number}")
    await vera.taps("⚙️ Изменить пару")
    await vera.taps("⏸ Пауза")
    await vera.says("07.12")
    assert "⏸ Пауза до 7 декабря" in vera.sees.text

    await day(stage, date(2026, 12, 4))
    assert vera.sees.text.startswith("⏸ Пауза пары скоро закончится")
    assert (await builders.row(stage, number)).state == "paused"
    await day(stage, date(2026, 12, 7))

    pair = await builders.row(stage, number)
    assert (pair.state, pair.paused_until) == ("active", None)
    assert "▶️ Пара наставничества снова работает." in nina.reads
    assert await builders.history(stage, number) == ["paused", "resumed"]


@pytest.mark.long
async def test_an_early_end_gives_three_workdays_and_may_be_called_off(stage: Stage) -> None:
    nina, anna, vera, number = await live(stage)
    await vera.says("/menu")
    await builders.forges(vera, f"mp-end:{number}")
    await vera.taps("Не сработались")
    await vera.taps("27 ноября")
    await vera.taps("Подтвердить")
    assert "🔚 Прекращается раньше: 27 ноября" in vera.sees.text
    await stage.leaps("mentorships", "deliveries", minutes=10)
    assert anna.sees.text.startswith("🔚 Пара наставничества прекращается раньше срока.")
    assert "сработались" not in anna.sees.text

    await vera.taps("⚙️ Изменить пару")
    await vera.taps("↩️ Отменить прекращение")
    assert (await builders.row(stage, number)).ends_on is None
    await builders.forges(vera, f"mp-end:{number}")
    await vera.taps("Не сработались")
    await vera.taps("27 ноября")
    await vera.taps("Подтвердить")

    await day(stage, date(2026, 11, 27))
    assert (await builders.row(stage, number)).state == "active"
    await day(stage, date(2026, 11, 30))
    pair = await builders.row(stage, number)
    assert (pair.state, pair.ended_on, pair.end_reason) == ("ended_early", date(2026, 11, 27), "no_match")
    assert nina.sees.text == "🔚 Пара наставничества прекращена."


@pytest.mark.long
async def test_a_pair_whose_day_has_come_waits_for_a_word_and_covers_on(stage: Stage) -> None:
    nina, anna, vera, number = await live(stage, until=date(2026, 12, 9))

    await day(stage, date(2026, 11, 25))
    for one in (nina, anna, vera):
        assert any(words.startswith("🏁 Через две недели или раньше") for words in one.reads)
    await day(stage, date(2026, 12, 9))
    assert (await builders.row(stage, number)).state == "closing"
    assert vera.sees.text.startswith("🏁 Срок пары наставничества подошёл к концу.")
    await day(stage, date(2026, 12, 23))
    assert [what for what, _ in await builders.pushes(stage, vera)] == ["ends-soon", "closing", "closing"]

    await vera.taps("🤝 К паре")
    await vera.taps("⚙️ Изменить пару")
    assert vera.sees.buttons[0] == "✅ Завершить"
    await vera.taps("📆 Продлить срок")
    await vera.says("01.11.2027")
    await vera.says("77-к")
    await vera.taps("Подтвердить")
    assert vera.sees.text.startswith("Дольше чем до 30 сент. 2027")
    assert (await builders.row(stage, number)).state == "closing"
    await vera.taps("К ответам")
    await vera.taps("✎ Новый срок")
    await vera.says("30.09.2027")
    await vera.taps("Подтвердить")
    pair = await builders.row(stage, number)
    assert (pair.state, pair.until, pair.extensions) == ("active", date(2027, 9, 30), 1)
    await builders.forges(vera, f"mp-fin:{number}:0")
    assert vera.sees.text.startswith("С 16 сент. 2027")


@pytest.mark.long
async def test_pairs_that_end_together_are_told_of_together(stage: Stage) -> None:
    nina, _anna, vera, first = await live(stage, until=date(2026, 12, 9))
    egor = await builders.anna(stage, surname="Быков")
    await builders.pair(stage, egor, nina, until=date(2026, 12, 9))

    await day(stage, date(2026, 11, 25))
    assert vera.sees.text == "🏁 Через две недели или раньше закончится срок пар наставничества: 2."
    await day(stage, date(2026, 12, 9))
    assert vera.sees.text == "🏁 Подошёл срок пар наставничества: 2. Завершите их или продлите."
    await vera.taps("Посмотреть")
    assert vera.sees.text == "🤝 Пары: 🏁 завершаются — 2"
    await builders.forges(vera, f"mp-fin:{first}:0")
    await vera.taps("✅ Завершить")
    pair = await builders.row(stage, first)
    assert (pair.state, pair.ended_on) == ("completed", date(2026, 12, 9))


@pytest.mark.parametrize(("who", "reason"), [("mentor", "mentor_left"), ("mentee", "mentee_left")])
async def test_who_leaves_the_district_is_in_no_pair(stage: Stage, who: str, reason: str) -> None:
    nina, anna, vera, number = await live(stage)
    gone, stays = (nina, anna) if who == "mentor" else (anna, nina)
    async with stage.database.write() as session:
        await session.execute(
            update(Person).where(Person.id == gone.person_id).values(left_on=date(2026, 11, 24))
        )
    await stage.leaps("mentorships", "deliveries", minutes=20)

    pair = await builders.row(stage, number)
    assert (pair.state, pair.end_reason, pair.ended_on) == ("ended_early", reason, date(2026, 11, 24))
    for one in (stays, vera):
        assert (
            one.sees.text == "🔚 Пара наставничества прекращена: один из двоих больше не работает в районе."
        )


async def test_who_changes_schools_stays_in_her_pair(stage: Stage) -> None:
    nina, anna, vera, number = await live(stage)
    other = await builders.deputy(stage, "Школа № 2")
    async with stage.database.write() as session:
        there = await session.get_one(Employment, other.person_id)
        for one in (anna, nina):
            move = update(Employment).where(Employment.person_id == one.person_id)
            if one is nina:
                await session.execute(move.values(school_id=there.school_id, since=date(2026, 11, 24)))
            else:
                await session.execute(move.values(school_id=there.school_id))
    await stage.leaps("mentorships", "deliveries", minutes=20)

    pair = await builders.row(stage, number)
    assert (pair.state, pair.school_id) == ("active", there.school_id)
    assert [what for what, _ in await builders.pushes(stage, vera)] == ["mentee-moved"]
    assert [what for what, _ in await builders.pushes(stage, other)] == ["mentee-moved"]


@pytest.mark.long
async def test_a_curator_is_reminded_of_an_order_after_three_workdays(stage: Stage) -> None:
    _nina, _anna, vera, number = await live(
        stage, state="consented", starts_on=None, until=None, order_on=None, order_number=""
    )
    async with stage.database.write() as session:
        await session.execute(update(Mentorship).values(mentee_agreed_at=stage.now))

    await day(stage, date(2026, 11, 26))
    assert await builders.pushes(stage, vera) == []
    await day(stage, date(2026, 11, 27))
    await day(stage, date(2026, 11, 30))

    assert await builders.pushes(stage, vera) == [("order-awaited", "sent")]
    assert (await builders.row(stage, number)).state == "consented"
