"""The same questionnaire, changed: a new one each time, for shapes are frozen. No I/O."""

from typing import Any

from models.instruments import Instrument


def remade(instrument: Instrument, **changes: Any) -> Instrument:
    """The questionnaire with other parts, checked anew; what was looked up in the old one is forgotten."""
    parts = {name: getattr(instrument, name) for name in Instrument.model_fields}
    return Instrument(**{**parts, **changes})


def live(instrument: Instrument) -> Instrument:
    """The questionnaire as it is asked: what is switched off is gone, wherever it was named."""
    off = {question.code for question in (*instrument.items, *instrument.questions) if question.off}
    return without(instrument, off) if off else instrument


def without(instrument: Instrument, codes: set[str]) -> Instrument:
    """The questionnaire without these questions, and without their names where they were added."""
    overlays = tuple(
        overlay.model_copy(
            update={
                "add": tuple(code for code in overlay.add if code not in codes),
                "drop": tuple(code for code in overlay.drop if code not in codes),
            }
        )
        for overlay in instrument.branching.overlays
    )
    variants = {
        name: variant.model_copy(
            update={
                "optional_items": {
                    code: flag for code, flag in variant.optional_items.items() if code not in codes
                }
            }
        )
        for name, variant in instrument.variants.items()
    }
    return remade(
        instrument,
        items=tuple(item for item in instrument.items if item.code not in codes),
        questions=tuple(question for question in instrument.questions if question.code not in codes),
        variants=variants,
        branching=instrument.branching.model_copy(update={"overlays": overlays}),
    )
