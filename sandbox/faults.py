"""Trouble on demand: what a network and a tired Telegram do to a bot."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from sandbox.errors import ApiError, Cut

FaultKind = Literal[
    "too_many",
    "server_error",
    "bad_gateway",
    "lost_answer",
    "silence",
    "garbage",
    "refused_connection",
    "answer",
    "drip",
    "torn",
    "flaky",
]
SPARED = ("getUpdates", "download")
KINDS: tuple[FaultKind, ...] = get_args(FaultKind)
BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>nginx</body>\r\n</html>\r\n"
DELIVERS = frozenset({"lost_answer", "garbage", "drip", "torn"})


@dataclass(slots=True)
class Fault:
    """One order of trouble; `left` None is for ever, `method` None is every method but SPARED."""

    kind: FaultKind
    method: str | None
    chat_id: int | None
    left: int | None
    after: int
    detail: dict[str, Any] = field(default_factory=dict)
    hits: int = 0
    dice: random.Random = field(default_factory=random.Random, repr=False)

    def meets(self, method: str, chat_id: int | None) -> bool:
        if self.method is None and method in SPARED:
            return False
        if self.method not in (None, "*") and self.method.lower() != method.lower():
            return False
        return self.chat_id is None or self.chat_id == chat_id

    @property
    def effect(self) -> FaultKind:
        return self.detail.get("fault", "server_error") if self.kind == "flaky" else self.kind

    @property
    def delivers(self) -> bool:
        """Whether the call takes effect before the trouble."""
        return bool(self.detail.get("delivered", self.effect in DELIVERS))

    def strike(self) -> "Broken":
        """Raise what the bot meets, or give a body that is no answer of the Bot API."""
        match self.effect:
            case "too_many":
                wait = int(self.detail.get("retry_after", 1))
                raise ApiError(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
            case "server_error":
                raise ApiError(500, str(self.detail.get("description", "Internal Server Error")))
            case "answer":
                status, parameters = int(self.detail["status"]), dict(self.detail.get("parameters", {}))
                raise ApiError(status, str(self.detail.get("description", "")), **parameters)
            case "lost_answer":
                raise Cut("silence" if self.detail.get("how") == "timeout" else "dropped")
            case "silence":
                raise Cut("silence")
            case "refused_connection":
                raise Cut("refused")
            case "garbage":
                given = self.detail.get("body", "\x1f\x8b not json")
                return Broken(int(self.detail.get("status", 200)), given)
            case _:
                return Broken(502, BAD_GATEWAY)

    def slow(self) -> "Slow | None":
        """How an answer that is right in itself leaves, if not as answers do."""
        match self.effect:
            case "drip":
                return Slow(float(self.detail.get("seconds", 1)))
            case "torn":
                return Slow(0, whole=False)
        return None


@dataclass(frozen=True, slots=True)
class Broken:
    """An HTTP answer that is not JSON."""

    status: int
    text: str | bytes


@dataclass(frozen=True, slots=True)
class Slow:
    """The answer goes bit by bit over so many seconds, or breaks off before its end."""

    seconds: float
    whole: bool = True


class Faults:
    """The orders in force."""

    def __init__(self) -> None:
        self.orders: list[Fault] = []
        self.on_change: Callable[[], None] = lambda: None

    def add(
        self,
        kind: FaultKind,
        *,
        method: str | None = None,
        chat_id: int | None = None,
        times: int | None = 1,
        after: int = 0,
        **detail: Any,
    ) -> Fault:
        """Order trouble for the next `times` matching calls, once `after` of them went well.

        Details: retry_after (too_many), delivered (take effect first), how="timeout" (lost_answer),
        body and status (garbage), description (server_error), status, description and parameters
        (answer), seconds (drip), probability, seed and fault (flaky). The method "download" is the
        content of a file.
        """
        if kind not in KINDS or detail.get("fault", "silence") not in KINDS:
            raise ValueError(f"no such trouble: {kind}, {detail}")
        if kind == "flaky" and times == 1:
            times = None
        fault = Fault(kind, method, chat_id, times, after, detail)
        fault.dice.seed(detail.get("seed", 0))
        self.orders.append(fault)
        self.on_change()
        return fault

    def clear(self) -> None:
        self.orders.clear()
        self.on_change()

    def remove(self, fault: Fault) -> None:
        self.orders.remove(fault)
        self.on_change()

    def next(self, method: str, chat_id: int | None) -> Fault | None:
        """The trouble that meets this call, if any; every asking counts."""
        for fault in self.orders:
            if fault.meets(method, chat_id) and self._falls(fault):
                fault.hits += 1
                if fault.left is not None:
                    fault.left -= 1
                    if fault.left <= 0:
                        self.remove(fault)
                return fault
        return None

    def _falls(self, fault: Fault) -> bool:
        if fault.after > 0:
            fault.after -= 1
            return False
        if fault.kind == "flaky":
            return fault.dice.random() < float(fault.detail.get("probability", 0.1))
        return True
