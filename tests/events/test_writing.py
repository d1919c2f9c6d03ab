"""An organiser writes an event in a few taps, sees what speaks against its hour, and publishes it."""

from sqlalchemy import select

from models.events import Event
from tests.announcements.stories import fates
from tests.stage import Colleague, Stage


async def methodist(stage: Stage) -> Colleague:
    return await stage.person("Ольга Игоревна", position="METHODIST", roles=["methodist"])


async def starts_a_webinar(olga: Colleague) -> None:
    await olga.says("/events")
    await olga.taps("⚙️ Провожу")
    await olga.taps("➕ Новое мероприятие")
    await olga.taps("💻 Вебинар")
    await olga.says("Цифровые лаборатории на уроке")
    await olga.says("Покажем три опыта, которые получаются в любой школе.")
    await olga.says("27.11 15:00")
    await olga.says("https://example.org/room")


async def only(stage: Stage) -> Event:
    async with stage.session() as session:
        return (await session.scalars(select(Event))).one()


async def test_a_webinar_for_two_associations_with_twelve_seats_is_written_and_announced(
    stage: Stage,
) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", associations=["math"])
    ivan = await stage.person("Иван Ильич", associations=["inf_phys"])
    vera = await stage.person("Вера Юрьевна", associations=["primary"])

    await starts_a_webinar(olga)
    await olga.taps("Для объединений")
    await olga.taps("Математика")
    await olga.taps("Информатика и физика")
    await olga.taps("Готово")
    await olga.says("12")
    preview = olga.sees.text
    await olga.taps("📣 Опубликовать и объявить · 2 людям")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)

    made = await only(stage)
    assert (made.state, made.online_capacity, made.audience) == (
        "published",
        12,
        {"associations": ["math", "inf_phys"]},
    )
    assert "Мест: 12, свободно 12" in preview
    assert made.announcement_id is not None
    told = await fates(stage, made.announcement_id)
    assert {who: state for who, (state, _) in told.items()} == {
        anna.person_id: "sent",
        ivan.person_id: "sent",
    }
    assert "Цифровые лаборатории" in anna.sees.text
    assert anna.sees.buttons[:2] == ["Записаться", "Подробнее"]
    assert vera.person_id not in told
