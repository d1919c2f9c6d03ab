"""Tables: a real one where Telegram can draw it, aligned letters where it cannot."""

from html import escape

from locales import Html
from views import Table


def rich(text: Html, table: Table) -> str:
    """The text and the table in the HTML of rich messages."""
    head = "".join(f"<th>{escape(cell, quote=False)}</th>" for cell in table.head)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell, quote=False)}</td>" for cell in row) + "</tr>"
        for row in table.rows
    )
    paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n") if line)
    return f"{paragraphs}<table bordered striped><tr>{head}</tr>{body}</table>"


def lettered(text: Html, table: Table, width: int = 22) -> Html:
    """The same as preformatted lines, narrow enough for a phone."""
    cells = [list(table.head), *map(list, table.rows)]
    sizes = [min(width, max(len(row[n]) for row in cells)) for n in range(len(table.head))]
    lines = [
        "  ".join(_fit(cell, size) for cell, size in zip(row, sizes, strict=True)).rstrip() for row in cells
    ]
    lines.insert(1, "  ".join("─" * size for size in sizes))
    block = escape("\n".join(lines), quote=False)
    return Html(f"{text}\n<pre>{block}</pre>" if text else f"<pre>{block}</pre>")


def _fit(cell: str, size: int) -> str:
    return cell[: size - 1] + "…" if len(cell) > size else cell.ljust(size)
