"""Turns what pydantic found into problems with a line and words a methodist understands."""

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from models.shapes import Shape
from services.districts.marks import Page, Problem, Steps

KEYS = {
    "missing": "programme-missing",
    "extra_forbidden": "programme-unknown-field",
    "literal_error": "programme-not-one-of",
    "int_parsing": "programme-not-a-number",
    "int_from_float": "programme-not-a-number",
    "float_parsing": "programme-not-a-number",
    "bool_parsing": "programme-not-yes-or-no",
    "greater_than_equal": "programme-too-small",
    "less_than_equal": "programme-too-large",
    "string_too_short": "programme-empty",
    "too_short": "programme-empty",
    "string_too_long": "programme-too-long",
    "string_pattern_mismatch": "programme-bad-code",
    "date_from_datetime_parsing": "programme-not-a-day",
    "date_parsing": "programme-not-a-day",
    "date_type": "programme-not-a-day",
    "time_parsing": "programme-not-an-hour",
    "time_type": "programme-not-an-hour",
    "datetime_parsing": "programme-not-a-moment",
    "datetime_from_date_parsing": "programme-not-a-moment",
    "datetime_type": "programme-not-a-moment",
}


def said(page: Page, error: ValidationError, shape: type[Shape]) -> list[Problem]:
    return [_problem(page, detail, shape) for detail in error.errors(include_url=False)]


def _problem(page: Page, detail: ErrorDetails, shape: type[Shape]) -> Problem:
    path: Steps = tuple(step for step in detail["loc"] if step != "[key]")
    kind = detail["type"]
    key = KEYS.get(kind, "programme-wrong-shape")
    if detail["input"] is None and kind != "missing":
        key = "programme-empty"
    if key == "programme-bad-code" and path[-1] == "code":
        path = path[:-1]
    if "[key]" in detail["loc"]:
        key = "programme-unknown-field"
    facts = {
        "where": where(path[:-1]) or page.file.rpartition("/")[2],
        "field": str(path[-1]) if path else page.file,
    }
    return page.problem(path, key, **facts, **_details(key, detail, path, shape))


def _details(key: str, detail: ErrorDetails, path: Steps, shape: type[Shape]) -> dict[str, str]:
    context: Mapping[str, Any] = detail.get("ctx", {})
    value = str(detail["input"])
    match key:
        case "programme-unknown-field" if "expected" in context:
            return {"choices": _choices(context)}
        case "programme-unknown-field":
            return {"choices": ", ".join(_fields(shape, path[:-1]))}
        case "programme-not-one-of":
            return {"value": value, "choices": _choices(context)}
        case "programme-too-small":
            return {"value": value, "least": str(context.get("ge", ""))}
        case "programme-too-large":
            return {"value": value, "most": str(context.get("le", ""))}
        case "programme-too-long":
            return {"length": str(len(value)), "most": str(context.get("max_length", ""))}
        case "programme-missing" | "programme-empty" | "programme-wrong-shape" | "programme-bad-code":
            return {}
        case _:
            return {"value": value}


def _choices(context: Mapping[str, Any]) -> str:
    return str(context["expected"]).replace("'", "").replace(" or ", ", ")


def where(path: Steps) -> str:
    """«rubrics → webinar»; list items count from one."""
    return " → ".join(str(step + 1) if isinstance(step, int) else step for step in path)


def _fields(shape: type[BaseModel], path: Steps) -> list[str]:
    """The fields a file may have at a path."""
    here: Any = shape
    for step in path:
        fields = getattr(here, "model_fields", None)
        if fields and step in fields:
            here = fields[step].annotation
        here = _inner(here)
    return [name for name in getattr(here, "model_fields", {}) if name != "code"]


def _inner(annotation: Any) -> Any:
    """The shape inside a dict, a tuple or an optional; itself when there is none."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in reversed(get_args(annotation)):
        if part not in (Ellipsis, type(None)) and (found := _inner(part)):
            return found
    return None
