"""What people see of themselves and of each other: the menu, commands, buttons."""

from aiogram.filters.callback_data import CallbackData


class Menu(CallbackData, prefix="menu"):
    """The main menu, or one of its groups."""

    group: str = ""


# What stands behind the messenger's menu button: the command and the key of its words.
COMMANDS = (
    ("start", "people-command-start"),
    ("menu", "people-command-menu"),
    ("continue", "people-command-continue"),
    ("me", "people-command-me"),
    ("language", "people-command-language"),
    ("code", "people-command-code"),
    ("help", "people-command-help"),
)
