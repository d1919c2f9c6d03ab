"""Straight to the routes that may answer: aiogram alone would try those of every feature in turn."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters.callback_data import CallbackData, CallbackQueryFilter
from aiogram.types import CallbackQuery, TelegramObject

TAP = "callback_query"
# The greatest number that a row may have on every database: no button of ours holds a greater one.
MOST = 2**31 - 1


class Switchboard(Router):
    """Asks, in their order, only the routers that have a route for this kind of update and this button.

    A button is known by the prefix of its data; a router with a route for taps that names no prefix is
    asked about every button. One with a number that no row can have is made up: nobody is asked about it.
    """

    def __init__(self, routers: Iterable[Router]) -> None:
        super().__init__(name=__name__)
        self.include_routers(*routers)
        self._leaves = [leaf for router in self.sub_routers for leaf in _leaves(router)]
        self._known: dict[str, list[Router]] = defaultdict(list)
        self._any: dict[str, list[Router]] = {TAP: []}
        self._kinds = {kind.__prefix__: kind for leaf in self._leaves for kind in _kinds(leaf)}
        self._index([(leaf, prefixes(leaf)) for leaf in self._leaves if _routes(leaf, TAP)])

    def _index(self, leaves: Sequence[tuple[Router, frozenset[str] | None]]) -> None:
        known = {prefix for _, own in leaves for prefix in own or ()}
        for leaf, own in leaves:
            if own is None:
                self._any[TAP].append(leaf)
            for prefix in known if own is None else own:
                self._known[prefix].append(leaf)

    def asked(self, kind: str, event: TelegramObject) -> Sequence[Router]:
        """The routers that may answer."""
        if isinstance(event, CallbackQuery) and event.data:
            prefix = event.data.partition(":")[0]
            if prefix in self._kinds and beyond(self._kinds[prefix], event.data):
                return ()
            return self._known.get(prefix, self._any[TAP])
        if kind not in self._any:  # most kinds never come
            self._any[kind] = [leaf for leaf in self._leaves if _routes(leaf, kind)]
        return self._any[kind]

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        for router in self.asked(update_type, event):
            response = await router.propagate_event(update_type=update_type, event=event, **kwargs)
            if response is not UNHANDLED:
                return response
        return UNHANDLED


def prefixes(router: Router) -> frozenset[str] | None:
    """The prefixes its routes for taps answer to; None where one of them answers to any."""
    found = [_kind(handler) for part in router.chain_tail for handler in part.callback_query.handlers]
    return None if None in found else frozenset(kind.__prefix__ for kind in found if kind is not None)


def _kinds(router: Router) -> Iterator[type[CallbackData]]:
    for part in router.chain_tail:
        yield from filter(None, map(_kind, part.callback_query.handlers))


def _kind(handler: HandlerObject) -> type[CallbackData] | None:
    for one in handler.filters or ():
        if isinstance(one.callback, CallbackQueryFilter):
            return one.callback.callback_data
    return None


def beyond(kind: type[CallbackData], data: str) -> bool:
    """Whether a number in the button is greater than any row's; whatever is no number fails by itself."""
    for field, part in zip(kind.model_fields.values(), data.split(":")[1:], strict=False):
        if field.annotation is int and len(part) > 9:
            try:
                if abs(int(part)) > MOST:
                    return True
            except ValueError:
                return False
    return False


def _leaves(router: Router) -> Iterator[Router]:
    """What stands in a router that only holds others; itself, where it has routes or rules of its own."""
    if not router.sub_routers or any(_own(router, kind) for kind in router.observers):
        yield router
        return
    for part in router.sub_routers:
        yield from _leaves(part)


def _own(router: Router, kind: str) -> bool:
    observer = router.observers[kind]
    rules = observer._handler.filters or tuple(observer.outer_middleware) or tuple(observer.middleware)
    return bool(observer.handlers or rules)


def _routes(router: Router, kind: str) -> bool:
    return any(part.observers[kind].handlers for part in router.chain_tail)
