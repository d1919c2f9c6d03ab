"""Three questions a month to the mentor; methodists read the answers, the mentee does not."""

from datetime import date

import pytest

from models.district import District
from services.checkins import asking
from tests.checkins import builders
from tests.journals import builders as journals
from tests.stage import Stage
from views.checkins import callbacks as to


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 10, 20), date(2026, 10, 1)),
        (date(2026, 11, 20), date(2026, 11, 2)),
        (date(2027, 1, 20), date(2027, 1, 11)),
        (date(2027, 4, 20), date(2027, 4, 5)),
        (date(2027, 5, 20), date(2027, 5, 4)),
    ],
)
def test_the_first_workday_of_a_month_that_takes_pushes(day: date, first: date, district: District) -> None:
    assert asking.first_day(district, day) == first


@pytest.mark.long
async def test_four_taps_on_the_first_workday_of_the_month(stage: Stage) -> None:
    pair_id, irina, anna = await builders.two(stage)
    olga = await builders.methodist(stage)
    await builders.met(stage, pair_id, irina, held_on=date(2026, 11, 2))
    await builders.met(stage, pair_id, irina, held_on=date(2026, 11, 24))
    await builders.on(stage, date(2026, 12, 1))
    assert irina.reads[-1] == "Новый месяц наставничества: три вопроса, меньше минуты."
    await irina.taps("Ответить")
    assert "Три вопроса: Лебедева Анна Петровна" in irina.sees.text
    await irina.taps("Отстаём")
    await irina.taps("Не хватает времени")
    await irina.taps("Да")
    await irina.says("Не успеваем посмотреть уроки")
    assert irina.sees.text == "Записано. Методист увидит просьбу и свяжется с Вами."
    assert await builders.alerts(stage) == [("help_wanted", True)]

    await builders.press(olga, to.OfPair(pair_id=pair_id))
    assert builders.read(olga).splitlines() == [
        "🗓 Ответы наставника · Соколова Ирина Павловна",
        "",
        "декабрь 2026",
        "Отстаём · Мешает: Не хватает времени · Нужна помощь",
        "«Не успеваем посмотреть уроки»",
    ]
    await builders.press(anna, to.OfPair(pair_id=pair_id))
    assert "Отстаём" not in anna.sees.text
    await builders.on(stage, date(2026, 12, 2), date(2026, 12, 8), date(2026, 12, 10))
    assert [kind for kind, _ in await builders.pushes(stage, irina)].count("checkin-month") == 1


@pytest.mark.long
async def test_an_unanswered_month_is_chased_once_and_closed_by_the_next(stage: Stage) -> None:
    _, irina, _ = await builders.two(stage, starts_on=date(2026, 11, 2))
    await builders.on(stage, date(2026, 12, 1))
    [first] = await builders.check_ins(stage)
    await builders.on(stage, *(date(2026, 12, day) for day in (2, 8, 9, 15, 23)))
    kinds = [kind for kind, _ in await builders.pushes(stage, irina)]
    assert kinds.count("checkin-month") == 2
    await builders.press(irina, to.CheckIn(id=first.id))
    await irina.taps("Как задумано")
    await builders.on(stage, date(2027, 1, 11))
    assert [row.month for row in await builders.check_ins(stage)] == ["2026-12", "2027-01"]
    assert await builders.press(irina, to.CheckIn(id=first.id)) == (
        "Эти вопросы закрыты: пара завершена или пришёл новый месяц."
    )
    await builders.press(irina, to.Waiting())
    assert irina.sees.text == "О ком ответите?"


@pytest.mark.long
async def test_each_pair_is_answered_by_itself_and_the_next_one_offered(stage: Stage) -> None:
    _, irina, _ = await builders.two(stage)
    await builders.two(stage, 2, mentor=irina)
    await builders.on(stage, date(2026, 12, 1))
    await builders.press(irina, to.Waiting())
    await irina.taps("Лебедева2 Анна Петровна")
    await irina.taps("Как задумано")
    await irina.taps("Ничего не мешает")
    await irina.taps("Нет")
    assert irina.sees.text == "Записано. Ответы видит методист, подопечный — нет."
    assert irina.sees.buttons[0] == "Дальше: осталось 1"
    assert await builders.press(irina, to.CheckIn(id=2)) == "На эти вопросы ответ уже есть."


async def test_a_pair_that_began_this_month_is_not_asked_of(stage: Stage) -> None:
    _, irina, _ = await builders.two(stage, starts_on=date(2026, 11, 24))
    await builders.two(stage, 2, mentor=irina, starts_on=date(2026, 12, 1))
    await builders.on(stage, date(2026, 12, 1), date(2026, 12, 2))
    assert [row.mentorship_id for row in await builders.check_ins(stage)] == [1]


async def test_another_mentor_does_not_answer_it(stage: Stage) -> None:
    await builders.two(stage)
    other = await journals.mentor(stage, surname="Чужая")
    await builders.on(stage, date(2026, 12, 1))
    await builders.press(other, to.CheckIn(id=1))
    assert "Как идёт работа" not in other.sees.text
