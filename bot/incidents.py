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
