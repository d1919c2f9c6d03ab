"""The webhook: one effect for each update however often it is told, and 200 never before the commit."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from sqlalchemy import event, func, select

from bot import webhook
from models.inbox import Update
from models.people import School
from sandbox.webhooks import Webhook
from tests.stage import Colleague, Stage
from tests.turns.founding import Press, router

SECRET = "a-secret-of-the-webhook"
RIGHT = {webhook.HEADER: SECRET}


@pytest.fixture
async def anna(stage: Stage) -> Colleague:
    await stage.add(router)
    return await stage.person("Анна Петровна")


@pytest.fixture
async def hook(stage: Stage, anna: Colleague) -> AsyncIterator[TestServer]:
    made = TestServer(webhook.server(stage.application, SECRET))
    await made.start_server()
    yield made
    await made.close()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def tap(anna: Colleague, number: int = 900) -> dict[str, Any]:
    """She presses «Основать»."""
    me = {"id": anna.id, "is_bot": False, "first_name": "Анна"}
    pressed = {"id": str(number), "from": me, "chat_instance": "1", "data": Press(what="found").pack()}
    return {"update_id": number, "callback_query": pressed}


async def counted(stage: Stage) -> tuple[int, int]:
    """Rows in the inbox, and schools."""
    async with stage.session() as session:
        rows = await session.scalar(select(func.count()).select_from(Update)) or 0
        return rows, await session.scalar(select(func.count()).select_from(School)) or 0


async def told(http: aiohttp.ClientSession, hook: TestServer, update: object) -> int:
    async with http.post(hook.make_url(webhook.PATH), json=update, headers=RIGHT) as answer:
        return answer.status


async def test_an_update_told_three_times_at_once_and_after_a_restart_takes_effect_once(
    stage: Stage, anna: Colleague, hook: TestServer, http: aiohttp.ClientSession
) -> None:
    rows, schools = await counted(stage)
    assert await asyncio.gather(*(told(http, hook, tap(anna)) for _ in range(3))) == [200] * 3
    await stage.settle()
    assert await counted(stage) == (rows + 1, schools + 1)

    await stage.restart()
    again = TestServer(webhook.server(stage.application, SECRET))
    await again.start_server()
    assert await told(http, again, tap(anna)) == 200
    await stage.settle()
    await again.close()

    assert await counted(stage) == (rows + 1, schools + 1)


async def test_nobody_is_told_200_before_the_commit(
    stage: Stage, anna: Colleague, hook: TestServer, http: aiohttp.ClientSession
) -> None:
    rows, _ = await counted(stage)
    async with stage.database.write() as session:
        await session.connection()
        telling = asyncio.create_task(told(http, hook, tap(anna)))
        done, _ = await asyncio.wait([telling], timeout=0.3)
        assert not done

    assert await telling == 200
    assert (await counted(stage))[0] == rows + 1


async def test_a_locked_database_says_503_and_telegram_comes_again(
    stage: Stage, anna: Colleague, hook: TestServer, http: aiohttp.ClientSession
) -> None:
    if not stage.database.sqlite:
        pytest.skip("other databases are not locked whole")
    event.listen(stage.database.engine.sync_engine, "begin", impatient, insert=True)
    before = await counted(stage)
    other = sqlite3.connect(str(stage.database.url.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert await told(http, hook, tap(anna)) == 503
        assert await counted(stage) == before
    finally:
        other.close()
        event.remove(stage.database.engine.sync_engine, "begin", impatient)

    assert await told(http, hook, tap(anna)) == 200
    await stage.settle()
    assert await counted(stage) == (before[0] + 1, before[1] + 1)


def impatient(connection: Any) -> None:
    """Waits for another writer for a moment, not for fifteen seconds."""
    connection.exec_driver_sql("PRAGMA busy_timeout=50")


def refused(anna: Colleague) -> list[tuple[str, int, dict[str, Any]]]:
    """What is not from Telegram, or is nothing that can be kept: what is said of it."""
    update = json.dumps(tap(anna))
    kind = {"Content-Type": "application/json"}
    right, forged = RIGHT | kind, {"X-Forwarded-For": "149.154.167.220", "X-Real-IP": "149.154.167.220"}
    return [
        ("no secret", 401, {"data": update, "headers": kind}),
        ("an empty one", 401, {"data": update, "headers": kind | {webhook.HEADER: ""}}),
        ("a wrong one", 401, {"data": update, "headers": kind | {webhook.HEADER: SECRET[:-1] + "x"}}),
        ("no letters", 401, {"data": update, "headers": kind | {webhook.HEADER: "секрет"}}),
        ("Telegram's address", 401, {"data": update, "headers": kind | forged}),
        ("a long body and no secret", 401, {"data": BytesIO(b"[" * (2 * webhook.LARGEST)), "headers": kind}),
        ("a long body", 413, {"data": BytesIO(b" " * (webhook.LARGEST + 1)), "headers": right}),
        ("half of it", 400, {"data": update[:-9], "headers": right}),
        ("no letters in it", 400, {"data": b"\xff\xfe{}", "headers": right}),
        ("nothing", 400, {"data": b"", "headers": right}),
        ("a deep well", 400, {"data": b"[" * 200_000, "headers": right}),
        ("a list", 400, {"data": f"[{update}]", "headers": right}),
        ("no number", 400, {"data": '{"message": {}}', "headers": right}),
        ("a number too large", 400, {"data": '{"update_id": 9223372036854775808}', "headers": right}),
        ("another type", 415, {"data": update, "headers": RIGHT | {"Content-Type": "text/plain"}}),
        ("a form", 415, {"data": {"update_id": "900"}, "headers": RIGHT}),
    ]


async def test_what_is_not_telegrams_leaves_no_row(
    stage: Stage, anna: Colleague, hook: TestServer, http: aiohttp.ClientSession
) -> None:
    before = await counted(stage)
    url = hook.make_url(webhook.PATH)
    for name, status, request in refused(anna):
        async with http.post(url, **request) as answer:
            assert answer.status == status, name
    async with http.get(url, headers=RIGHT) as answer:
        assert answer.status == 405

    assert await counted(stage) == before
    assert await told(http, hook, tap(anna)) == 200


async def test_a_body_that_never_ends_is_not_waited_for(
    stage: Stage,
    anna: Colleague,
    hook: TestServer,
    http: aiohttp.ClientSession,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(webhook, "PATIENCE", 0.3)
    before = await counted(stage)

    async def slowly() -> AsyncIterator[bytes]:
        yield b'{"update_id": 900'
        await asyncio.sleep(2)

    async with http.post(
        hook.make_url(webhook.PATH), data=slowly(), headers=RIGHT | {"Content-Type": "application/json"}
    ) as answer:
        assert answer.status == 408
    assert await told(http, hook, tap(anna, 901)) == 200
    assert (await counted(stage))[0] == before[0] + 1


async def test_telegram_repeats_until_it_is_kept_and_in_order(
    stage: Stage, anna: Colleague, hook: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its own way of repeating: a tap that is not kept holds back what the same person did after it."""
    take, refusals = stage.application.take_webhook, iter([True, True])

    async def seldom(raws: Any) -> None:
        if next(refusals, False):
            raise OSError("no room")
        await take(raws)

    monkeypatch.setattr(stage.application, "take_webhook", seldom)
    _, schools = await counted(stage)
    telegram: Webhook = stage.telegram.webhook
    telegram.pause = 0.01
    telegram.set(str(hook.make_url(webhook.PATH)), SECRET, 40)
    await stage.telegram.says(anna.id, "/found")
    await stage.telegram.says(anna.id, "/table")
    await telegram.idle()
    await stage.application.lanes.drain()

    assert stage.telegram.updates.waiting == []
    assert [said.split("\n")[0] for said in anna.reads] == [f"Школ: {schools}", "Итоги"]
    await telegram.close()
