"""YAML with its lines remembered, so that a problem can name the place to mend."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Steps = tuple[str | int, ...]
EMPTY = ("", "~", "null")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file: where, and the key and facts of the words that say what to do."""

    file: str
    line: int
    key: str
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """One file: its data, in which every scalar is text, and the line of every entry."""

    file: str
    data: Any
    lines: dict[Steps, int]
    problems: tuple[Problem, ...] = ()

    def line(self, path: Steps) -> int:
        """The line of the entry, or of the nearest one above it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def problem(self, path: Steps, key: str, **facts: str) -> Problem:
        return Problem(self.file, self.line(path), key, facts)


class _Plain(yaml.BaseLoader):
    """Takes every scalar as text (`on` stays a word, 3.10 keeps its zero) and refuses aliases."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            alias = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "alias", alias.start_mark)
        return super().compose_node(parent, index)


def named(path: Path) -> str:
    """How a file is called in a message: short when it lies under the current folder."""
    full = path.resolve()
    return str(full.relative_to(Path.cwd())) if full.is_relative_to(Path.cwd()) else str(path)


def text(path: Path) -> str | Problem:
    """What the file says, or why it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        return Problem(named(path), 1, "programme-not-utf8")
    except OSError:
        return Problem(named(path), 1, "programme-no-file")


def page(file: str, text: str, first_line: int = 1) -> Page:
    """Reads a file's text; `first_line` is where the text begins in the file."""
    try:
        root = yaml.compose(text, Loader=_Plain)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        key = "programme-alias" if error.problem == "alias" else "programme-not-yaml"
        return Page(file, None, {}, (Problem(file, line, key),))
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + first_line
        return Page(file, None, {}, (Problem(file, line, "programme-not-yaml"),))
    if root is None:
        return Page(file, {}, {(): first_line})
    lines: dict[Steps, int] = {(): first_line}
    problems = tuple(_walk(root, (), lines, file, first_line))
    return Page(file, _data(root), lines, problems)


def _walk(node: yaml.Node, path: Steps, lines: dict[Steps, int], file: str, first: int) -> Iterator[Problem]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            line = key.start_mark.line + first
            here = (*path, str(key.value))
            if here in lines:
                facts = {"name": str(key.value), "before": str(lines[here])}
                yield Problem(file, line, "programme-twice", facts)
                continue
            lines[here] = line
            yield from _walk(value, here, lines, file, first)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            here = (*path, index)
            lines[here] = item.start_mark.line + first
            yield from _walk(item, here, lines, file, first)


def _data(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(item) for item in node.value]
    plain = getattr(node, "style", None) is None
    return None if plain and node.value in EMPTY else node.value
