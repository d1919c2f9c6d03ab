"""HTML is read as Telegram reads it."""

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox import html, painting
from sandbox.errors import ApiError
from sandbox.spotting import spotted

READ: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("a &lt;b&gt; &amp; &quot;c&quot;", 'a <b> & "c"', []),
    ("&nbsp; &copy &#1055;&#x1F600;", "&nbsp; &copy П😀", []),
    ("<b>😀</b><i>x</i>", "😀x", [
        {"type": "bold", "offset": 0, "length": 2}, {"type": "italic", "offset": 2, "length": 1},
    ]),
    ("<B><strong>x</strong></b>", "x", [
        {"type": "bold", "offset": 0, "length": 1}, {"type": "bold", "offset": 0, "length": 1},
    ]),
    ('<a href="https://ya.ru/?a=1&amp;b=2">тут</a>', "тут", [
        {"type": "text_link", "offset": 0, "length": 3, "url": "https://ya.ru/?a=1&b=2"},
    ]),
    ("<a href='нет'>тут</a>", "тут", []),
    ('<pre><code class="language-python">x</code></pre>', "x", [
        {"type": "pre", "offset": 0, "length": 1, "language": "python"},
    ]),
    ("<blockquote expandable>x</blockquote>", "x", [
        {"type": "expandable_blockquote", "offset": 0, "length": 1},
    ]),
    ('<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', "xy", [
        {"type": "spoiler", "offset": 0, "length": 1}, {"type": "spoiler", "offset": 1, "length": 1},
    ]),
    ('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>', "👍", [
        {"type": "custom_emoji", "offset": 0, "length": 2, "custom_emoji_id": "5368324170671202286"},
    ]),
    ('<tg-time unix="1700000000" format="D">вчера</tg-time>', "вчера", [
        {"type": "date_time", "offset": 0, "length": 5, "unix_time": 1700000000, "date_time_format": "D"},
    ]),
    ("<b></b>x", "x", []),
]  # fmt: skip


@pytest.mark.parametrize(("source", "plain", "entities"), READ, ids=[source for source, *_ in READ])
def test_html_becomes_text_and_entities(source: str, plain: str, entities: list[dict[str, Any]]) -> None:
    assert html.parsed(source) == (plain, entities)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<script>x</script>", 'Unsupported start tag "script" at byte offset 0'),
        ("<>x", 'Unsupported start tag "" at byte offset 0'),
        ('<tg-emoji emoji-id="x">y</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_broken_html_is_refused(source: str, why: str) -> None:
    with pytest.raises(ApiError) as caught:
        html.parsed(source)

    assert caught.value.description == f"Bad Request: can't parse entities: {why}"


def test_spaces_around_are_cut_and_entities_follow() -> None:
    text, entities = html.parsed("  <b> раз </b> ")

    assert html.trimmed(text, entities) == ("раз", [{"type": "bold", "offset": 0, "length": 3}])


@pytest.mark.long
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_is_escaped_comes_out_as_it_was(text: str) -> None:
    assert html.parsed(escape(text, quote=False)) == (text, [])
    assert html.parsed(f"<i>{escape(text)}</i>")[0].replace("&#x27;", "'") == text.replace("&#x27;", "'")


@pytest.mark.long
@given(
    st.text("аб😀<&", min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 12), st.integers(1, 12), st.sampled_from(["bold", "italic", "code"]))),
)
def test_any_entities_are_painted_as_well_formed_html(text: str, marks: list[tuple[int, int, str]]) -> None:
    size = html.units(text)
    entities = [
        {"type": kind, "offset": start, "length": min(length, size - start)}
        for start, length, kind in marks
        if start < size
    ]

    painted = painting.rendered(text.replace("😀", "ёё"), entities)

    assert html.parsed(painted)[0] == text.replace("😀", "ёё")


def test_painted_links_cannot_run_scripts() -> None:
    entity = {"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"}

    assert painting.rendered("x", [entity]) == "<a>x</a>"


def test_links_commands_and_tags_are_recognised_outside_code() -> None:
    text, entities = html.parsed("/menu 😀 https://ya.ru. <code>https://no.ru</code> @opora_bot #итоги")

    found = spotted(text, entities)

    units = text.encode("utf-16-le")
    named = [
        (one["type"], units[one["offset"] * 2 : (one["offset"] + one["length"]) * 2].decode("utf-16-le"))
        for one in found
    ]
    assert named == [
        ("bot_command", "/menu"),
        ("url", "https://ya.ru"),
        ("code", "https://no.ru"),
        ("mention", "@opora_bot"),
        ("hashtag", "#итоги"),
    ]
    assert painting.rendered(text, found).startswith(
        '<a class="command">/menu</a> 😀 <a href="https://ya.ru"'
    )
