"""Trouble of the database that passes: what failed for it is tried again, never put aside."""

from sqlalchemy.exc import DBAPIError

PASSING = ("locked", "disk", "readonly", "unable to open")  # in SQLite's words
LOST, BUSY, EXHAUSTED, STOPPED = "08", "40", "53", "57"  # PostgreSQL's classes of errors


def passing(error: BaseException) -> bool:
    """Whether the same work may succeed later: the connection broke, the disk is full, another was first."""
    if isinstance(error, OSError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return str(state)[:2] in (LOST, BUSY, EXHAUSTED, STOPPED)
    return error.connection_invalidated or any(word in str(error.orig) for word in PASSING)
