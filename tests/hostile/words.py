"""Words that nobody sane would send."""

from hypothesis import strategies as st

WORDS = (
    "<b>жирно</b> & <a href='https://example.org'>ссылка</a>",
    "</b></i></code></pre></blockquote></a><script>alert(1)</script>",
    '"><a href="tg://user?id=1">Анна</a>',
    "<tg-spoiler>тайна</tg-spoiler><tg-emoji emoji-id='1'>x</tg-emoji>",
    "<!-- <![CDATA[ ]]> --><",
    "&lt;b&gt; &amp;amp; &#60;b&#62; &#x3c;i&#x3e; &nbsp; &bogus; & &; &#0; &#xD800;",
    "{ $name } { people-menu } {\"a\"} { NUMBER($x) }",
    "key = value\n    .attribute = { -term }\n* [other] x",
    "'; DROP TABLE people; --",
    '=HYPERLINK("http://example.org";"x")',
    "+7|cmd|'/c calc'!A1",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1+1",
    "\u202eоторванто\u202c \u2066x\u2069",
    "а\u200b\u200d\u2060\ufeffб",
    "e\u0301\u0302\u0303\u0304" * 40,
    "👩‍🏫" * 30,
    "🙂",
    "я" * 4096,
    "🙂" * 2048,
    "<" * 4096,
    "&" * 4096,
    "а\n" * 200,
    "%s %d {0} {} %(a)s ${HOME} `id`",
    "../../etc/passwd",
    "http://example.org/?q=<&>#\"'",
    "@durov #tag /start mailto:a@b.c +79990000000",
    "\\x00 \\u0000 \\n",
    "﷽" * 100,
    "NaN",
    "_x0041_ _x0000_",
    "*_[]()~`>#+-=|{}.!",
)  # fmt: skip

any_words = st.sampled_from([words for words in WORDS if len(words) < 1000]) | st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=300
)
