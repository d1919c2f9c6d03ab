"""«Мои данные» as one file: a page to read, with the same data as JSON inside."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from locales import Html, Say, safe

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 0 0 1.5rem; width: 100%; font-size: 14px; }
th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: #f2f2f2; } td { overflow-wrap: anywhere; }
"""
TABLES = (
    "people",
    "accounts",
    "employments",
    "memberships",
    "role_grants",
    "consents",
    "subscriptions",
    "corrections",
    "invites",
    "drafts",
    "draft_answers",
    "assessments",
    "blanks",
    "announcements",
    "reactions",
    "deliveries",
    "push_counts",
    "audit",
)
SAID = tuple(f"people-export-{table.replace('_', '-')}" for table in TABLES)
Rows = Sequence[Mapping[str, Any]]


def page(data: Mapping[str, Rows], at: datetime, say: Say) -> bytes:
    """The file; a browser opens it, a program takes the JSON out of its only script element."""
    sections = [_section(name, data[name], say) for name in sorted(data, key=_order)]
    kept = json.dumps({name: list(rows) for name, rows in data.items()}, ensure_ascii=False, default=str)
    inside = kept.replace("<", "\\u003c")
    return Html.joined(
        [
            Html(f'<!doctype html><html lang="{say.language}"><meta charset="utf-8">'),
            Html('<meta name="viewport" content="width=device-width">'),
            Html(f"<title>{say('people-export-title')}</title><style>{STYLE}</style>"),
            Html(f"<h1>{say('people-export-title')}</h1>"),
            Html(f"<p>{say('people-export-made', when=say.moment(at))}</p>"),
            *sections,
            Html(f'<script type="application/json" id="data">{inside}</script></html>'),
        ]
    ).encode()


def _order(name: str) -> tuple[int, str]:
    return (TABLES.index(name) if name in TABLES else len(TABLES)), name


def _section(name: str, rows: Rows, say: Say) -> Html:
    key = f"people-export-{name.replace('_', '-')}"
    title = say(key) if say.knows(key) else safe(name)
    head = Html("").join(Html(f"<th>{safe(column)}</th>") for column in rows[0])
    body = "".join(
        f"<tr>{''.join(f'<td>{_cell(value, say)}</td>' for value in row.values())}</tr>" for row in rows
    )
    return Html(f"<h2>{title}</h2><table><tr>{head}</tr>{body}</table>")


def _cell(value: Any, say: Say) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return safe(f"{say.full_day(value)}, {say.time(value)}")
    if isinstance(value, date):
        return safe(say.full_day(value))
    if isinstance(value, dict | list):
        return safe(json.dumps(value, ensure_ascii=False, default=str))
    return safe(str(value))
