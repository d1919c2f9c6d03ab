"""YAML with its lines remembered, so that a problem can name the place to mend."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Steps = tuple[str | int, ...]
EMPTY = ("", "~", "null")
DEEPEST = 30
# Takes every scalar as text: `on` stays a word, 3.10 keeps its zero.
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


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
        if (line := _too_deep(text)) is not None:
            return Page(file, None, {}, (Problem(file, line + first_line, "programme-too-deep"),))
        root = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        return Page(file, None, {}, (Problem(file, line, "programme-not-yaml"),))
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + first_line
        return Page(file, None, {}, (Problem(file, line, "programme-not-yaml"),))
    if root is None:
        return Page(file, {}, {(): first_line})
    walk = _Walk(file, first_line)
    walk.enter(root, ())
    return Page(file, None if walk.problems else _data(root), walk.lines, tuple(walk.problems))


def _too_deep(text: str) -> int | None:
    """The line, from 0, where entries within entries go deeper than anybody writes by hand.

    The composer calls itself for each level and would take the process down with it.
    """
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            return event.start_mark.line if event.start_mark else 0
    return None


class _Walk:
    """Goes through the nodes of a file: notes their lines, refuses repeats and references."""

    def __init__(self, file: str, first_line: int) -> None:
        self.file, self.first_line = file, first_line
        self.lines: dict[Steps, int] = {(): first_line}
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def enter(self, node: yaml.Node, path: Steps) -> None:
        if id(node) in self.seen:  # an alias is the same node once more, perhaps inside itself
            self.problems.append(Problem(self.file, self.lines[path], "programme-alias"))
            return
        self.seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode):  # its text would unfold: it may refer to itself
                    self.wrong(key)
                    continue
                self.entry(str(key.value), key.start_mark.line + self.first_line, value, path)
        elif isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self.lines[(*path, index)] = item.start_mark.line + self.first_line
                self.enter(item, (*path, index))
        elif "\0" in node.value:  # PostgreSQL keeps no such letter
            self.wrong(node)

    def wrong(self, node: yaml.Node) -> None:
        line = node.start_mark.line + self.first_line
        self.problems.append(Problem(self.file, line, "programme-not-yaml"))

    def entry(self, name: str, line: int, value: yaml.Node, path: Steps) -> None:
        here = (*path, name)
        if here in self.lines:
            facts = {"name": name, "before": str(self.lines[here])}
            self.problems.append(Problem(self.file, line, "programme-twice", facts))
            return
        self.lines[here] = line
        self.enter(value, here)


def _data(node: yaml.Node) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(item) for item in node.value]
    plain = getattr(node, "style", None) is None
    return None if plain and node.value in EMPTY else node.value
