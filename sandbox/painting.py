"""Texts with entities, painted as HTML that is safe to show."""

from html import escape
from typing import Any

from sandbox.html import SAFE_LINK

SHOWN = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code", "pre": "pre",
    "blockquote": "blockquote", "expandable_blockquote": "blockquote", "spoiler": "span", "url": "a",
    "text_link": "a", "bot_command": "a",
}  # fmt: skip


def rendered(text: str, entities: list[dict[str, Any]]) -> str:
    """Safe HTML for a page; overlapping entities are closed and opened again."""
    coded = text.encode("utf-16-le", "surrogatepass")
    drawn = [entity for entity in entities if entity["type"] in SHOWN]
    marks = sorted(
        {0, len(coded) // 2} | {p for e in drawn for p in (e["offset"], e["offset"] + e["length"])}
    )
    out, stack = list[str](), list[dict[str, Any]]()
    for number, mark in enumerate(marks):
        while any(e["offset"] + e["length"] <= mark for e in stack):
            out.append(f"</{SHOWN[stack.pop()['type']]}>")
        for entity in drawn:
            if entity["offset"] <= mark < entity["offset"] + entity["length"] and entity not in stack:
                stack.append(entity)
                out.append(_start(entity, coded))
        if number + 1 < len(marks):
            out.append(escape(coded[mark * 2 : marks[number + 1] * 2].decode("utf-16-le", "replace")))
    return "".join(out)


def _start(entity: dict[str, Any], coded: bytes) -> str:
    kind, start = entity["type"], entity["offset"] * 2
    inside = coded[start : start + entity["length"] * 2].decode("utf-16-le", "replace")
    link = str(entity.get("url", inside if "://" in inside else f"https://{inside}"))
    if kind in ("url", "text_link"):
        return f'<a href="{escape(link)}" rel="noopener" target="_blank">' if SAFE_LINK.match(link) else "<a>"
    return {
        "bot_command": '<a class="command">',
        "spoiler": '<span class="spoiler">',
        "expandable_blockquote": '<blockquote class="expandable">',
    }.get(kind, f"<{SHOWN[kind]}>")
