"""A school year of one young teacher: hired, found a mentor, nudged, in trouble, another mentor, the end."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from tests.apprenticeships.test_ending import mentee_answers, mentor_answers
from tests.mentorships import builders
from tests.mentorships.test_life import order
from tests.pulses.builders import answers, forges
from tests.stage import Colleague, Stage
from views.apprenticeships import callbacks as apprenticeships
from views.apprenticeships.callbacks import Programme
from views.beginners import callbacks as beginners
from views.beginners.callbacks import Hub
from views.journals import callbacks as journals
from views.mentorships.callbacks import Pair, Propose

HIRED = date(2026, 11, 20)
POINTS = (3, 2, 3, 2, 3, 3, 3, 3, 2, 2, 4, 2)


async def comes(stage: Stage, day: date) -> None:
    """The clock goes to that morning, and what falls due until the afternoon is done."""
    stage.clock.move(datetime(day.year, day.month, day.day, 5, 50, tzinfo=UTC) - stage.now)
    await stage.moves(hours=7)


async def cover(olga: Colleague) -> list[str]:
    """What the methodist reads about the young of her district, without the heading."""
    await forges(olga, Hub())
    return [line for line in olga.sees.text.splitlines()[1:] if line]


async def agree(stage: Stage, mentor: Colleague, anna: Colleague, vera: Colleague, number: str) -> None:
    """The mentor takes it, the young teacher agrees, the school's order is there."""
    await stage.moves(minutes=10)
    await mentor.taps("Посмотреть")
    await mentor.taps("🤝 Беру")
    await stage.moves(minutes=10)
    await anna.taps("Посмотреть")
    await anna.taps("✅ Согласие")
    await stage.moves(minutes=10)
    await vera.taps("🤝 К паре")
    await order(vera, number)


async def meet(mentor: Colleague, number: int) -> None:
    """Logged in seven taps and a line; the line is for the methodist too."""
    await forges(mentor, Pair(id=number))
    for label in ("📝 Записать встречу", "Сегодня", "45 мин", "🔍 Разбор"):
        await mentor.taps(label)
    await mentor.taps(next(label for label in mentor.sees.buttons if "обстановку" in label))
    await mentor.says("Разобрали начало урока")
    await mentor.taps("Показать и методисту")
    await mentor.taps("Без шага")


async def confirm(stage: Stage, anna: Colleague) -> None:
    await stage.moves(minutes=15)
    await anna.taps("Посмотреть")
    await anna.taps("✅ Подтвердить")


@pytest.fixture
async def people(stage: Stage) -> tuple[Colleague, ...]:
    anna = await builders.anna(stage, teaching_since=HIRED)
    nina = await builders.nina(stage)
    irina = await stage.person("Ирина Павловна", surname="Соколова")
    vera = await builders.deputy(stage)
    olga = await stage.person(
        "Ольга Игоревна",
        surname="Мельник",
        school="Центр",
        position="METHODIST",
        roles=["methodist", "methodist_young"],
    )
    return anna, nina, irina, vera, olga


async def propose(vera: Colleague, mentor: str) -> None:
    """From the school's own people, in the usual form."""
    for label in (
        "В той же школе",
        mentor,
        "Педагог — педагог",
        "Традиционное (один на один)",
        "Подтвердить",
    ):
        await vera.taps(label)


async def programme(stage: Stage, nina: Colleague, anna: Colleague, first: int) -> None:
    """Made by the mentor in two taps, agreed by both."""
    await forges(nina, Programme(pair_id=first))
    await nina.taps("Составить")
    await nina.taps("✅ Согласовать")
    await stage.moves(minutes=5)
    await anna.taps("Открыть программу")
    await anna.taps("✅ Согласовать")


