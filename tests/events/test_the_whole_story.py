"""A webinar from its first question to certificates checked without a network: 15 people, 12 seats."""

import pytest
from sqlalchemy import select

from models.certificates import Certificate, SigningKey
from models.events import Event
from models.registrations import Registration
from services.certificates import proofs
from tests.attendances.stories import word_of
from tests.events.test_writing import methodist, starts_a_webinar
from tests.stage import Colleague, Stage

SEATS, PEOPLE = 12, 15
WEBINAR = "Цифровые лаборатории на уроке"
LINK = "https://example.org/room"


@pytest.mark.long
@pytest.mark.both_databases
async def test_fifteen_press_the_button_and_those_who_came_get_certificates(stage: Stage) -> None:
    olga = await methodist(stage)
    codes = ["math", "inf_phys"] * PEOPLE
    people = [
        await stage.person("Анна Петровна", surname=f"Участница{number:02}", associations=[codes[number]])
        for number in range(PEOPLE)
    ]
    await announced(stage, olga)
    await pressed(stage, people)

    leaving, first = people[4], people[SEATS]
    await leaving.taps("Отменить запись")
    await leaving.taps("Да, отменить")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)
    assert "Освободилось место" in first.sees.text
    assert await states(stage) == ["seated"] * 4 + ["left"] + ["seated"] * 7 + ["offered"] + ["waiting"] * 2
    await first.taps("✅ Занять место")
    there = [*people[:4], *people[5:SEATS], first]
    assert await seated(stage) == [person.person_id for person in there]

    await reminded(stage, people, there)
    came, away = there[:-1], there[-1]
    await attended(stage, olga, came)
    assert not any("как Вам?" in said for said in away.reads)
    await given(stage, olga, came)
    assert not any("Сертификат готов" in said for said in away.reads)
    await proven(stage, came)


async def announced(stage: Stage, olga: Colleague) -> None:
    await starts_a_webinar(olga)
    for tap in ("Для объединений", "Математика", "Информатика и физика", "Готово"):
        await olga.taps(tap)
    await olga.says(str(SEATS))
    await olga.taps(f"📣 Опубликовать и объявить · {PEOPLE} людям")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)


async def pressed(stage: Stage, people: list[Colleague]) -> None:
    """Everybody taps under her copy of the announcement, one after another."""
    for number, person in enumerate(people, 1):
        await person.taps("Записаться")
        told = person.last_answer + person.sees.text
        if number <= SEATS:
            assert f"Место {number} из {SEATS}" in told
        else:
            assert f"Ваш номер в листе ожидания: {number - SEATS}" in told
    assert await states(stage) == ["seated"] * SEATS + ["waiting"] * (PEOPLE - SEATS)


async def reminded(stage: Stage, people: list[Colleague], there: list[Colleague]) -> None:
    """A day before, and with the link an hour before; only those who have a seat."""
    expected = [person in there for person in people]
    await stage.lives("registrations", "attendances", "announcements", "deliveries", days=2)
    assert [any("Напоминаем" in said for said in person.reads) for person in people] == expected
    assert not any(LINK in said for person in people for said in shown(person))
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", hours=23, minutes=10)
    assert [any(LINK in said for said in shown(person)) for person in people] == expected


async def attended(stage: Stage, olga: Colleague, came: list[Colleague]) -> None:
    """The word of the room, and three taps afterwards."""
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=50)
    await desk(olga)
    await olga.taps("📋 Явка")
    await olga.taps("🔑 Кодовое слово")
    word = await word_of(stage, await only(stage))
    for person in came:
        await person.says(word)
        assert person.sees.text.startswith("✅ Явка отмечена")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", hours=3, minutes=10)
    for person in came:
        assert f"«{WEBINAR}» — как Вам?" in person.sees.text
        for tap in ("5", "Да", "В самый раз"):
            await person.taps(tap)
        assert person.sees.text.startswith("Спасибо, ответ учтён.")


async def given(stage: Stage, olga: Colleague, came: list[Colleague]) -> None:
    await desk(olga)
    await olga.taps("📜 Сертификаты")
    await olga.taps(f"Выдать {len(came)}")
    await stage.leaps("registrations", "attendances", "announcements", "deliveries", minutes=5)
    await came[0].taps("📄 Получить PDF")
    assert came[0].sees.document is not None
    assert came[0].sees.document.content.startswith(b"%PDF")


async def proven(stage: Stage, came: list[Colleague]) -> None:
    """With nothing but the text of the code and the district's public key."""
    async with stage.session() as session:
        papers = (await session.scalars(select(Certificate).order_by(Certificate.person_id))).all()
        key = (await session.scalars(select(SigningKey))).one()
    known = {key.name: key.public}
    assert [paper.person_id for paper in papers] == [person.person_id for person in came]
    for paper in papers:
        code = proofs.sealed(paper.facts["text"], key.name, paper.signature)
        assert proofs.check(code, known).found == "true"
        assert proofs.check(code.replace("Анна", "Алла"), known).found == "altered"


async def desk(olga: Colleague) -> None:
    await olga.says("/events")
    await olga.taps("⚙️ Провожу")
    await olga.taps("27 ноября")


def shown(person: Colleague) -> list[str]:
    """All the person has read, and where her buttons lead."""
    links = [str(button.url) for message in person.heard for row in message.buttons for button in row]
    return [*person.reads, *links]


async def states(stage: Stage) -> list[str]:
    async with stage.session() as session:
        return list(await session.scalars(select(Registration.state).order_by(Registration.line)))


async def seated(stage: Stage) -> list[int]:
    async with stage.session() as session:
        held = select(Registration.person_id).where(Registration.state == "seated")
        return sorted(await session.scalars(held))


async def only(stage: Stage) -> int:
    async with stage.session() as session:
        return (await session.scalars(select(Event.id))).one()
