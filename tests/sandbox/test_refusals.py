"""What Telegram refuses, the sandbox refuses in the same words."""

import json
from typing import Any

import pytest

from sandbox.files import Upload
from sandbox.people import Human
from sandbox.telegram import Telegram
from tests.sandbox.conftest import ANNA, Clock
from tests.sandbox.refusals import BLOCKER, GONE, REFUSED, STRANGER, keys

PNG = (
    b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big") + b"\0" * 20
)


@pytest.fixture
def crowd(telegram: Telegram, anna: Human) -> Telegram:
    telegram.person(STRANGER, "Незнакомка")
    telegram.person(BLOCKER, "Ушёл", started=True, blocked=True)
    telegram.person(GONE, "Удалён", started=True, deactivated=True)
    return telegram


@pytest.mark.long
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
