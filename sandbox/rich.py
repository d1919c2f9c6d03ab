"""Rich messages: HTML with headings, lists, tables and details, read into blocks."""

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from typing import Any

from sandbox.errors import bad
from sandbox.html import SAFE_LINK, Close, Open, broken, tokens, units
from sandbox.limits import RICH_TEXT

Json = dict[str, Any]
Letters = str | list[Any] | Json

INLINE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "code": "code", "mark": "marked", "sub": "subscript", "sup": "superscript",
}  # fmt: skip
SPECIAL = ("a", "br", "span", "tg-time")
HEADINGS = {f"h{size}": size for size in range(1, 7)}
PARTS = ("tr", "td", "th", "caption", "thead", "tbody", "tfoot", "li", "summary")
BLOCKS = ("p", "div", "table", "details", "ul", "ol", "blockquote", "pre", "hr", "footer", *HEADINGS)
KNOWN = frozenset((*INLINE, *SPECIAL, *PARTS, *BLOCKS))
VOID = ("br", "hr")
MOST_BLOCKS, DEEPEST, MOST_COLUMNS = 500, 16, 20


@dataclass(slots=True)
class Node:
    """An element of the tree."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list["Node | str"] = field(default_factory=list)

    def kids(self, *names: str) -> list["Node"]:
        return [one for one in self.inside if isinstance(one, Node) and one.name in names]

    @property
    def letters(self) -> str:
        if self.name == "br":
            return "\n"
        return "".join(one if isinstance(one, str) else one.letters for one in self.inside)


@dataclass(frozen=True, slots=True)
class Rich:
    """A rich message: as the Bot API returns it, as plain letters, and as safe HTML for a page."""

    json: Json
    text: str
    html: str


def read(given: Json) -> Rich:
    """An InputRichMessage; only its html form is emulated."""
    forms = [name for name in ("html", "markdown", "blocks") if given.get(name)]
    if forms != ["html"]:
        raise bad("rich message must have exactly one of html, markdown and blocks (the sandbox reads html)")
    root = _tree(given["html"])
    made = blocks(root)
    text = plain(root).strip()
    if not made:
        raise bad("rich message must be non-empty")
    if units(text) > RICH_TEXT:
        raise bad("rich message is too long")
    if _count(made) > MOST_BLOCKS:
        raise bad("rich message has too many blocks")
    return Rich({"blocks": made}, text, _shown(root.inside))


def _tree(text: str) -> Node:
    stack = [Node("")]
    for token in tokens(text, KNOWN):
        if isinstance(token, str):
            stack[-1].inside.append(token)
        elif isinstance(token, Open):
            node = Node(token.name, dict(token.attributes))
            stack[-1].inside.append(node)
            if token.name not in VOID:
                stack.append(node)
            if len(stack) > DEEPEST + 1:
                raise bad("rich message is nested too deeply")
        else:
            _close(stack, token, text)
    if len(stack) > 1:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{stack[-1].name}\"")
    return stack[0]


def _close(stack: list[Node], token: Close, text: str) -> None:
    if len(stack) == 1:
        raise broken("Unexpected end tag", text, token.at)
    if stack.pop().name != token.name:
        raise broken(f'Unmatched end tag "{token.name}"', text, token.at)


def blocks(node: Node) -> list[Json]:
    """Blocks inside an element; loose letters make paragraphs."""
    made: list[Json] = []
    loose: list[Node | str] = []
    for one in [*node.inside, Node("")]:
        if isinstance(one, str) or (one.name and one.name not in BLOCKS):
            loose.append(one)
            continue
        if "".join(part if isinstance(part, str) else part.letters for part in loose).strip():
            made.append({"type": "paragraph", "text": letters(loose)})
        loose = []
        if one.name:
            made += _block(one)
    return made


def _block(node: Node) -> list[Json]:
    if node.name in HEADINGS:
        return [{"type": "heading", "text": letters(node.inside), "size": HEADINGS[node.name]}]
    make: dict[str, Callable[[], list[Json]]] = {
        "p": lambda: [{"type": "paragraph", "text": letters(node.inside)}],
        "footer": lambda: [{"type": "footer", "text": letters(node.inside)}],
        "pre": lambda: [{"type": "pre", "text": node.letters}],
        "hr": lambda: [{"type": "divider"}],
        "div": lambda: blocks(node),
        "table": lambda: [_table(node)],
        "blockquote": lambda: [{"type": "blockquote", "blocks": blocks(node)}],
        "details": lambda: [_details(node)],
        "ul": lambda: [_list(node)],
        "ol": lambda: [_list(node)],
    }
    return make[node.name]()


def _table(node: Node) -> Json:
    rows = node.kids("tr") + [row for part in node.kids("thead", "tbody", "tfoot") for row in part.kids("tr")]
    cells = [[_cell(cell) for cell in row.kids("td", "th")] for row in rows]
    if not any(cells):
        raise bad("table must be non-empty")
    if max(map(len, cells)) > MOST_COLUMNS:
        raise bad("table has too many columns")
    caption = node.kids("caption")
    drawn = {f"is_{name}": True for name in ("bordered", "striped", "compact") if name in node.attributes}
    return {"type": "table", "cells": cells, **drawn} | (
        {"caption": letters(caption[0].inside)} if caption else {}
    )


def _cell(node: Node) -> Json:
    cell: Json = {
        "align": node.attributes.get("align", "left"),
        "valign": node.attributes.get("valign", "top"),
        "text": letters(node.inside),
    }
    spans = {name: int(node.attributes[name]) for name in ("colspan", "rowspan") if name in node.attributes}
    return cell | spans | ({"is_header": True} if node.name == "th" else {})


def _details(node: Node) -> Json:
    summary = node.kids("summary")
    if not summary:
        raise bad("details must have a summary")
    rest = Node("", inside=[one for one in node.inside if one is not summary[0]])
    return {"type": "details", "summary": letters(summary[0].inside), "blocks": blocks(rest)}


def _list(node: Node) -> Json:
    labels = (f"{number}." if node.name == "ol" else "•" for number in range(1, len(node.inside) + 1))
    items = zip(labels, node.kids("li"), strict=False)
    return {"type": "list", "items": [{"label": label, "blocks": blocks(item)} for label, item in items]}


def letters(inside: list[Node | str]) -> Letters:
    """Rich text: a string, a formatted part, or a list of both."""
    made = [one if isinstance(one, str) else _formatted(one) for one in inside]
    return made[0] if len(made) == 1 else made


def _formatted(node: Node) -> Letters:
    text = letters(node.inside)
    if node.name == "br":
        return "\n"
    if node.name == "a":
        return {"type": "url", "text": text, "url": node.attributes.get("href", node.letters)}
    if node.name in INLINE:
        return {"type": INLINE[node.name], "text": text}
    return text


def plain(node: Node) -> str:
    """Letters alone: a line for each block, cells of a row apart by a bar."""
    out = []
    for one in node.inside:
        if isinstance(one, str):
            out.append(one)
        elif one.name == "tr":
            out.append(" | ".join(plain(cell).strip() for cell in one.kids("td", "th")) + "\n")
        elif one.name in BLOCKS or one.name in PARTS:
            out.append(plain(one).strip() + "\n")
        else:
            out.append("\n" if one.name == "br" else plain(one))
    return "".join(out)


def _count(made: list[Json]) -> int:
    nested = [b for one in made for b in (one, *one.get("items", [])) if "blocks" in b]
    rows = sum(len(one.get("cells", [])) + len(one.get("items", [])) for one in made)
    return len(made) + rows + sum(_count(one["blocks"]) for one in nested)


def _shown(inside: list[Node | str]) -> str:
    out = []
    for one in inside:
        if isinstance(one, str):
            out.append(escape(one))
        elif one.name in VOID:
            out.append(f"<{one.name}>")
        else:
            link = one.attributes.get("href", "")
            href = f' href="{escape(link)}" rel="noopener" target="_blank"' if SAFE_LINK.match(link) else ""
            side = one.attributes.get("align")
            if side in ("left", "center", "right"):
                href += f' align="{side}"'
            name = "span" if one.name.startswith("tg-") else one.name
            out.append(f"<{name}{href}>{_shown(one.inside)}</{name}>")
    return "".join(out)
