"""Work that goes apart in a bot that runs, as stories have it: on the spot, but pickled on its ways."""

import pickle
from collections.abc import Callable, Mapping
from typing import Any

from bot import hand
from services import apart


class OnTheSpot:
    """The place of stories: whatever cannot go to another process and back cannot be told either."""

    def do(self, work: Callable[..., Any], given: tuple[Any, ...], named: Mapping[str, Any]) -> Any:
        before = apart.place.set(None)
        try:
            piece = pickle.loads(pickle.dumps((work, given, named)))
            done, result, _way = pickle.loads(hand.outcome(*piece))
        finally:
            apart.place.reset(before)
        if done:
            return result
        raise result
