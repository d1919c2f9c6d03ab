"""A button goes straight to the routes that may know it; the order of features stands."""

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message, User

from bot import features
from bot.routing import Switchboard, prefixes


class Red(CallbackData, prefix="red"):
    number: int


class Blue(CallbackData, prefix="blue"):
    number: int


def tap(data: str) -> CallbackQuery:
    user = User(id=1, is_bot=False, first_name="Анна")
    return CallbackQuery(id="1", from_user=user, chat_instance="1", data=data)


async def nothing(_event: CallbackQuery | Message) -> None:
    """A route that is there to be found."""


def named(name: str, *filters: object, of: str = "callback_query") -> Router:
    made = Router(name=name)
    made.observers[of].register(nothing, *filters)  # type: ignore[arg-type]
    return made


def asked(switchboard: Switchboard, data: str) -> list[str]:
    return [router.name for router in switchboard.asked("callback_query", tap(data))]


def test_a_button_is_asked_of_those_who_know_its_prefix_in_their_order() -> None:
    holder = Router(name="holder")
    holder.include_routers(named("first red", Red.filter()), named("blue", Blue.filter()))
    switchboard = Switchboard([holder, named("any"), named("second red", Red.filter())])

    assert asked(switchboard, "red:1") == ["first red", "any", "second red"]
    assert asked(switchboard, "blue:1") == ["blue", "any"]
    assert asked(switchboard, "green:1") == ["any"]


def test_a_router_with_rules_of_its_own_is_asked_as_a_whole() -> None:
    holder = named("holder", of="message")
    holder.include_router(named("red", Red.filter()))
    switchboard = Switchboard([holder])

    assert asked(switchboard, "red:1") == ["holder"]
    assert [
        router.name for router in switchboard.asked("message", tap("red:1").model_copy(update={"data": None}))
    ] == ["holder"]


def test_every_button_of_the_bot_is_known_to_one_router_and_asked_of_no_other() -> None:
    (switchboard,) = features.dispatcher().sub_routers
    assert isinstance(switchboard, Switchboard)
    known = {prefix for module in features.handlers() for prefix in prefixes(module.router) or ()}
    asking = {prefix: switchboard.asked("callback_query", tap(f"{prefix}:1")) for prefix in known}

    assert len(known) > 300
    assert {prefix for prefix, routers in asking.items() if len(routers) != 1} == set()
    assert all(prefix in (prefixes(router) or ()) for prefix, (router,) in asking.items())
