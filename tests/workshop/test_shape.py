"""A feature is found under one name everywhere, and nothing grows too large to be read."""

import ast
from pathlib import Path

from tests.workshop.source import OURS, ROOT, called, calls, modules, place, tree

LONGEST_FILE = 250
LONGEST_FUNCTION = 60


def features() -> list[str]:
    """The nouns of handlers/: its modules and packages."""
    entries = (ROOT / "handlers").iterdir()
    nouns = {path.stem for path in entries if path.suffix == ".py" or (path / "__init__.py").is_file()}
    return sorted(nouns - {"__init__"})


def homeless(noun: str) -> list[str]:
    """Where a feature should live and does not."""
    homes = {
        f"services/{noun}": lives_in(ROOT / "services", noun),
        f"locales/ru/{noun}.ftl": (ROOT / "locales" / "ru" / f"{noun}.ftl").is_file(),
        f"locales/en/{noun}.ftl": (ROOT / "locales" / "en" / f"{noun}.ftl").is_file(),
        f"tests/{noun}/test_*.py": any((ROOT / "tests" / noun).glob("test_*.py")),
    }
    return [home for home, there in homes.items() if not there]


def lives_in(folder: Path, noun: str) -> bool:
    return (folder / f"{noun}.py").is_file() or (folder / noun / "__init__.py").is_file()


def test_every_feature_has_a_home_in_every_layer() -> None:
    assert {noun: missing for noun in features() if (missing := homeless(noun))} == {}


def test_no_file_is_too_long_to_be_read() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules(*OURS)}
    assert {str(path.relative_to(ROOT)): n for path, n in lines.items() if n > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_be_read() -> None:
    long = {
        place(path, node): node.name
        for path in modules(*OURS)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    }
    assert long == {}


def test_what_takes_a_thread_waits_for_no_transaction_to_be_open() -> None:
    """A handler runs inside one: whatever is long goes by `turn.made`."""
    threads = [
        place(path, call)
        for path in modules("handlers")
        for call in calls(path)
        if called(call) == "to_thread"
    ]
    assert threads == []
