"""What others would write: programs that ask the same question with the same buttons.

Each is `python -m bench._peers.<name>`, speaks to BENCH_API_URL and writes into the current folder.
"""

import os

TOKEN = os.environ.get("BENCH_TOKEN", "")
API = os.environ.get("BENCH_API_URL", "")
QUESTIONS = 40
_SCALE = (
    "Пока не умею — нужна помощь с основ",
    "Знаю в теории, делать не приходилось",
    "Делаю, но часто нужна подсказка",
    "Делаю уверенно без помощи",
    "Могу научить коллегу",
)


def words(number: int) -> str:
    """The question of that number, as long as those of a real questionnaire."""
    anchors = "\n".join(f"<b>{point}</b> · {anchor}" for point, anchor in enumerate(_SCALE, 1))
    return (
        f"<b>Предмет</b> · {number + 1} из {QUESTIONS}\n\nПодбираю задания по теме {number + 1} под разный "
        "уровень учеников.\n\nНасколько это про вашу работу сейчас?\n\n"
        f"<blockquote>{anchors}</blockquote>"
    )


def buttons(number: int) -> list[list[tuple[str, str]]]:
    """Rows of labels with data."""
    step = f"sub{number:02}"
    return [
        [(str(point), f"f:1:{step}:{point}:1") for point in range(1, 6)],
        [("Не относится к моей работе", f"f-a:1:{step}:na")],
        [("Не хочу отвечать", f"f-a:1:{step}:no")],
        [("⏸ Пауза", f"f-do:1:pause:{step}"), ("✕ Отменить", f"f-do:1:cancel:{step}")],
    ]


def after(data: str) -> int:
    """The number of the question that comes after the one answered."""
    return int(data.split(":")[2][3:]) + 1
