"""Fixtures: a clock to move, a sandbox, a bot plugged into it, and Anna who has pressed Start."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.methods import TelegramMethod

from sandbox.people import Human
from sandbox.session import SandboxSession
from sandbox.telegram import Telegram

ANNA = 101


class Clock:
    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def moves(self, **step: float) -> None:
        self.moment += timedelta(**step)


class Poll(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates as the bot asks it: JSON, not yet parsed."""

    __api_method__ = "getUpdates"
    __returning__ = list[dict[str, Any]]

    offset: int | None = None
    limit: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(clock.now)


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    async with Bot(telegram.token, session=SandboxSession(telegram)) as bot:
        yield bot


@pytest.fixture
async def anna(telegram: Telegram) -> Human:
    human = Human(telegram, telegram.person(ANNA, "Анна", "Петровна"))
    await human.starts()
    telegram.updates.drop()
    return human
