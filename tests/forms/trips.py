"""Forms of the tests' own: a trip to a seminar with a branch, and a form of any one step."""

from collections.abc import Sequence
from typing import Any

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message
from fluent.runtime import FluentResource

from handlers import Turn, right
from locales import bundle
from models.steps import (
    Answers,
    Choice,
    Form,
    Number,
    Option,
    Step,
    Text,
    YesNo,
)
from sandbox.people import Human
from services.refusals import Refusal
from tests.stage import Stage
from views import Screen

done: list[tuple[str, dict[str, Any], dict[str, Any]]] = []
SEATS = {"left": 10}


async def keep(turn: Turn, answers: Answers) -> Screen:
    if SEATS["left"] < int(answers.get("seats") or 0):
        raise Refusal("trips-full", left=SEATS["left"])
    done.append((turn.account.language, dict(answers), dict(answers.context)))
    return Screen(turn.say("trips-kept"))


async def drop(turn: Turn, answers: Answers) -> None:
    done.append(("cancelled", dict(answers), dict(answers.context)))


async def rooms(_turn: Turn, answers: Answers) -> Sequence[Option]:
    count = int(answers["seats"])
    return [Option(number, f"Комната {number}") for number in range(1, count + 1)]


async def nothing(_turn: Turn, _answers: Answers) -> Sequence[Option]:
    return []


TRIP = Form(
    "trips-book",
    Choice("how", options=(Option("bus"), Option("car"))),
    Text("plate", when=lambda answers: answers["how"] == "car", longest=12),
    Number("seats", least=1, most=30),
    Choice("room", options=rooms),
    Text("note", optional=True, hint=True),
    done=keep,
    cancelled=drop,
)
QUICK = Form("trips-quick", YesNo("going"), done=keep, preview=False, guests=True)
EMPTY = Form("trips-empty", Choice("slot", options=nothing, empty="trips-none-free"), done=keep)
FORMS = (TRIP, QUICK, EMPTY)


WORDS = """
trips-kept = Записано
trips-full = Осталось мест: { $left }
trips-none-free = Свободного времени пока нет.
trips-survey-sure = Бросить «{ $title }»? Ответов у методистов не останется.
trips-book-title = Поездка
trips-book-how = На чём?
trips-book-how-label = Транспорт
trips-book-how-bus = Автобус
trips-book-how-car = Машина
trips-book-plate = Номер машины?
trips-book-plate-label = Номер
trips-book-seats = Сколько мест?
trips-book-seats-label = Места
trips-book-room = Какая комната?
trips-book-room-label = Комната
trips-book-note = Что ещё учесть?
trips-book-note-hint = Например, остановку по пути.
trips-book-note-label = Примечание
"""


def words(*forms: Form) -> str:
    """Words for every key of forms: the last part of the key, as a question."""
    keys = sorted(set().union(*(form.keys() for form in forms)))
    written = {line.partition(" = ")[0] for line in WORDS.splitlines()}
    return "\n".join(f"{key} = {key.removeprefix('trips-')}" for key in keys if key not in written)


def teach(*forms: Form) -> None:
    for language in ("ru", "en"):
        bundle(language).add_resource(FluentResource(WORDS + words(*forms)))


router = Router(name=__name__)


@router.message(Command("trip"), flags=right("anyone"))
async def trip(_message: Message, turn: Turn) -> Screen:
    return await turn.open(TRIP, context={"seminar": 7})


@router.message(Command("quick"), flags=right("anyone"))
async def quick(_message: Message, turn: Turn) -> Screen:
    return await turn.open(QUICK)


@router.message(Command("empty"), flags=right("anyone"))
async def empty(_message: Message, turn: Turn) -> Screen:
    return await turn.open(EMPTY)


@router.message(Command("prefilled"), flags=right("anyone"))
async def prefilled(_message: Message, turn: Turn) -> Screen:
    return await turn.open(TRIP, answers={"how": "bus", "seats": 3}, resume=True)


@router.message(Command("menu"), flags=right("anyone"))
async def menu(_message: Message, turn: Turn) -> Screen:
    return Screen(turn.say("turns-menu"))


async def set_up(stage: Stage) -> None:
    done.clear()
    SEATS["left"] = 10
    teach(*FORMS)
    await stage.add(router, *FORMS)


async def ask(stage: Stage, human: Human, step: Step, *, form: Form | None = None) -> None:
    """Asks a person one question that ends the form, unless a longer form is given."""
    form = form or Form("trips-one", step, done=keep, preview=False)
    teach(form)
    opening = Router(name="one")

    @opening.message(Command("one"), flags=right("anyone"))
    async def one(_message: Message, turn: Turn) -> Screen:
        return await turn.open(form)

    await stage.add(opening, form)
    await human.says("/one")
