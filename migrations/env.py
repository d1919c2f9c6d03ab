"""Runs migrations on SQLite or PostgreSQL, each migration in a transaction of its own."""

import asyncio
import os
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, Engine, event, pool
from sqlalchemy.ext.asyncio import create_async_engine

from models import Row
from models.base import Utc


def render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Our own moment type is, in a migration, what the database keeps."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Utc) else False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Row.metadata,
        transaction_per_migration=True,
        transactional_ddl=True,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        render_item=render,
    )
    with context.begin_transaction():
        context.run_migrations()


def whole(engine: Engine) -> None:
    """SQLite's driver begins no transaction before CREATE TABLE; without one a crash leaves half a schema."""

    def leave_it_to_us(connection: Any, _entry: object) -> None:
        connection.isolation_level = None

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    event.listen(engine, "connect", leave_it_to_us)
    event.listen(engine, "begin", begin)


async def main() -> None:
    url = context.config.attributes.get("url") or os.environ["BOT_DATABASE_URL"]
    engine = create_async_engine(url, poolclass=pool.NullPool)
    if engine.dialect.name == "sqlite":
        whole(engine.sync_engine)
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()


asyncio.run(main())
