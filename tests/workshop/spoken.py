"""The keys that the code says.

A key is said where it stands in full, in `say("…", **facts)`, `Refusal("…", **facts)` or a table of
keys; where a form asks for it; and where a module that builds its keys declares them:
`SAID = tuple(f"people-role-{role}" for role in ROLES)`.
"""

import ast
import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

from bot import features
from locales import FOLDER, LANGUAGES
from models.steps import Form
from tests.workshop.source import SPEAKING, called, calls, imported_name, modules, place, tree

SPEAKERS = ("say", "Refusal")
NOT_FOR_WORDS = {"about", "audit"}  # what a Refusal tells the turn, not the text


@dataclass(frozen=True)
class Saying:
    """One call that says one of `keys`; `facts` is None where they come as `**facts`."""

    keys: tuple[str, ...]
    facts: frozenset[str] | None
    place: str


@cache
def sayings() -> list[Saying]:
    return [
        Saying(tuple(keys), facts_of(call), place(path, call))
        for path, call in speaking_calls()
        if (keys := [key for key in literal_keys(call.args[0]) if key not in LANGUAGES])
    ]


def speaking_calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in modules(*SPEAKING):
        for call in calls(path):
            if called(call) in SPEAKERS and call.args:
                yield path, call


def literal_keys(key: ast.expr) -> list[str]:
    match key:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return literal_keys(one) + literal_keys(other)
        case ast.BoolOp(values=several):
            return [text for one in several for text in literal_keys(one)]
    return []


def facts_of(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else frozenset(name for name in names if name) - NOT_FOR_WORDS


def undeclared() -> list[str]:
    """Calls that build a key in a module without SAID; a name or an attribute only hands one on."""
    return [
        place(path, call)
        for path, call in speaking_calls()
        if is_built(call.args[0]) and not declares_said(path)
    ]


def is_built(key: ast.expr) -> bool:
    match key:
        case ast.IfExp(body=one, orelse=other):
            return is_built(one) or is_built(other)
        case ast.BoolOp(values=several):
            return any(map(is_built, several))
    return not isinstance(key, ast.Constant | ast.Name | ast.Attribute)


def declares_said(path: Path) -> bool:
    targets = [
        target
        for node in tree(path).body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
    ]
    return any(isinstance(target, ast.Name) and target.id == "SAID" for target in targets)


def mentioned() -> dict[str, str]:
    """Every string that reads like a key of a file in locales/, each with its place."""
    stems = "|".join(sorted({path.stem for path in FOLDER.glob("*/*.ftl")}))
    like_a_key = re.compile(rf"({stems})(-[a-z0-9_]+)+")
    found: dict[str, str] = {}
    families = features.families().keys()
    for path in modules(*SPEAKING):
        others = names_of_other_things(tree(path))
        for node in ast.walk(tree(path)):
            match node:
                case ast.Constant(value=str(text)) if id(node) not in others and like_a_key.fullmatch(text):
                    found[text] = place(path, node)
    return {text: where for text, where in found.items() if text not in families}


def names_of_other_things(module: ast.Module) -> set[int]:
    """Strings that may look like keys: names of forms, prefixes of callbacks, parts of built keys."""
    others: list[ast.expr] = []
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id="Form") | ast.Attribute(attr="Form"), args=[name, *_]):
                others.append(name)
            case ast.keyword(arg="prefix", value=prefix):
                others.append(prefix)
            case ast.JoinedStr(values=parts):
                others += parts
    return {id(node) for node in others}


def declared() -> dict[str, str]:
    """The keys of every SAID, each with the module that declares it."""
    named = [imported_name(path) for path in modules(*SPEAKING) if declares_said(path)]
    return {key: name for name in named for key in importlib.import_module(name).SAID}


def asked_by_forms() -> dict[str, str]:
    """The keys every form asks for, each with the form's name."""
    return {key: f"form {form.name}" for form in forms() for key in needed(form)}


def needed(form: Form) -> set[str]:
    return form.keys()


def forms() -> Iterator[Form]:
    for path in modules(*SPEAKING):
        if any(called(call) == "Form" for call in calls(path)):
            for form in forms_of(importlib.import_module(imported_name(path))):
                yield from (form, *form.earlier)


def forms_of(module: ModuleType) -> Iterator[Form]:
    for value in vars(module).values():
        held = value.values() if isinstance(value, dict) else value
        several = held if isinstance(held, list | tuple) else [held]
        yield from (one for one in several if isinstance(one, Form))
