"""A questionnaire as a file: in the same form and order as the district's own files are written."""

from typing import Any

import yaml

from models.instruments import Instrument

# Lists whose entries stand on a line of their own each, and dictionaries that do likewise.
LINES = {
    "groups", "items", "questions", "base", "overlays", "options", "levels", "rules", "proposals",
    "variants", "themes",
}  # fmt: skip
FIRST = ("code", "version", "kind", "title", "title_en")
WIDE = 2**20


class _Line(dict[str, Any]):
    """An entry that stands on one line."""


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)


def _line(dumper: yaml.SafeDumper, entry: _Line) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", entry, flow_style=True)


def _words(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    plain = all(letter.isprintable() or letter == "\n" for letter in text)
    style = None if plain else '"'  # else some would be read as the end of a line, or not at all
    if plain and "\n" in text and not text[0].isspace():
        style = "|"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(_Line, _line)
_Dumper.add_representer(str, _words)


def written(instrument: Instrument, number: int) -> str:
    """The questionnaire as YAML that reads back the same; `number` is that of the version."""
    said = instrument.model_dump(mode="json", exclude_defaults=True)
    said["version"] = number
    said["branching"]["base"] = [
        {"when": {}, **base}
        for base in said["branching"]["base"]  # said even where it is empty
    ]
    for coded in ("variants", "themes"):
        for entry in said.get(coded, {}).values():
            del entry["code"]  # the key says it
    order = [*FIRST, *(name for name in type(instrument).model_fields if name not in FIRST)]
    parts = ({name: _lined(name, said[name])} for name in order if name in said)
    return "".join(_dumped(part, apart=name_of(part) not in FIRST[1:]) for part in parts)


def name_of(part: dict[str, Any]) -> str:
    return next(iter(part))


def _dumped(part: dict[str, Any], *, apart: bool) -> str:
    text = yaml.dump(part, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDE)
    return f"\n{text}" if apart and name_of(part) != "code" else text


def _lined(name: str, value: Any) -> Any:
    """What is listed, an entry a line; what is deeper in such an entry stays on its line."""
    if isinstance(value, dict):
        if name in LINES and all(isinstance(entry, dict) for entry in value.values()):
            return {code: _flat(entry) for code, entry in value.items()}
        return {code: _lined(code, entry) for code, entry in value.items()}
    if isinstance(value, list) and (name in LINES or name == "items"):
        return [_flat(entry) for entry in value]
    return _flat(value)


def _flat(value: Any) -> Any:
    if isinstance(value, dict):
        return _Line({name: _flat(entry) for name, entry in value.items()})
    if isinstance(value, list):
        return _Listed(_flat(entry) for entry in value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


class _Listed(list[Any]):
    """A list within a line."""


def _listed(dumper: yaml.SafeDumper, entries: _Listed) -> yaml.Node:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", entries, flow_style=True)


_Dumper.add_representer(_Listed, _listed)
