"""Work for heavy libraries is done apart, in a process that is there only while it is needed.

Typst, Word and the solvers take a hundred megabytes between them, and what has once been loaded stays. A
process of its own gives them back by ending, can be ended when it takes too long, and breaks alone.
"""

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Place(Protocol):
    """Where work is done; `bot.workroom` has the one of a bot that runs."""

    def do(self, work: Callable[..., Any], given: tuple[Any, ...], named: Mapping[str, Any]) -> Any: ...


# Where there is none, work is done on the spot.
place: ContextVar[Place | None] = ContextVar("place", default=None)


def apart(work: Callable[P, T]) -> Callable[P, T]:
    """A function of a module, to be called in a thread, that is done in the `place` there is.

    What it is given, returns and raises is pickled.
    """

    @wraps(work)
    def done(*given: P.args, **named: P.kwargs) -> T:
        where = place.get()
        if where is None:
            return work(*given, **named)
        result: T = where.do(done, given, named)
        return result

    return done
