"""Long texts are cut where Telegram's limit falls, and no tag is left open."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.splitting import parts, units
from locales import Html, safe
from sandbox import html as telegram_html

words = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00\r", exclude_categories=["Cs"]), min_size=1
)
pieces = st.lists(
    st.tuples(st.sampled_from(["", "b", "i", "code", "blockquote"]), words), min_size=1, max_size=30
)


@pytest.mark.parametrize(
    ("text", "length"),
    [("да", 2), ("<b>да</b>", 2), ("&lt;b&gt;", 3), ("😀", 2), ("", 0)],
    ids=["letters", "tags", "entities", "a pair of units", "nothing"],
)
def test_a_text_is_as_long_as_telegram_counts_it(text, length):
    assert units(text) == length


def test_a_long_text_is_cut_between_words_and_keeps_its_tags():
    text = Html("<b>" + "слово " * 20 + "</b>")

    cut = parts(text, 50)

    assert [units(part) <= 50 for part in cut] == [True] * len(cut)
    assert all(part.startswith("<b>") and part.endswith("</b>") for part in cut)
    assert re.sub(r"<[^>]*>|\s", "", "".join(cut)) == "слово" * 20


@given(pieces, st.integers(16, 60))
def test_every_part_fits_is_well_formed_and_nothing_is_lost(made, limit):
    text = Html("".join(f"<{tag}>{safe(word)}</{tag}>" if tag else safe(word) for tag, word in made))

    cut = parts(text, limit)

    assert all(units(part) <= limit for part in cut)
    for part in cut:
        telegram_html.parsed(part)
    assert _letters("".join(cut)) == _letters(text)


def _letters(text: str) -> str:
    return re.sub(r"\s", "", unescape(re.sub(r"<[^>]*>", "", text)))
