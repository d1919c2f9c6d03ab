"""Long HTML in parts that Telegram takes: tags are closed at the end of a part and opened in the next."""

import re
from html import unescape

from locales import Html

TOKEN = re.compile(r"<(/?)([a-z-]+)[^>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]+);|[^<&]|[<&]", re.IGNORECASE)


def units(text: str) -> int:
    """The length of a text as Telegram counts it: UTF-16 units after the markup is read."""
    bare = unescape(re.sub(r"<[^>]*>", "", text))
    return len(bare.encode("utf-16-le")) // 2


def parts(text: Html, limit: int = 4096) -> list[Html]:
    """The text in parts of at most `limit` units, cut at a line or a word where there is one."""
    if units(text) <= limit:
        return [text]
    return [Html(part) for part in _Cutter(limit).cut(text) if unescape(re.sub(r"<[^>]*>", "", part)).strip()]


class _Cutter:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.open: list[tuple[str, str]] = []
        self.tokens: list[str] = []
        self.length = 0
        self.gap: int | None = None
        self.done: list[str] = []

    def cut(self, text: str) -> list[str]:
        for match in TOKEN.finditer(text):
            token, name = match[0], match[2]
            size = 0 if name else units(token)
            if self.length + size > self.limit:
                self._close()
            if token in " \n" and not name:
                self.gap = len(self.tokens)
            self._add(token, size)
        self.done.append("".join(self.tokens) + self._closing())
        return self.done

    def _add(self, token: str, size: int) -> None:
        self.tokens.append(token)
        self.length += size
        self.open = _after(self.open, token)

    def _close(self) -> None:
        at = self.gap if self.gap is not None and self.gap > 0 else len(self.tokens)
        rest = self.tokens[at:]
        self.tokens = self.tokens[:at]
        self.open = _opened(self.tokens)
        self.done.append("".join(self.tokens) + self._closing())
        self.tokens = [tag for _, tag in self.open]
        self.length, self.gap = 0, None
        for token in rest[1:] if rest and rest[0] in " \n" else rest:
            self._add(token, 0 if token.startswith("<") and len(token) > 1 else units(token))

    def _closing(self) -> str:
        return "".join(f"</{name}>" for name, _ in reversed(self.open))


def _opened(tokens: list[str]) -> list[tuple[str, str]]:
    stack: list[tuple[str, str]] = []
    for token in tokens:
        stack = _after(stack, token)
    return stack


def _after(stack: list[tuple[str, str]], token: str) -> list[tuple[str, str]]:
    match = TOKEN.fullmatch(token)
    if match is None or not match[2]:
        return stack
    return stack[:-1] if match[1] else [*stack, (match[2], token)]
