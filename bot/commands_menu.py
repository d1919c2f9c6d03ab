"""The commands a person sees behind the menu button, in both languages."""

from zoneinfo import ZoneInfo

from aiogram import Bot
from aiogram.methods import SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats

from locales import LANGUAGES, Say
from views import plain
from views.people import COMMANDS

UTC = ZoneInfo("UTC")


async def publish(bot: Bot) -> None:
    """Tells Telegram the commands of private chats; harmless when repeated."""
    for language in LANGUAGES:
        say = Say(language, UTC)
        listed = [BotCommand(command=name, description=plain(say(key))) for name, key in COMMANDS]
        await bot(
            SetMyCommands(
                commands=listed,
                scope=BotCommandScopeAllPrivateChats(),
                language_code=None if language == LANGUAGES[0] else language,
            )
        )
