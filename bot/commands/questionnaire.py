"""A questionnaire in a file: checked, or published."""

import argparse
import asyncio
import sys
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from bot import districts, schema
from bot.commands.check import line
from bot.database import Database
from bot.settings import load
from locales import LANGUAGES, Say
from models.district import District
from models.instruments import Instrument
from services import installations
from services.districts import marks, questionnaires
from services.districts.marks import Problem
from services.instruments import drafts

HELP = "check a questionnaire in a file, or publish it as the next version"


def arguments(parser: argparse.ArgumentParser) -> None:
    deeds = parser.add_subparsers(dest="deed", metavar="check|publish", required=True)
    for name, words in (("check", "say what is amiss in it"), ("publish", "put it in force, if it is sound")):
        deed = deeds.add_parser(name, help=words)
        deed.add_argument("file", type=Path, help="YAML, as in programme/questionnaires")
        deed.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the answer")


def run(options: argparse.Namespace) -> int:
    settings = load()
    district = districts.of(settings)
    say = Say(options.language, district.settings.timezone)
    instrument, problems = read(options.file, district)
    if instrument is None or problems:
        print("\n".join(line(problem, say) for problem in problems))
        return 1
    if options.deed == "check":
        asked = len(instrument.items) + len(instrument.questions)
        print(unescape(say("instruments-file-fine", title=instrument.title, count=asked)))
        return 0
    number = asyncio.run(_publish(settings.database, district, instrument))
    if number is None:
        print(unescape(say("instruments-file-known")), file=sys.stderr)
        return 1
    print(unescape(say("instruments-published", number=number)))
    return 0


def read(file: Path, district: District) -> tuple[Instrument | None, list[Problem]]:
    """The questionnaire, and everything that stands in the way of publishing it."""
    text = marks.text(file)
    if isinstance(text, Problem):
        return None, [text]
    page, instrument, problems = questionnaires.parsed(marks.named(file), text)
    if instrument is not None:
        problems = list(questionnaires.unsound(instrument, page, district))
    return instrument, sorted(problems, key=lambda problem: problem.line)


async def _publish(url: str, district: District, instrument: Instrument) -> int | None:
    database = Database(url)
    now = datetime.now(UTC)
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            await installations.prepare(session, district, now)
            made = await drafts.publish_file(session, district, instrument, now)
            return made.number if made else None
    finally:
        await database.close()
