"""A table of flaws: how the small questionnaire is spoilt, the flaw, and where it stands."""

from typing import Any

from tests.instruments.builders import SMALL

MANY = {f"o{n}": f"Вариант {n}" for n in range(21)}
SCALE: dict[str, Any] = {"code": "Q9", "kind": "scale", "text": "Насколько?"}
SURVEY: dict[str, Any] = {
    "kind": "survey",
    **dict.fromkeys(("items", "groups", "scoring", "quality", "recommendations", "external")),
    "branching__overlays": [],
    "branching__limits__min_items": 1,
    "variants__teacher__optional_items": {},
}
BASES = SMALL["branching"]["base"]

# How the small questionnaire is spoilt, the flaw, and where it stands.
FLAWS: dict[str, tuple[dict[str, Any], str, tuple[str | int, ...]]] = {
    "a code used twice": ({"items__1__code": "SUB1"}, "duplicate", ("items", 1)),
    "a code that differs by the size of letters": (
        {"questions__3__code": "q1"}, "duplicate", ("questions", 3)),
    "a row named as a question": (
        {"questions__3__code": "MET2-plan"}, "duplicate", ("questions", 3)),
    "a group twice": ({"groups__1__code": "sub", **{f"items__{n}__group": "sub" for n in range(3, 7)}},
        "duplicate", ("groups", 1)),
    "a level twice": ({"scoring__levels__1__code": "GOOD", "recommendations__rules__1__level": "GOOD"},
        "duplicate", ("scoring", "levels", 1)),
    "a row too long for a button": (
        {"items__4__rows": {"a-very-long-name-of-a-row": "Планировать", "end": "Итог"}},
        "bad-code", ("items", 4, "rows", "a-very-long-name-of-a-row")),
    "an option in Russian letters": (
        {"questions__1__options": {"да": "Курсы", "b": "Консультация"}},
        "bad-code", ("questions", 1, "options", "да")),
    "a theme too long for a button": (
        {"themes__A_THEME_LONGER_THAN_A_BUTTON": SMALL["themes"]["T1"]},
        "bad-code", ("themes", "A_THEME_LONGER_THAN_A_BUTTON")),
    "an unknown base group": ({"groups__1__base": "other"}, "unknown-base", ("groups", 1, "base")),
    "an unknown function": ({"items__0__fn": ["B"]}, "unknown-function", ("items", 0, "fn", 0)),
    "an unknown group": ({"items__1__group": "PSY"}, "unknown-group", ("items", 1, "group")),
    "an unknown group outside": (
        {"external__items__0__group": "PSY"}, "unknown-group", ("external", "items", 0, "group")),
    "an unknown level": (
        {"recommendations__rules__2": {"level": "so", "actions": [], "plan": "none", "text": "Так."}},
        "unknown-level", ("recommendations", "rules", 2, "level")),
    "an unknown module": ({"items__2__module": "nurse"}, "unknown-module", ("items", 2, "module")),
    "an unknown question added": (
        {"branching__overlays__0__add": ["MET4", "MET9"]},
        "unknown-question", ("branching", "overlays", 0, "add", 1)),
    "an unknown question in a condition": (
        {"questions__2__when": {"answer": {"Q7": "b"}}},
        "unknown-question", ("questions", 2, "when", "answer", "Q7")),
    "an unknown optional question": (
        {"variants__teacher__optional_items": {"MET3": "school_small", "MET7": "school_small"}},
        "unknown-question", ("variants", "teacher", "optional_items", "MET7")),
    "an unknown theme": ({"items__1__themes": ["T7"]}, "unknown-theme", ("items", 1, "themes", 0)),
    "an unknown variant": ({"items__1__variants": ["nurse"]}, "unknown-variant", ("items", 1, "variants", 0)),
    "a missing text": ({"items__1__text": "   "}, "no-text", ("items", 1, "text")),
    "a missing anchor": ({"scale__options__1__label": " "}, "no-text", ("scale", "options", 1, "label")),
    "a question longer than a screen": ({"items__1__text": "слово " * 120}, "too-long", ("items", 1, "text")),
    "an introduction longer than a screen": ({"intro": "слово " * 260}, "too-long", ("intro",)),
    "an option longer than a button": (
        {"questions__1__options__a": "слово " * 12}, "too-long", ("questions", 1, "options", "a")),
    "too many options": (
        {"questions__1__options": {**MANY, "b": "Консультация"}}, "many-options", ("questions", 1)),
    "nothing to choose from": (
        {"questions__1__options": {"b": "Консультация"}}, "no-options", ("questions", 1)),
    "a matrix without rows": (
        {**SURVEY, "questions__1": {**SCALE, "code": "Q2", "kind": "matrix"}, "questions__2__when": None},
        "no-rows", ("questions", 1)),
    "bounds the wrong way round": ({"questions__3__least": 11}, "bounds", ("questions", 3)),
    "more wanted than there is": (
        {"questions__1__kind": "multi", "questions__1__least": 3}, "bounds", ("questions", 1)),
    "a question that may have nothing to choose from": (
        {"questions__0__optional": False}, "dead-end", ("questions", 0)),
    "one role twice": (
        {"questions__4": {**SMALL["questions"][0], "code": "Q5"}},
        "part-twice", ("questions", 4, "role")),
    "a role of the wrong kind": ({"questions__1__role": "contact"}, "part-kind", ("questions", 1, "role")),
    "no advice at all": ({"recommendations": None}, "no-part", ("recommendations",)),
    "a survey with a scale question and no scale": (
        {**SURVEY, "questions__0": SCALE, "scale": None, "branching__express": None},
        "no-part", ("scale",)),
    "a scale question outside groups": ({"questions__4": SCALE}, "unscored", ("questions", 4)),
    "a question without a theme": ({"items__1__themes": []}, "no-theme", ("items", 1)),
    "one point twice": ({"scale__options__1__value": 1}, "same-point", ("scale", "options", 1)),
    "a rule beyond the scale": ({"scoring__point_deficit": 4}, "off-scale", ("scoring", "point_deficit")),
    "an express rule beyond the scale": (
        {"branching__express__expand_at_most": 0},
        "off-scale", ("branching", "express", "expand_at_most")),
    "levels the wrong way round": (
        {"scoring__levels__0__least": 0}, "levels-order", ("scoring", "levels", 1)),
    "levels that leave a gap": ({"scoring__levels__1__least": 10}, "levels-gap", ("scoring", "levels")),
    "a level without advice": ({"recommendations__rules__1": None}, "no-rule", ("recommendations", "rules")),
    "nobody's variant for the rest": (
        {"branching__base__1__when": {"position": ["TEACHER"]}}, "no-otherwise", ("branching", "base", 1)),
    "a line nobody gets to": (
        {"branching__base": [BASES[0], *BASES]}, "shadowed", ("branching", "base", 1)),
    "a variant nobody gets": (
        {"variants__nurse": {"title": "Медсестра"}}, "variant-nobody", ("variants", "nurse")),
    "an addition nobody gets": (
        {"branching__overlays__0__when": {"experience_lt": 3, "experience_from": 5}},
        "overlay-nobody", ("branching", "overlays", 0)),
    "a group nobody is asked": (
        {"groups__2": {**SMALL["groups"][1], "code": "PSY"}}, "group-never", ("groups", 2)),
    "a question nobody is asked": (
        {"items__7": {**SMALL["items"][2], "code": "SUB4"},
         "branching__overlays__1": {"code": "no4", "when": {}, "drop": ["SUB4"]}},
        "unreachable", ("items", 7)),
    "a condition that holds for nobody who is asked": (
        {"items__1__when": {"position": ["PSYCHOLOGIST"]}}, "never", ("items", 1, "when")),
    "a condition against itself": (
        {"questions__3__when": {"experience_lt": 2, "experience_from": 5}},
        "never", ("questions", 3, "when")),
    "a condition that looks ahead": (
        {"questions__1__when": {"answer": {"Q4": "3"}}},
        "later-answer", ("questions", 1, "when", "answer", "Q4")),
    "an answer nobody can give": (
        {"questions__2__when": {"answer": {"Q2": "c"}}},
        "no-such-answer", ("questions", 2, "when", "answer", "Q2")),
    "a group too small to count": ({"items__2": None}, "thin-group", ("groups", 0)),
    "too many questions": ({"branching__limits__max_items": 5}, "count", ("branching", "limits")),
    "too few questions": ({"branching__limits__min_items": 5}, "count", ("branching", "limits")),
    "conditions without end": (
        {"branching__base__0__when": {"position": [f"P{n}" for n in range(1001)], "experience_lt": 40,
                                      "flags": ["a", "b", "c"]}},
        "too-branchy", ("branching",)),
}  # fmt: skip

ABROAD: dict[str, tuple[dict[str, Any], str, tuple[str | int, ...]]] = {
    "an unknown position": (
        {"questions__3__when": {"position": ["NURSE"]}}, "position", ("questions", 3, "when", "position", 0)),
    "an unknown mark": (
        {"branching__overlays__0__when__flags": ["happy"]},
        "flag", ("branching", "overlays", 0, "when", "flags", 0)),
    "an optional question by an unknown mark": (
        {"variants__teacher__optional_items__MET3": "happy"},
        "flag", ("variants", "teacher", "optional_items", "MET3")),
    "an unknown association": (
        {"questions__3__when": {"wave_association": ["chess"]}},
        "association", ("questions", 3, "when", "wave_association", 0)),
    "an unknown result of a group": ({"groups__0__er": "ER99"}, "result", ("groups", 0, "er")),
    "an unknown result of a theme": ({"themes__T2__er": "ER99"}, "result", ("themes", "T2", "er")),
}  # fmt: skip
