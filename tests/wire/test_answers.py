"""What an answer with 200 says is believed only where it is a yes."""

import pytest
from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import EditMessageCaption, EditMessageText, SendMessage
from aiogram.methods.base import TelegramMethod

from bot.session import Patience, Session

METHODS = (
    SendMessage(chat_id=1, text="x"),
    EditMessageText(chat_id=1, message_id=5, text="x"),
    EditMessageCaption(chat_id=1, message_id=5, caption="x"),
)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.__api_method__)
@pytest.mark.parametrize(
    "content",
    ['{"ok":false,"error_code":400,"description":"Bad Request: no"}', '{"ok":1,"result":{}}'],
)
async def test_no_other_answer_than_a_yes_is_taken_for_one(
    method: TelegramMethod[object], content: str
) -> None:
    bot = Bot("1:" + "A" * 35, session=(session := Session(Patience())))

    with pytest.raises(AiogramError):
        session.check_response(bot, method, 200, content)
