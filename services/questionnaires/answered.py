"""The answers of a form as a Response keeps them: by code of the question. No I/O."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from models.instruments import Instrument, Question
from models.steps import Answers, Aside
from services.questionnaires.scoring import codes_of

# Longer than this is a pause, not thinking.
PAUSE = 300.0


def name(code: str) -> str:
    """The name of a question's step: codes are written in capitals, names of steps are not."""
    return code.lower()


def codes(instrument: Instrument, items: Sequence[str]) -> list[str]:
    """Every code an answer may be kept under."""
    closing = [code for question in instrument.questions for code in _codes_of_closing(question)]
    return [one for code in items for one in codes_of(instrument, code)] + closing


def given(instrument: Instrument, items: Sequence[str], answers: Answers) -> dict[str, Any]:
    """The answers of a form by code, as a Response keeps them; what was skipped is left out."""
    known = {code: answers.get(name(code)) for code in codes(instrument, items)}
    return {code: kept(value) for code, value in known.items() if value is not None}


def seconds(instrument: Instrument, items: Sequence[str], answers: Answers) -> dict[str, float]:
    """How long each question took: from the answer before it; of the first nothing is known."""
    by_name = {name(code): code for code in codes(instrument, items)}
    told: list[tuple[datetime, str]] = sorted(
        (at, by_name[step]) for step, at in answers.moments.items() if step in by_name
    )
    return {
        code: round(min((at - before).total_seconds(), PAUSE), 1)
        for (before, _), (at, code) in pairwise(told)
    }


def _codes_of_closing(question: Question) -> list[str]:
    rows = [f"{question.code}-{row}" for row in question.rows]
    return rows if question.kind == "matrix" else [question.code]


def kept(value: Any) -> Any:
    if isinstance(value, Aside):
        return {"aside": str(value)}
    return value.isoformat() if isinstance(value, date) else value
