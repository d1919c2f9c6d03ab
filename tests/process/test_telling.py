"""What a bot at work tells those who look after it: that something happened, and nothing of anybody."""

import os
import random
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp.test_utils import unused_port

from models.people import Account, Consent, Person
from services.districts import load
from tests.process.houses import House
from tests.process.programs import Program, until
from tests.process.telegram import TOKEN
from tests.process.test_watching import got, listens

pytestmark = pytest.mark.asyncio(loop_scope="session")

SEED = int(os.environ.get("OPORA_SEED") or random.randrange(10**6))
PEOPLE = int(os.environ.get("OPORA_TOLD", "200"))
FIRST = 700_100_000
NAME, NICK, WORDS, PHONE, KEY = "Канарейкина", "Синичкина", "зимородок", "+79001239876", "КУЛИК"
SECRETS = (
    TOKEN, TOKEN.partition(":")[2], NAME, NAME.lower(), NICK, WORDS, PHONE, PHONE.lstrip("+"), KEY,
    "свиристель", "sviristel",
)  # fmt: skip
# Every way of the wire to fail, with somebody's words in what Telegram says of it.
TROUBLES: tuple[dict[str, Any], ...] = (
    {"kind": "server_error", "description": f"Internal: {WORDS} {NAME}"},
    {"kind": "answer", "status": 400, "description": f"Bad Request: {WORDS} {PHONE}"},
    {"kind": "answer", "status": 403, "description": f"Forbidden: {NAME}"},
    {"kind": "garbage", "body": f"{{'{WORDS}': '{NAME} {PHONE}"},
    {"kind": "bad_gateway"}, {"kind": "lost_answer"}, {"kind": "refused_connection"}, {"kind": "torn"},
    {"kind": "too_many", "retry_after": 1},
)  # fmt: skip
# Tables whose loss makes a fault of what people do, or of a job of the clock; the first of whatever is done.
ALWAYS, BROKEN = "role_grants", ("drafts", "occurrences", "consents", "deliveries")
OPEN = "SELECT count(*) FROM updates WHERE state = 'new'"


async def settle_in(house: House, people: range) -> None:
    """People of the staff list with accounts, all of one name."""
    consent = load().consents["C1"]
    now = datetime.now(UTC)
    async with house.database.write() as session:
        for one in people:
            person = Person(code=f"c{one}", surname=NAME, name=NICK, patronymic=KEY, joined_at=now)
            session.add(person)
            await session.flush()
            session.add(Account(telegram_id=one, person_id=person.id, language="ru", started_at=now))
            session.add(
                Consent(
                    person_id=person.id, code="C1", version=consent.version, text_hash=consent.hash("ru"),
                    language="ru", given_at=now,
                )
            )  # fmt: skip
    await house.telegram.people(*people, last_name=NICK, username="sviristel", phone=PHONE, started=True)


async def does(house: House, people: list[int], dice: random.Random) -> None:
    """Everybody does something of all there is to do, with the words in it."""
    bot = house.telegram
    for one in people:
        match dice.randrange(6):
            case 0:
                await bot.do("says", one, text=f"{WORDS} {PHONE}")
            case 1:
                await bot.do("starts", one, payload=f"i{KEY}"[:9])
            case 2:
                await bot.do("shares_contact", one)
            case 3:
                await bot.do("sends_file", one, name=f"{NAME}.docx", content=WORDS, caption=WORDS)
            case 4:
                await bot.do("says", one, text="/menu")
                await bot.do("taps", one, label="Мои данные")
            case 5:
                await bot.raw(
                    {
                        "message": {
                            "message_id": f"{NAME} {WORDS}",
                            "text": WORDS,
                            "date": PHONE,
                            "from": {"id": one},
                        }
                    }
                )


async def handled(house: House) -> None:
    async def look() -> bool:
        taken = (await house.telegram.state())["waiting"] == 0
        return taken and await house.number(OPEN) == 0

    await until(look, "nothing waits")


async def listened(bot: Program, port: int) -> str:
    """All that can be heard of it: its log, its heartbeat, and the three pages."""
    pages = [(await got(port, path))[1] for path in ("/healthz", "/readyz", "/metrics", f"/{KEY}")]
    return "\n".join([bot.log.read_text(encoding="utf-8"), *pages])


async def tells_nothing(house: House, crowd: int, troubles: int, tables: int) -> None:
    dice, port = random.Random(SEED), unused_port()
    people = range(FIRST, FIRST + crowd)
    await settle_in(house, people)
    bot = await house.bot(BOT_METRICS_PORT=str(port))
    await bot.tells("started")
    await until(lambda: listens(port), "it listens")
    await does(house, list(people), dice)
    await handled(house)

    for trouble in dice.sample(TROUBLES, troubles):
        await house.telegram.trouble({"times": 2, **trouble})
        await does(house, dice.sample(list(people), 2), dice)
        await handled(house)
    await house.telegram.no_trouble()
    heard = await broken(house, bot, port, people[0], [ALWAYS, *dice.sample(BROKEN, tables)])

    assert await house.put_aside() > 0, "nothing has gone wrong"
    await nowhere_to_keep(house, bot, people[0])
    heard += bot.log.read_text(encoding="utf-8")
    beat = "".join(one.read_text("utf-8", "replace") for one in house.data.glob("*.json"))
    assert [one for one in SECRETS if one in heard + beat] == [], f"OPORA_SEED={SEED}"


async def broken(house: House, bot: Program, port: int, person: int, tables: list[str]) -> str:
    """Faults of our own: tables are gone while somebody writes, and she is told a code that the log has."""
    file = house.data / "opora.sqlite3"
    for table in tables:
        with closing(sqlite3.connect(file, timeout=20)) as connection:
            connection.execute(f"ALTER TABLE {table} RENAME TO {table}_away")
        await house.telegram.do("says", person, text=f"{WORDS} {PHONE}")
        await house.telegram.do("says", person, text="/menu")
        await handled(house)
        with closing(sqlite3.connect(file, timeout=20)) as connection:
            connection.execute(f"ALTER TABLE {table}_away RENAME TO {table}")
    await house.telegram.still()
    heard = await listened(bot, port)
    shown = " ".join(one["words"] for one in await house.telegram.chat(person))
    codes = set(re.findall(r"\b[0-9A-F]{6}\b", shown))
    assert codes, "nobody was told of a fault"
    assert [code for code in codes if code not in heard] == []
    metrics = (await got(port, "/metrics"))[1]
    assert str(person) not in metrics
    assert not set(re.findall(r"\d{9,}", metrics)) & {str(FIRST + number) for number in range(PEOPLE)}
    return heard


async def nowhere_to_keep(house: House, bot: Program, person: int) -> None:
    """What people say cannot be written down at all; in the end it is told to stop."""
    begun = bot.log.read_text(encoding="utf-8").count("\n")
    with closing(sqlite3.connect(house.data / "opora.sqlite3", timeout=20)) as connection:
        connection.execute("ALTER TABLE updates RENAME TO updates_away")
    await house.telegram.do("says", person, text=f"{WORDS} {PHONE}")

    async def look() -> bool:
        return bot.log.read_text(encoding="utf-8").count("\n") > begun

    await until(look, "it says that something is wrong")
    if await bot.code() is None:
        await bot.asked_to_stop()


async def test_a_bot_at_work_and_in_trouble_tells_nothing_of_anybody(house: House) -> None:
    await tells_nothing(house, 6, 3, 1)


@pytest.mark.soak
async def test_it_tells_nothing_of_hundreds(house: House) -> None:
    await tells_nothing(house, PEOPLE, len(TROUBLES), len(BROKEN))
