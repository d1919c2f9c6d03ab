"""The announcement that stands for an event follows it wherever it goes."""

import pytest
from sqlalchemy import select

from models.announcements import Announcement
from models.deliveries import Delivery
from tests.announcements.stories import copies, fates
from tests.events.test_moving import moves
from tests.events.test_writing import methodist, only, starts_a_webinar
from tests.stage import Stage


async def announcement(stage: Stage) -> Announcement:
    async with stage.session() as session:
        return (await session.scalars(select(Announcement))).one()


@pytest.mark.long
async def test_a_queued_announcement_of_a_moved_event_goes_out_with_the_new_time(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await starts_a_webinar(olga)
    await olga.taps("Для всех")
    await olga.taps("Без ограничения")
    await olga.taps("📣 Опубликовать и объявить")

    await moves(olga, "30.11 16:00")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)

    assert copies(anna, "27 ноября") == 0
    assert "🗓 пн, 30 ноября, 16:00" in anna.sees.text
    async with stage.session() as session:
        until = await session.scalars(select(Delivery.until).where(Delivery.kind == "announcement"))
        assert set(until) == {(await only(stage)).starts_at}


@pytest.mark.long
async def test_copies_that_stand_in_chats_are_rewritten_when_it_is_moved(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await starts_a_webinar(olga)
    await olga.taps("Для всех")
    await olga.taps("Без ограничения")
    await olga.taps("📣 Опубликовать и объявить")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)
    assert "🗓 пт, 27 ноября, 15:00" in anna.sees.text

    await moves(olga, "30.11 16:00")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)

    assert len(anna.heard) == 1, "an edit makes no new message for who is not registered"
    assert "🗓 пн, 30 ноября, 16:00" in anna.sees.text


async def test_nothing_more_goes_out_about_a_cancelled_event_and_its_copies_say_so(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await starts_a_webinar(olga)
    await olga.taps("Для всех")
    await olga.taps("Без ограничения")
    await olga.taps("📣 Опубликовать и объявить")
    await olga.taps("❌ Отменить")
    await olga.says("Заболел ведущий.")
    await olga.taps("Подтвердить")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=10)

    made = await announcement(stage)
    assert made.state == "stopped"
    assert not anna.heard
    assert set((await fates(stage, made.id)).values()) == {("skipped", "stopped")}


@pytest.mark.long
async def test_the_announcement_over_a_hundred_waits_for_a_second_methodist_with_the_event_published(
    stage: Stage,
) -> None:
    olga = await methodist(stage)
    nina = await stage.person("Нина Егоровна", position="METHODIST", roles=["methodist"])
    for number in range(101):
        await stage.person(f"Анна {number}")
    await starts_a_webinar(olga)
    await olga.taps("Для всех")
    await olga.taps("Без ограничения")

    await olga.taps("📣 Опубликовать; объявление — после слова коллеги")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=2)

    assert ((await only(stage)).state, (await announcement(stage)).state) == ("published", "waiting")
    await nina.taps("Посмотреть")
    assert "Цифровые лаборатории" in nina.sees.text
