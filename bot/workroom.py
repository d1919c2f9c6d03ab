"""Where a bot that runs has its heavy work done: in processes that come when needed and end by themselves."""

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from services import apart

ROOT = Path(__file__).parent.parent
HANDS = 2  # at once; each takes a core
IDLE, LONGEST = 60, 30  # seconds that a hand waits for a piece, that a piece may take
GONE = (OSError, EOFError, pickle.UnpicklingError)  # what reading from an ended process comes to


class Undone(Exception):
    """The process that did the work is gone: it took too long or too much, or the bot stops."""


class Workroom:
    """Hands (`bot.hand`) that do one piece of work each and are kept for the next; other pieces wait."""

    def __init__(self, idle: int = IDLE, longest: int = LONGEST) -> None:
        self._limits = str(idle), str(longest)
        self._places = threading.BoundedSemaphore(HANDS)
        self._idle: list[subprocess.Popen[bytes]] = []
        self._hands: set[subprocess.Popen[bytes]] = set()
        self._closed = False

    def do(self, work: Callable[..., Any], given: tuple[Any, ...], named: Mapping[str, Any]) -> Any:
        """What the work returns or raises; raises Undone when the process that did it is gone."""
        piece = pickle.dumps((work, given, named))
        with self._places:
            done, result, way = self._outcome(piece)
        if done:
            return result
        result.way = way
        raise result

    def close(self) -> None:
        """Ends all hands; what they are at stays undone."""
        self._closed = True
        for hand in tuple(self._hands):
            hand.kill()

    def _outcome(self, piece: bytes) -> tuple[bool, Any, Any]:
        while hand := self._free():  # one that has ended meanwhile is no fault of the piece
            if outcome := self._asked(hand, piece):
                return outcome
        if not self._closed and (outcome := self._asked(self._begun(), piece)):
            return outcome
        raise Undone

    def _free(self) -> subprocess.Popen[bytes] | None:
        try:
            return self._idle.pop()
        except IndexError:
            return None

    def _begun(self) -> subprocess.Popen[bytes]:
        """A new hand: it knows no setting, and Ctrl+C does not reach it."""
        known = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
        path = os.pathsep.join(filter(None, (str(ROOT), known.get("PYTHONPATH"))))
        hand = subprocess.Popen(  # noqa: S603 (our own module)
            [sys.executable, "-P", "-m", "bot.hand", *self._limits],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=known | {"PYTHONPATH": path},
            process_group=0,
        )
        self._hands.add(hand)
        threading.Thread(target=self._buried, args=(hand,), daemon=True).start()
        return hand

    def _buried(self, hand: subprocess.Popen[bytes]) -> None:
        """Waits until a hand has ended, and forgets it; whoever has given it a piece finds out herself."""
        hand.wait()
        self._hands.discard(hand)
        with suppress(ValueError):
            self._idle.remove(hand)
            _let_go(hand)

    def _asked(self, hand: subprocess.Popen[bytes], piece: bytes) -> tuple[bool, Any, Any] | None:
        """The outcome, or None if the hand is gone."""
        assert hand.stdin is not None
        assert hand.stdout is not None
        try:
            hand.stdin.write(piece)
            hand.stdin.flush()
            outcome: tuple[bool, Any, Any] = pickle.load(hand.stdout)  # noqa: S301 (our own hand)
        except GONE:
            hand.kill()
            _let_go(hand)
            return None
        self._idle.append(hand)
        return outcome


def _let_go(hand: subprocess.Popen[bytes]) -> None:
    """Closes the pipes; what still lies in them is for nobody."""
    with suppress(OSError), hand:
        pass


@contextmanager
def opened(room: Workroom | None = None) -> Iterator[Workroom]:
    """From here on what is marked `apart` is done in a workroom; where there are no alarms, on the spot."""
    room = room or Workroom()
    before = apart.place.set(room if os.name == "posix" else None)
    try:
        yield room
    finally:
        apart.place.reset(before)
        room.close()
