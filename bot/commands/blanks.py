"""Questionnaires on paper, with the names of those they are for."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from sqlalchemy import select

from bot import districts, operators, schema
from bot.database import Database
from bot.settings import Settings, load
from locales import LANGUAGES, Say
from models.associations import Association
from models.district import District
from models.people import School
from services import installations
from services.blanks import printing
from services.refusals import Refusal
from views.blanks import papers

HELP = "print questionnaires to fill in by hand, with names: a school, an association, a wave"
MOST = 1000


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--by", required=True, metavar="CODE", help="the methodist on whose behalf it is done"
    )
    parser.add_argument("--school", default="", metavar="CODE", help="the people of one school alone")
    parser.add_argument("--association", default="", metavar="CODE", help="the members of one alone")
    parser.add_argument("--wave", type=int, metavar="NUMBER", help="those who have not answered in it yet")
    parser.add_argument("--bot", default="", metavar="NAME", help="the bot's name, for the QR codes")
    parser.add_argument("--out", type=Path, help="where to; BOT_DATA_DIR/blanks.pdf if not given")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the answer")


def run(options: argparse.Namespace) -> int:
    settings = load()
    district = districts.of(settings)
    say = Say(options.language, district.settings.timezone)
    out = options.out or settings.data_dir / "blanks.pdf"
    try:
        sheets = asyncio.run(_sheets(settings, options, district))
    except Refusal as refusal:
        facts = {name: fact for name, fact in refusal.facts.items() if name != "about"}
        print(unescape(say(refusal.key, **facts)), file=sys.stderr)
        return 1
    out.parent.mkdir(parents=True, exist_ok=True)
    out.touch(mode=0o600)
    out.chmod(0o600)
    paper = Say(LANGUAGES[0], district.settings.timezone)
    bot = options.bot.removeprefix("@") or "bot"
    out.write_bytes(papers.paper(sheets, bot, paper, district, by_name=True)())
    print(unescape(say("blanks-saved", count=len(sheets), file=str(out))))
    return 0


async def _sheets(
    settings: Settings, options: argparse.Namespace, district: District
) -> list[printing.Sheet]:
    now = datetime.now(UTC)
    database = Database(settings.database)
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            await installations.prepare(session, district, now)
            actor = await operators.of(session, options.by, district, now)
            school = await session.scalar(select(School.id).where(School.code == options.school))
            named = select(Association.id).where(Association.code == options.association)
            association = await session.scalar(named)
            unknown = (options.school and school is None) or (options.association and association is None)
            if unknown:
                raise Refusal("blanks-nobody")
            whom = printing.Whom(school_id=school, association_id=association)
            return await printing.of(session, actor, whom, options.wave, now, most=MOST)
    finally:
        await database.close()
