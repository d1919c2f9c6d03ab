"""What a person can type or set is named in the docs."""

import re

from bot.settings import Settings
from tests.workshop.source import ROOT


def docs() -> str:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return "\n".join(page.read_text(encoding="utf-8") for page in pages if page.is_file())


def unnamed(patterns: dict[str, str]) -> list[str]:
    text = docs()
    return [name for name, pattern in patterns.items() if not re.search(pattern, text)]


def test_every_command_is_documented() -> None:
    modules = (
        path.stem.rstrip("_").replace("_", "-") for path in sorted((ROOT / "bot" / "commands").glob("*.py"))
    )
    commands = [name for name in modules if not name.startswith("-")]
    assert unnamed({name: rf"python -m bot {name}\b" for name in commands}) == []


def test_every_setting_is_documented() -> None:
    names = [f"BOT_{field.upper()}" for field in Settings.model_fields]
    assert unnamed({name: rf"\b{name}\b" for name in names}) == []


def test_every_make_target_is_documented() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):.*## ", makefile, flags=re.MULTILINE)
    assert unnamed({name: rf"make ([a-z]+ \| )*{name}\b" for name in targets if name != "help"}) == []
