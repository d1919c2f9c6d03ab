"""What a person may quote, and an administrator finds in the log, when something of ours went wrong."""

import secrets
import traceback
from pathlib import Path

HOME = f"{Path(__file__).parent.parent}/"


def code() -> str:
    """Six hexadecimal digits, easy to read aloud."""
    return secrets.token_hex(3).upper()


def place(error: BaseException) -> str:
    """The innermost place of ours in the traceback; never a value, for values may be personal."""
    frames = _frames(error)
    ours = [frame for frame in frames if frame[0].startswith(HOME) and "/.venv/" not in frame[0]]
    return _told(*ours[-1]) if ours else ""


def path(error: BaseException, deep: int = 5) -> str:
    """The way of an error through the code, the innermost first, and of what lies behind it.

    Files, lines and kinds of errors alone; of the system's own errors, which hold nothing personal, the
    reason too («Connection refused»).
    """
    frames = [_told(*one) for one in reversed(_frames(error))]
    reason = f" ({error.strerror})" if isinstance(error, OSError) and error.strerror else ""
    told = [" < ".join([f"{type(error).__name__}{reason}", *frames[:12]])]
    behind: list[BaseException | None] = (
        list(error.exceptions) if isinstance(error, BaseExceptionGroup) else []
    )
    if error.__cause__ is not None or not error.__suppress_context__:
        behind.append(error.__cause__ or error.__context__)
    told += [path(one, deep - 1) for one in behind if one is not None and deep]
    return "; after ".join(told)


def _frames(error: BaseException) -> list[tuple[str, int]]:
    """Files and lines, the outermost first, those in a workroom's process last; not by `extract_tb`, which
    reads the files and keeps them."""
    here = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    return [*here, *getattr(error, "way", ())]


def _told(file: str, line: int) -> str:
    return f"{file.removeprefix(HOME).rpartition('site-packages/')[2]}:{line}"
