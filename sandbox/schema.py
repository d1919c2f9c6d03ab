"""The Bot API as the installed aiogram knows it: methods, their fields, their types."""

import json
from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin

import aiogram.methods
from aiogram.methods.base import TelegramMethod
from pydantic import ValidationError
from typing_extensions import TypeAliasType

from sandbox.errors import ApiError, bad

Method = type[TelegramMethod[Any]]
MISSING = {
    "chat_id": "chat_id is empty",
    "from_chat_id": "from_chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "file_id": "file_id not specified",
    "user_id": "invalid user_id specified",
    "action": "wrong parameter action in request",
}


@cache
def known() -> dict[str, Method]:
    """Method classes by their name in lower case: Telegram does not mind the case."""
    named = (getattr(aiogram.methods, name) for name in aiogram.methods.__all__)
    return {
        one.__api_method__.lower(): one
        for one in named
        if isinstance(one, type) and issubclass(one, TelegramMethod) and one is not TelegramMethod
    }


def proper(name: str) -> str:
    """The name as the documentation spells it, or as it came if nobody knows it."""
    method = known().get(name.lower())
    return method.__api_method__ if method else name


def chat_id(params: Mapping[str, Any]) -> int | None:
    value = str(params.get("chat_id", ""))
    return int(value) if value.lstrip("-").isdigit() else None


def read(name: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a call as JSON values; refuses what is missing or of the wrong type."""
    method = known().get(name.lower())
    if method is None:
        raise ApiError(404, "Not Found")
    fields = method.model_fields
    values = {}
    for field, value in params.items():
        if field in fields and value is not None and value != "":
            values[field] = _value(field, value, _plain(method, field))
    for field, info in fields.items():
        if info.is_required() and field not in values:
            raise bad(MISSING.get(field, f'parameter "{field}" is required'))
    try:
        method.__pydantic_validator__.validate_python(values)
    except ValidationError as error:
        raise bad(_wrong(error)) from error
    return values


@cache
def _plain(method: Method, field: str) -> bool:
    """Whether the field may be a string as it is."""
    return _has_str(method.model_fields[field].annotation)


def _has_str(annotation: Any) -> bool:
    if isinstance(annotation, TypeAliasType):
        return _has_str(annotation.__value__)
    alternatives = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else ()
    return annotation is str or any(_has_str(one) for one in alternatives)


def _value(field: str, value: Any, plain: bool) -> Any:
    if not isinstance(value, str):
        return value
    if field in ("chat_id", "from_chat_id"):
        return int(value) if value.lstrip("-").isdigit() else value
    if plain:
        return value
    try:
        return json.loads(value.lower() if value.lower() in ("true", "false") else value)
    except ValueError:
        if field == "reply_markup":
            raise bad("can't parse reply keyboard markup JSON object") from None
        return value


def _wrong(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = [str(part) for part in first["loc"]]
    if place[0] == "reply_markup":
        return f"can't parse inline keyboard button: {'.'.join(place[1:])}: {first['msg']}"
    return f"wrong parameter {place[0]} in request: {'.'.join(place[1:])} {first['msg']}".replace("  ", " ")
