"""aiogram's shapes of Telegram's types are built when first used, not all of them at import.

Its models are declared to be built late (`defer_build`), but its package builds all six hundred at the end of
its import: most of the start of any bot, and a hundred megabytes that are never used. Here that last step
is left out, and instead every module is given the names its annotations speak of. BOT_LEAN=0 leaves
aiogram as it is.
"""

import os
import re
import sys
from collections.abc import Iterable
from types import ModuleType
from typing import Any

from pydantic import BaseModel

_NAME = re.compile(r"[A-Za-z_]\w+")
PACKAGES = ("aiogram.types", "aiogram.methods")


def defer() -> None:
    """To be called before anybody imports aiogram; does nothing afterwards."""
    if "aiogram.types" in sys.modules or os.environ.get("BOT_LEAN") == "0":
        return
    built = BaseModel.__dict__["model_rebuild"]
    BaseModel.model_rebuild = classmethod(_later)  # type: ignore[assignment,method-assign]
    try:
        import aiogram.types
        from aiogram.filters.callback_data import CallbackData
    finally:
        BaseModel.model_rebuild = built  # type: ignore[method-assign]
    CallbackData.model_config["defer_build"] = True
    names = {name: getattr(aiogram.types, name) for name in aiogram.types.__all__}
    for module in modules():
        _name(module, names)


def modules() -> list[ModuleType]:
    """Those in which shapes are declared."""
    return [module for name, module in sorted(sys.modules.items()) if name.startswith(PACKAGES)]


def shapes(module: ModuleType) -> Iterable[type[BaseModel]]:
    """What a module declares itself."""
    for found in vars(module).values():
        if isinstance(found, type) and issubclass(found, BaseModel) and found.__module__ == module.__name__:
            yield found


def annotations(shape: type[BaseModel]) -> dict[str, str]:
    """Of its fields and those it inherits, for these are looked up where the shape itself stands."""
    return {
        field: words
        for base in reversed(shape.__mro__)
        for field, words in vars(base).get("__annotations__", {}).items()
        if base.__module__.startswith(PACKAGES) and field[0] != "_" and isinstance(words, str)
    }


def _later(_shape: type[BaseModel], /, **_how: Any) -> None:
    """Instead of building a shape."""


def _name(module: ModuleType, names: dict[str, Any]) -> None:
    """Names that are imported for type checkers alone become known for real, where annotations use them."""
    spoken = [words for shape in list(shapes(module)) for words in annotations(shape).values()]
    for word in {word for words in spoken for word in _NAME.findall(words)}:
        if word in names:
            vars(module).setdefault(word, names[word])
