"""Each kind of question has what it needs to be answered."""

from collections.abc import Iterator

from models.editions import Flaw, Path
from models.instruments import Instrument, Question
from services.instruments.checks.flaws import flaw, questions

CHOSEN = ("single", "multi", "ranking")
OPTIONS = 20
# What a question at the end must be to play its part in recommendations.
PARTS = {
    "priority": ("multi", "ranking"),
    "format": ("single", "multi", "ranking"),
    "share": ("multi",),
    "contact": ("bool",),
    "free": ("text",),
}


def check(instrument: Instrument) -> Iterator[Flaw]:
    for path, question in questions(instrument):
        if question.kind in CHOSEN:
            yield from _chosen(instrument, path, question)
        if question.kind == "matrix" and not question.rows:
            yield flaw(instrument, path, "instruments-flaw-no-rows")
        if max(len(question.options), len(question.rows)) > OPTIONS:
            count = max(len(question.options), len(question.rows))
            yield flaw(instrument, path, "instruments-flaw-many-options", count=count, most=OPTIONS)
        least, most = question.least, question.most
        if least is not None and most is not None and least > most:
            yield flaw(instrument, path, "instruments-flaw-bounds", least=f"{least:g}", most=f"{most:g}")
    yield from _parts(instrument)


def _chosen(instrument: Instrument, path: Path, question: Question) -> Iterator[Flaw]:
    """A choice with nothing to choose from has no way out."""
    if question.options_from is not None:
        if not question.optional:
            yield flaw(instrument, path, "instruments-flaw-dead-end")
        return
    if len(question.options) < 2:
        yield flaw(instrument, path, "instruments-flaw-no-options")
    elif (question.least or 0) > len(question.options):
        yield flaw(
            instrument,
            path,
            "instruments-flaw-bounds",
            least=f"{question.least or 0:g}",
            most=str(len(question.options)),
        )


def _parts(instrument: Instrument) -> Iterator[Flaw]:
    taken: dict[str, str] = {}
    for number, question in enumerate(instrument.questions):
        part = question.role
        if part is None:
            continue
        path: Path = ("questions", number, "role")
        if part in taken:
            yield flaw(instrument, path, "instruments-flaw-part-twice", part=part, other=taken[part])
        elif question.kind not in PARTS[part]:
            yield flaw(
                instrument, path, "instruments-flaw-part-kind", part=part, choices=", ".join(PARTS[part])
            )
        taken.setdefault(part, question.code)
