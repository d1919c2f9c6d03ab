"""The stage of the tests: a district, its people, a local Telegram, and the bot between them."""

import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from aiogram import Bot, Router
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.application import Application, Parts
from bot.clock import Clock
from bot.database import Database
from handlers import Family
from models.associations import Association, Membership
from models.district import District
from models.people import Account, Consent, Employment, Person, RoleGrant, School
from models.steps import Form
from sandbox.people import Human
from sandbox.session import SandboxSession
from sandbox.telegram import Telegram, User
from scheduler.pacing import Pacer

# A Tuesday, 15:00 in Moscow: a workday, lessons are over, pushes may go.
START = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Colleague(Human):
    """Somebody of the staff list, with the number of the row."""

    person_id: int


class Stage:
    """What a story needs: `person`, `guest`, `moves`, `restart`, and the rows behind it all."""

    def __init__(self, database: Database, district: District, admins: Sequence[int] = ()) -> None:
        self.database, self.district = database, district
        self.clock = Clock(START)
        self.telegram = Telegram(self.clock.now)
        self.telegram.settle = self.settle
        self.admins = frozenset(admins)
        self._routers: tuple[Router, ...] = ()
        self._forms: tuple[Form, ...] = ()
        self._families: dict[str, Family] = {}
        self._next_id = 1000
        self._seconds = 0.0
        self.application = self._application()

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def session(self) -> AsyncSession:
        """A session that sees only what is committed: `async with stage.session() as session`."""
        return self.database._read()

    async def start(self) -> None:
        await self.application.start()

    async def settle(self) -> None:
        await self.application.settle()

    async def stop(self) -> None:
        await self.application.stop()

    async def restart(self) -> None:
        """The bot stops and another process takes over; only rows and Telegram remember."""
        await self.application.stop()
        self.application = self._application()
        await self.application.start()

    async def add(self, router: Router, *forms: Form, families: Mapping[str, Family] | None = None) -> None:
        """Adds routes and forms of the test's own, and what loads forms made from data."""
        self._routers, self._forms = (*self._routers, router), (*self._forms, *forms)
        self._families |= families or {}
        await self.restart()

    async def moves(self, **by: float) -> None:
        """Time passes (`hours=1`, `days=2`); jobs and pushes that fall due are done on the way."""
        await self.application.pass_time(timedelta(**by), self.settle)

    async def leaps(self, *features: str, **by: float) -> None:
        """Nobody was there meanwhile; what is due by then is done once, of these features or of all."""
        self.clock.move(timedelta(**by))
        await self.application.ticker.run_due(of=features)
        await self.settle()

    async def lives(self, *features: str, **by: float) -> None:
        """Day after day passes, with the daily work of these features alone, and with pushes."""
        until = self.now + timedelta(**by)
        while self.now < until:
            await self.leaps(*features, seconds=min(timedelta(days=1), until - self.now).total_seconds())

    async def person(
        self,
        called: str,
        *,
        surname: str = "Иванова",
        school: str = "Школа № 1",
        position: str = "TEACHER",
        associations: Sequence[str] = (),
        roles: Sequence[str] = (),
        teaching_since: date | None = date(2010, 9, 1),
        class_teacher: bool = False,
        joined: bool = True,
        language: str = "ru",
    ) -> Colleague:
        """A person of the staff list; `joined` ones have entered the bot and agreed to C1.

        `associations` and `schools` go by code and title and are made when unknown; a role is
        "methodist", "association_head:math" or "school_curator:Школа № 2".
        """
        self._next_id += 1
        number = self._next_id
        name, _, patronymic = called.partition(" ")
        async with self.database.write() as session:
            place = await self._school(session, school)
            person = Person(
                code=f"{number:04}",
                surname=surname,
                name=name,
                patronymic=patronymic,
                teaching_since=teaching_since,
                class_teacher=class_teacher,
                joined_at=self.now if joined else None,
            )
            session.add(person)
            await session.flush()
            session.add(
                Employment(
                    person_id=person.id,
                    school_id=place.id,
                    position=position,
                    since=date(2015, 9, 1),
                    main=True,
                )
            )
            for code in associations:
                found = await self._association(session, code)
                session.add(Membership(association_id=found.id, person_id=person.id, since=date(2015, 9, 1)))
            for role in roles:
                session.add(await self._grant(session, person, role))
            if joined:
                self._join(session, person, number, language)
        human = Colleague(self.telegram, self._user(number, name, surname, language))
        human.person_id = person.id
        if joined:
            self.telegram.people[number].started = True
        return human

    def guest(self, name: str = "Гость") -> Human:
        """Somebody with Telegram whom the district does not know."""
        self._next_id += 1
        return Human(self.telegram, self._user(self._next_id, name, "", "ru"))

    def _user(self, number: int, name: str, surname: str, language: str) -> User:
        return self.telegram.person(number, first_name=name, last_name=surname, language_code=language)

    def _join(self, session: AsyncSession, person: Person, number: int, language: str) -> None:
        consent = self.district.consents["C1"]
        session.add(Account(telegram_id=number, person_id=person.id, language=language, started_at=self.now))
        session.add(
            Consent(
                person_id=person.id,
                code="C1",
                version=consent.version,
                text_hash=consent.hash(language),
                language=language,
                given_at=self.now,
            )
        )

    async def _school(self, session: AsyncSession, title: str) -> School:
        found = await session.scalar(select(School).where(School.title == title))
        if found is None:
            found = School(code=f"s{abs(hash(title)) % 10**8}", title=title)
            session.add(found)
            await session.flush()
        return found

    async def _association(self, session: AsyncSession, code: str) -> Association:
        found = await session.scalar(select(Association).where(Association.code == code))
        assert found is not None, f"no association {code} in programme/associations.yaml"
        return found

    async def _grant(self, session: AsyncSession, person: Person, spoken: str) -> RoleGrant:
        role, _, where = spoken.partition(":")
        kind, scope = "district", None
        if where and role.startswith("association"):
            kind, scope = "association", (await self._association(session, where)).id
        elif where:
            kind, scope = "school", (await self._school(session, where)).id
        return RoleGrant(
            person_id=person.id,
            role=role,
            scope_kind=kind,
            scope_id=scope,
            since=self.now - timedelta(days=30),
            confirmed_at=self.now - timedelta(days=30),
        )

    def _moment(self) -> float:
        return self._seconds + (self.clock.now() - START).total_seconds()

    async def _wait(self, seconds: float) -> None:
        """Pacing passes in no time: the seconds are counted, not waited for."""
        self._seconds += seconds

    def _application(self) -> Application:
        bot = Bot(self.telegram.token, session=SandboxSession(self.telegram))
        parts = Parts(
            bot=bot,
            database=self.database,
            district=self.district,
            username=self.telegram.username,
            clock=self.clock,
            admins=self.admins,
            pacer=Pacer(1000, monotonic=self._moment, sleep=self._wait),
            routers=self._routers,
            forms=self._forms,
            families=self._families,
        )
        return Application(parts)


def copy_of(template: Path, folder: Path) -> str:
    """The URL of a fresh copy of a prepared database."""
    file = folder / "opora.sqlite3"
    with suppress(FileExistsError):
        folder.mkdir(parents=True)
    shutil.copy(template, file)
    return f"sqlite+aiosqlite:///{file}"
