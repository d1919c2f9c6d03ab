"""What the bot counts of itself for Prometheus: no label names a person, a chat, a school or a text."""

import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramConflictError, TelegramRetryAfter
from aiogram.methods import TelegramMethod
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

from bot import wire

WAITS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
# What is read from the database when somebody asks, by the name of the gauge.
READ: Mapping[str, str] = {
    "inbox_waiting": "Updates stored and not handled yet",
    "inbox_put_aside": "Updates that could not be handled, each with an incident code",
    "deliveries_oldest_due_seconds": "How long the oldest delivery that is due has waited",
    "backup_age_seconds": "Since the last backup was made; -1 where there is none",
    "disk_free_bytes": "Room left in the data folder",
}


class Meters:
    """Counts turns and calls to Telegram of one process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._updates = Counter(
            "opora_updates", "Updates handled: done, refused by a rule, put aside", ["result"],
            registry=self.registry,
        )  # fmt: skip
        self._lag = Histogram(
            "opora_update_lag_seconds", "From an update stored to its turn committed", buckets=WAITS,
            registry=self.registry,
        )  # fmt: skip
        self._calls = Counter(
            "opora_telegram_calls", "Calls to Telegram by method and what came of them",
            ["method", "outcome"], registry=self.registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "opora_telegram_call_seconds", "How long Telegram took to answer, getUpdates apart",
            buckets=WAITS, registry=self.registry,
        )  # fmt: skip
        self._told_to_wait = Counter(
            "opora_telegram_retry_after_seconds", "Seconds for which Telegram told us to wait",
            registry=self.registry,
        )  # fmt: skip
        self._jobs = Counter(
            "opora_jobs", "Jobs of the clock that ran: done or failed", ["job", "result"],
            registry=self.registry,
        )  # fmt: skip
        self._late = Histogram(
            "opora_job_late_seconds", "How long after its moment a job of the clock was done",
            buckets=WAITS, registry=self.registry,
        )  # fmt: skip
        self._deliveries = Gauge("opora_deliveries", "Deliveries by state", ["state"], registry=self.registry)
        self._read = {
            name: Gauge(f"opora_{name}", about, registry=self.registry) for name, about in READ.items()
        }

    def turn(self, result: str, lag: float) -> None:
        """An update was handled so many seconds after it was stored."""
        self._updates.labels(result).inc()
        self._lag.observe(max(0.0, lag))

    def call(self, method: str, seconds: float, error: Exception | None) -> None:
        """Telegram answered, or did not."""
        self._calls.labels(method, _outcome(error)).inc()
        if method != "getUpdates":
            self._seconds.observe(seconds)
        if isinstance(error, TelegramRetryAfter):
            self._told_to_wait.inc(error.retry_after)

    def job(self, name: str, done: bool, late: float | None) -> None:
        """A job of the clock ran, so many seconds after its moment where it has one, or failed."""
        self._jobs.labels(name, "done" if done else "failed").inc()
        if late is not None:
            self._late.observe(late)

    def page(self, read: Mapping[str, float], deliveries: Mapping[str, int]) -> bytes:
        """Everything in Prometheus' text format, with what was just read from the database."""
        for name, value in read.items():
            self._read[name].set(value)
        for state, count in deliveries.items():
            self._deliveries.labels(state).set(count)
        return generate_latest(self.registry)


class Counted(BaseRequestMiddleware):
    """Stands between the client and the wire."""

    def __init__(self, meters: Meters) -> None:
        self._meters = meters

    async def __call__(
        self, make_request: Callable[..., Awaitable[Any]], bot: Bot, method: TelegramMethod[Any]
    ) -> Any:
        began, failed = time.perf_counter(), None
        try:
            return await make_request(bot, method)
        except Exception as error:
            failed = error
            raise
        finally:
            self._meters.call(method.__api_method__, time.perf_counter() - began, failed)


def _outcome(error: Exception | None) -> str:
    match error:
        case None:
            return "ok"
        case TelegramRetryAfter():
            return "too_many"
        case TelegramConflictError():
            return "conflict"
    return wire.fate(error).state
