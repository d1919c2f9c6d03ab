from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from services import districts
from views import papers

TYPST = """#set page(width: 100pt, height: 50pt, margin: 5pt)
#set text(font: "DejaVu Sans")
#let values = json(bytes(sys.inputs.values))
#values.whom
"""


def word(folder: Path, text: str) -> Path:
    paper = Document()
    paper.add_paragraph(text)
    paper.save(str(folder / "letter.docx"))
    return folder / "letter.docx"


def typst(folder: Path, text: str = TYPST) -> Path:
    path = folder / "letter.typ"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_word_template_is_filled_in_and_what_was_typed_stays_a_text(tmp_path):
    picture = papers.png(typst(tmp_path), {"whom": "Анне"})
    made = papers.docx(
        word(tmp_path, "{{ whom }} {{ picture }}"),
        {"whom": "Школа <b>№ 1</b> & {{ name }}", "picture": papers.Picture(picture, 40)},
    )
    paper = Document(BytesIO(made))
    assert paper.paragraphs[0].text.rstrip() == "Школа <b>№ 1</b> & {{ name }}"
    assert [round(shape.width.mm) for shape in paper.inline_shapes] == [40]


def test_a_typst_template_becomes_a_page_and_a_picture(tmp_path):
    template = typst(tmp_path)
    assert papers.pdf(template, {"whom": "Анне Петровне"}).startswith(b"%PDF")
    assert papers.png(template, {"whom": "Анне Петровне"}).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("text", "key", "facts"),
    [
        pytest.param("{{ whose }}", "blank", {"blank": "whose"}, id="an unknown name"),
        pytest.param("{{ row.age }}", "blank", {"blank": "age"}, id="an unknown part"),
        pytest.param("{{ row", "syntax", {"why": "unexpected '/'"}, id="braces left open"),
        pytest.param("{{ row | big }}", "syntax", {"why": "No filter named 'big'."}, id="an unknown filter"),
        pytest.param(
            "{% for one in range(10 ** 9) %}{% endfor %}",
            "syntax",
            {"why": "Range too big. The sandbox blocks ranges larger than MAX_RANGE (100000)."},
            id="a loop that never ends",
        ),
        pytest.param(
            "{{ row.__class__.__mro__ }}",
            "syntax",
            {"why": "access to attribute '__class__' of 'dict' object is unsafe."},
            id="a way out of the sandbox",
        ),
    ],
)
def test_a_word_template_that_does_not_fit_says_why(tmp_path, text, key, facts):
    with pytest.raises(papers.Unfit) as unfit:
        papers.docx(word(tmp_path, text), {"row": {}})
    assert (unfit.value.key, unfit.value.facts) == (f"programme-paper-{key}", facts)


def test_a_file_that_is_no_word_document_says_so(tmp_path):
    path = tmp_path / "letter.docx"
    path.write_text("not a document", encoding="utf-8")
    with pytest.raises(papers.Unfit) as unfit:
        papers.docx(path, {})
    assert unfit.value.key == "programme-paper-unreadable"


def test_a_typst_template_names_the_line_of_its_mistake(tmp_path):
    with pytest.raises(papers.Unfit) as unfit:
        papers.pdf(typst(tmp_path, TYPST + "#values.whose"), {"whom": "Анне"})
    assert (unfit.value.key, unfit.value.line) == ("programme-paper-syntax", 5)
    assert "whose" in unfit.value.facts["why"]


@pytest.mark.long
def test_a_districts_own_template_stands_in_place_of_the_shipped_one(tmp_path):
    (tmp_path / "papers").mkdir()
    shipped = districts.load().papers
    for name in shipped:
        (tmp_path / "papers" / name).write_bytes(shipped[name].read_bytes())
    assert districts.load(overrides=tmp_path).papers == {name: tmp_path / "papers" / name for name in shipped}


def test_a_template_under_a_name_nobody_fills_in_is_told(tmp_path):
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "memo of mine.docx").write_bytes(b"")
    (tmp_path / "papers" / "~$memo.docx").write_bytes(b"")
    found = districts.problems(overrides=tmp_path)
    assert [problem.key for problem in found] == ["programme-unknown-file"]
