"""The buttons of pictures and papers, and what comes with them."""

from collections.abc import Callable
from datetime import datetime

from locales import Say
from models.district import District
from models.figures import Dimension
from models.findings import Table
from views import Button, File, Screen
from views.findings import callbacks as to
from views.findings.papers import books, heatmaps, memos, twins, words

KINDS = {"picture": "png", "word": "docx", "pdf": "pdf", "excel": "xlsx", "csv": "csv"}
# What is drawn from the part of the table a head may see; the rest is for whoever sees all of it.
PARTIAL = ("picture", "excel")
# What needs scores: a survey has none.
SCORED = ("picture", "word", "pdf")
OWN: tuple[Dimension, ...] = ("association", "cluster", "school")
SAID = (
    *(f"findings-paper-{kind}" for kind in KINDS),
    *(f"findings-paper-{kind}-name" for kind in KINDS),
    *(f"findings-paper-{kind}-ready" for kind in KINDS),
)


def offered(table: Table, *, whole: bool) -> list[str]:
    """Which papers can be made of a table; none where too few counted."""
    if table.district.n is None:
        return []
    return [
        kind for kind in KINDS if (whole or kind in PARTIAL) and (table.district.groups or kind not in SCORED)
    ]


def buttons(table: Table, wave_id: int, say: Say, *, whole: bool) -> list[Button]:
    """What a person may take away from the results of a wave."""
    return [
        Button(say(f"findings-paper-{kind}"), to.Paper(wave_id=wave_id, kind=kind))
        for kind in offered(table, whole=whole)
    ]


def made(
    kind: str, table: Table, district: District, say: Say, now: datetime, *, whole: bool
) -> Callable[[], bytes]:
    """What makes the file, to be called in a thread. It raises views.papers.Unfit for a bad template.

    The memo is a paper of the district: Russian whoever asks.
    """
    russian = Say("ru", say.zone)
    makers: dict[str, Callable[[], bytes]] = {
        "picture": lambda: heatmaps.png(table, heatmaps.USUAL if whole else OWN, say, now),
        "word": lambda: memos.docx(table, district, russian, now),
        "pdf": lambda: memos.pdf(table, district, russian, now),
        "excel": lambda: books.xlsx(table, say, now),
        "csv": lambda: twins.table(table, say),
    }
    return makers[kind]


def shown(kind: str, table: Table, content: bytes, say: Say) -> Screen:
    """The file as a message of its own."""
    file = File(f"{words.file_name(table, f'findings-paper-{kind}-name', say)}.{KINDS[kind]}", content)
    text = say(f"findings-paper-{kind}-ready", wave=table.wave, least=table.least)
    if kind == "picture":
        return Screen(text, picture=file, fresh=True)
    return Screen(text, document=file, fresh=True)
