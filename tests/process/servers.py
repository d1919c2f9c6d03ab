"""Databases of one test on the server that BOT_TEST_POSTGRES names."""

import secrets
from typing import Any

import asyncpg
from sqlalchemy import make_url

from tests.needs import postgres


def url_of(name: str) -> str:
    return make_url(postgres() or "").set(database=name).render_as_string(hide_password=False)


async def ask(*statements: str) -> None:
    """Statements on the server itself."""
    server = make_url(postgres() or "").set(drivername="postgresql").render_as_string(hide_password=False)
    connection: Any = await asyncpg.connect(server)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def make(template: str = "template1") -> str:
    """A new database like the template; gives its name."""
    name = f"opora_{secrets.token_hex(6)}"
    await ask(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return name


async def drop(name: str) -> None:
    await ask(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


async def hang_up(name: str) -> None:
    """Breaks every connection to a database, as a restart of the server would."""
    await ask(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
