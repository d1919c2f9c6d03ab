"""The paper: every fact in its place, long ones too, and the code in its corner."""

from pathlib import Path

import pytest

from bot import papers as checked
from models.district import District
from services.certificates import proofs
from views.certificates import papers, words

FACTS = {
    "number": "2026-0147", "role": "participant", "name": "Иванова Анна Петровна", "school": "Школа № 1",
    "form": "Семинар", "title": "Как говорить с классом", "topic": "", "begins": "2026-11-25",
    "ends": "2026-11-25", "hours": 3, "district": "Мосальский район", "operator": "Центр",
    "issued": "2026-11-26",
}  # fmt: skip


def test_the_sheet_says_what_was_signed(district: District) -> None:
    sheet = papers.sheet(FACTS | {"role": "speaker", "topic": "Чтение"}, "текст", district)
    assert sheet.pop("qr").startswith("<svg")
    assert {name: " ".join(said.split()) for name, said in sheet.items()} == {
        "operator": "Центр",
        "district": "Мосальский район",
        "role": "выступающего",
        "number": "2026-0147",
        "name": "Иванова Анна Петровна",
        "school": "Школа № 1",
        "form": "Семинар",
        "title": "«Как говорить с классом»",
        "topic": "Тема выступления: «Чтение»",
        "dates": "25 ноября 2026 г.",
        "hours": "3 академических часа",
        "issued": "26 ноября 2026 г.",
        "how": sheet["how"],
    }


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        ("2026-11-25", "2026-11-25", "25 ноября 2026 г."),
        ("2026-11-25", "2026-11-26", "25–26 ноября 2026 г."),
        ("2026-11-30", "2026-12-01", "30 ноября 2026 г. — 1 декабря 2026 г."),
    ],
)
def test_days_are_said_shortly(begins: str, ends: str, said: str, district: District) -> None:
    sheet = papers.sheet(FACTS | {"begins": begins, "ends": ends}, "текст", district)
    assert " ".join(sheet["dates"].split()) == said


def test_the_longest_names_and_titles_stay_on_one_page(district: District) -> None:
    long = FACTS | {
        "name": "Константинопольская-Преображенская Александрина Константиновна",
        "school": "Средняя общеобразовательная школа имени Героя Советского Союза " * 3,
        "title": "Формирование функциональной грамотности на уроках и во внеурочной деятельности " * 3,
        "topic": "Читательская грамотность в разновозрастном классе " * 4,
        "role": "speaker",
    }
    body = proofs.tidied(words.signer(district)(long))
    made = papers.draws([(long, body), (FACTS, body)], district)()
    assert made.startswith(b"%PDF")
    assert pages(made) == 2


@pytest.mark.long
def test_the_template_of_the_district_can_be_filled_in(district: District) -> None:
    assert papers.TYPST in checked.SAMPLES
    assert [each for each in checked.problems(district) if "certificate" in each.file] == []


def test_the_district_may_have_a_template_of_its_own(district: District, tmp_path: Path) -> None:
    own = tmp_path / "certificate.typ"
    own.write_text(
        "#let values = json(bytes(sys.inputs.values))\n#values.sheets.first().name", encoding="utf-8"
    )
    ours = district.model_copy(update={"papers": district.papers | {papers.TYPST: own}})
    assert papers.draws([(FACTS, "текст")], ours)().startswith(b"%PDF")


def pages(content: bytes) -> int:
    return content.count(b"/Type /Page\n") + content.count(b"/Type/Page/")
