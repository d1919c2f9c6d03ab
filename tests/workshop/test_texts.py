"""Every key said is written, every key written is said, in both languages and with the same facts."""

from functools import cache

import pytest
from fluent.syntax import ast

from locales import LANGUAGES
from locales.bundles import Bundle
from tests.workshop.spoken import asked_by_forms, declared, mentioned, sayings, undeclared
from tests.workshop.written import repeated, resources, texts, unreadable

# Told before every commit by `make check`, which names this folder.
pytestmark = pytest.mark.long

languages = pytest.mark.parametrize("language", LANGUAGES)


@languages
def test_fluent_reads_every_text(language: str) -> None:
    assert unreadable(language) == []


@languages
def test_a_text_read_alone_is_the_text_of_its_file(language: str) -> None:
    made = Bundle("ru_RU")
    written: dict[tuple[bool, str], ast.Message | ast.Term] = {}
    for path, resource in resources(language).items():
        made.add(path.read_text(encoding="utf-8"))
        entries = [entry for entry in resource.body if isinstance(entry, ast.Message | ast.Term)]
        written |= {(isinstance(entry, ast.Term), entry.id.name): entry for entry in entries}

    for term, name in written:
        made._lookup(name, term=term)

    read = {
        (kept is made._terms, name): entry
        for kept in (made._messages, made._terms)
        for name, entry in kept.items()
    }
    assert read.keys() == written.keys()
    assert [
        name for name, entry in read.items() if not entry.equals(written[name], ["span", "comment"])
    ] == []


@languages
def test_a_key_is_written_once(language: str) -> None:
    assert repeated(language) == []


@languages
def test_a_key_begins_with_the_name_of_its_file(language: str) -> None:
    strays = [key for key, text in texts(language).items() if not key.startswith(f"{text.path.stem}-")]
    assert strays == []


def test_what_one_language_says_the_other_says_too() -> None:
    ru, en = (set(texts(language)) for language in ("ru", "en"))
    assert {"only in ru": sorted(ru - en), "only in en": sorted(en - ru)} == {
        "only in ru": [],
        "only in en": [],
    }


def test_a_text_asks_for_the_same_facts_in_both_languages() -> None:
    ru, en = texts("ru"), texts("en")
    assert {
        key: (ru[key].facts, en[key].facts) for key in ru.keys() & en if ru[key].facts != en[key].facts
    } == {}


@cache
def said() -> dict[str, str]:
    """Every key the code says, each with where it does."""
    spoken = {key: saying.place for saying in sayings() for key in saying.keys}
    return asked_by_forms() | declared() | mentioned() | spoken


@languages
def test_every_key_said_is_written(language: str) -> None:
    written = texts(language)
    assert {key: place for key, place in said().items() if key not in written} == {}


@languages
def test_every_key_written_is_said(language: str) -> None:
    written = texts(language)
    quoted = {key for text in written.values() for key in text.quotes}
    assert sorted(written.keys() - quoted - said().keys()) == []


def test_a_key_that_is_built_is_declared_in_said() -> None:
    assert undeclared() == []


def test_callers_give_each_text_the_facts_it_asks_for() -> None:
    asked = {key: text.facts for key, text in texts("ru").items()}
    wrong = {
        f"{saying.place} {key}": sorted(missing)
        for saying in sayings()
        for key in saying.keys
        if saying.facts is not None and (missing := asked.get(key, set()) - saying.facts)
    }
    assert wrong == {}


def test_callers_give_no_fact_that_no_text_asks_for() -> None:
    asked = {key: text.facts for key, text in texts("ru").items()}
    idle = {
        saying.place: unused
        for saying in sayings()
        if asked.keys() >= set(saying.keys)
        and (unused := sorted((saying.facts or set()).difference(*(asked[key] for key in saying.keys))))
    }
    assert idle == {}
