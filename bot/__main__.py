"""`python -m bot COMMAND`: each module of bot.commands is a command."""

import argparse
import pkgutil
import sys
from importlib import import_module

from bot import collector, commands, lean
from bot.settings import Unset


def main(words: list[str] | None = None) -> int:
    """Runs one command; gives the exit code: 0 done, 1 the command says no, 2 wrong settings or words."""
    words = sys.argv[1:] if words is None else words
    names = sorted(module.name for module in pkgutil.iter_modules(commands.__path__))
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    chosen = parser.add_subparsers(dest="command", metavar="COMMAND")
    modules = {}
    if words[:1] == ["demo"]:  # it imports aiogram as soon as it is looked at
        lean.defer()
    for name in (
        names if not words or words[0].startswith("-") else [n for n in names if _word(n) == words[0]]
    ):
        with collector.resting():
            modules[_word(name)] = module = import_module(f"bot.commands.{name}")
        module.arguments(chosen.add_parser(_word(name), help=module.HELP, description=module.HELP))
    if words and words[0] not in modules and not words[0].startswith("-"):
        print(f"no command {words[0]}; there are: {', '.join(map(_word, names))}", file=sys.stderr)
        return 2
    options = parser.parse_args(words)
    if options.command is None:
        parser.print_help()
        return 2
    try:
        return int(modules[options.command].run(options))
    except Unset as unset:
        print(unset, file=sys.stderr)
        return 2
    except PermissionError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 2


def _word(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


if __name__ == "__main__":
    sys.exit(main())
