"""The demonstration: a fictional district, a local Telegram, and a page to talk through."""

import argparse
import asyncio
import shutil
import signal
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from aiogram import Bot
from aiohttp import web
from sqlalchemy import select

from bot import commands_menu, districts, logs, schema, workroom
from bot.application import Application, Parts
from bot.clock import Clock
from bot.database import Database
from bot.settings import load
from locales import Say
from models.associations import Association
from models.district import District
from models.people import Account, Employment, Person, RoleGrant, School
from sandbox import page
from sandbox.session import SandboxSession
from sandbox.telegram import Telegram
from scheduler.ticker import next_due
from services import (
    calendars,
    installations,
    invites,
    seeds,
    seeds_of_events,
    seeds_of_mentoring,
    seeds_of_pulses,
    seeds_of_waves,
)

HELP = "open a fictional district in the browser: no token, no network"
GUEST_ID = seeds.FIRST_TELEGRAM_ID - 1
ORDER = (
    "methodist",
    "methodist_young",
    "teacher",
    "young",
    "mentor",
    "association_head",
    "school_curator",
    "school_head",
    "coordinator",
    "admin",
)
SAID = tuple(f"demo-group-{group}" for group in (*ORDER, "guest", "newcomer"))


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, default=8090, help="where the page listens (8090)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (this machine alone)")
    parser.add_argument("--teachers", type=int, default=220, help="how many (220)")


def run(options: argparse.Namespace) -> int:
    logs.set_up()
    with suppress(KeyboardInterrupt), workroom.opened():
        asyncio.run(_demo(options))
    return 0


class Story:
    """What the page is told about the district, and how it moves the clock."""

    def __init__(
        self,
        application: Application,
        telegram: Telegram,
        district: District,
        personas: Sequence[page.Persona],
    ) -> None:
        self._application, self._telegram, self._district = application, telegram, district
        self.personas = personas
        self.zone: ZoneInfo = district.settings.timezone

    def now(self) -> datetime:
        return self._application.clock.now()

    async def move(self, delta: timedelta) -> None:
        await self._application.pass_time(delta, self._application.sender.pump)

    async def _next(self) -> tuple[datetime, str] | None:
        async with self._application.database.read() as session:
            return await next_due(session, self.now(), self._district)

    async def next_due(self) -> tuple[datetime, str] | None:
        """The next moment at which the bot will do something by itself, and what it is."""
        found = await self._next()
        if found is None:
            return None
        moment, key = found
        return moment, str(Say("ru", self.zone)(key))

    async def move_to_next(self) -> None:
        found = await self._next()
        if found is not None:
            await self.move(found[0] - self.now() + timedelta(seconds=1))


async def _demo(options: argparse.Namespace) -> None:
    settings = load()
    folder = settings.data_dir / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    district = districts.of(settings)
    clock = Clock()
    clock.move(_afternoon(district, clock.now()) - clock.now())
    database = Database(f"sqlite+aiosqlite:///{folder / 'opora.sqlite3'}")
    await schema.bring_up_to_date(database)
    telegram = Telegram(clock.now)
    personas = await _people(database, district, telegram, clock.now(), options.teachers)
    bot = Bot(telegram.token, session=SandboxSession(telegram))
    application = Application(Parts(bot, database, district, telegram.username, clock))
    await commands_menu.publish(bot)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await application.start()
    working = [
        asyncio.create_task(application.poller.run(stop)),
        asyncio.create_task(application.work(stop)),
    ]
    runner = await _page(Story(application, telegram, district, personas), telegram, options)
    print(f"Opora: http://{options.host}:{options.port}  (Ctrl+C — stop)", flush=True)
    await stop.wait()
    await runner.cleanup()
    await asyncio.gather(*working)
    await application.stop()
    await database.close()


async def _page(story: Story, telegram: Telegram, options: argparse.Namespace) -> web.AppRunner:
    app = web.Application(client_max_size=25 * 1024 * 1024)
    page.attach(app, telegram, story)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, options.host, options.port).start()
    return runner


def _afternoon(district: District, now: datetime) -> datetime:
    """A workday at 14:40, when teachers read their phones: today, or the next one there is."""
    zone = district.settings.timezone
    local = now.astimezone(zone).replace(hour=14, minute=40, second=0, microsecond=0)
    while calendars.next_opening(district, local.astimezone(UTC)) != local.astimezone(UTC):
        local += timedelta(days=1)
    return local.astimezone(UTC)


async def _people(
    database: Database, district: District, telegram: Telegram, now: datetime, teachers: int
) -> list[page.Persona]:
    async with database.write() as session:
        await installations.prepare(session, district, now)
        seed = seeds.Seed(teachers, accounts=True)
        people = await seeds.populate(session, district, seed, now)
        await seeds_of_waves.populate(session, district, people[teachers], seed.number, now)
        await seeds_of_events.populate(session, district, people[teachers], seed.number, now)
        await seeds_of_mentoring.populate(session, district, people[teachers], seed.number, now)
        await seeds_of_pulses.populate(session, district, seed.number, now)
        for account in await session.scalars(select(Account)):
            person = next(p for p in people if p.id == account.person_id)
            user = telegram.person(account.telegram_id, person.called, person.surname)
            user.started = True
        newcomer = next(p for p in people if p.joined_at is None)
        _invite, key = await invites.make(session, newcomer, district, now)
        jobs = select(Employment.person_id, School.title).join(School, School.id == Employment.school_id)
        schools = {job.person_id: job.title for job in await session.execute(jobs)}
        grants = (await session.scalars(select(RoleGrant))).all()
        names = {a.id: a.short for a in await session.scalars(select(Association))}
    telegram.person(GUEST_ID, "Гостья", "")
    telegram.person(seeds.telegram_id(newcomer), newcomer.called, newcomer.surname)
    return _cast(people, grants, schools, names, now, newcomer, key)


def _cast(
    people: Sequence[Person],
    grants: Sequence[RoleGrant],
    schools: dict[int, str],
    names: dict[int, str],
    now: datetime,
    newcomer: Person,
    key: str,
) -> list[page.Persona]:
    """Everybody who can be talked through, by what they mostly are."""
    say = Say("ru", ZoneInfo("UTC"))
    leading = {grant.person_id: grant for grant in grants}
    cast = []
    for person in people:
        if person.joined_at is None:
            continue
        grant = leading.get(person.id)
        young = person.teaching_since is not None and (now.date() - person.teaching_since).days < 3 * 365
        group = grant.role if grant else "young" if young else "teacher"
        note = names.get(grant.scope_id or 0, "") if grant and grant.scope_kind == "association" else ""
        cast.append(_persona(person, group, say, schools.get(person.id, ""), note))
    cast.append(_persona(newcomer, "newcomer", say, schools.get(newcomer.id, ""), "", key))
    cast.append(page.Persona(GUEST_ID, "Гостья", str(say("demo-group-guest")), "guest", "", "", None))
    order = {group: number for number, group in enumerate((*ORDER, "newcomer", "guest"))}
    return sorted(cast, key=lambda persona: order[persona.group])


def _persona(
    person: Person, group: str, say: Say, school: str, note: str, key: str | None = None
) -> page.Persona:
    return page.Persona(
        seeds.telegram_id(person), person.full_name, str(say(f"demo-group-{group}")), group, school, note, key
    )
