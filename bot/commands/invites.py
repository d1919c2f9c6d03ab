"""Invites on paper."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from aiogram.exceptions import TelegramAPIError
from aiogram.methods import GetMe

from bot import districts, wire
from bot.database import Database
from bot.settings import Settings, Unset, load
from locales import LANGUAGES, Say
from models.district import District
from services import invites
from views.people import sheet

HELP = "print personal invites: cards with QR codes to cut (.pdf) or a table (.csv); older ones stop working"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--school", default="", metavar="CODE", help="the people of one school alone")
    parser.add_argument("--all", action="store_true", help="those who are in the bot already, too")
    parser.add_argument("--out", type=Path, help="where to; BOT_DATA_DIR/invites.pdf if not given")
    parser.add_argument(
        "--bot", default="", metavar="NAME", help="the bot's name; asked of Telegram if not given"
    )
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the cards")


def run(options: argparse.Namespace) -> int:
    settings = load()
    district = districts.of(settings)
    say = Say(options.language, district.settings.timezone)
    out = options.out or settings.data_dir / "invites.pdf"
    if out.suffix not in (".pdf", ".csv"):
        print(unescape(say("people-sheet-which", file=str(out))), file=sys.stderr)
        return 1
    name = options.bot.removeprefix("@") or asyncio.run(_name(settings))
    letters = asyncio.run(_letters(settings, options, name, district))
    if not letters:
        print(unescape(say("people-sheet-nobody")))
        return 1
    _save(out, letters, name, say, district)
    print(unescape(say("people-sheet-saved", count=len(letters), file=str(out))))
    return 0


def _save(out: Path, letters: list[sheet.Letter], name: str, say: Say, district: District) -> None:
    """Readable by its owner alone: whoever holds a key gets in."""
    out.parent.mkdir(parents=True, exist_ok=True)
    out.touch(mode=0o600)
    out.chmod(0o600)
    made = (
        sheet.pdf(letters, name, say, district)
        if out.suffix == ".pdf"
        else sheet.table(letters, say, district)
    )
    out.write_bytes(made)


async def _letters(
    settings: Settings, options: argparse.Namespace, name: str, district: District
) -> list[sheet.Letter]:
    now = datetime.now(UTC)
    database = Database(settings.database)
    try:
        async with database.write() as session:
            found = await invites.uninvited(session, now, school=options.school, everyone=options.all)
            letters = []
            for person in found:
                made, key = await invites.make(session, person, district, now)
                link = invites.link(name, key)
                letters.append(sheet.Letter(person, link, invites.grouped(key), made.expires_at))
            return letters
    finally:
        await database.close()


async def _name(settings: Settings) -> str:
    """What the bot is called, for the links."""
    if settings.token is None:
        raise Unset("BOT_TOKEN is not set, so the bot's name is not known; give it with --bot NAME")
    bot = wire.client(settings)
    try:
        return (await bot(GetMe())).username or ""
    except TelegramAPIError as error:
        raise Unset(
            f"Telegram does not tell the bot's name ({type(error).__name__}); give it with --bot NAME"
        ) from None
    finally:
        await bot.session.close()
