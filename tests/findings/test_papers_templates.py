"""A district's own templates: tried when its files are checked, filled in when somebody asks."""

import shutil
import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from docx import Document

from bot import papers as checked
from bot.commands import check
from locales import Say
from models.district import District
from services import districts
from views import papers
from views.findings.papers import books, memos, samples

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SAY = Say("ru", ZoneInfo("Europe/Moscow"))


@pytest.fixture(scope="module")
def district() -> District:
    return districts.load()


OWN = {
    "a placeholder nobody knows": ("{{ operator }} {{ wawe }}", "deficits_memo.docx:1: такого места", "wawe"),
    "no Word file at all": (None, "deficits_memo.docx:1: файл не открывается как шаблон", ""),
}


@pytest.mark.long
@pytest.mark.parametrize(("text", "said", "named"), OWN.values(), ids=OWN)
def test_the_check_says_plainly_what_is_wrong_with_a_districts_own_template(tmp_path, text, said, named):
    own = tmp_path / "papers" / "deficits_memo.docx"
    own.parent.mkdir()
    if text is None:
        own.write_text("memo", encoding="utf-8")
    else:
        paper = Document()
        paper.add_paragraph(text)
        paper.save(str(own))
    found = checked.problems(districts.load(overrides=tmp_path))
    lines = [check.line(problem, SAY) for problem in found]
    assert len(lines) == 1
    assert said in lines[0]
    assert named in lines[0]


@pytest.mark.long
def test_a_districts_own_words_stand_in_its_memo(tmp_path):
    own = tmp_path / "papers" / "deficits_memo.docx"
    own.parent.mkdir()
    paper = Document()
    paper.add_paragraph("Справка центра: {{ wave }}, самое трудное — {{ hardest }}")
    paper.save(str(own))
    district = districts.load(overrides=tmp_path)
    assert checked.problems(district) == []
    memo = Document(BytesIO(memos.docx(samples.table(district), district, SAY, NOW)))
    assert [paragraph.text for paragraph in memo.paragraphs] == [
        "Справка центра: Мониторинг профессиональных дефицитов и потребностей, самое трудное — "
        "Общение\u00a028\u00a0%, Цифра\u00a028\u00a0%, Предмет\u00a037\u00a0%"
    ]


@pytest.mark.long
def test_the_shipped_templates_can_be_filled_in(district):
    assert set(checked.SAMPLES) == {name for name in district.papers if name in checked.SAMPLES}
    assert checked.problems(district) == []


@pytest.mark.soak
@pytest.mark.needs_office
def test_an_office_opens_the_memo_and_the_workbook(tmp_path, district):
    for name, made in (
        ("memo.docx", memos.docx(samples.table(district), district, SAY, NOW)),
        ("results.xlsx", books.xlsx(samples.table(district), SAY, NOW)),
    ):
        (tmp_path / name).write_bytes(made)
    office = shutil.which("soffice")
    assert office
    subprocess.run(
        [office, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), str(tmp_path / "memo.docx"), str(tmp_path / "results.xlsx")],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    for name in ("memo.pdf", "results.pdf"):
        assert Path(tmp_path / name).read_bytes().startswith(b"%PDF")


def test_a_template_of_the_wrong_kind_is_refused(tmp_path):
    (tmp_path / "memo.docx").write_bytes(b"")
    with pytest.raises(papers.Unfit):
        papers.docx(tmp_path / "memo.docx", {})
