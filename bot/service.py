"""The real thing: from settings to a bot that runs until it is told to stop."""

import asyncio
import random
import signal
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import TypeVar
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

from bot import commands_menu, health, schema, webhook, wire
from bot.application import Application, Parts
from bot.clock import Clock
from bot.database import Database
from bot.locks import FileLock, PostgresLocks
from bot.poller import WrongToken
from bot.settings import Settings, Unset
from models.district import District
from services import deliveries, installations

log = structlog.get_logger(__name__)
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
        database = Database(settings.database)
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
        if await locks.try_hold("poller") if locks else file.try_hold():
            return True
        if not said:
            log.warning("standby", advice="another copy of the bot works with this database; this one waits")
            said = True
        await _pause(stop, 0.5)
    return False


async def _serve(
    settings: Settings,
    database: Database,
    locks: PostgresLocks | None,
    stop: asyncio.Event,
    stack: AsyncExitStack,
) -> None:
    clock = Clock()
    district = settings.district()
    await _prepare(database, district, clock)
    bot = wire.client(settings)
    stack.push_async_callback(bot.session.close)
    me = await _meet(bot, settings, stop)
    if me is None:
        return
    parts = Parts(
        bot, database, district, me.username or "", clock, frozenset(settings.admins), settings.rate
    )
    application = Application(parts, locks=locks if settings.webhook_url else None)
    await application.start()
    stack.push_async_callback(application.stop)
    await _until_stopped(application, settings, locks, stop)


async def _prepare(database: Database, district: District, clock: Clock) -> None:
    try:
        await schema.bring_up_to_date(database)
    except schema.NewerSchema as newer:
        raise Unset(
            f"the database was made by a newer version (schema {newer}); update the program"
        ) from None
    async with database.write() as session:
        await installations.prepare(session, district, clock.now())
        await deliveries.recover(session, clock.now())


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
        asyncio.create_task(_lead(application, locks, stop)),
    ]
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
        await asyncio.gather(*beside)
        log.info("stopping")


async def _by_webhook(application: Application, settings: Settings, secret: str, stop: asyncio.Event) -> None:
    runner = await webhook.serve(application, secret, settings.webhook_host, settings.webhook_port)
    log.info("started", way="webhook")
    try:
        await stop.wait()
    finally:
        await runner.cleanup()


async def _lead(application: Application, locks: PostgresLocks | None, stop: asyncio.Event) -> None:
    """Runs the clock and the sender while this process is the one that may."""
    while not stop.is_set():
        if locks is not None and not await _try(locks):
            await _pause(stop, 1)
            continue
        ended = asyncio.Event()
        working = asyncio.create_task(application.work(ended))
        while not stop.is_set() and not working.done() and (locks is None or await locks.alive()):
            await _pause(stop, 1)
        ended.set()
        await working


async def _try(locks: PostgresLocks) -> bool:
    try:
        return await locks.try_hold("leader")
    except Exception as error:
        log.warning("no_leader_lock", error=type(error).__name__)
        return False


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
            pause = min(30.0, 0.5 * 2**failures) * random.uniform(0.7, 1.0)  # noqa: S311
            log.warning("telegram_unreachable", error=type(error).__name__, again_in=round(pause, 1))
            await _pause(stop, pause)
    return None


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
