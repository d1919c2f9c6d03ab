"""Every route names the action it needs, and the matrix knows it."""

from collections.abc import Iterator

from aiogram import Router

from bot import features
from models.district import District

OPEN = {"anyone", "known"}


def routes(router: Router) -> Iterator[tuple[str, str | None]]:
    """The handlers of a router and those below it, each with the right it names."""
    for observer in router.observers.values():
        for handler in observer.handlers:
            yield f"{router.name} {handler.callback.__name__}", handler.flags.get("right")
    for below in router.sub_routers:
        yield from routes(below)


def test_every_route_needs_a_right_that_somebody_may_have(district: District) -> None:
    found = [route for module in features.handlers() for route in routes(module.router)]
    wrong = [(name, right) for name, right in found if right not in OPEN | district.actions.keys()]

    assert len(found) > 50
    assert wrong == []
