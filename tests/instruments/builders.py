"""A small questionnaire that has a little of everything and no flaw."""

from copy import deepcopy
from typing import Any

from models.instruments import Instrument

SMALL: dict[str, Any] = {
    "code": "small",
    "title": "Короткая анкета",
    "minutes": 3,
    "intro": "Это самооценка.",
    "outro": "Спасибо!",
    "scale": {
        "code": "three",
        "question": "Насколько это про Вас?",
        "options": [{"value": n, "label": f"Деление {n}"} for n in (1, 2, 3)],
        "not_applicable": "Не относится",
    },
    "groups": [
        {"code": "SUB", "title": "Предмет", "short": "Предмет", "base": "subject", "er": "ER07"},
        {"code": "MET", "title": "Методика", "short": "Методика", "base": "method"},
    ],
    "base_groups": {"subject": "Предметные", "method": "Методические"},
    "labour_functions": {"A/01.6": "Обучение"},
    "variants": {
        "teacher": {"title": "Учитель", "optional_items": {"MET3": "school_small"}},
        "specialist": {"title": "Специалист", "modules": ["psychologist"]},
    },
    "branching": {
        "base": [
            {"when": {"position": ["PSYCHOLOGIST"]}, "variant": "specialist", "module": "psychologist"},
            {"when": {}, "variant": "teacher"},
        ],
        "overlays": [
            {"code": "class", "when": {"flags": ["class_teacher"], "variant": ["teacher"]}, "add": ["MET4"]},
        ],
        "limits": {"min_items": 4, "max_items": 8},
        "express": {"expand_at_most": 2},
    },
    "items": [
        {"code": "SUB1", "group": "SUB", "gate": True, "fn": ["A/01.6"], "themes": ["T1"],
         "text": "Знаю предмет."},
        {"code": "SUB2", "group": "SUB", "variants": ["teacher"], "themes": ["T1"],
         "text": "Решаю задачи."},
        {"code": "SUB3", "group": "SUB", "variants": ["specialist"], "module": "psychologist",
         "themes": ["T1"], "text": "Веду диагностику."},
        {"code": "MET1", "group": "MET", "gate": True, "themes": ["T2"], "text": "Ставлю цель."},
        {"code": "MET2", "group": "MET", "kind": "matrix", "themes": ["T2"], "text": "Умею:",
         "rows": {"plan": "Планировать", "end": "Подводить итог"}},
        {"code": "MET3", "group": "MET", "variants": ["teacher"], "themes": ["T2"],
         "text": "Веду класс-комплект."},
        {"code": "MET4", "group": "MET", "variants": ["specialist"], "themes": ["T2"],
         "text": "Веду записи."},
    ],
    "questions": [
        {"code": "Q1", "kind": "multi", "options_from": "groups", "optional": True, "role": "priority",
         "text": "Где нужна помощь?"},
        {"code": "Q2", "kind": "single", "options": {"a": "Курсы", "b": "Консультация"},
         "text": "Как удобнее?"},
        {"code": "Q3", "kind": "text", "when": {"answer": {"Q2": "b"}}, "text": "О чём?"},
        {"code": "Q4", "kind": "number", "least": 0, "most": 10, "when": {"position": ["PSYCHOLOGIST"]},
         "text": "Сколько часов?"},
    ],
    "scoring": {
        "valid": {"answered": 2, "share": 0.6},
        "levels": [
            {"code": "good", "least": 50, "deficit": "малый", "mastery": "высокий", "icon": "🟢"},
            {"code": "bad", "least": 0, "deficit": "большой", "mastery": "низкий", "icon": "🔴"},
        ],
        "point_deficit": 1,
        "resource": {"equals": 3, "items": 2},
        "priority_factor": 1.5,
        "sources": {"weights": {"self": 1}, "gap": 25},
    },
    "quality": {
        "seconds": 2, "same_share": 0.95, "same_items": 15, "not_applicable": 0.4,
        "pilot": {"people": 30, "alpha": 0.7, "correlation": 0.3, "not_applicable": 0.3},
    },
    "themes": {
        "T1": {"title": "Предмет", "formats": ["c"], "hours": 8},
        "T2": {"title": "Урок", "formats": ["a"], "hours": 8, "er": "ER07"},
    },
    "external": {"items": [{"code": "EXT1", "group": "SUB", "text": "Содержание точное."}]},
    "recommendations": {
        "groups": 3,
        "actions": 3,
        "rules": [
            {"level": "good", "actions": ["materials"], "plan": "none", "text": "Сильная сторона."},
            {"level": "bad", "actions": ["course"], "plan": "offer", "text": "Поможет курс."},
        ],
    },
}  # fmt: skip


def small(**changes: Any) -> Instrument:
    """The small questionnaire; `items__1__text="…"` changes what stands there, None takes it away."""
    return Instrument.model_validate(spoilt(**changes))


def spoilt(**changes: Any) -> dict[str, Any]:
    said = deepcopy(SMALL)
    for path, value in changes.items():
        *before, last = path.split("__")
        here: Any = said
        for step in before:
            here = here[int(step) if isinstance(here, list) else step]
        place = int(last) if isinstance(here, list) else last
        if value is None:
            del here[place]
        elif isinstance(here, list) and place == len(here):
            here.append(value)
        else:
            here[place] = value
    return said
