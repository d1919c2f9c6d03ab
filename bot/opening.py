"""The database at the start: reached, brought up to date, given the district's files."""

import asyncio
from datetime import datetime

import structlog

from bot import backups, guard, schema
from bot.database import Database
from bot.locks import PostgresLocks
from bot.pauses import pause
from bot.settings import Settings, Unset
from models.district import District
from services import installations, outages

log = structlog.get_logger(__name__)
PREPARING = "preparing"
REFUSED = {
    "InvalidPasswordError": "PostgreSQL refuses the name or the password",
    "InvalidAuthorizationSpecificationError": "PostgreSQL refuses the name or the password",
    "InvalidCatalogNameError": "PostgreSQL has no such database; make it with createdb",
}


async def reach(settings: Settings, stop: asyncio.Event) -> Database | None:
    """The database, once it answers; None when told to stop before that. Raises Unset if it never will."""
    try:
        database = Database(settings.database)
    except ImportError:
        raise Unset("BOT_DATABASE_URL is PostgreSQL: install the extra `postgres`") from None
    except OSError as error:
        raise Unset(f"BOT_DATA_DIR cannot be used: {error.strerror}") from None
    wait = 0.5
    while not stop.is_set():
        try:
            async with database.engine.connect() as connection:
                if database.sqlite:  # taken back at once; opening alone does not tell what may be written
                    await connection.exec_driver_sql("PRAGMA user_version = 0")
                return database
        except Exception as error:
            cause = getattr(error, "orig", None) or error
            refused = REFUSED.get(type(cause).__name__) or REFUSED.get(type(cause.__cause__).__name__)
            if refused or (database.sqlite and not outages.held(cause)):
                await database.close()
                name = "BOT_DATABASE_URL" if settings.database_url else "BOT_DATA_DIR"
                why = backups.DAMAGED.format(why=cause) if outages.damage(cause) else refused or cause
                raise Unset(f"{name}: {why}") from None
            log.warning("database_unreachable", error=type(cause).__name__, again_in=wait)
            await pause(stop, wait)
            wait = min(wait * 2, 15)
    await database.close()
    return None


async def prepare(database: Database, district: District, now: datetime, locks: PostgresLocks | None) -> None:
    """The schema of this version and the associations of the files; one process at a time does this.

    Raises Unset for a damaged file, and where there is no room for the copy made before a migration.
    """
    await asyncio.to_thread(guard.soundness, database)
    if locks is not None:
        await locks.hold(PREPARING)
    try:
        await schema.bring_up_to_date(database)
        async with database.write() as session:
            await installations.prepare(session, district, now)
    except schema.NewerSchema as newer:
        raise Unset(
            f"the database was made by a newer version (schema {newer}); update the program"
        ) from None
    except backups.Unusable as why:
        raise Unset(f"no copy can be made before the database is brought up to date: {why}") from None
    finally:
        if locks is not None:
            await locks.release(PREPARING)
