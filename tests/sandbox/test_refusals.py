"""What Telegram refuses, the sandbox refuses in the same words."""

import json
from typing import Any

import pytest

from sandbox.files import Upload
from sandbox.people import Human
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Clock

STRANGER, BLOCKER, GONE = 201, 202, 203
PNG = (
    b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big") + b"\0" * 20
)


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


@pytest.fixture
def crowd(telegram: Telegram, anna: Human) -> Telegram:
    telegram.person(STRANGER, "Незнакомка")
    telegram.person(BLOCKER, "Ушёл", started=True, blocked=True)
    telegram.person(GONE, "Удалён", started=True, deactivated=True)
    return telegram


@pytest.mark.parametrize(("params", "status", "description"), REFUSED)
async def test_a_message_is_refused_in_telegrams_words(
    crowd: Telegram, params: dict[str, Any], status: int, description: str
) -> None:
    answer = await crowd.call("sendMessage", {"chat_id": ANNA} | params)

    assert answer == (status, {"ok": False, "error_code": status, "description": description})
    assert [message for message in crowd.chat(ANNA).messages if message.from_bot] == []


async def test_what_just_fits_is_taken(telegram: Telegram, anna: Human) -> None:
    markup = keys({"text": "A", "callback_data": "ы" * 32}, {"text": "B", "copy_text": {"text": "x" * 256}})
    text = "<b>" + "😀" * 2048 + "</b>"
    params = {"chat_id": str(ANNA), "text": text, "parse_mode": "HTML", "reply_markup": markup}

    status, body = await telegram.call("sendMessage", params)

    assert status == 200, body
    assert (anna.sees.text, anna.sees.buttons) == ("😀" * 2048, ["A", "B"])
    assert anna.sees.message.entities == [{"type": "bold", "offset": 0, "length": 4096}]


async def said(telegram: Telegram, text: str = "раз", **params: Any) -> int:
    _, body = await telegram.call("sendMessage", {"chat_id": ANNA, "text": text} | params)
    return int(body["result"]["message_id"])


async def why(telegram: Telegram, method: str, **params: Any) -> str:
    """The description of a refusal, without its beginning."""
    _, body = await telegram.call(method, {"chat_id": ANNA} | params)
    return str(body.get("description", "taken")).removeprefix("Bad Request: ")


async def test_an_edit_has_to_change_something_that_is_there(telegram: Telegram, anna: Human) -> None:
    mine, keyed = await said(telegram), await said(telegram, reply_markup='{"keyboard": [[{"text": "A"}]]}')
    hers = (await anna.says("два")).id
    await telegram.call("sendPhoto", {"chat_id": ANNA}, {"photo": Upload("a.png", PNG)})
    photo = anna.sees.message.id
    same = "message is not modified: specified new message content and reply markup are exactly the same "

    assert [
        await why(telegram, "editMessageText", message_id=mine, text="раз"),
        await why(telegram, "editMessageText", message_id=999, text="x"),
        await why(telegram, "editMessageText", message_id=hers, text="x"),
        await why(telegram, "editMessageText", message_id=keyed, text="x"),
        await why(telegram, "editMessageText", message_id=photo, text="x"),
        await why(telegram, "editMessageText", message_id=mine, text="x" * 4097),
        await why(telegram, "editMessageCaption", message_id=mine, caption="x"),
        await why(telegram, "editMessageReplyMarkup", message_id=mine),
        await why(telegram, "editMessageText", message_id=mine, text="раз", reply_markup=keys(A)),
        await why(telegram, "editMessageText", message_id=mine, text="раз"),
    ] == [
        same + "as a current content and reply markup of the message",
        "message to edit not found",
        "message can't be edited",
        "message can't be edited",
        "there is no text in the message to edit",
        "MESSAGE_TOO_LONG",
        "there is no caption in the message to edit",
        same + "as a current content and reply markup of the message",
        "taken",
        "taken",
    ]
    assert telegram.chat(ANNA).index[mine].buttons == []


A = {"text": "A", "callback_data": "a"}


