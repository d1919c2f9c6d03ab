"""The methods of the Bot API that the sandbox serves."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from sandbox import schema
from sandbox.errors import ApiError
from sandbox.files import Upload
from sandbox.methods import commands, copies, edits, files, messages, removals, rooms, taps, updates
from sandbox.methods.ask import Ask
from sandbox.world import World

Method = Callable[[Ask], Awaitable[Any]]
SERVED: dict[str, Method] = {
    name.lower(): method
    for module in (commands, copies, edits, files, messages, removals, rooms, taps, updates)
    for name, method in module.METHODS.items()
}


async def perform(world: World, name: str, params: Mapping[str, Any], files: Mapping[str, Upload]) -> Any:
    """The result of a call; a method that exists but is not served is remembered in `unsupported`."""
    values = schema.read(
        name, {**params} | {field: "attach://" + field for field in files if field not in params}
    )
    served = SERVED.get(name.lower())
    if served is None:
        world.unsupported.append(name)
        raise ApiError(404, f"Not Found: the sandbox does not serve {name}")
    return await served(Ask(world, name, values, files))
