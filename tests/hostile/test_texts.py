"""Whatever people type into a text of ours, it is read as they typed it and no tag or link comes of it."""

import os
import random
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.splitting import parts, units
from locales import LANGUAGES, Html, Say, bundle
from sandbox import html as telegram_html
from tests.hostile.words import WORDS, any_words

SAY = {language: Say(language, ZoneInfo("Europe/Moscow")) for language in LANGUAGES}
PLACE = 0xE000  # a letter of nobody's own stands where a fact will
TEXTS = 15  # that one list of words is tried in
HARD = int(os.environ.get("OPORA_HOSTILE_TEXTS", "100000"))

Shape = tuple[str, list[tuple[str, str]]]


def shape(said: str) -> Shape:
    """What a person reads, and what is marked in it, outside in."""
    plain, entities = telegram_html.parsed(said)
    return plain, [(one["type"], one.get("url", "")) for one in entities]


class Asked(Visitor):
    """What a message asks for, and which others it quotes."""

    def __init__(self, message: ast.Message | ast.Term) -> None:
        self.facts, self.quotes = set[str](), set[str]()
        self.visit(message)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the visitor's own naming
        self.facts.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802  the visitor's own naming
        self.quotes.add(node.id.name)


@cache
def facts(language: str) -> dict[str, list[str]]:
    """What each text asks for; read where the words are read anyway."""
    made = bundle(language)
    for name in list(made._unread):
        made._lookup(name.removeprefix("-"), term=name.startswith("-"))
    found = {key: Asked(message) for key, message in made._messages.items() if message.value}
    return {
        key: sorted(one.facts.union(*(found[quoted].facts for quoted in one.quotes)))
        for key, one in found.items()
    }


@cache
def asking() -> list[tuple[str, str]]:
    """Each text that asks for a fact, in each language."""
    return [
        (language, key) for language in LANGUAGES for key in sorted(facts(language)) if facts(language)[key]
    ]


@cache
def meant(language: str, key: str) -> tuple[list[str], dict[str, Any], Shape]:
    """The facts that may be any words, those that are numbers, and what is read where they will stand."""
    asked = facts(language)[key]
    for counted in ([], [name for name in asked if "count" in name], asked):
        words = {name: chr(PLACE + number) for number, name in enumerate(asked) if name not in counted}
        try:
            said = SAY[language](key, **words, **dict.fromkeys(counted, 5))
        except LookupError:
            continue
        return list(words), dict.fromkeys(counted, 5), shape(said)
    raise AssertionError(f"{key} takes neither words nor numbers")


def put_in(text: str, asked: list[str], words: dict[str, str]) -> str:
    """The words instead of the letters that stand for them."""
    return text.translate({PLACE + n: words[name] for n, name in enumerate(asked) if name in words})


def says(language: str, key: str, chosen: list[str]) -> None:
    """The text with these words in it is read as the text and the words, in parts where it is long."""
    asked, counted, (plain, marked) = meant(language, key)
    words = {name: chosen[number % len(chosen)] for number, name in enumerate(asked)}
    said = SAY[language](key, **words, **counted)
    names = facts(language)[key]
    expected = put_in(plain, names, words)
    links = [(kind, put_in(url, names, words)) for kind, url in marked]
    assert shape(said) == (expected, links), f"{language} {key}: {words}"
    splits(said, {kind for kind, _ in marked})


def splits(said: Html, kinds: set[str]) -> None:
    cut = parts(said)
    assert all(units(part) <= 4096 for part in cut)
    for part in cut if len(cut) > 1 else []:
        plain, entities = telegram_html.parsed(part)
        assert telegram_html.units(plain) <= 4096
        assert {one["type"] for one in entities} <= kinds


@pytest.mark.parametrize("number", range(len(WORDS)))
def test_each_of_the_known_bad_words_is_read_as_typed_wherever_it_stands(number: int) -> None:
    count = 2 * TEXTS if len(WORDS[number]) < 1000 else 3
    for language, key in random.Random(number).sample(asking(), count):
        says(language, key, [WORDS[number]])


def tried(chosen: list[str], seed: int) -> None:
    for language, key in random.Random(seed).sample(asking(), TEXTS):
        says(language, key, chosen)


def settled(examples: int) -> settings:
    return settings(
        max_examples=examples,
        deadline=None,
        phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )


chosen_words = given(chosen=st.lists(any_words, min_size=1, max_size=4), seed=st.integers(0, 10**6))
test_any_words_are_read_as_typed = settled(30)(chosen_words(tried))


@pytest.mark.soak
def test_a_hundred_thousand_words_are_read_as_typed() -> None:
    settled(HARD // TEXTS)(chosen_words(tried))()


@pytest.mark.soak
def test_every_text_with_every_bad_word() -> None:
    for language, key in asking():
        for words in WORDS:
            says(language, key, [words])
