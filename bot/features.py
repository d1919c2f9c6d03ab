"""The list of features: adding one is adding its name here."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from aiogram import Dispatcher, Router

from bot.gate import gate
from bot.routing import Switchboard
from handlers import Family, Turn
from handlers.forms import step_aside
from models.steps import Form
from views import Screen

Afterwards = Callable[[Turn], Awaitable[Screen | None]]

# The order is the order of routing; `forms` answers whatever nobody else took, so it is last.
FEATURES = (
    "people",
    "associations",
    "announcements",
    "events",
    "registrations",
    "attendances",
    "certificates",
    "courses",
    "meetings",
    "talks",
    "questionnaires",
    "waves",
    "plans",
    "findings",
    "assessments",
    "blanks",
    "schedules",
    "instruments",
    "beginners",
    "mentorships",
    "matches",
    "pulses",
    "signals",
    "journals",
    "apprenticeships",
    "exchanges",
    "checkins",
    "forms",
)
CLOCKED = (
    "people",
    "associations",
    "announcements",
    "registrations",
    "events",
    "attendances",
    "questionnaires",
    "waves",
    "plans",
    "assessments",
    "certificates",
    "talks",
    "blanks",
    "courses",
    "meetings",
    "beginners",
    "pulses",
    "signals",
    "journals",
    "mentorships",
    "apprenticeships",
    "exchanges",
    "checkins",
    "deliveries",
)
OBSERVED = ("message", "edited_message", "callback_query", "my_chat_member")


def load() -> None:
    """Reads the modules of all features, which takes a second or two, before anybody waits for it."""
    handlers()
    jobs()


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
    routers = tuple(dict.fromkeys((*extra, *(module.router for module in handlers()))))
    for router in routers:
        router._parent_router = None  # a router belongs to one dispatcher, but tests make many
    made.include_router(Switchboard(routers))
    return made


def forms(extra: Iterable[Form] = ()) -> dict[tuple[str, int], Form]:
    """Every declared form by name and version, earlier versions included."""
    found = [form for module in handlers() for form in _forms_of(module)]
    known: dict[tuple[str, int], Form] = {}
    for form in (*found, *extra):
        for declared in (form, *form.earlier):
            known[declared.name, declared.version] = declared
    return known


def families(extra: Mapping[str, Family] | None = None) -> dict[str, Family]:
    """What loads forms made from data, by their name: the FAMILIES of handlers."""
    known: dict[str, Family] = {}
    for module in handlers():
        for part in _parts(module):
            declared: Mapping[str, Family] = getattr(part, "FAMILIES", {})
            if twice := [name for name, load in declared.items() if known.get(name, load) is not load]:
                raise ValueError(f"families declared twice: {twice}")
            known |= declared
    return known | dict(extra or {})


@cache
def _forms_of(module: ModuleType) -> tuple[Form, ...]:
    return tuple(value for part in _parts(module) for value in vars(part).values() if isinstance(value, Form))


@cache
def _parts(module: ModuleType) -> tuple[ModuleType, ...]:
    """A module and those inside it."""
    inside = (part for part in vars(module).values() if isinstance(part, ModuleType))
    own = [part for part in inside if part.__name__.startswith(f"{module.__name__}.")]
    return (module, *(one for part in own for one in _parts(part)))
