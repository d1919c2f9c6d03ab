"""Logs at the edges: JSON lines of events and fields, with secrets taken out of everything."""

import logging
import re
import sys
from typing import Any

import structlog

TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{10,}")
HIDDEN = "<token>"


def redact(text: str) -> str:
    """The text without anything that looks like a bot's token."""
    return TOKEN.sub(HIDDEN, text)


class Redacting(logging.Formatter):
    """Formats a record, traceback included, and hides what looks like a token."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))


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
            structlog.processors.format_exc_info,
            _redacted,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _redacted(_logger: Any, _name: str, event: Any) -> Any:
    return {key: redact(value) if isinstance(value, str) else value for key, value in event.items()}
