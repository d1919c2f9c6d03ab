"""The way in for the first administrator."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime, timedelta
from html import unescape

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import districts
from bot.database import Database
from bot.settings import load
from locales import LANGUAGES, Say
from models.district import District
from models.people import Person
from services import entrances, invites, roles
from services.refusals import Refusal

HELP = "a one-time code, good for 15 minutes, that makes whoever types it an administrator"
LASTS = timedelta(minutes=15)


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", default="", metavar="CODE", help="a person of the staff list, by code")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the answer")


def run(options: argparse.Namespace) -> int:
    settings = load()
    district = districts.of(settings)
    say = Say(options.language, district.settings.timezone)
    try:
        key = asyncio.run(_key(settings.database, options.person, district, say))
    except Refusal as refusal:
        print(unescape(say(refusal.key)), file=sys.stderr)
        return 1
    print(unescape(say("people-admin-code", code=invites.grouped(key))))
    return 0


async def _key(url: str, code: str, district: District, say: Say) -> str:
    database = Database(url)
    now = datetime.now(UTC)
    try:
        async with database.write() as session:
            if await roles.holders(session, (roles.ADMIN,), now):
                raise Refusal("people-admin-there")
            person = await _person(session, code, say)
            _, key = await invites.make(session, person, district, now, lasts=LASTS, admin=True)
            return key
    finally:
        await database.close()


async def _person(session: AsyncSession, code: str, say: Say) -> Person:
    if not code:
        return await entrances.newcomer(session, say("people-admin-name"))
    found = await session.scalar(select(Person).where(Person.code == code, Person.erased_at.is_(None)))
    if found is None:
        raise Refusal("people-unknown")
    return found
