"""Files on their way to the bot."""

from typing import Any

from sandbox.errors import bad
from sandbox.files import DOWN
from sandbox.methods.ask import Ask


async def get_file(ask: Ask) -> dict[str, Any]:
    file = ask.world.files.by_id.get(str(ask["file_id"]))
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if file.size > DOWN:
        raise bad("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }


METHODS = {"getFile": get_file}
