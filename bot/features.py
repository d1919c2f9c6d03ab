"""The list of features: adding one is adding its name here."""

from collections.abc import Awaitable, Callable, Iterable
from importlib import import_module
from types import ModuleType

from aiogram import Dispatcher, Router

from bot.gate import gate
from handlers import Turn
from handlers.forms import step_aside
from models.steps import Form
from views import Screen

Afterwards = Callable[[Turn], Awaitable[Screen | None]]

# The order is the order of routing; `forms` answers whatever nobody else took, so it is last.
FEATURES = ("people", "associations", "announcements", "forms")
CLOCKED = ("people", "associations", "announcements", "deliveries")
OBSERVED = ("message", "edited_message", "callback_query", "my_chat_member")


def handlers() -> list[ModuleType]:
    return [import_module(f"handlers.{name}") for name in FEATURES]


def afterwards() -> list[Afterwards]:
    """What features add to the answer of a turn: `afterwards(turn) -> Screen | None` of their handlers."""
    return [module.afterwards for module in handlers() if hasattr(module, "afterwards")]


def jobs() -> None:
    """Makes every feature's jobs and notices known to the clock and the sender."""
    for name in CLOCKED:
        import_module(f"scheduler.{name}")


def dispatcher(extra: Iterable[Router] = ()) -> Dispatcher:
    """A dispatcher with every feature's routes behind the gate; none of aiogram's own state."""
    made = Dispatcher(disable_fsm=True)
    for name in OBSERVED:
        made.observers[name].middleware(gate)
    made.message.middleware(step_aside)
    for router in (*extra, *(module.router for module in handlers())):
        router._parent_router = None  # a router belongs to one dispatcher, but tests make many
        made.include_router(router)
    return made


def forms(extra: Iterable[Form] = ()) -> dict[tuple[str, int], Form]:
    """Every declared form by name and version, earlier versions included."""
    found = [form for module in handlers() for form in _forms_of(module)]
    known: dict[tuple[str, int], Form] = {}
    for form in (*found, *extra):
        for declared in (form, *form.earlier):
            known[declared.name, declared.version] = declared
    return known


def _forms_of(module: ModuleType) -> list[Form]:
    own = [value for value in vars(module).values() if isinstance(value, Form)]
    inner = [value for value in vars(module).values() if isinstance(value, ModuleType)]
    package = module.__name__ + "."
    return own + [form for part in inner if part.__name__.startswith(package) for form in _forms_of(part)]
