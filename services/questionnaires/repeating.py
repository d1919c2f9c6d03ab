"""Questions of a questionnaire asked once more, outside it: at the end of a plan or a programme."""

from models.instruments import Instrument
from models.steps import Option, Scale
from services.questionnaires import scoring

LABEL = 40


def scales(instrument: Instrument, code: str, part: str) -> list[Scale]:
    """A question as steps of the engine: one, or one for each row of a matrix, under a heading `part`."""
    item, scale = instrument.item[code], instrument.scale
    assert scale is not None
    if not item.scored:
        return []
    points = tuple(Option(point.value, point.label) for point in scale.options)
    aside = (Option("na", scale.not_applicable),) if scale.not_applicable else ()
    rows: dict[str, str] = dict(item.rows) if item.kind == "matrix" else {"": ""}
    return [
        Scale(
            own.lower(),
            part=part,
            words="\n".join(words for words in (item.text, row, scale.question) if words),
            short=_cut(row or item.text),
            points=points,
            aside=aside,
        )
        for own, row in zip(scoring.codes_of(instrument, code), rows.values(), strict=True)
    ]


def _cut(text: str) -> str:
    return text if len(text) <= LABEL else f"{text[: LABEL - 1].rstrip()}…"
