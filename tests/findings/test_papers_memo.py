"""The memo in Word and PDF: opened as a person opens it, its figures held against the published table."""

from datetime import UTC, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from docx import Document

from locales import Say
from models.district import District
from models.findings import Table
from services import districts
from views.findings.papers import lists, memos, samples

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SAY = Say("ru", ZoneInfo("Europe/Moscow"))
HIDDEN = "менее 5"


@pytest.fixture(scope="module")
def district() -> District:
    return districts.load()


@pytest.fixture(scope="module")
def table(district) -> Table:
    return samples.table(district)


@pytest.fixture(scope="module")
def memo(table, district):
    return Document(BytesIO(memos.docx(table, district, SAY, NOW)))


def texts(memo):
    return [paragraph.text for paragraph in memo.paragraphs]


def grid(memo, corner, row=1):
    """The rows of the first table whose head begins so and has this text in the row."""
    found = [table for table in memo.tables if table.rows[0].cells[0].text == corner]
    return [[cell.text for cell in row.cells] for row in found[row - 1].rows]


@pytest.mark.long
def test_the_memo_names_the_wave_the_version_the_dates_and_who_counts(memo):
    said = texts(memo)
    assert "Сроки: 2 ноября 2026\u202fг. – 20 ноября 2026\u202fг." in said
    assert next(line for line in said if line.startswith("Анкета «Мониторинг")).split(":")[0] == (
        "Анкета «Мониторинг профессиональных дефицитов и потребностей», версия 2"
    )
    assert grid(memo, "Приглашены") == [
        ["Приглашены", "230 человек"],
        ["Ответили в срок", "214 человек (93\u00a0%)"],
        [
            "Не вошли в расчёт: ответы слишком быстрые, одинаковые или почти все «не относится»",
            "7 человек",
        ],
        ["Вошли в расчёт", "207 человек"],
    ]
    footer = memo.sections[0].footer.paragraphs[0].text
    assert footer.startswith("Источник: записи бота. Анкета, версия 2,")
    assert "каждое число — не меньше чем о 5. Подготовлено 25 ноября 2026" in footer


@pytest.mark.long
def test_the_tables_of_competences_hold_the_published_figures(memo, table):
    for place, (headings, figures) in enumerate(
        ((table.bases, table.district.bases), (table.groups, table.district.groups)), 1
    ):
        read = grid(memo, "Компетенция", place)
        assert read[0][3:7] == [level.deficit for level in table.levels]
        assert [row[:7] for row in read[1:]] == [
            [
                f"{heading.title} ({heading.code})",
                str(figures[heading.code].n),
                str(figures[heading.code].percent),
                *(str(figures[heading.code].levels[level.code]) for level in table.levels),
            ]
            for heading in headings
        ]
        assert all("дефицит (" in row[7] for row in read[1:]), "both words of a level, always"


def test_slices_items_and_comparison_hold_the_published_figures(memo, table):
    associations = grid(memo, "Название", 1)[1:]
    shown = [one for one in (*table.slices["association"], *table.slices["cluster"]) if one.n]
    assert [row[:7] for row in associations] == [
        [
            one.title,
            str(one.n),
            str(one.total.percent),
            *(str(one.bases[base.code].percent) for base in table.bases),
        ]
        for one in shown
    ]
    items = grid(memo, "№", 1)[1:]
    assert [(row[1], row[3], row[4]) for row in items] == [
        (f"{item.text} ({item.code})", str(item.low), str(item.n)) for item in table.weakest()
    ]
    compared = grid(memo, "Компетенция", 3)[1:]
    assert compared[0] == [
        "Предметная (специальная) компетентность (SUB)", "120", "50", "48", "−2", "0", "−4",
    ]  # fmt: skip
    assert len(compared) == len(table.comparison.all)


def test_recommendations_name_whom_what_and_by_which_figures(memo):
    assert grid(memo, "Объединение")[1:] == [
        [
            "РМО учителей информатики и физики",
            "Предмет\u00a036\u00a0%, Методика\u00a037\u00a0%",
            "Трудные вопросы содержания предмета",
        ]
    ]
    assert "Школам — корпоративное обучение на базе школы (мера 3.1)" in texts(memo)
    measures = grid(memo, "№", 2)[1:]
    assert [row[0] for row in measures] == ["1", "2", "3", "4", "5", "", ""]
    assert measures[1] == ["2", "Провести обучение на базе школ: № 2", "", ""]
    remark = "Вопрос SUB04 не относится к работе 41 % ответивших — заменить или убрать"
    assert [text for text in texts(memo) if text.startswith(remark)]


@pytest.mark.long
def test_schools_are_never_ranked(table, district):
    """Proposals come the gravest first; on paper schools keep the order they have everywhere."""
    school = next(one for one in table.proposals if one.dimension == "school")
    grave = [
        school.model_copy(update={"place": place, "grave": 90 - 10 * at}) for at, place in enumerate("426")
    ]
    found = table.model_copy(update={"proposals": tuple(grave)})
    memo = Document(BytesIO(memos.docx(found, district, SAY, NOW)))
    assert [row[0] for row in grid(memo, "Школа")[1:]] == ["№ 2", "№ 4", "№ 6"]
    places = [row[1] for row in lists.proposals(found, SAY)[2]]
    assert places == ["№ 2", "№ 4", "№ 6"]


def test_two_pictures_stand_in_the_memo(memo):
    assert [round(shape.width.mm) for shape in memo.inline_shapes] == [165, 135]


def test_no_placeholder_is_left_in_the_memo(memo):
    everything = texts(memo) + [
        cell.text for table in memo.tables for row in table.rows for cell in row.cells
    ]
    assert [text for text in everything if "{" in text or "}" in text] == []


def bare(table):
    """A first wave of a small district: nothing to compare, most of it hidden."""
    whole = table.district.model_copy(
        update={"bases": {}, "groups": dict(list(table.district.groups.items())[:2])}
    )
    return table.model_copy(
        update={
            "excluded": None,
            "comparison": None,
            "slices": {"district": (whole,)},
            "items": (),
            "themes": (),
            "requests": (),
            "choices": (),
            "proposals": (),
            "reliability": {},
        }
    )


@pytest.mark.long
def test_a_small_first_wave_still_makes_a_memo(table, district):
    memo = Document(BytesIO(memos.docx(bare(table), district, SAY, NOW)))
    said = texts(memo)
    assert "Сравнивать не с чем: это первый мониторинг по этой анкете или прошлый не опубликован." in said
    assert "Тем, которые нужны хотя бы 5 ответившим, нет." in said
    assert [row[1] for row in grid(memo, "Компетенция", 1)[1:]] == [HIDDEN] * 4
    assert [text for text in said if text.startswith(("Методические объединения", "Школы"))] == []
    assert memos.pdf(bare(table), district, SAY, NOW).startswith(b"%PDF")


@pytest.mark.long
def test_the_memo_as_pdf_fills_every_page(table, district):
    made = memos.pdf(table, district, SAY, NOW)
    assert made.startswith(b"%PDF")
    assert len(made) > 100_000
