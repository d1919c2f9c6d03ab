"""The project's own source, read as text and as trees."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SPEAKING = ("bot", "handlers", "views", "services", "models", "scheduler", "locales")
OURS = (*SPEAKING, "sandbox", "migrations", "bench", "tests")


def modules(*packages: str) -> list[Path]:
    """The Python files of the packages, apart from migrations as Alembic wrote them."""
    found = (path for package in packages for path in (ROOT / package).rglob("*.py"))
    return sorted(path for path in found if "versions" not in path.parts)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    """The last name of what is called: `say` of `turn.say(…)`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def place(path: Path, node: ast.expr | ast.stmt) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def imported_name(path: Path) -> str:
    """The name a module is imported by: `bot.commands.run`."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
