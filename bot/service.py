"""The real thing: from settings to a bot that runs until it is told to stop."""

import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from typing import Any, TypeVar
from urllib.parse import urlsplit

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteWebhook, GetMe, GetWebhookInfo, SetWebhook
from aiogram.types import User

from bot import commands_menu, districts, guard, health, opening, settling, watching, webhook, wire, workroom
from bot.application import Application, Parts
from bot.clock import Clock
from bot.database import Database
from bot.leading import POLLER, lead
from bot.locks import FileLock, PostgresLocks
from bot.metrics import Counted
from bot.pauses import before_next, pause
from bot.poller import WrongToken
from bot.settings import Settings, Unset

log = structlog.get_logger(__name__)
PATIENCE = 12.0
LAST = 10.0  # seconds more, after which a process that cannot end is ended
T = TypeVar("T")
TOKEN_ADVICE = "BOT_TOKEN is not known to Telegram; take the right one from @BotFather"  # noqa: S105


async def run(settings: Settings) -> None:
    """Serves until SIGTERM or SIGINT. Raises Unset with one line on what to put right."""
    if settings.token is None:
        raise Unset("BOT_TOKEN is not set; @BotFather gives one, put it into the environment or .env")
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        stack.callback(asyncio.create_task(_end_at_last(stop)).cancel)
        database = await opening.reach(settings, stop)
        if database is None:
            return
        stack.push_async_callback(database.close)
        locks = None if database.sqlite else PostgresLocks(database)
        if locks is not None:
            stack.push_async_callback(locks.close)
        if await _our_turn(settings, locks, stop, stack):
            await _serve(settings, database, locks, stop, stack)


async def _our_turn(
    settings: Settings, locks: PostgresLocks | None, stop: asyncio.Event, stack: AsyncExitStack
) -> bool:
    """Waits as a standby until this process is the one to serve; False when told to stop before that."""
    if settings.webhook_url and locks is not None:
        return True  # several processes share the webhook; lanes, clock and sender have locks of their own
    file = FileLock(settings.data_dir / "opora.lock")
    stack.callback(file.release)
    said = False
    while not stop.is_set():
        if await locks.try_hold(POLLER) if locks else file.try_hold():
            return True
        if not said:
            log.warning("standby", advice="another copy of the bot works with this database; this one waits")
            said = True
        await pause(stop, 0.5)
    return False


async def _serve(
    settings: Settings,
    database: Database,
    locks: PostgresLocks | None,
    stop: asyncio.Event,
    stack: AsyncExitStack,
) -> None:
    clock = Clock()
    district = districts.of(settings)
    await opening.prepare(database, district, clock.now(), locks)
    bot = wire.client(settings)
    stack.push_async_callback(bot.session.close)
    me = await _meet(bot, settings, stop)
    if me is None:
        return
    parts = Parts(
        bot,
        database,
        district,
        me.username or "",
        clock,
        frozenset(settings.admins),
        settings.rate,
        folder=settings.data_dir,
    )
    shared = locks if settings.webhook_url else None
    application = Application(parts, locks=shared, at_once=settings.at_once)
    bot.session.middleware(Counted(application.meters))
    stack.enter_context(workroom.opened())
    await application.start()
    stack.push_async_callback(application.stop)
    settling.soon()
    await _until_stopped(application, settings, locks, stop)


async def _meet(bot: Bot, settings: Settings, stop: asyncio.Event) -> User | None:
    """getMe, the webhook put in order, the commands set; trouble on the way is waited out."""
    try:
        me = await _persist(lambda: bot(GetMe()), stop)
        if me is None:
            return None
        info = await _persist(lambda: bot(GetWebhookInfo()), stop)
        if info is not None and not settings.webhook_url and info.url:
            raise Unset(
                f"a webhook at {urlsplit(info.url).hostname} takes the updates; if it is yours, remove "
                "it with: python -m bot webhook --remove; if it is not, revoke the token with @BotFather"
            )
        if settings.webhook_url:
            await _persist(lambda: bot(_webhook(settings)), stop)
        await _persist(lambda: commands_menu.publish(bot), stop)
    except (TelegramUnauthorizedError, TelegramNotFound) as error:
        raise Unset(TOKEN_ADVICE) from error
    return me


