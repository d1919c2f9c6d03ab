"""Next steps meet real offers; what is missing becomes demand; help in person; «🆘 Затруднение»."""

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from models.questionnaires import Demand
from sandbox.chats import Button
from tests.announcements.stories import methodist, send
from tests.questionnaires import builders, stories
from tests.stage import Colleague, Stage


async def demanded(stage: Stage) -> list[tuple[int | None, str, str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(select(Demand).where(Demand.settled_at.is_(None)).order_by(Demand.id))
        return [(row.person_id, row.theme, row.kind, row.origin) for row in rows]


async def finishes(stage: Stage, person: Colleague, weak: str, *, contact: bool = False) -> None:
    """Answers everything; the questions of one group get a 2."""
    await stories.begins(person, "Короткая форма")
    while stories.asks(person):
        here = person.sees.text.startswith(f"{weak} · ")
        await stories.scales(stage, person, {True: lambda _: "2", False: lambda _: "4"}[here], most=1)
    if contact:
        for _ in range(2):
            await person.taps("Пропустить", on=person.heard[-1])
        await person.taps("Да", on=person.heard[-1])
    await stories.skips_the_end(person)


@pytest.mark.long
async def test_what_nothing_offers_is_a_demand_and_an_offer_answers_it(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    olga = await methodist(stage)
    await finishes(stage, anna, "Инклюзия")
    course = (anna.person_id, "TH_INC_ADAPT", "course", "profile")
    assert course in await demanded(stage)
    assert "Такого пока не запланировано" in anna.sees.text

    await olga.says("/menu")
    await olga.taps(Button("?", data="qn-ofn:TH_INC_ADAPT"), on=olga.heard[-1])
    await olga.taps("курс")
    await olga.says("Адаптация заданий: 36 часов")
    await olga.taps("Пропустить")
    await olga.says("36")
    await olga.taps("Пропустить", on=olga.heard[-1])
    await olga.taps("Подтвердить")
    assert olga.sees.text.startswith("курс «Адаптация заданий: 36 часов», 36 ч")
    await stage.moves(hours=1)

    assert course not in await demanded(stage)
    assert anna.sees.text.startswith("Появилось то, что может Вам пригодиться.")
    await anna.taps("📋 Моя анкета")
    await anna.taps("📊 Результат")
    assert "Есть: курс «Адаптация заданий: 36 часов», 36 ч" in anna.sees.text


@pytest.mark.long
async def test_an_announcement_becomes_an_offer_and_is_opened_from_the_profile(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", associations=["math"])
    number = await send(stage, olga, title="Курс по инклюзии", audience={"associations": ["math"]})
    await stage.moves(minutes=5)
    await olga.says("/menu")
    await olga.taps(Button("?", data=f"an-m:{number}"), on=olga.heard[-1])
    await olga.taps("🎯 К темам анкеты")
    for choice in (
        "курс",
        "Инклюзия",
        "Адаптация заданий",
        "Готово",
        "Пропустить",
        "Пропустить",
        "Подтвердить",
    ):
        if choice in "".join(olga.sees.buttons):
            await olga.taps(choice, on=olga.heard[-1])
    assert olga.sees.text.startswith("курс «Курс по инклюзии»")

    await builders.answered(stage, anna, {"INC": 2})
    await stories.opens(anna)
    await anna.taps("📊 Результат")
    await anna.taps("1. Открыть")
    assert anna.sees.text.startswith("📜 Курс по инклюзии") or "Курс по инклюзии" in anna.sees.text
    await olga.taps(Button("?", data=f"qn-ofan:{number}"), on=olga.heard[-1])
    assert olga.sees.text == "Из этого объявления предложение уже сделано."


@pytest.mark.long
async def test_who_asks_to_be_called_is_seen_by_code_until_the_name_is_revealed(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Кузнецова")
    await finishes(stage, anna, "Инклюзия", contact=True)
    await stage.moves(hours=1)
    assert olga.sees.text == "🙋 Педагог просит помощи. Тема и код — в «Запросах»."

    await olga.taps("Открыть запросы")
    await olga.taps(f"{anna.id} · Инклюзия")
    assert olga.sees.text.startswith(f"Педагог {anna.id}\nИнклюзия и работа с детьми с ОВЗ: консультация")
    assert "Кузнецова" not in "\n".join(olga.reads)
    await olga.taps("Раскрыть имя")
    await olga.says("Договориться о консультации")

    assert "Имя: Кузнецова Анна Петровна" in olga.sees.text
    async with stage.session() as session:
        found = await session.scalars(select(AuditRecord).where(AuditRecord.action == "people.reveal"))
        (record,) = found.all()
    assert (record.subject_id, record.reason) == (anna.person_id, "Договориться о консультации")
    await olga.taps("✓ Выполнено")
    assert olga.sees.text == "Сейчас никто не просит связаться."


@pytest.mark.long
async def test_fewer_than_five_are_never_counted_and_schools_need_five_too(stage: Stage) -> None:
    olga = await methodist(stage)
    async with stage.database.write() as session:
        for number in range(6):
            school = "Школа № 1" if number < 4 else "Школа № 2"
            person = await stage.person("Анна", surname=f"А{number}", school=school)
            session.add(demand(person, "TH_DIG_AI", stage))
            if number < 4:
                session.add(demand(person, "TH_INC_ADAPT", stage))

    await olga.says("/menu")
    await olga.taps(Button("?", data="qn-dem:0"), on=olga.heard[-1])

    assert [label for label in olga.sees.buttons if " · " in label] == [
        "Нейросети в работе педагога · 6 человек",
        "Адаптация заданий для детей с ОВЗ · менее 5",
    ]
    await olga.taps("Нейросети")
    assert olga.sees.text == "Нейросети в работе педагога\nНужно: 6 человек. Как помочь: курс."
    await olga.taps("✓ Тема закрыта")
    assert [label for label in olga.sees.buttons if " · " in label] == [
        "Адаптация заданий для детей с ОВЗ · менее 5"
    ]


def demand(person: Colleague, theme: str, stage: Stage) -> Demand:
    return Demand(
        person_id=person.person_id, theme=theme, kind="course", origin="profile", asked_at=stage.now
    )


async def test_a_difficulty_goes_to_the_methodist_or_is_counted_without_a_name(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    for choice, said in (
        ("Методисту", "Передано методисту"),
        ("Без имени", "Учтено без имени"),
        ("Методисту", "По этому направлению Ваша просьба уже у методиста."),
    ):
        await stories.opens(anna)
        await anna.taps("🆘 Затруднение")
        await anna.taps("Оценивание и объективность")
        await anna.says("Как оценивать групповой проект")
        await anna.taps(choice)
        assert anna.sees.text.startswith(said)

    assert await demanded(stage) == [
        (anna.person_id, "ASM", "consultation", "request"),
        (None, "ASM", "consultation", "request"),
    ]
    await olga.says("/menu")
    await olga.taps(Button("?", data="qn-th:ASM"), on=olga.heard[-1])
    assert "Фразы без имени\n• Как оценивать групповой проект" in olga.sees.text


@pytest.mark.long
async def test_nobody_but_a_methodist_sees_demand(stage: Stage) -> None:
    for roles in ([], ["association_head:math"], ["school_head:Школа № 1"], ["coordinator"], ["admin"]):
        stranger = await stage.person("Иван Ильич", roles=roles)
        await stranger.says("/menu")
        for data in (
            "qn-dem:0",
            "qn-th:ASM",
            "qn-who:0",
            "qn-whom:1",
            "qn-name:1",
            "qn-ok:1",
            "qn-of:0",
            "qn-o:1",
        ):
            await stranger.taps(Button("?", data=data), on=stranger.heard[-1])
            assert stranger.sees.text.startswith("На это у Вас нет прав."), (roles, data)
