"""The commands a person sees behind the menu button, in both languages."""

from aiogram import Bot
from aiogram.methods import SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats

from locales import LANGUAGES, bundle
from views.people import COMMANDS


async def publish(bot: Bot) -> None:
    """Tells Telegram the commands of private chats; harmless when repeated."""
    for language in LANGUAGES:
        words = bundle(language)
        listed = [
            BotCommand(command=name, description=words.format_pattern(words.get_message(key).value, {})[0])
            for name, key in COMMANDS
        ]
        await bot(
            SetMyCommands(
                commands=listed,
                scope=BotCommandScopeAllPrivateChats(),
                language_code=None if language == LANGUAGES[0] else language,
            )
        )
