"""The organiser's list: by taps, by numbers from paper, with corrections and people without a seat."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from sqlalchemy import select

from models.associations import Association
from models.events import ONLINE, PLACE
from models.people import Person
from services.attendances import numbers
from services.refusals import Refusal
from tests.attendances.stories import desk, marks, methodist, opens, seat, seminar
from tests.stage import Stage
from views.attendances import callbacks as to


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1-5, 7, 12", [1, 2, 3, 4, 5, 7, 12]),
        ("1–3", [1, 2, 3]),
        ("1 — 3", [1, 2, 3]),
        ("1..3", [1, 2, 3]),
        ("3-1", [1, 2, 3]),
        ("7", [7]),
        ("№7, № 8.", [7, 8]),
        ("1 2 3", [1, 2, 3]),
        ("1;2\n3", [1, 2, 3]),
        ("2, 2, 1-2", [1, 2]),
        ("1,,2,", [1, 2]),
    ],
)
def test_numbers_are_read_as_people_write_them(typed: str, meant: list[int]) -> None:
    assert numbers.read(typed) == meant


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("все", "attendances-numbers-unclear"),
        ("1, два", "attendances-numbers-unclear"),
        ("1-", "attendances-numbers-unclear"),
        ("1-2-3", "attendances-numbers-unclear"),
        ("12345", "attendances-numbers-unclear"),
        ("1.5", "attendances-numbers-unclear"),
        ("", "attendances-numbers-none"),
        (" , ", "attendances-numbers-none"),
        ("0", "attendances-numbers-none"),
        ("1, 300", "attendances-numbers-spread"),
        ("1-9999", "attendances-numbers-spread"),
    ],
)
def test_what_are_no_numbers_is_refused(typed: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        numbers.read(typed)

    assert refused.value.key == key


some = st.integers(1, 9999 - numbers.SPAN).flatmap(
    lambda first: st.sets(st.integers(first, first + numbers.SPAN - 1), min_size=1)
)


@pytest.mark.long
@given(some)
def test_numbers_said_are_read_again_as_they_were(known: set[int]) -> None:
    assert numbers.read(numbers.spoken(known)) == sorted(known)


@given(some)
def test_numbers_fit_a_button_and_come_out_of_it(known: set[int]) -> None:
    button = to.Enter(event=999_999, numbers=numbers.packed(known)).pack()

    assert len(button) <= 64
    assert numbers.unpacked(to.Enter.unpack(button).numbers) == sorted(known)


@given(st.text(max_size=40))
def test_an_edited_button_does_no_harm(kept: str) -> None:
    assert all(number >= 0 for number in numbers.unpacked(kept))


@pytest.mark.long
async def test_a_tap_marks_and_another_takes_the_mark_back(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Белова")
    vera = await stage.person("Вера Ильинична", surname="Авдеева")
    number = await seminar(stage, olga, anna)
    await seat(stage, number, vera, way=ONLINE)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)

    await desk(olga, number)
    await olga.taps("📋 Явка")
    assert olga.sees.buttons[:2] == ["▫️ Авдеева В. И.", "▫️ Белова А. П."]
    await olga.taps("▫️ Белова А. П.")
    await olga.taps("▫️ Авдеева В. И.")
    assert "Пришло 2 из 2.\nОнлайн: 1." in olga.sees.text
    await olga.taps("💻 Авдеева В. И.")

    assert "Пришло 1 из 2." in olga.sees.text
    assert await marks(stage, number) == {anna.person_id: (PLACE, False, "hand")}


async def test_a_mark_is_corrected(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Белова")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)
    await opens(olga, to.Tick(event=number, person=anna.person_id, on=True))

    await olga.taps("…")
    await olga.taps("На самом деле — онлайн")
    await olga.taps("Опоздание")

    assert await marks(stage, number) == {anna.person_id: (ONLINE, True, "hand")}
    assert olga.sees.text.startswith("Белова Анна Петровна\nОнлайн. Отметка организатора, ")
    assert olga.sees.text.endswith("С опозданием.")


@pytest.mark.long
async def test_somebody_without_a_seat_is_found_by_name_and_counted_apart(stage: Stage) -> None:
    olga = await methodist(stage)
    await stage.person("Анна Петровна", surname="Белова")
    ivan = await stage.person("Иван Сергеевич", surname="Ким")
    number = await seminar(stage, olga)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)

    await opens(olga, to.Mark(event=number))
    assert "пока никого" in olga.sees.text
    await olga.taps("➕ Без записи")
    await olga.says("Ким")
    if ivan.person_id not in await marks(stage, number):
        await olga.taps("Ким Иван Сергеевич")
    assert "Записи не было." in olga.sees.text
    await olga.taps("К списку")

    assert "Пришло 0 из 0.\nБез записи: 1." in olga.sees.text
    assert await marks(stage, number) == {ivan.person_id: (PLACE, False, "hand")}


@pytest.mark.long
async def test_a_paper_of_yesterday_is_entered_today_by_the_numbers_on_it(stage: Stage) -> None:
    olga = await methodist(stage)
    names = ("Дятлова", "Авдеева", "Белова")
    people = [await stage.person("Анна Петровна", surname=surname) for surname in names]
    number = await seminar(stage, olga, *people)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)
    await opens(olga, to.Mark(event=number))
    await olga.taps("🖨 На бумаге")
    assert olga.sees.document is not None
    assert olga.sees.document.content.startswith(b"%PDF")
    await olga.taps("Тот же список: XLSX")
    rows = _rows(olga.sees.document.content)
    assert [row[:2] for row in rows[1:]] == [
        ("1", "Авдеева Анна Петровна"),
        ("2", "Белова Анна Петровна"),
        ("3", "Дятлова Анна Петровна"),
    ]

    late = await stage.person("Анна Петровна", surname="Абрамова")
    await seat(stage, number, late)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", days=1)
    await opens(olga, to.Numbers(event=number))
    await olga.says("1, 3-5")
    assert "1. Авдеева А. П.\n3. Дятлова А. П." in olga.sees.text
    assert "Таких номеров в списке нет: 4, 5." in olga.sees.text
    assert await marks(stage, number) == {}
    await olga.taps("✅ Отметить: 2")

    assert await marks(stage, number) == {
        people[1].person_id: (PLACE, False, "list"),
        people[0].person_id: (PLACE, False, "list"),
    }
    await opens(olga, to.Print(event=number, kind="xlsx"))
    assert [row[:2] for row in _rows(olga.sees.document.content)[3:]] == [
        ("3", "Дятлова Анна Петровна"),
        ("4", "Абрамова Анна Петровна"),
    ]


@pytest.mark.long
async def test_a_head_ticks_codes_where_names_are_not_shown_and_only_at_her_own_events(stage: Stage) -> None:
    olga = await methodist(stage)
    head = await stage.person("Вера Ильинична", surname="Авдеева", roles=["association_head:math"])
    anna = await stage.person("Анна Петровна", surname="Белова")
    hers = await seminar(stage, olga, anna, association_id=await _association(stage, "math"))
    other = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)

    await opens(head, to.Mark(event=hers))
    assert head.sees.buttons[0] == f"▫️ Педагог {await _code(stage, anna.person_id)}"
    await opens(head, to.Mark(event=other))

    assert "▫️" not in "".join(head.sees.buttons)
    await opens(anna, to.Tick(event=hers, person=anna.person_id, on=True))
    assert await marks(stage, hers) == {}


async def test_at_a_meeting_the_members_are_expected_without_seats(stage: Stage) -> None:
    olga = await methodist(stage)
    math = await _association(stage, "math")
    anna = await stage.person("Анна Петровна", surname="Белова", associations=["math"])
    await stage.person("Вера Ильинична", surname="Авдеева", associations=["math"])
    await stage.person("Иван Сергеевич", surname="Ким", associations=["inf_phys"])
    number = await seminar(stage, olga, form="association_meeting", association_id=math)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=50)

    await opens(olga, to.Mark(event=number))
    assert olga.sees.buttons[:2] == ["▫️ Авдеева В. И.", "▫️ Белова А. П."]
    await olga.taps("▫️ Белова А. П.")

    assert "Пришло 1 из 2." in olga.sees.text
    assert list(await marks(stage, number)) == [anna.person_id]


@pytest.mark.long
async def test_a_mark_that_has_grown_into_feedback_or_a_paper_stays(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна")
    number = await seminar(stage, olga, anna)
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", minutes=65)
    await opens(olga, to.Tick(event=number, person=anna.person_id, on=True))
    await stage.leaps("attendances", "registrations", "certificates", "deliveries", hours=2)
    await opens(anna, to.Feedback(event=number, useful="5", apply="yes", pace="fine"))

    await opens(olga, to.Tick(event=number, person=anna.person_id, on=False))

    assert list(await marks(stage, number)) == [anna.person_id]


def _rows(content: bytes) -> list[tuple[str, ...]]:
    (page,) = load_workbook(BytesIO(content)).worksheets
    return [tuple(str(cell.value or "") for cell in row) for row in page.iter_rows()]


async def _association(stage: Stage, code: str) -> int:
    async with stage.session() as session:
        found = await session.scalar(select(Association.id).where(Association.code == code))
    assert found is not None
    return found


async def _code(stage: Stage, person_id: int) -> str:
    async with stage.session() as session:
        return (await session.get_one(Person, person_id)).code
