"""Forms made from data, as a questionnaire is: scales with a part each, a branch, a ranking."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from handlers import Turn, right
from models.forms import Draft
from models.steps import Answers, Form, Option, Ranking, Scale, Text
from tests.forms import trips
from tests.stage import Stage
from views import Screen

POINTS = (
    Option(1, "Пока не умею — нужна помощь с основ"),
    Option(2, "Получается с трудом"),
    Option(3, "Получается не всегда"),
    Option(4, "Делаю уверенно"),
    Option(5, "Могу показать коллегам"),
)
ASIDE = (Option("na", "Не относится к моей работе"), Option("no", "Не хочу отвечать"))
FORMATS = tuple(Option(f"f{n}", f"Формат {n}") for n in range(1, 11))
NAME = "trips-survey"

data: dict[str, int] = {}  # what may be loaded: the size of a survey by its code
handed: list[tuple[dict[str, datetime], int]] = []


async def done(turn: Turn, answers: Answers) -> Screen:
    handed.append((dict(answers.moments), answers.draft_id))
    return await trips.keep(turn, answers)


def survey(code: str, size: int) -> Form:
    scales = [
        Scale(
            f"q{number:02}",
            points=POINTS,
            words=f"Умею <дело> {number}.",
            short=f"Дело {number}",
            part="Предмет" if number <= 2 else "Методика",
            aside=ASIDE,
        )
        for number in range(1, size + 1)
    ]
    why = Text("why", words="Что мешает?", optional=True, when=lambda given: given.get("q01") == 1)
    formats = Ranking("formats", options=FORMATS, words="Какие форматы удобны?", most=3, aside=ASIDE[1:])
    return Form(
        NAME,
        *[scales[0], why, *scales[1:], formats],
        done=done,
        cancelled=trips.drop,
        title=f"Анкета {code}",
        block=2,
        sure="trips-survey-sure",
    )


async def load(_turn: Turn, draft: Draft) -> Form | None:
    code = draft.context["code"]
    return survey(code, data[code]) if code in data else None


router = Router(name=__name__)


@router.message(Command("survey"), flags=right("anyone"))
async def begin(message: Message, turn: Turn) -> Screen:
    code = (message.text or "").partition(" ")[2] or "А"
    return await turn.open(survey(code, data[code]), context={"code": code}, resume=True)


async def set_up(stage: Stage, **sizes: int) -> None:
    data.clear()
    handed.clear()
    data.update(sizes or {"А": 3})
    trips.teach(survey("А", 3))
    await stage.add(router, families={NAME: load})


def given() -> list[dict[str, Any]]:
    return [answers for outcome, answers, _ in trips.done if outcome != "cancelled"]


def labels(options: Sequence[Option]) -> list[str]:
    return [option.label for option in options]
