"""The words as they are written in locales/."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from locales import FOLDER


@dataclass
class Text(Visitor):
    """One message: where it is written, what it asks the caller for, which messages it holds."""

    key: str
    path: Path
    facts: set[str]
    quotes: set[str]

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the visitor's own naming
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802  the visitor's own naming
        self.quotes.add(node.id.name)


@cache
def resources(language: str) -> dict[Path, ast.Resource]:
    paths = sorted((FOLDER / language).glob("*.ftl"))
    return {path: FluentParser().parse(path.read_text(encoding="utf-8")) for path in paths}


def unreadable(language: str) -> list[str]:
    """What Fluent could not parse and would silently leave out."""
    return [
        f"{language}/{path.name}: {first_line(entry)}"
        for path, resource in resources(language).items()
        for entry in resource.body
        if isinstance(entry, ast.Junk)
    ]


def first_line(junk: ast.Junk) -> str:
    return (junk.content or "").strip().partition("\n")[0]


def repeated(language: str) -> list[str]:
    messages = (
        e for r in resources(language).values() for e in r.body if isinstance(e, ast.Message | ast.Term)
    )
    return [key for key, count in Counter(message.id.name for message in messages).items() if count > 1]


@cache
def texts(language: str) -> dict[str, Text]:
    """Every message by its key; its facts include those of the messages it quotes."""
    found: dict[str, Text] = {}
    for path, resource in resources(language).items():
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = text = Text(entry.id.name, path, set(), set())
                text.visit(entry)
    for text in found.values():
        text.facts |= {fact for key in text.quotes & found.keys() for fact in found[key].facts}
    return found
