"""Long HTML in parts that Telegram takes: tags are closed at the end of a part and opened in the next."""

import re
from html import unescape

from locales import Html

PIECE = re.compile(r"<(/?)([a-z-]+)[^>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]+);|[^<&]|[<&]", re.IGNORECASE)


def units(text: str) -> int:
    """The length of a text as Telegram counts it: UTF-16 units after the markup is read."""
    bare = unescape(re.sub(r"<[^>]*>", "", text))
    return len(bare.encode("utf-16-le")) // 2


def beginning(text: str, limit: int) -> str:
    """As much of a plain text as fits into so many units; a letter of two is not halved."""
    return text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")


def parts(text: Html, limit: int = 4096) -> list[Html]:
    """The text in parts of at most `limit` units, cut at a line or a word where there is one."""
    if units(text) <= limit:
        return [text]
    return [Html(part) for part in _Cutter(limit).cut(text) if unescape(re.sub(r"<[^>]*>", "", part)).strip()]


class _Cutter:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.open: list[tuple[str, str]] = []
        self.pieces: list[str] = []
        self.length = 0
        self.gap: int | None = None
        self.done: list[str] = []

    def cut(self, text: str) -> list[str]:
        for match in PIECE.finditer(text):
            piece, name = match[0], match[2]
            size = 0 if name else units(piece)
            while self.length + size > self.limit:
                self._close()
            if piece in " \n" and not name:
                self.gap = len(self.pieces)
            self._add(piece, size)
        self.done.append("".join(self.pieces) + self._closing())
        return self.done

    def _add(self, piece: str, size: int) -> None:
        self.pieces.append(piece)
        self.length += size
        self.open = _after(self.open, piece)

    def _close(self) -> None:
        at = self.gap if self.gap is not None and self.gap > 0 else len(self.pieces)
        rest = self.pieces[at:]
        self.pieces = self.pieces[:at]
        self.open = _opened(self.pieces)
        self.done.append("".join(self.pieces) + self._closing())
        self.pieces = [tag for _, tag in self.open]
        self.length, self.gap = 0, None
        for piece in rest[1:] if rest and rest[0] in " \n" else rest:
            self._add(piece, 0 if piece.startswith("<") and len(piece) > 1 else units(piece))

    def _closing(self) -> str:
        return "".join(f"</{name}>" for name, _ in reversed(self.open))


def _opened(pieces: list[str]) -> list[tuple[str, str]]:
    stack: list[tuple[str, str]] = []
    for piece in pieces:
        stack = _after(stack, piece)
    return stack


def _after(stack: list[tuple[str, str]], piece: str) -> list[tuple[str, str]]:
    match = PIECE.fullmatch(piece)
    if match is None or not match[2]:
        return stack
    return stack[:-1] if match[1] else [*stack, (match[2], piece)]
