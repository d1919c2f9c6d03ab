"""Waiting that ends at once when the bot is told to stop."""

import asyncio
import random

from aiogram.exceptions import TelegramRetryAfter

from scheduler.backoff import doubled

FIRST, LONGEST = 0.5, 30.0


def before_next(error: Exception, failures: int) -> float:
    """Seconds before Telegram is asked again: as many as it has named, else more with each failure."""
    if isinstance(error, TelegramRetryAfter):
        return float(error.retry_after)
    return doubled(FIRST, failures, LONGEST) * random.uniform(0.7, 1.0)  # noqa: S311


async def pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
