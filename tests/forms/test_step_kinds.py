"""Every kind of step, by buttons and typed."""

from dataclasses import replace
from datetime import UTC, datetime, time
from datetime import date as day
from typing import Any

import pytest
from sqlalchemy import select

from handlers import Turn
from models.associations import Association
from models.people import School
from models.steps import (
    Answers,
    AssociationStep,
    Clock,
    Confirm,
    Day,
    FileStep,
    Form,
    Link,
    Moment,
    Number,
    Option,
    PersonStep,
    Ranking,
    Scale,
    SchoolStep,
    Several,
    Step,
    Text,
    YesNo,
)
from sandbox.people import Human
from tests.forms import trips
from tests.forms.surveys import ASIDE
from tests.forms.trips import ask, done, keep
from tests.stage import Stage

TOPICS = Several("topics", options=tuple(Option(f"t{n}", f"Тема {n}") for n in range(1, 13)), least=1, most=2)


SCALE = Scale("q", points=tuple(Option(n) for n in range(11)))


async def rooms(_turn: Turn, _answers: Answers) -> list[Option]:
    return [Option(number, f"Комната {number}") for number in range(1, 13)]


RANKED = Ranking("q", options=rooms, least=2)


def answer() -> Any:
    [(_, answers, _)] = done
    [value] = answers.values()
    return value


@pytest.mark.long
@pytest.mark.parametrize(
    ("step", "taps", "value"),
    [
        (YesNo("q"), ["Нет"], False),
        (Number("q", least=1, most=5), ["4"], 4),
        (Confirm("q"), ["Подтверждаю"], True),
        (Day("q"), ["Завтра"], day(2026, 11, 25)),
        (Day("q"), ["Ещё →", "ср, 2 декабря"], day(2026, 12, 2)),
        (Day("q", past=True), ["Вчера"], day(2026, 11, 23)),
        (Clock("q"), ["15:00"], time(15)),
        (Clock("q"), ["Ещё →", "21:00"], time(21)),
        (Moment("q"), ["Завтра", "10:00"], datetime(2026, 11, 25, 7, tzinfo=UTC)),
        (TOPICS, ["Тема 1", "Ещё →", "Тема 12", "Готово"], ["t1", "t12"]),
        (TOPICS, ["Тема 1", "✓ Тема 1", "Тема 2", "Готово"], ["t2"]),
        (TOPICS, ["Тема 1", "Тема 2", "Тема 3", "Готово"], ["t1", "t2"]),
        (TOPICS, ["Готово", "Тема 5", "Готово"], ["t5"]),
        (SCALE, ["0"], 0),
        (RANKED, ["Комната 2", "Комната 1", "Готово"], [2, 1]),
        (RANKED, ["Комната 2", "Комната 1", "1. Комната 2", "Комната 2", "Готово"], [1, 2]),
        (YesNo("q", aside=ASIDE), ["Нет"], False),
        (YesNo("q", aside=ASIDE), ["Не хочу отвечать"], "no"),
        (Moment("q", aside=ASIDE), ["Завтра", "Не относится к моей работе"], "na"),
        (replace(TOPICS, aside=ASIDE), ["Тема 1", "Не хочу отвечать"], "no"),
        (PersonStep("q", aside=ASIDE), ["Не хочу отвечать"], "no"),
    ],
    ids=lambda given: (
        str(given) if isinstance(given, list) else getattr(given, "__class__", type(given)).__name__
    ),
)
async def test_a_step_is_answered_by_buttons(
    stage: Stage, anna: Human, step: Step, taps: list[str], value: Any
) -> None:
    await ask(stage, anna, step)
    for label in taps:
        await anna.taps(label)
    assert (anna.sees.text, answer()) == ("Записано", value)


@pytest.mark.long
@pytest.mark.parametrize(
    ("step", "typed", "value"),
    [
        (YesNo("q"), "Да.", True),
        (SCALE, "10", 10),
        (SCALE, "q-3", 3),
        (Text("q", aside=ASIDE), "не хочу отвечать", "no"),
        (Text("q", aside=ASIDE), "не хочу отвечать на это", "не хочу отвечать на это"),
        (FileStep("q", aside=ASIDE), "не хочу отвечать", "no"),
        (Confirm("q"), "да", True),
        (Number("q", whole=False), "12,5", 12.5),
        (Link("q"), "example.ru/vebinar?id=1", "https://example.ru/vebinar?id=1"),
        (Day("q"), "в пятницу", day(2026, 11, 27)),
        (Clock("q"), "в 9 утра", time(9)),
        (Moment("q"), "завтра 15:00", datetime(2026, 11, 25, 12, tzinfo=UTC)),
        (Moment("q"), "25.11 в 14", datetime(2026, 11, 25, 11, tzinfo=UTC)),
    ],
    ids=lambda given: given if isinstance(given, str) else type(given).__name__,
)
async def test_a_step_is_answered_in_words(
    stage: Stage, anna: Human, step: Step, typed: str, value: Any
) -> None:
    await ask(stage, anna, step)
    await anna.says(typed)
    assert (anna.sees.text, answer()) == ("Записано", value)


async def test_points_without_anchors_of_their_own_are_worded_by_the_form(stage: Stage, anna: Human) -> None:
    await ask(stage, anna, SCALE)
    assert "\n0 · one-q-0\n1 · one-q-1\n" in anna.sees.text
    assert anna.sees.rows[:2] == [["0", "1", "2", "3", "4", "5"], ["6", "7", "8", "9", "10"]]


