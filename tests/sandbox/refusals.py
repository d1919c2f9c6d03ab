"""Messages that Telegram refuses: what is asked, the status, and the words of the refusal."""

import json
from typing import Any

import pytest

STRANGER, BLOCKER, GONE = 201, 202, 203


def keys(*buttons: dict[str, Any]) -> str:
    return json.dumps({"inline_keyboard": [list(buttons)]})


PARSE = "Bad Request: can't parse entities: "
REFUSED = [
    pytest.param({"text": ""}, 400, "Bad Request: message text is empty", id="no text"),
    pytest.param({"text": " \n "}, 400, "Bad Request: message text is empty", id="spaces only"),
    pytest.param(
        {"text": "<b> </b>", "parse_mode": "HTML"}, 400, "Bad Request: text must be non-empty", id="tags only"
    ),
    pytest.param({"text": "ы" * 4097}, 400, "Bad Request: message is too long", id="4097 letters"),
    pytest.param({"text": "😀" * 2049}, 400, "Bad Request: message is too long", id="4098 UTF-16 units"),
    pytest.param(
        {"text": "<b>x", "parse_mode": "HTML"},
        400,
        PARSE + 'Can\'t find end tag corresponding to start tag "b"',
        id="tag left open",
    ),
    pytest.param(
        {"text": "ы<br>", "parse_mode": "HTML"},
        400,
        PARSE + 'Unsupported start tag "br" at byte offset 2',
        id="unknown tag",
    ),
    pytest.param(
        {"text": "<b><i>x</b></i>", "parse_mode": "HTML"},
        400,
        PARSE + 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        id="tags crossed",
    ),
    pytest.param(
        {"text": "x</b>", "parse_mode": "HTML"},
        400,
        PARSE + "Unexpected end tag at byte offset 1",
        id="end without start",
    ),
    pytest.param(
        {"text": "5 < 6", "parse_mode": "HTML"},
        400,
        PARSE + "Unclosed start tag at byte offset 2",
        id="bare less-than",
    ),
    pytest.param(
        {"text": "x", "parse_mode": "Word"}, 400, "Bad Request: unsupported parse_mode", id="parse mode"
    ),
    pytest.param({"chat_id": 999, "text": "x"}, 400, "Bad Request: chat not found", id="nobody"),
    pytest.param({"chat_id": "@nobody", "text": "x"}, 400, "Bad Request: chat not found", id="a name"),
    pytest.param({"chat_id": None, "text": "x"}, 400, "Bad Request: chat_id is empty", id="no chat"),
    pytest.param(
        {"chat_id": STRANGER, "text": "x"},
        403,
        "Forbidden: bot can't initiate conversation with a user",
        id="never pressed Start",
    ),
    pytest.param(
        {"chat_id": BLOCKER, "text": "x"}, 403, "Forbidden: bot was blocked by the user", id="blocked"
    ),
    pytest.param({"chat_id": GONE, "text": "x"}, 403, "Forbidden: user is deactivated", id="deactivated"),
    pytest.param(
        {"text": "x", "reply_markup": keys({"text": "A", "callback_data": "ы" * 33})},
        400,
        "Bad Request: BUTTON_DATA_INVALID",
        id="66 bytes of data",
    ),
    pytest.param(
        {"text": "x", "reply_markup": keys({"text": "A", "callback_data": ""})},
        400,
        "Bad Request: BUTTON_DATA_INVALID",
        id="no data",
    ),
    pytest.param(
        {"text": "x", "reply_markup": keys({"text": "A"})},
        400,
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        id="button without an action",
    ),
    pytest.param(
        {"text": "x", "reply_markup": keys({"text": "A", "callback_data": "a", "url": "https://ya.ru"})},
        400,
        "Bad Request: can't parse inline keyboard button: exactly one action is allowed: url, callback_data",
        id="button with two actions",
    ),
    pytest.param(
        {"text": "x", "reply_markup": keys({"text": "A", "url": "http://localhost/x"})},
        400,
        "Bad Request: inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
        id="button to localhost",
    ),
    pytest.param(
        {"text": "x", "reply_markup": "{"},
        400,
        "Bad Request: can't parse reply keyboard markup JSON object",
        id="broken keyboard",
    ),
    pytest.param(
        {"text": "x", "reply_parameters": '{"message_id": 999}'},
        400,
        "Bad Request: message to be replied not found",
        id="reply to nothing",
    ),
]
