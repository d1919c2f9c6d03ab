"""Answering taps."""

from datetime import timedelta

from sandbox.errors import bad
from sandbox.events import Event
from sandbox.html import units
from sandbox.limits import TAP_SECONDS, TOAST
from sandbox.methods.ask import Ask


async def answer_callback_query(ask: Ask) -> bool:
    tap = ask.world.taps_made.get(str(ask["callback_query_id"]))
    late = tap is not None and ask.world.now() - tap.at > timedelta(seconds=TAP_SECONDS)
    if tap is None or late or tap.answered:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    text = str(ask.get("text") or "")
    if units(text) > TOAST:
        raise bad("MESSAGE_TOO_LONG")
    tap.answered, tap.text, tap.alert = True, text, bool(ask.get("show_alert"))
    tap.url = str(ask.get("url") or "")
    detail = {"tap": tap, "text": tap.text, "alert": tap.alert, "url": tap.url}
    ask.world.tell(Event("tap-answer", tap.chat_id, tap.message_id, tap.user_id, detail))
    return True


METHODS = {"answerCallbackQuery": answer_callback_query}
