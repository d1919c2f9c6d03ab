"""Errors whose words hold what nobody else may read."""

import asyncio
import json
from collections.abc import Callable, Iterator

from aiogram.exceptions import ClientDecodeError, TelegramBadRequest
from aiogram.methods import SendMessage
from aiohttp import ClientResponseError, RequestInfo
from multidict import CIMultiDict, CIMultiDictProxy
from pydantic import BaseModel
from sqlalchemy.exc import IntegrityError
from yarl import URL

TOKEN = "1234567890:AAH-canary_token_canary_token_cana"
NAME, PHONE, ANSWER = "Канарейкина Анна", "+79001234567", "Канарейка: мне трудно с классом"
SECRETS = (TOKEN, TOKEN.partition(":")[2], NAME, PHONE, PHONE.lstrip("+"), ANSWER, "Канарейк")
SAID = f"{NAME} {PHONE} {ANSWER} {TOKEN}"


class Form(BaseModel):
    age: int


def _caused() -> None:
    try:
        raise KeyError(SAID)
    except KeyError as error:
        raise RuntimeError(ANSWER) from error


def _in_the_midst() -> None:
    try:
        raise ValueError(SAID)
    finally:
        raise LookupError(NAME)


def _grouped() -> None:
    raise ExceptionGroup(NAME, [ValueError(SAID), ExceptionGroup(ANSWER, [KeyError(TOKEN)])])


def _noted() -> None:
    error = ValueError(SAID)
    error.add_note(ANSWER)
    raise error


def _fetched() -> None:
    address = URL(f"https://api.telegram.org/file/bot{TOKEN}/documents/{NAME}.docx")
    asked = RequestInfo(address, "GET", CIMultiDictProxy(CIMultiDict()), address)
    raise ClientResponseError(asked, (), status=404, message=SAID)


def _refused() -> None:
    raise TelegramBadRequest(method=SendMessage(chat_id=1, text=SAID), message=SAID)


def _undecoded() -> None:
    raise ClientDecodeError("Failed to decode object", ValueError(SAID), {"text": SAID})


def _stored() -> None:
    raise IntegrityError(f"INSERT INTO drafts VALUES ('{SAID}')", {"value": SAID}, ValueError(SAID))


def _raise(kind: type[Exception], *said: object) -> Callable[[], object]:
    def fall() -> None:
        raise kind(*said)

    return fall


FAULTS: dict[str, Callable[[], object]] = {
    "a value": _raise(ValueError, SAID),
    "a key": _raise(KeyError, SAID),
    "an assertion": _raise(AssertionError, SAID),
    "a file": _raise(FileNotFoundError, 2, "No such file", f"/data/{SAID}"),
    "a cause": _caused,
    "in the midst of another": _in_the_midst,
    "a group": _grouped,
    "a note": _noted,
    "an address": _fetched,
    "a refusal of Telegram": _refused,
    "an answer that is none": _undecoded,
    "a statement": _stored,
    "a shape": lambda: Form.model_validate({"age": SAID}),
    "JSON": lambda: json.loads(f'{{"said": "{SAID}'),
    "bytes": lambda: SAID.encode("cp1251").decode("ascii"),
    "a time": _raise(TimeoutError, SAID),
    "a cancelled child": _raise(asyncio.InvalidStateError, SAID),
}


def found(text: str) -> Iterator[str]:
    """Which of the secrets a text holds."""
    return (secret for secret in SECRETS if secret in text)
