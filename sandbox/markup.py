"""Keyboards as a bot sends them, checked as Telegram checks them."""

from typing import Any
from urllib.parse import urlsplit

from sandbox.chats import Button, Keyboard
from sandbox.errors import bad
from sandbox.html import units
from sandbox.limits import COPY, DATA_BYTES

ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
)  # fmt: skip
STYLES = (None, "danger", "success", "primary")
MOST_BUTTONS = 100
MOST_REPLY_BUTTONS = 300


def inline(markup: dict[str, Any] | None) -> list[list[Button]]:
    """Rows of an inline keyboard; empty rows vanish as they do in Telegram."""
    rows = [[_inline(one) for one in row] for row in (markup or {}).get("inline_keyboard", [])]
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    return [row for row in rows if row]


def read(
    markup: dict[str, Any] | None, *, private: bool = True
) -> tuple[list[list[Button]], Keyboard | None]:
    """Inline rows and the keyboard of the input field: a message carries one of the two."""
    if not markup:
        return [], None
    if "inline_keyboard" in markup:
        return inline(markup), None
    if "keyboard" in markup:
        return [], _keyboard(markup, private)
    if markup.get("remove_keyboard"):
        return [], Keyboard("remove")
    if markup.get("force_reply"):
        return [], Keyboard("force_reply", placeholder=markup.get("input_field_placeholder", ""))
    raise bad("object expected as reply markup")


def _inline(raw: dict[str, Any]) -> Button:
    text = str(raw.get("text", "")).strip()
    if not text:
        raise bad("can't parse inline keyboard button: Field \"text\" must be of type String"
                  if "text" not in raw else "text buttons are unallowed in the inline keyboard")  # fmt: skip
    actions = [name for name in ACTIONS if raw.get(name) is not None]
    if len(actions) != 1:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
            if not actions
            else f"can't parse inline keyboard button: exactly one action is allowed: {', '.join(actions)}"
        )
    if raw.get("style") not in STYLES:
        raise bad("can't parse inline keyboard button: Invalid button style specified")
    data, url, copied = raw.get("callback_data"), raw.get("url"), (raw.get("copy_text") or {}).get("text")
    _check(data, url, copied, copy="copy_text" in actions)
    return Button(text, data=data, url=url, copy=copied, style=raw.get("style"), raw=raw)


def _check(data: str | None, url: str | None, copied: str | None, *, copy: bool) -> None:
    if data is not None and not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    if url is not None and not _opens(url):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if copy and not 1 <= units(copied or "") <= COPY:
        raise bad("BUTTON_COPY_TEXT_INVALID")


def _opens(url: str) -> bool:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host = parts.hostname or ""
    except ValueError:
        return False
    if " " in url or parts.scheme not in ("http", "https", "tg", "ton"):
        return False
    return parts.scheme == "tg" or ("." in host.strip(".") and host != "localhost")


def _keyboard(markup: dict[str, Any], private: bool) -> Keyboard:
    rows = tuple(tuple(_reply(one, private) for one in row) for row in markup["keyboard"] if row)
    if not rows:
        raise bad("reply keyboard is empty")
    if sum(map(len, rows)) > MOST_REPLY_BUTTONS:
        raise bad("reply markup is too long")
    placeholder = str(markup.get("input_field_placeholder", ""))
    if units(placeholder) > 64:
        raise bad("input field placeholder is too long")
    return Keyboard(
        "keyboard",
        rows,
        one_time=bool(markup.get("one_time_keyboard")),
        persistent=bool(markup.get("is_persistent")),
        resize=bool(markup.get("resize_keyboard")),
        placeholder=placeholder,
    )


def _reply(raw: dict[str, Any] | str, private: bool) -> Button:
    raw = {"text": raw} if isinstance(raw, str) else raw
    if not str(raw.get("text", "")).strip():
        raise bad("keyboard button text must be non-empty")
    if raw.get("request_contact") and not private:
        raise bad("phone number can be requested in private chats only")
    if raw.get("style") not in STYLES:
        raise bad("can't parse keyboard button: Invalid button style specified")
    return Button(raw["text"], style=raw.get("style"), contact=bool(raw.get("request_contact")), raw=raw)
