"""The district's staff list: taken in, taken back, and a template for it."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

from sqlalchemy import select

from bot import districts, schema
from bot.database import Database
from bot.settings import load
from locales import LANGUAGES, Say
from models.associations import Association
from models.district import District
from models.people import School
from services import installations
from services.refusals import Refusal
from services.staff import columns, files, taking, undoing
from views import staff as views

HELP = "take in the district's staff list, take it back, or get a template for it"


class _NotKept(Exception):
    """Ends a transaction without keeping anything: a dry run."""


def arguments(parser: argparse.ArgumentParser) -> None:
    deeds = parser.add_subparsers(dest="deed", metavar="people|undo|template", required=True)
    people = deeds.add_parser("people", help="compare a list with the database; with --yes take it in")
    people.add_argument("file", type=Path, help="XLSX or CSV")
    people.add_argument("--yes", action="store_true", help="take it in; without it nothing is changed")
    people.add_argument("--skip-bad", action="store_true", help="leave out the people with errors")
    people.add_argument(
        "--complete", action="store_true", help="whoever of these schools is not on the list has left"
    )
    undo = deeds.add_parser("undo", help="take an import back")
    undo.add_argument("number", nargs="?", type=int, help="which; the last one if not given")
    template = deeds.add_parser("template", help="save a template to fill in")
    template.add_argument("--out", type=Path, help="where to save it; without it only the columns are told")
    for deed in (people, undo, template):
        deed.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help="of the answer")


def run(options: argparse.Namespace) -> int:
    settings = load()
    district = districts.of(settings)
    say = Say(options.language, district.settings.timezone)
    deed = {"people": _people, "undo": _undo, "template": _template}[options.deed]
    try:
        return asyncio.run(_upon(settings.database, deed, options, say, district))
    except Refusal as refusal:
        facts = {name: fact for name, fact in refusal.facts.items() if name != "about"}
        print(unescape(say(refusal.key, **facts)), file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 1


Deed = Callable[[Database, argparse.Namespace, Say, District], Awaitable[int]]


async def _upon(url: str, deed: Deed, options: argparse.Namespace, say: Say, district: District) -> int:
    database = Database(url)
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            await installations.prepare(session, district, datetime.now(UTC))
        return await deed(database, options, say, district)
    finally:
        await database.close()


async def _people(database: Database, options: argparse.Namespace, say: Say, district: District) -> int:
    page = views.Page(say, columns.book(), district)
    content = _content(options.file)
    kept = False
    try:
        async with database.write() as session:
            report = await taking.take(
                session,
                district,
                content,
                options.file.name,
                datetime.now(UTC),
                complete=options.complete,
                skip_bad=options.skip_bad,
            )
            print("\n".join(page.report(report)))
            kept = options.yes and report.number is not None
            if not kept:
                raise _NotKept
    except _NotKept:
        pass
    print(unescape(_ending(options, report.number if kept else None, bool(report.problems), say)))
    return 0 if kept or not report.problems else 1


def _ending(options: argparse.Namespace, number: int | None, problems: bool, say: Say) -> str:
    if number is not None:
        return say("staff-taken", number=number)
    if problems and options.complete:
        return say("staff-nothing-complete")
    if problems and not options.skip_bad:
        return say("staff-nothing")
    return say("staff-dry")


def _content(file: Path) -> bytes:
    """No more of the file is read than is needed to see that it is too large."""
    with file.open("rb") as stream:
        return stream.read(files.LARGEST + 1)


async def _undo(database: Database, options: argparse.Namespace, say: Say, district: District) -> int:
    async with database.write() as session:
        undone = await undoing.undo(session, options.number, datetime.now(UTC))
    print("\n".join(views.Page(say, columns.book(), district).undone(undone)))
    return 0


async def _template(database: Database, options: argparse.Namespace, say: Say, district: District) -> int:
    print("\n".join(views.notes(say, columns.book())))
    if options.out is None:
        print(unescape(say("staff-template-how")))
        return 0
    async with database.read() as session:
        open_ones = select(Association).where(
            Association.closed_on.is_(None), Association.level == "district"
        )
        associations = (await session.scalars(open_ones.order_by(Association.id))).all()
        schools = (await session.scalars(select(School).order_by(School.id))).all()
    made = views.template(say, columns.book(), district, associations, schools)
    try:
        with options.out.open("xb") as stream:
            stream.write(made)
    except FileExistsError:
        print(unescape(say("staff-template-there", file=str(options.out))), file=sys.stderr)
        return 1
    print(unescape(say("staff-template-made", file=str(options.out))))
    return 0
