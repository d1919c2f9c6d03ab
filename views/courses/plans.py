"""A plan-schedule from a file: what it would do, line by line; and a file to fill in."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from locales import Html, Say
from models.lists import Problem
from models.planfiles import PlanBook, PlanReport
from views import Button, File, Screen, plain
from views.courses import callbacks as to

SHOWN = 8
OFFERED = (
    "key", "title", "listeners", "provider", "provider_kind", "hours", "mode", "dates", "apply_until",
    "budget", "quota", "school_quota", "for_heads", "themes", "link",
)  # fmt: skip
# What has no column of its own, and where it comes from.
BESIDE = {"positions": "listeners", "starts_on": "dates", "ends_on": "dates"}
SAID = (
    *(
        f"courses-cell-{what}"
        for what in ("formula", "empty", "long", "unknown", "number", "range", "day", "theme", "link")
    ),
    *(f"courses-load-{what}" for what in ("new", "changed", "gone", "kept", "problems")),
    "courses-ends-early",
    "courses-apply-late",
)


def report(found: PlanReport, book: PlanBook, say: Say, *, done: bool) -> Html:
    """What is new, changed and gone, then each mistake with its line and its cure."""
    key = "courses-load-done" if done else "courses-load-would"
    parts = [
        say(
            key,
            year=str(found.year),
            new=len(found.new),
            changed=len(found.changed),
            same=found.same,
            gone=len(found.gone),
        )
    ]
    parts += _list("courses-load-new", found.new, say)
    changes = [
        say("courses-load-change", title=title, fields=", ".join(_called(name, book, say) for name in names))
        for title, names in found.changed
    ]
    parts += _list("courses-load-changed", changes, say)
    parts += _list("courses-load-gone", found.gone, say)
    parts += _list("courses-load-kept", found.kept, say)
    problems = [_problem(one, book, say) for one in found.file.problems]
    parts += _list("courses-load-problems", problems, say)
    if found.file.private:
        lines = ", ".join(map(str, found.file.private[:SHOWN]))
        parts.append(say("courses-load-private", lines=lines))
    if found.file.ignored:
        parts.append(say("courses-load-ignored", columns=", ".join(found.file.ignored[:SHOWN])))
    return Html.joined(parts, "\n\n")


def _list(key: str, lines: Sequence[str], say: Say) -> list[Html]:
    if not lines:
        return []
    shown = [say("courses-load-item", item=line) for line in lines[:SHOWN]]
    more = [say("courses-load-more", count=len(lines) - SHOWN)] if len(lines) > SHOWN else []
    return [Html.joined([say(key, count=len(lines)), *shown, *more])]


def _problem(one: Problem, book: PlanBook, say: Say) -> Html:
    cure = say(one.key, **one.facts)
    return say("courses-load-problem", line=one.line, column=_called(one.column, book, say), cure=cure)


def _called(name: str, book: PlanBook, say: Say) -> str:
    column = book.columns.get(name) or book.columns.get(BESIDE.get(name, ""))
    return column.called(say.language) if column else say("courses-load-state")


def asked(words: Html, question: Screen) -> Screen:
    """What the file would do, and under it the question of the form."""
    return Screen(Html.joined([words, question.text], "\n\n"), *question.rows)


def taken(words: Html, year: int, say: Say) -> Screen:
    return Screen(
        words,
        Button(say("courses-plan-open"), to.Plan(year=year), style="primary"),
        Button(say("courses-to-hub"), to.Hub()),
    )


def sample(content: bytes, say: Say) -> Screen:
    name = plain(say("courses-sample-file"))
    return Screen(
        say("courses-sample-ready"),
        Button(say("courses-load"), to.Load(), style="primary"),
        document=File(f"{name}.xlsx", content),
        fresh=True,
    )


def template(book: PlanBook, themes: Mapping[str, str], language: str) -> bytes:
    """A workbook to fill in: headers with notes, an example row, and a sheet of the topics. For a thread."""
    from xlsxwriter import Workbook

    english = "_en" if language == "en" else ""
    kept = BytesIO()
    with Workbook(kept, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as made:
        bold = made.add_format({"bold": True, "text_wrap": True, "bg_color": "#E8EEF7", "border": 1})
        grey = made.add_format({"italic": True, "font_color": "#808080", "text_wrap": True})
        page = made.add_worksheet(book.sheets[f"list{english}"])
        for place, code in enumerate(OFFERED):
            column = book.columns[code]
            page.write_string(0, place, column.called(language), bold)
            page.write_string(1, place, column.example, grey)
            page.write_comment(0, place, column.note_en if english else column.note)
            page.set_column(place, place, 34 if code in ("title", "listeners", "provider") else 17)
        page.freeze_panes(1, 0)
        values = made.add_worksheet(book.sheets[f"values{english}"])
        for row, (code, title) in enumerate(themes.items()):
            values.write_string(row, 0, code)
            values.write_string(row, 1, title)
        values.set_column(0, 0, 20)
        values.set_column(1, 1, 70)
    return kept.getvalue()
