"""Telegram's HTML, read into plain text and entities as the server does."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import ApiError, bad

KNOWN_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));?")
ATTRIBUTE = re.compile(r"""\s*([^\s=>/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?""")
TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji", "tg-time": "date_time",
}  # fmt: skip
SAFE_LINK = re.compile(r"^(?:https?|tg|mailto|tel):", re.IGNORECASE)
SPACES = " \n\t\r\v\f"


@dataclass(frozen=True, slots=True)
class Open:
    name: str
    attributes: Mapping[str, str]
    at: int


@dataclass(frozen=True, slots=True)
class Close:
    name: str
    at: int


@dataclass(slots=True)
class _Text:
    plain: str = ""
    units: int = 0
    entities: list[dict[str, Any]] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.plain += text
        self.units += units(text)


def units(text: str) -> int:
    """Length as Telegram counts: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def pieces(text: str, limit: int) -> Iterator[str]:
    """A text cut into parts of at most `limit` units."""
    piece: list[str] = []
    size = 0
    for letter in text:
        width = 2 if ord(letter) > 0xFFFF else 1
        if size + width > limit:
            yield "".join(piece)
            piece, size = [], 0
        piece.append(letter)
        size += width
    yield "".join(piece)


def broken(why: str, text: str, at: int) -> ApiError:
    return bad(f"can't parse entities: {why} at byte offset {len(text[:at].encode('utf-8', 'replace'))}")


def decoded(text: str) -> str:
    """Character references resolved: the four named ones and numbers; others stay as they are."""

    def one(hit: re.Match[str]) -> str:
        number = int(hit[1]) if hit[1] else int(hit[2], 16) if hit[2] else 0
        if number:
            return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else hit[0]
        return KNOWN_ENTITIES.get(hit[3] or "", hit[0])

    return REFERENCE.sub(one, text)


def tokens(text: str, known: Iterable[str]) -> Iterator[str | Open | Close]:
    """Pieces of text and tags in order; unknown or broken tags are refused in Telegram's words."""
    place = 0
    while place < len(text):
        start = text.find("<", place)
        if start != place:
            yield decoded(text[place : start if start >= 0 else len(text)])
            if start < 0:
                return
        end = _end_of_tag(text, start)
        if text.startswith("</", start):
            yield Close(text[start + 2 : end].strip().lower(), start)
        else:
            yield _opened(text, start, end, known)
        place = end + 1


def _end_of_tag(text: str, start: int) -> int:
    quote = ""
    for place in range(start + 1, len(text)):
        letter = text[place]
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'" and text[place - 1] == "=":
            quote = letter
        elif letter == ">":
            return place
    raise broken("Unclosed end tag" if text.startswith("</", start) else "Unclosed start tag", text, start)


def _opened(text: str, start: int, end: int, known: Iterable[str]) -> Open:
    inside = text[start + 1 : end]
    name = re.split(r"[\s/]", inside, maxsplit=1)[0].lower()
    if name not in known:
        raise broken(f'Unsupported start tag "{name}"', text, start)
    rest, place = inside[len(name) :].rstrip().removesuffix("/").rstrip(), 0
    attributes = {}
    while place < len(rest):
        hit = ATTRIBUTE.match(rest, place)
        if hit is None:
            raise broken(f'Empty attribute name in the tag "{name}"', text, start)
        value = hit[2] or ""
        attributes[hit[1].lower()] = decoded(value[1:-1] if value[:1] in "\"'" and value else value)
        place = hit.end()
    return Open(name, attributes, start)


def parsed(text: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities of a message written in HTML."""
    done, stack = _Text(), list[tuple[Open, int]]()
    for token in tokens(text, TAGS):
        if isinstance(token, str):
            done.add(token)
        elif isinstance(token, Open):
            if token.name == "span" and token.attributes.get("class") != "tg-spoiler":
                raise broken('Tag "span" must have class "tg-spoiler"', text, token.at)
            stack.append((token, done.units))
        else:
            _close(text, token, stack, done)
    if stack:
        raise bad(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{stack[-1][0].name}\""
        )
    return done.plain, ordered(done.entities)


def _close(text: str, token: Close, stack: list[tuple[Open, int]], done: _Text) -> None:
    if not stack:
        raise broken("Unexpected end tag", text, token.at)
    opened, offset = stack.pop()
    if token.name not in ("", opened.name):
        where = len(text[: token.at].encode("utf-8", "replace"))
        wanted = f'expected "</{opened.name}>", found "</{token.name}>"'
        raise bad(f"can't parse entities: Unmatched end tag at byte offset {where}, {wanted}")
    if length := done.units - offset:
        inside = _after(done.plain, offset) if opened.name == "a" else ""
        entity = _entity(opened, inside)
        if entity is not None:
            done.entities.append({"type": entity.pop("type"), "offset": offset, "length": length} | entity)


def _after(text: str, offset: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[offset * 2 :].decode("utf-16-le", "replace")


def _entity(tag: Open, inside: str) -> dict[str, Any] | None:
    facts = tag.attributes
    match tag.name:
        case "a":
            return _link(facts.get("href") or inside)
        case "blockquote" if "expandable" in facts:
            return {"type": "expandable_blockquote"}
        case "code" if facts.get("class", "").startswith("language-"):
            return {"type": "code", "language": facts["class"].removeprefix("language-")}
        case "tg-emoji":
            if not facts.get("emoji-id", "").isdigit():
                raise bad("can't parse entities: Invalid custom emoji identifier specified")
            return {"type": "custom_emoji", "custom_emoji_id": facts["emoji-id"]}
        case "tg-time":
            if not facts.get("unix", "").isdigit():
                raise bad("can't parse entities: Invalid unix timestamp specified")
            shown = {"date_time_format": facts["format"]} if facts.get("format") else {}
            return {"type": "date_time", "unix_time": int(facts["unix"])} | shown
    return {"type": TAGS[tag.name]}


def _link(address: str) -> dict[str, Any] | None:
    """A link Telegram cannot open is dropped and leaves its text plain."""
    if "://" not in address and not SAFE_LINK.match(address):
        address = f"http://{address}/" if "/" not in address else f"http://{address}"
    host = address.split("://", 1)[-1].split("/", 1)[0]
    known = SAFE_LINK.match(address) and ("." in host or address.startswith(("tg:", "mailto:", "tel:")))
    return {"type": "text_link", "url": address} if known and " " not in address else None


def ordered(entities: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Entities outside in; a language named by code inside pre belongs to the pre."""
    entities = sorted(entities, key=lambda e: (e["offset"], -e["length"], e["type"] == "code"))
    pres = {(e["offset"], e["length"]): e for e in entities if e["type"] == "pre"}
    inside = [e for e in entities if e["type"] == "code" and (e["offset"], e["length"]) in pres]
    for code in inside:
        if "language" in code:
            pres[code["offset"], code["length"]]["language"] = code["language"]
    kept = [entity for entity in entities if entity not in inside]
    return [{k: v for k, v in e.items() if k != "language" or e["type"] == "pre"} for e in kept]


def trimmed(text: str, entities: list[dict[str, Any]]) -> tuple[str, list[dict[str, Any]]]:
    """Without spaces around, as the server stores it; entities move along."""
    left = units(text) - units(text.lstrip(SPACES))
    text = text.strip(SPACES)
    size, kept = units(text), []
    for entity in entities:
        start = max(entity["offset"] - left, 0)
        end = min(entity["offset"] + entity["length"] - left, size)
        if end > start:
            kept.append(entity | {"offset": start, "length": end - start})
    return text, kept