@pytest.mark.long
async def test_a_day_given_up_leaves_an_old_hour_without_its_day(stage: Stage, anna: Human) -> None:
    """The hour of an old button has no day to stand on once the answer is an aside."""
    form = Form("trips-one", Moment("q", aside=ASIDE), YesNo("more"), done=keep)
    await ask(stage, anna, form.steps[0], form=form)
    await anna.taps("Завтра")
    message, ten = anna.sees.message, anna.sees.button("10:00")
    await anna.taps("Не хочу отвечать")
    await anna.taps(ten, on=message)
    assert anna.last_answer == "Этого варианта больше нет"


@pytest.mark.long
async def test_a_ranking_is_asked_again_only_where_its_options_are_gone(stage: Stage, anna: Human) -> None:
    ranked = Ranking("q", options=trips.rooms, aside=ASIDE)
    form = Form("trips-one", Number("seats", least=1, most=5), ranked, YesNo("more"), done=keep)
    await ask(stage, anna, ranked, form=form)
    for label in ("3", "Комната 3", "Комната 1", "Готово", "← Назад", "← Назад", "2"):
        await anna.taps(label)
    assert "шаг 2 из 3" in anna.sees.text
    assert "Сейчас" not in anna.sees.text
    for label in ("Не хочу отвечать", "← Назад", "← Назад", "1"):
        await anna.taps(label)
    assert "шаг 3 из 3" in anna.sees.text


async def test_a_day_told_alone_is_followed_by_the_question_of_the_hour(stage: Stage, anna: Human) -> None:
    await ask(stage, anna, Moment("q"))
    await anna.says("завтра")
    assert anna.sees.text.startswith("ср, 25 ноября 2026. В котором часу?")
    await stage.restart()
    await anna.says("14")
    assert answer() == datetime(2026, 11, 25, 11, tzinfo=UTC)


async def test_what_may_be_read_in_two_ways_is_asked(stage: Stage, anna: Human) -> None:
    await ask(stage, anna, Moment("q"))
    await anna.says("завтра в 3")
    assert anna.sees.text.startswith("Можно понять по-разному.")
    assert anna.sees.rows[:2] == [["ср, 25 ноября 2026, 15:00"], ["ср, 25 ноября 2026, 03:00"]]
    await anna.taps("ср, 25 ноября 2026, 15:00")
    assert answer() == datetime(2026, 11, 25, 12, tzinfo=UTC)


async def test_an_old_button_of_a_day_gone_by_is_not_taken(stage: Stage, anna: Human) -> None:
    await ask(stage, anna, Day("q"))
    today = anna.sees.button("Сегодня")
    await stage.leaps("deliveries", days=2)
    await anna.taps(today, on=anna.sees.message)
    assert (anna.last_answer, done) == ("Этот день уже прошёл. Нужна дата не раньше сегодняшней.", [])


async def test_a_double_tap_on_a_tick_leaves_it(stage: Stage, anna: Human) -> None:
    await ask(stage, anna, TOPICS)
    message, button = anna.sees.message, anna.sees.button("Тема 1")
    await anna.telegram.taps(anna.id, message, button)
    await anna.taps(button, on=message)
    assert anna.sees.buttons[0] == "✓ Тема 1"


async def test_a_school_is_found_by_part_of_its_name(stage: Stage, anna: Human) -> None:
    await stage.person("Иван Ильич", school="Лицей на горе")
    await ask(stage, anna, SchoolStep("q"))
    await anna.says("лицей")
    async with stage.session() as session:
        assert answer() == await session.scalar(select(School.id).where(School.title == "Лицей на горе"))


async def test_associations_are_ticked(stage: Stage, anna: Human) -> None:
    async with stage.session() as session:
        found = select(Association).where(Association.code.in_(["math", "physics"]))
        guilds = (await session.scalars(found.order_by(Association.title))).all()
    await ask(stage, anna, AssociationStep("q", several=True))
    for guild in guilds:
        await anna.says(guild.title)
    await anna.taps("Готово")
    assert sorted(answer()) == sorted(guild.id for guild in guilds)


async def test_a_methodist_finds_people_by_name(stage: Stage, anna: Human) -> None:
    vera = await stage.person("Вера Павловна", surname="Смирнова", roles=["methodist"])
    await stage.person("Ирина Олеговна", surname="Смирнова-Белых")
    await ask(stage, vera, PersonStep("q"))
    await vera.says("смирн")
    assert vera.sees.rows[:2] == [["Смирнова Вера Павловна"], ["Смирнова-Белых Ирина Олеговна"]]
    await vera.taps("Смирнова Вера Павловна")
    assert answer() == vera.person_id


async def test_to_a_teacher_people_are_codes(stage: Stage, anna: Human) -> None:
    vera = await stage.person("Вера Павловна", surname="Смирнова")
    await ask(stage, anna, PersonStep("q"))
    await anna.says("смирнова")
    assert anna.sees.text.startswith("Никто не найден. Напишите код")
    await anna.says(str(vera.id))
    assert answer() == vera.person_id


@pytest.mark.long
async def test_a_file_is_kept_by_its_id(stage: Stage, anna: Human) -> None:
    await ask(stage, anna, FileStep("q", kinds=("document",), largest=2**20))
    await anna.says("вот")
    assert anna.sees.text.startswith("Здесь нужен файл: прикрепите")
    await anna.sends_file("фото.jpg", b"1", photo=True)
    assert anna.sees.text.startswith("Здесь нужен файл: прикрепите")
    await anna.sends_file("большой.pdf", b"1" * (2**20 + 1))
    assert anna.sees.text.startswith("Файл слишком большой: помещается до 1 МБ.")
    await anna.sends_file("приказ.pdf", b"123")
    assert (answer()["name"], answer()["size"], answer()["kind"]) == ("приказ.pdf", 3, "document")
