"""How Telegram says no, and how a connection ends without a word."""

from typing import Any, Literal


class ApiError(Exception):
    """An answer with ok=false; `description` is Telegram's own wording."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(f"{status} {description}")
        self.status = status
        self.description = description
        self.parameters = parameters

    @property
    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return body | {"parameters": self.parameters} if self.parameters else body


def bad(text: str, **parameters: Any) -> ApiError:
    return ApiError(400, f"Bad Request: {text}", **parameters)


def forbidden(text: str) -> ApiError:
    return ApiError(403, f"Forbidden: {text}")


class Cut(Exception):
    """No answer reaches the bot: the connection is refused, dropped, or stays silent."""

    def __init__(self, how: Literal["refused", "dropped", "silence"]) -> None:
        super().__init__(how)
        self.how = how
