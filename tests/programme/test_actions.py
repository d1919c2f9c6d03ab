"""The code asks only for actions that the matrix knows: a slip would be refused to everyone, silently."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.district import District

ROOT = Path(__file__).parents[2]
ASKING = {"demand", "may", "scopes", "places", "scope", "check_right"}


def asked(file: Path) -> Iterator[str]:
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "attr", getattr(call.func, "id", "")) in ASKING:
            words = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
            yield from (word for word in words if isinstance(word, str) and "." in word)


@pytest.mark.long
def test_every_action_asked_for_stands_in_the_matrix(district: District) -> None:
    found = {
        (action, str(file.relative_to(ROOT)))
        for layer in ("bot", "handlers", "views", "services", "scheduler")
        for file in (ROOT / layer).rglob("*.py")
        for action in asked(file)
    }
    assert {(action, file) for action, file in found if action not in district.actions} == set()
