"""The plan on paper: every value in its place, and nobody else's to ask for."""

from io import BytesIO

import pytest
from docx import Document

from bot import papers
from models.district import District
from models.people import Person
from services import calendars, people
from tests.plans import builders
from tests.stage import Stage
from views.plans import papers as views
from views.plans.papers import Owner


async def paper(stage: Stage, kind: str) -> bytes:
    """What Anna gets for the button."""
    anna = await builders.teacher(stage, associations=["math"])
    olga = await builders.methodist(stage)
    await builders.agreed(stage, anna, olga)
    await anna.says("/plan")
    await anna.taps("1. Инклюзия")
    await anna.taps("＋ Свой шаг")
    await anna.says("Разберу урок <по минутам> & {{ teacher }}")
    await anna.says("25.12")
    await anna.says("/plan")
    await anna.taps("Ещё…")
    await anna.taps(f"📄 {kind}")
    assert anna.sees.text == "Ваш маршрут на бумаге. Кому его показать, решаете Вы."
    assert anna.sees.document is not None
    return anna.sees.document.content


@pytest.mark.long
async def test_the_word_paper_holds_the_whole_plan(stage: Stage) -> None:
    opened = Document(BytesIO(await paper(stage, "Word")))

    head = {row.cells[0].text: row.cells[1].text for row in opened.tables[0].rows}
    assert head["Педагог"] == "Иванова Анна Петровна"
    assert head["Методическое объединение"].startswith("РМО")
    assert head["Методист"] == "Мельник Ольга Игоревна"
    assert head["Основание"].startswith("Самооценка: анкета «Мониторинг профессиональных дефицитов")
    steps = [[cell.text for cell in row.cells] for row in opened.tables[1].rows]
    assert [row[:3] for row in steps[1:]] == [
        ["1", "Рекомендации ПМПК в практике учителя", "Консультация методиста"],
        ["2", "Адаптация заданий для детей с ОВЗ", "Курсы"],
        ["3", "Разберу урок <по минутам> & {{ teacher }}", "Свой шаг"],
    ]
    words = "\n".join(paragraph.text for paragraph in opened.paragraphs)
    assert "Цель 3. Цифровая компетентность" in words
    assert "Уровень в начале: критически низкий уровень — критический дефицит" in words
    assert "11 января 2027" in words


@pytest.mark.long
async def test_the_pdf_is_a_pdf(stage: Stage) -> None:
    assert (await paper(stage, "PDF")).startswith(b"%PDF-")


@pytest.mark.long
def test_the_templates_of_the_district_can_be_filled_in(district: District) -> None:
    assert {views.WORD, views.TYPST} <= papers.SAMPLES.keys()
    assert [problem for problem in papers.problems(district) if "plan." in problem.file] == []


async def test_what_a_template_is_tried_with_is_what_it_gets(stage: Stage) -> None:
    anna = await builders.teacher(stage)
    await builders.proposed(anna)
    plan = await builders.plan_of(stage, anna)
    async with stage.session() as session:
        today = calendars.today(stage.district, stage.now)
        person = await session.get_one(Person, anna.person_id)
        owner = Owner(person, await people.jobs(session, person.id, today), [], today, 1)

    given = views.values(plan, owner, builders.instrument(stage), stage.district, stage.now)
    tried = views.sample(stage.district)

    assert given.keys() == tried.keys()
    assert given["goals"][0].keys() == tried["goals"][0].keys()
    assert given["goals"][0]["steps"][0].keys() == tried["goals"][0]["steps"][0].keys()


@pytest.mark.long
@pytest.mark.parametrize("kind", ["docx", "pdf"])
async def test_without_answers_the_basis_is_her_own_wish(stage: Stage, kind: str) -> None:
    anna = await builders.teacher(stage)
    await builders.proposed(anna)
    await builders.withdraws(stage, anna, "C2")
    plan = await builders.plan_of(stage, anna)
    owner = Owner(plan.person, [], [], None, 1)

    values = views.values(plan, owner, builders.instrument(stage), stage.district, stage.now)
    assert values["basis"] == "По инициативе педагога"
    assert {goal["level"] for goal in values["goals"]} == {""}
    assert len(views.draws(kind, stage.district, values)()) > 5000
