"""A webinar from its first question to certificates checked without a network: 15 people, 12 seats."""

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


async def test_fifteen_press_the_button_and_twelve_get_certificates(stage: Stage) -> None:
    olga = await methodist(stage)
    people = [
        await stage.person("Анна Петровна", surname=f"Участница{number:02}", associations=[code])
        for number, code in zip(range(PEOPLE), ["math", "inf_phys"] * PEOPLE, strict=False)
    ]

    await starts_a_webinar(olga)
    for tap in ("Для объединений", "Математика", "Информатика и физика", "Готово"):
        await olga.taps(tap)
    await olga.says(str(SEATS))
    await olga.taps(f"📣 Опубликовать и объявить · {PEOPLE} людям")
    await stage.moves(minutes=5)

    for person in people:
        await person.taps("Записаться")
    assert [f"Место {number} из 12" in person.last_answer + person.sees.text
            for number, person in enumerate(people[:SEATS], 1)] == [True] * SEATS  # fmt: skip
    for number, person in enumerate(people[SEATS:], 1):
        assert f"Ваш номер в листе ожидания: {number}" in person.last_answer + person.sees.text
    assert await states(stage) == ["seated"] * 12 + ["waiting"] * 3

    leaving, first = people[4], people[SEATS]
    await leaving.taps("Отменить запись")
    await leaving.taps("Да, отменить")
    await stage.moves(minutes=5)
    assert "Освободилось место" in first.sees.text
    assert await states(stage) == ["seated"] * 4 + ["left"] + ["seated"] * 7 + ["offered"] + ["waiting"] * 2
    await first.taps("✅ Занять место")
    there = [*people[:4], *people[5:SEATS], first]
    assert await seated(stage) == sorted(person.person_id for person in there)

    await stage.moves(days=2)
    reminded = [any("Напоминаем" in said for said in person.reads) for person in people]
    assert reminded == [person in there for person in people]
    assert not any(LINK in said for person in people for said in shown(person))
    await stage.moves(hours=23, minutes=10)
    assert [any(LINK in said for said in shown(person)) for person in people] == [
        person in there for person in people
    ]

    await stage.moves(minutes=50)
    await olga.says("/events")
    await olga.taps("⚙️ Провожу")
    await olga.taps("27 ноября")
    await olga.taps("📋 Явка")
    await olga.taps("🔑 Кодовое слово")
    word = await word_of(stage, await only(stage))
    came = there[:-1]
    for person in came:
        await person.says(word)
        assert person.sees.text.startswith("✅ Явка отмечена")

    await stage.moves(hours=3, minutes=10)
    for person in came:
        assert f"«{WEBINAR}» — как Вам?" in person.sees.text
        await person.taps("5")
        await person.taps("Да")
        await person.taps("В самый раз")
        assert person.sees.text.startswith("Спасибо, ответ учтён.")
    assert not any("как Вам?" in said for said in there[-1].reads)

    await olga.says("/events")
    await olga.taps("⚙️ Провожу")
    await olga.taps("27 ноября")
    await olga.taps("📜 Сертификаты")
    await olga.taps(f"Выдать {len(came)}")
    await stage.moves(minutes=5)
    await came[0].taps("📄 Получить PDF")
    assert came[0].sees.document is not None
    assert came[0].sees.document.content.startswith(b"%PDF")
    assert not any("Сертификат готов" in said for said in there[-1].reads)

    async with stage.session() as session:
        papers = (await session.scalars(select(Certificate).order_by(Certificate.id))).all()
        key = (await session.scalars(select(SigningKey))).one()
    assert sorted(paper.person_id for paper in papers) == sorted(person.person_id for person in came)
    for paper in papers:
        code = proofs.sealed(paper.facts["text"], key.name, paper.signature)
        known = {key.name: key.public}
        assert proofs.check(code, known).found == "true"
        assert proofs.check(code.replace("Анна", "Алла"), known).found == "altered"


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
