"""Logs at the edges: JSON lines of events and fields, with secrets taken out of everything.

Of an error its kind and its place are told and never its words: these may be somebody's name or answer.
"""

import logging
import re
import sys
from contextlib import suppress
from typing import Any, TextIO, cast

import structlog

from bot import incidents

log = structlog.get_logger(__name__)
TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{10,}")
HIDDEN = "<token>"


def redact(text: str) -> str:
    """The text without anything that looks like a bot's token."""
    return TOKEN.sub(HIDDEN, text)


class Redacting(logging.Formatter):
    """Formats the first line of another library's record, and where an error came from.

    What follows a first line is what was at hand when something failed, values and all.
    """

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name is logging's
        record.message = record.message.partition("\n")[0]
        return super().formatMessage(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name is logging's
        return incidents.path(ei[1])


class Unfailing:
    """A stream whose trouble (a full disk, a reader gone) stops nobody: what cannot be written is lost."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with suppress(OSError, ValueError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            self._stream.flush()


def set_up(level: int = logging.INFO) -> None:
    """Sends our own events as JSON and other libraries' warnings as lines to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting("%(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for noisy in ("aiogram.event", "aiogram.dispatcher", "apscheduler"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _placed,
            _redacted,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, Unfailing(sys.stderr))),
    )
    sys.excepthook = _fallen


def _placed(_logger: Any, _name: str, event: Any) -> Any:
    """Where an error came from instead of what it says."""
    given = event.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else sys.exc_info()[1] if given else None
    return event | {"path": incidents.path(error)} if error is not None else event


def _fallen(_kind: type[BaseException], error: BaseException, _trace: Any) -> None:
    """The last words of a process that nobody has caught."""
    log.critical("fallen", path=incidents.path(error))


def _redacted(_logger: Any, _name: str, event: Any) -> Any:
    return {key: redact(value) if isinstance(value, str) else value for key, value in event.items()}