def _webhook(settings: Settings) -> SetWebhook:
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else None
    return SetWebhook(
        url=settings.webhook_url + webhook.PATH,
        secret_token=secret,
        allowed_updates=wire.UPDATES,
        max_connections=40,
    )


async def remove_webhook(settings: Settings) -> None:
    """Gives updates back to polling."""
    bot = wire.client(settings)
    try:
        await bot(DeleteWebhook())
    finally:
        await bot.session.close()


async def _until_stopped(
    application: Application, settings: Settings, locks: PostgresLocks | None, stop: asyncio.Event
) -> None:
    beside = [
        asyncio.create_task(health.beat(application, settings, stop)),
        asyncio.create_task(lead(application, settings, locks, stop)),
    ]
    guarding = asyncio.create_task(guard.watch(application.database, stop))
    if settings.metrics_port:
        beside.append(asyncio.create_task(watching.serve(application, settings, stop)))
    if locks is not None and not settings.webhook_url:
        beside.append(asyncio.create_task(_watch(locks, stop)))
    try:
        if settings.webhook_url and settings.webhook_secret:
            await _by_webhook(application, settings, settings.webhook_secret.get_secret_value(), stop)
        else:
            log.info("started", way="polling")
            await application.poller.run(stop)
    except WrongToken:
        raise Unset(TOKEN_ADVICE) from None
    finally:
        stop.set()
        log.info("stopping")
        await _finish([*beside, guarding, asyncio.create_task(application.stop(PATIENCE - 2))])
    if unusable := guarding.result():
        raise Unset(unusable)


async def _finish(tasks: Sequence[asyncio.Task[Any]]) -> None:
    """Lets all end within PATIENCE; what is cut off is taken up at the next start."""
    _done, late = await asyncio.wait(tasks, timeout=PATIENCE)
    for task in late:
        task.cancel()
    for ended in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(ended, Exception):
            log.error("ended_badly", error=type(ended).__name__)


async def _end_at_last(stop: asyncio.Event) -> None:
    """A commit that hangs cannot be called off and holds up whatever waits for it, to the very end.

    What it would have kept is kept or not; whose turn that was has it again at the next start.
    """
    await stop.wait()
    last = threading.Timer(PATIENCE + LAST, _end)
    last.daemon = True
    last.start()


def _end() -> None:
    log.error("ended_at_last", advice="the database or the disk did not answer; look at them before starting")
    os._exit(1)


async def _watch(locks: PostgresLocks, stop: asyncio.Event) -> None:
    """Stops this process when another has become the poller: PostgreSQL had dropped our connection."""
    while not stop.is_set():
        await pause(stop, 1)
        try:
            mine = await locks.try_hold(POLLER)
        except Exception as error:  # PostgreSQL is away: nobody can be the poller now
            log.warning("database_unreachable", error=type(error).__name__)
            continue
        if not mine:
            log.error("not_the_poller", advice="another copy has taken over; start this one again")
            stop.set()


async def _by_webhook(application: Application, settings: Settings, secret: str, stop: asyncio.Event) -> None:
    runner = await webhook.serve(application, secret, settings.webhook_host, settings.webhook_port)
    log.info("started", way="webhook")
    try:
        await stop.wait()
    finally:
        await runner.cleanup()


async def _persist(call: Callable[[], Awaitable[T]], stop: asyncio.Event) -> T | None:
    """Repeats a call until Telegram answers; a refusal of the token is not waited out."""
    failures = 0
    while not stop.is_set():
        try:
            return await call()
        except (TelegramUnauthorizedError, TelegramNotFound):
            raise
        except (TelegramAPIError, ClientDecodeError) as error:
            failures += 1
            wait = before_next(error, failures)
            log.warning("telegram_unreachable", error=type(error).__name__, again_in=round(wait, 1))
            await pause(stop, wait)
    return None
