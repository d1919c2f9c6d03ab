"""Words: none is missing, and a question fits one screen of a phone."""

from collections.abc import Iterator

from models.editions import Flaw, Path
from models.instruments import Instrument, Question
from services.instruments.checks.flaws import flaw, questions

SCREEN = 700  # a question with its anchors: what a phone shows without scrolling
LETTER = 1500  # an introduction
LABEL = 60  # a button


def check(instrument: Instrument) -> Iterator[Flaw]:
    for path, text, longest in _texts(instrument):
        if not text.strip():
            yield flaw(instrument, path, "instruments-flaw-no-text")
        elif longest and len(text) > longest:
            yield flaw(instrument, path, "instruments-flaw-too-long", length=len(text), most=longest)
    for path, question in questions(instrument):
        length = _shown(instrument, question)
        if length > SCREEN:
            yield flaw(instrument, (*path, "text"), "instruments-flaw-too-long", length=length, most=SCREEN)


def _texts(instrument: Instrument) -> Iterator[tuple[Path, str, int]]:
    yield ("title",), instrument.title, LABEL * 2
    yield ("intro",), instrument.intro, LETTER
    yield ("outro",), instrument.outro, LETTER
    if instrument.scale is not None:
        yield ("scale", "question"), instrument.scale.question, 0
        for number, point in enumerate(instrument.scale.options):
            yield ("scale", "options", number, "label"), point.label, 0
    for number, group in enumerate(instrument.groups):
        yield ("groups", number, "title"), group.title, 0
        yield ("groups", number, "short"), group.short, LABEL
    for code, variant in instrument.variants.items():
        yield ("variants", code, "title"), variant.title, 0
    for code, theme in instrument.themes.items():
        yield ("themes", code, "title"), theme.title, 0
    for path, question in questions(instrument):
        yield (*path, "text"), question.text, 0
        for code, label in question.options.items():
            yield (*path, "options", code), label, LABEL
        for code, label in question.rows.items():
            yield (*path, "rows", code), label, 0


def _shown(instrument: Instrument, question: Question) -> int:
    """How many letters stand on the screen: a scale says its own question and its anchors too."""
    if not question.scored or instrument.scale is None:
        return len(question.text)
    anchors = sum(len(point.label) + len("1 — ") for point in instrument.scale.options)
    rows = max((len(label) for label in question.rows.values()), default=0)
    return len(instrument.scale.question) + len(question.text) + rows + anchors
