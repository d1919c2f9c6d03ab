"""Papers and pictures from templates: Word by docxtpl, PDF and PNG by Typst; done apart, for a thread.

A template is a file of the district: `district.papers["deficits_memo.docx"]` is the path of the
installation's own one, or of the one shipped in programme/papers. Looks that no district edits (a heat
map) are .typ files beside the module that draws them.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from services.apart import apart

if TYPE_CHECKING:
    import typst
    from jinja2.sandbox import SandboxedEnvironment

FONTS = Path(__file__).parent / "fonts"
PLACE = re.compile(r":(\d+):\d+\s*$", re.MULTILINE)
NO_LETTERS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # XML knows none of them
QUOTED = re.compile(r"'([^']*)'")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture among the values of a Word template; `width` in millimetres."""

    content: bytes
    width: float


class Unfit(Exception):
    """A template that cannot be filled in. `key` and `facts` are the words that say why, `line` where."""

    def __init__(self, template: Path, key: str, line: int = 1, **facts: str) -> None:
        super().__init__(f"{template.name}:{line}: {key}")
        self.template, self.key, self.line, self.facts = template, key, line, facts

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), self.template, self.key, self.line, **self.facts), ()


SAID = ("programme-paper-unreadable", "programme-paper-blank", "programme-paper-syntax")


@apart
def docx(template: Path, values: Mapping[str, Any]) -> bytes:
    """The Word template with its placeholders filled in.

    Values are plain texts (no HTML), numbers, lists, dicts and Pictures. A placeholder that `values`
    lack raises Unfit, and so does a file that is no template.
    """
    from docxtpl import DocxTemplate
    from jinja2 import TemplateError, UndefinedError

    try:
        paper = DocxTemplate(template)
        paper.render(_drawn(values, paper), jinja_env=_jinja(), autoescape=True)
        _measure(paper)
        kept = BytesIO()
        paper.save(kept)
    except UndefinedError as error:
        raise Unfit(template, "programme-paper-blank", blank=QUOTED.findall(str(error))[-1]) from error
    except (TemplateError, TypeError, ArithmeticError) as error:  # whatever a template may reckon
        raise Unfit(template, "programme-paper-syntax", why=str(error)) from error
    except (BadZipFile, KeyError, OSError, ValueError) as error:
        raise Unfit(template, "programme-paper-unreadable") from error
    return kept.getvalue()


def pdf(template: Path, values: Mapping[str, Any]) -> bytes:
    """The Typst template as PDF; there `json(bytes(sys.inputs.values))` is what it draws. Raises Unfit."""
    return _typeset(template, values, {"format": "pdf"})


def png(template: Path, values: Mapping[str, Any], ppi: float = 144) -> bytes:
    """The only page of the Typst template as a picture; 72 `ppi` make a point a pixel. Raises Unfit."""
    return _typeset(template, values, {"format": "png", "ppi": ppi})


def svg(template: Path, values: Mapping[str, Any]) -> str:
    """The only page of the Typst template as SVG, to be put into another paper. Raises Unfit."""
    return _typeset(template, values, {"format": "svg"}).decode()


@apart
def _typeset(template: Path, values: Mapping[str, Any], how: dict[str, Any]) -> bytes:
    import typst

    inputs = {"values": json.dumps(values, ensure_ascii=False)}
    try:
        made = typst.Compiler(template, font_paths=fonts()).compile(sys_inputs=inputs, **how)
    except typst.TypstError as error:
        place = PLACE.search(error.diagnostic)
        line = int(place[1]) if place else 1
        raise Unfit(template, "programme-paper-syntax", line, why=error.message) from error
    except (OSError, ValueError, RuntimeError) as error:
        raise Unfit(template, "programme-paper-unreadable") from error
    assert isinstance(made, bytes)
    return made


@cache
def fonts() -> "typst.Fonts":
    """Those of Typst itself, and DejaVu Sans: none of its own is a sans with Cyrillic letters."""
    import typst

    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])


@cache
def _jinja() -> "SandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)


def _measure(paper: Any) -> None:
    """Columns made by a loop take the widths of their cells; else they take those of their neighbours."""
    for table in paper.docx.tables:
        rows: list[list[Any]] = [row._tr.tc_lst for row in table.rows]
        widest = max(rows, key=len, default=[])
        grid = table._tbl.tblGrid.gridCol_lst
        if len(widest) == len(grid):
            for column, cell in zip(grid, widest, strict=True):
                column.w = cell.width or column.w


def _drawn(value: Any, paper: Any) -> Any:
    from docx.shared import Mm
    from docxtpl import InlineImage

    match value:
        case Picture():
            return InlineImage(paper, BytesIO(value.content), width=Mm(value.width))
        case Mapping():
            return {name: _drawn(each, paper) for name, each in value.items()}
        case list() | tuple():
            return [_drawn(each, paper) for each in value]
        case str():
            return NO_LETTERS.sub("", value)
        case _:
            return value
