"""What the clock and the dispatcher are given: a database, a time, words, and whether they lead."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from locales import Say


class Store(Protocol):
    """Gives one committed transaction, or a look at what is committed."""

    def write(self) -> AbstractAsyncContextManager[AsyncSession]: ...

    def read(self) -> AbstractAsyncContextManager[AsyncSession]: ...


class Watch(Protocol):
    def now(self) -> datetime: ...


SayFor = Callable[[str], Say]
Leading = Callable[[], bool]


def always() -> bool:
    """Leads without asking: there is only one process."""
    return True
