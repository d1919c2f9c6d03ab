"""The results of diagnostic tests, taken in from a list."""

import argparse
import asyncio
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from bot import districts, operators, schema
from bot.database import Database
from bot.settings import load
from locales import LANGUAGES, Say
from models.district import District
from services import installations
from services.assessments import lists
from services.refusals import Refusal
from services.staff import files

HELP = "compare a list of test results (XLSX or CSV) with the database; with --yes take it in"


class _NotKept(Exception):
    """Ends a transaction without keeping anything: a dry run."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="columns: code, group, percent, source, date")
    parser.add_argument("--by", default="", metavar="CODE", help="the methodist on whose behalf it is done")
    parser.add_argument("--yes", action="store_true", help="take it in; without it nothing is changed")
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the answer")


def run(options: argparse.Namespace) -> int:
    settings = load()
    district = districts.of(settings)
    say = Say(options.language, district.settings.timezone)
    try:
        return asyncio.run(_take(settings.database, options, say, district))
    except Refusal as refusal:
        print(_why(refusal.key, refusal.facts, say), file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 1


async def _take(url: str, options: argparse.Namespace, say: Say, district: District) -> int:
    with options.file.open("rb") as stream:  # no more is read than is needed to see that it is too large
        content = stream.read(files.LARGEST + 1)
    now = datetime.now(UTC)
    database = Database(url)
    report = None
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            await installations.prepare(session, district, now)
        async with database.write() as session:
            actor = await operators.of(session, options.by, district, now)
            report = await lists.take(session, actor, content, now)
            if not options.yes:
                raise _NotKept
    except _NotKept:
        pass
    finally:
        await database.close()
    assert report is not None
    print("\n".join(_told(report, options.yes, say)))
    return 1 if report.problems else 0


def _told(report: lists.Report, kept: bool, say: Say) -> Iterator[str]:
    for problem in report.problems:
        why = _why(problem.key, problem.facts, say)
        yield unescape(say("assessments-list-problem", line=problem.line, why=why))
    total = say(
        "assessments-list-total",
        kept=report.kept,
        people=len(report.people),
        refused=len(report.problems),
    )
    yield unescape(total)
    yield unescape(say("assessments-list-kept") if kept else say("assessments-list-dry"))


def _why(key: str, facts: object, say: Say) -> str:
    told = {name: fact for name, fact in dict(facts).items() if name != "about"}  # type: ignore[call-overload]
    return unescape(say(key, **told))