async def test_a_message_older_than_two_days_stays(telegram: Telegram, anna: Human, clock: Clock) -> None:
    old = await said(telegram)
    clock.moves(hours=48, seconds=1)
    new = await said(telegram)

    assert await why(telegram, "deleteMessage", message_id=old) == "message can't be deleted for everyone"
    assert await why(telegram, "deleteMessages", message_ids=json.dumps([new, 999])) == "taken"
    assert await why(telegram, "deleteMessage", message_id=new) == "message to delete not found"
    assert await why(telegram, "deleteMessages", message_ids=json.dumps([*range(101)])) == (
        "too many message identifiers specified"
    )


async def test_a_tap_is_answered_once_and_in_time(telegram: Telegram, anna: Human, clock: Clock) -> None:
    late = "query is too old and response timeout expired or query ID is invalid"
    await said(telegram, reply_markup=keys(A))
    first, second, third = [
        await telegram.taps(ANNA, anna.sees.message, anna.sees.button("A")) for _ in "123"
    ]

    assert await why(telegram, "answerCallbackQuery", callback_query_id=first.id, text="x" * 201) == (
        "MESSAGE_TOO_LONG"
    )
    assert await why(telegram, "answerCallbackQuery", callback_query_id=first.id, text="Да") == "taken"
    assert await why(telegram, "answerCallbackQuery", callback_query_id=first.id) == late
    clock.moves(seconds=150)
    assert await why(telegram, "answerCallbackQuery", callback_query_id=second.id) == "taken"
    clock.moves(seconds=1)
    assert await why(telegram, "answerCallbackQuery", callback_query_id=third.id) == late
    assert await why(telegram, "answerCallbackQuery", callback_query_id="1") == late
    assert (first.text, second.answered, third.answered) == ("Да", True, False)


@pytest.mark.parametrize(
    ("method", "params", "files", "status", "description"),
    [
        ("sendPhoto", {}, {"photo": Upload("a.png", b"text")}, 400, "Bad Request: IMAGE_PROCESS_FAILED"),
        ("sendPhoto", {}, {"photo": Upload("a.png", b"")}, 400, "Bad Request: file must be non-empty"),
        ("sendPhoto", {}, {}, 400, "Bad Request: there is no photo in the request"),
        (
            "sendDocument",
            {"document": "AgACnothing"},
            {},
            400,
            "Bad Request: wrong file identifier/HTTP URL specified",
        ),
        (
            "sendDocument",
            {"document": "attach://x"},
            {},
            400,
            "Bad Request: there is no document in the request",
        ),
        (
            "sendDocument",
            {"caption": "x" * 1025},
            {"document": Upload("a.txt", b"x")},
            400,
            "Bad Request: message caption is too long",
        ),
        (
            "sendDocument",
            {},
            {"document": Upload("a.bin", bytes(50 * 1024 * 1024 + 1))},
            413,
            "Request Entity Too Large",
        ),
        (
            "getFile",
            {"file_id": "x"},
            {},
            400,
            "Bad Request: wrong file_id or the file is temporarily unavailable",
        ),
    ],
    ids=["no image", "empty", "nothing", "unknown id", "unknown part", "caption", "51 MB", "unknown file"],
)
async def test_a_file_is_refused(
    telegram: Telegram,
    anna: Human,
    method: str,
    params: dict[str, Any],
    files: dict[str, Upload],
    status: int,
    description: str,
) -> None:
    answer = await telegram.call(method, {"chat_id": ANNA} | params, files)

    assert answer == (status, {"ok": False, "error_code": status, "description": description})


async def test_a_photo_is_not_a_document(telegram: Telegram, anna: Human) -> None:
    photo = (await anna.sends_file("я.jpg", b"...", photo=True)).photo
    assert photo is not None

    assert (
        await why(telegram, "sendDocument", document=photo.file_id)
        == "can't use file of type Photo as Document"
    )
    assert await why(telegram, "sendPhoto", photo=photo.file_id) == "taken"


async def test_what_is_not_served_says_so_and_is_remembered(telegram: Telegram, anna: Human) -> None:
    assert await telegram.call("sendDice", {"chat_id": ANNA}) == (
        404,
        {"ok": False, "error_code": 404, "description": "Not Found: the sandbox does not serve sendDice"},
    )
    assert (await telegram.call("sendLove", {"chat_id": ANNA}))[1]["description"] == "Not Found"
    assert telegram.unsupported == ["sendDice"]
