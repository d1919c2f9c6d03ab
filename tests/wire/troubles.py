"""What a network and Telegram do to one call, and what is to become of a copy then."""

from dataclasses import dataclass, field
from typing import Any, Literal

from sandbox.faults import Fault, FaultKind, Faults
from tests.sandbox.refusals import REFUSED

End = Literal["sent", "failed", "uncertain"]
DELETED = "Internal Server Error: sent message was immediately deleted"
PAGE = "<html><head><title>413 Request Entity Too Large</title></head></html>"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A fault; how a copy ends that meets it once, how many arrive and how many calls are made."""

    kind: FaultKind
    detail: dict[str, Any] = field(default_factory=dict)
    end: End = "uncertain"
    reason: str = ""
    copies: int = 0
    calls: int = 1
    arrives: bool = False

    def meets(self, faults: Faults, method: str, chat_id: int | None = None) -> Fault:
        return faults.add(self.kind, method=method, chat_id=chat_id, **self.detail)

    @property
    def delivers(self) -> bool:
        """Whether the call that meets it takes effect."""
        return self.arrives or (self.copies == 1 and self.calls == 1)


def answer(status: int, description: str = "", **given: Any) -> Trouble:
    """A refusal in Telegram's own form."""
    detail: dict[str, Any] = {"status": status, "description": description}
    if parameters := given.pop("parameters", None):
        detail["parameters"] = parameters
    return Trouble("answer", detail, **{"end": "failed", "reason": "refused", **given})


def again(kind: FaultKind, **detail: Any) -> Trouble:
    """It surely was not sent: it is tried once more, and arrives once."""
    return Trouble(kind, detail, "sent", copies=1, calls=2)


LOST: dict[str, Trouble] = {
    "reset before it took effect": Trouble("lost_answer", {"delivered": False}),
    "reset after": Trouble("lost_answer", copies=1),
    "silence before": Trouble("silence"),
    "silence after": Trouble("lost_answer", {"how": "timeout"}, copies=1),
    "500": Trouble("server_error"),
    "500 after": Trouble("server_error", {"delivered": True, "description": DELETED}, copies=1),
    "500 without a word": Trouble("garbage", {"status": 500, "body": '{"ok":false}', "delivered": False}),
    "502 in HTML": Trouble("bad_gateway"),
    "502 in HTML after": Trouble("bad_gateway", {"delivered": True}, copies=1),
    "no JSON": Trouble("garbage", copies=1),
    "no letters": Trouble("garbage", {"body": b"\x1f\x8b\xff\xfe"}, copies=1),
    "nothing": Trouble("garbage", {"body": ""}, copies=1),
    "half of the JSON": Trouble("garbage", {"body": '{"ok":true,"result":{"mess'}, copies=1),
    "another JSON": Trouble("garbage", {"body": '{"ok":true,"result":[7]}'}, copies=1),
    "a list": Trouble("garbage", {"body": "[1]"}, copies=1),
    "a body that breaks off": Trouble("torn", copies=1),
    "a drip longer than patience": Trouble("drip", {"seconds": 99}, copies=1),
}
NOT_SENT: dict[str, Trouble] = {
    "429": again("too_many", retry_after=2),
    "429 for an hour": again("too_many", retry_after=3600),
    "429 without the seconds": again("answer", status=429, description="Too Many Requests"),
    "429 for no seconds": again("answer", status=429, parameters={"retry_after": 0}),
    "429 in HTML": again("garbage", status=429, body="<html>429</html>", delivered=False),
    "401": again("answer", status=401, description="Unauthorized"),
}
WELL = {"a drip shorter than patience": Trouble("drip", {"seconds": 0.02}, "sent", copies=1)}
REASONS = {
    "bot was blocked by the user": "blocked",
    "user is deactivated": "deactivated",
    "bot can't initiate conversation with a user": "never_started",
    "chat not found": "no_chat",
    "chat_id is empty": "no_chat",
}


def _refused() -> dict[str, Trouble]:
    found = {}
    for row in REFUSED:
        _asked, status, description = row.values
        told = str(description).partition(": ")[2]
        if told.startswith("can't parse entities"):  # the words go once more, bare
            found[str(row.id)] = again("answer", status=status, description=description)
        else:
            found[str(row.id)] = answer(
                int(str(status)), str(description), reason=REASONS.get(told, "refused")
            )
    return found


FAILED: dict[str, Trouble] = {
    "200 that is a no": answer(200, "Bad Request: no"),
    "200 that is a no without a word": Trouble(
        "garbage", {"body": '{"ok":false}', "delivered": False}, "failed", "refused"
    ),
    "403 kicked": answer(403, "Forbidden: bot was kicked from the supergroup chat", reason="kicked"),
    "403 no member": answer(403, "Forbidden: bot is not a member of the channel chat", reason="kicked"),
    "403 without a word": answer(403),
    "404": answer(404, "Not Found"),
    "409": answer(409, "Conflict: terminated by other getUpdates request"),
    "413": answer(413, "Request Entity Too Large", reason="refused"),
    "413 in HTML": Trouble("garbage", {"status": 413, "body": PAGE, "delivered": False}, "failed", "refused"),
    "421": answer(421, "Misdirected Request"),
    **_refused(),
}
ALL = LOST | NOT_SENT | WELL | FAILED
# Where the rest would only be the same again: one of each kind.
KINDS = ("200 that is a no", "403 kicked", "413 in HTML", "421", "no text", "tag left open")
SAME = {"a list", "another JSON", "nothing", "500 without a word", "502 in HTML", "502 in HTML after"}
SOME = (
    {name: trouble for name, trouble in LOST.items() if name not in SAME}
    | NOT_SENT
    | WELL
    | {name: FAILED[name] for name in KINDS}
)
