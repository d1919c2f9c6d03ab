"""People to write to, a post that answers as it is told, and a dispatcher between them."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Select, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.database import Database
from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.people import Account, Person
from scheduler import NOTICES, Notice, Skip
from scheduler.dispatcher import Dispatcher
from scheduler.outcomes import Outcome
from scheduler.pacing import Pacer
from services import deliveries
from views import Screen

TUESDAY = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)  # 15:00 in Moscow, lessons are over
SENT = Outcome("sent", message_id=1)


class Post:
    """A Telegram of a few lines: answers by `answer(chat_id)`, keeps what was sent to whom."""

    def __init__(self, answer: Callable[[int], Outcome] = lambda _: SENT) -> None:
        self.answer = answer
        self.tried: Counter[int] = Counter()
        self.copies: Counter[int] = Counter()
        self.screens: list[tuple[int, Screen, bool]] = []

    async def __call__(
        self, chat_id: int, screen: Screen, *, silent: bool = False, message_id: int | None = None
    ) -> Outcome:
        self.tried[chat_id] += 1
        outcome = self.answer(chat_id)
        if outcome.state == "sent":
            self.copies[chat_id] += 1
            self.screens.append((chat_id, screen, silent))
        return outcome


class Times:
    """Seconds that pass only when somebody waits."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds


def dispatcher(
    database: Database, post: Post, district: District, clock: Clock | None = None, *, in_flight: int = 3
) -> Dispatcher:
    clock = clock or Clock(TUESDAY)
    say = lru_cache(lambda language: Say(language, district.settings.timezone))
    began = clock.now()
    times = Times()
    pacer = Pacer(
        1000, monotonic=lambda: times.now() + (clock.now() - began).total_seconds(), sleep=times.sleep
    )
    return Dispatcher(database, post, pacer, clock, district, say_for=say, in_flight=in_flight)


async def people(session: AsyncSession, count: int) -> list[int]:
    """That many people with accounts; chat 1001 belongs to the first."""
    known = [
        Person(code=f"t{number:04}", surname="Иванова", name="Анна", patronymic="Петровна")
        for number in range(1, count + 1)
    ]
    session.add_all(known)
    await session.flush()
    for number, person in enumerate(known, 1):
        session.add(Account(telegram_id=1000 + number, person_id=person.id, started_at=TUESDAY))
    await session.flush()
    return [person.id for person in known]


def everybody() -> Select[int, str, str, str]:
    """All people as rows of deliveries that may go."""
    return select(
        Person.id.label("person_id"),
        literal("queued").label("state"),
        literal("").label("reason"),
        literal("push").label("lane"),
    )


async def announce(session: AsyncSession, person_ids: list[int], about_id: int = 7) -> None:
    await deliveries.fan_out(
        session,
        everybody().where(Person.id.in_(person_ids)),
        kind="test-note",
        about_id=about_id,
        once=f"note:{about_id}",
        not_before=TUESDAY,
    )


async def several(database: Database, count: int, **facts: Any) -> list[int]:
    async with database.write() as session:
        ids = await people(session, 1)
        for about in range(1, count + 1):
            given: dict[str, Any] = {
                "kind": "test-note",
                "about_id": about,
                "once": f"{about}",
                "not_before": TUESDAY,
                **facts,
            }
            await deliveries.queue(session, person_id=ids[0], **given)
    return ids


async def fates(database: Database) -> list[tuple[str, str]]:
    """(state, reason) of every delivery, as committed, in the order of their numbers."""
    async with database.read() as session:
        rows = await session.execute(select(Delivery.state, Delivery.reason).order_by(Delivery.id))
        return [(state, reason) for state, reason in rows]


@contextmanager
def noticed(kind: str, notice: Notice) -> Iterator[None]:
    """The notice is known for as long as the block lasts."""
    before = NOTICES.get(kind)
    NOTICES[kind] = notice
    try:
        yield
    finally:
        del NOTICES[kind]
        if before:
            NOTICES[kind] = before


async def note(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Screen:
    return Screen(f"note {delivery.about_id}")


async def gone(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> Skip:
    return Skip("cancelled")


async def line(
    session: AsyncSession, delivery: Delivery, say: Say, now: datetime, district: District
) -> str | None:
    return f"note {delivery.about_id}" if delivery.about_id != 13 else None


NOTE = Notice(note, line)
