"""Checks the district's files."""

import argparse
import sys
from html import unescape
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import backups, papers
from bot.settings import load
from locales import LANGUAGES, Say
from models.district import District
from services import districts
from services.districts import Problem

HELP = "check the district's files: programme/ and what replaces it in BOT_DATA_DIR/programme"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", nargs="?", type=Path, help="what to check in place of BOT_DATA_DIR/programme"
    )
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the answer")


def run(options: argparse.Namespace) -> int:
    settings = load()
    say = Say(options.language, ZoneInfo(settings.zone or "UTC"))
    folder = options.folder or settings.data_dir / "programme"
    if options.folder and not options.folder.is_dir():
        print(unescape(say("programme-no-folder", folder=str(options.folder))))
        return 1
    try:
        district = districts.load(overrides=folder)
    except districts.Broken as broken:
        print("\n".join(line(problem, say) for problem in broken.problems))
        return 1
    if unfit := papers.problems(district):
        print("\n".join(line(problem, say) for problem in unfit))
        return 1
    print(unescape(say("programme-fine", **counts(district))))
    if not options.folder and settings.file and (why := backups.flaw(settings.file, thorough=True)):
        print(backups.DAMAGED.format(why=why), file=sys.stderr)
        return 1
    return 0


def line(problem: Problem, say: Say) -> str:
    """«programme/rubrics.yaml:14: what is wrong — what to do»; for a console, so nothing is escaped."""
    return f"{problem.file}:{problem.line}: {unescape(say(problem.key, **problem.facts))}"


def counts(district: District) -> dict[str, int]:
    return {
        "measures": len(district.measures),
        "results": len(district.results),
        "associations": len(district.associations),
        "rubrics": len(district.rubrics),
        "roles": len(district.roles),
        "actions": len(district.actions),
        "consents": len(district.consents),
        "years": len(district.calendar.years),
    }