async def red(stage: Stage, anna: Colleague, olga: Colleague) -> None:
    """She asks for a talk; her methodist hears of it without a name, is in touch, closes the case."""
    await anna.taps("▶️ Ответить", on=anna.got("💬 Как Вам работается?"))
    await anna.taps("Даю согласие")
    await answers(anna, POINTS, "Шумят", talk="Да")
    await stage.moves(minutes=3)
    assert olga.sees.text == "🔴 У одного из Ваших молодых педагогов красный сигнал. Откройте карточку."
    await olga.taps("Открыть")
    await olga.taps(next(label for label in olga.sees.buttons if "Случай 1" in label))
    assert "Лебедева" not in olga.sees.text
    for label in ("✅ Контакт состоялся", "Звонок", "Закрыть с исходом", "Стало лучше"):
        await olga.taps(label)
    assert olga.last_answer == "Случай закрыт"


async def papers(people: Sequence[Colleague], first: int, second: int) -> None:
    """Every paper comes out."""
    _, nina, irina, vera, olga = people
    for who, data in (
        (irina, apprenticeships.Paper(pair_id=second, what="programme")),
        (irina, apprenticeships.Paper(pair_id=second, what="report")),
        (vera, apprenticeships.Paper(pair_id=second, what="thanks")),
        (irina, journals.Paper(pair_id=second, kind="docx")),
        (nina, journals.Paper(pair_id=first, kind="xlsx")),
        (nina, journals.MinePaper(kind="pdf")),
        (olga, beginners.Paper(kind="report", year="2026/27", half=0)),
        (olga, beginners.Paper(kind="csv", year="2026/27", half=0)),
        (olga, beginners.Paper(kind="schools", year="2026/27", half=0)),
        (vera, beginners.Hours(month="2026-12")),
    ):
        await forges(who, data)
        assert who.sees.document is not None, (who, data, who.sees.text)


@pytest.mark.long
async def test_a_year_from_the_first_day_to_the_letter_of_thanks(stage: Stage, people) -> None:
    anna, nina, irina, vera, olga = people

    assert await cover(olga) == [
        "Всего 1. Охвачены наставничеством: 100 %, цель — 100 %.", "🟡 срок ещё идёт: 1",
    ]  # fmt: skip
    await comes(stage, date(2026, 12, 7))
    assert (await cover(olga))[1] == "🔴 без наставника: 1"
    assert any("без наставника" in text or "срок" in text for text in vera.reads)

    await forges(vera, Propose(mentee_id=anna.person_id))
    await propose(vera, "Гусева Нина Павловна")
    await agree(stage, nina, anna, vera, "41-к")
    assert (await cover(olga))[1] == "🟢 с наставником: 1"
    first = (await builders.all_pairs(stage))[0].id

    await comes(stage, date(2026, 12, 8))
    await meet(nina, first)
    await confirm(stage, anna)
    await programme(stage, nina, anna, first)

    await comes(stage, date(2026, 12, 11))
    await red(stage, anna, olga)

    before = len(nina.heard)
    await comes(stage, date(2026, 12, 17))
    assert len(nina.heard) > before, "nine days without a meeting in the first weeks: she is reminded"

    await comes(stage, date(2027, 2, 9))
    await forges(vera, Pair(id=first))
    await vera.taps("⚙️ Изменить пару")
    await vera.taps("🔄 Сменить наставника")
    await propose(vera, "Соколова Ирина Павловна")
    assert (await cover(olga))[1] == "🟢 с наставником: 1"
    await agree(stage, irina, anna, vera, "12-к")
    assert (await cover(olga))[1] == "🟢 с наставником: 1"
    was, now = await builders.all_pairs(stage)
    assert (was.state, was.ended_on, now.state, now.follows_id) == (
        "replaced", date(2027, 2, 9), "active", first,
    )  # fmt: skip
    await forges(irina, Programme(pair_id=now.id))
    await irina.taps("✅ Согласовать")

    await comes(stage, date(2027, 2, 15))
    await meet(irina, now.id)
    await comes(stage, date(2027, 5, 17))
    for who, ends in ((anna, mentee_answers), (irina, mentor_answers)):
        await forges(who, Programme(pair_id=now.id))
        await who.taps(next(label for label in who.sees.buttons if label.startswith("🏁")))
        await who.taps("Ответить")
        await ends(who)
        await who.taps("Подтвердить")
    assert [one.state for one in await builders.all_pairs(stage)] == ["replaced", "completed"]

    await papers(people, first, now.id)
