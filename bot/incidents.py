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
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(HOME) and "/.venv/" not in frame.filename]
    return f"{ours[-1].filename.removeprefix(HOME)}:{ours[-1].lineno}" if ours else ""


def path(error: BaseException, deep: int = 5) -> str:
    """The way of an error through the code, the innermost first, and of what lies behind it.

    Files, lines and kinds of errors alone; of the system's own errors, which hold nothing personal, the
    reason too («Connection refused»).
    """
    frames = [_frame(one) for one in reversed(traceback.extract_tb(error.__traceback__))]
    reason = f" ({error.strerror})" if isinstance(error, OSError) and error.strerror else ""
    told = [" < ".join([f"{type(error).__name__}{reason}", *frames[:12]])]
    behind: list[BaseException | None] = (
        list(error.exceptions) if isinstance(error, BaseExceptionGroup) else []
    )
    if error.__cause__ is not None or not error.__suppress_context__:
        behind.append(error.__cause__ or error.__context__)
    told += [path(one, deep - 1) for one in behind if one is not None and deep]
    return "; after ".join(told)


def _frame(frame: traceback.FrameSummary) -> str:
    return f"{frame.filename.removeprefix(HOME).rpartition('site-packages/')[2]}:{frame.lineno}"
