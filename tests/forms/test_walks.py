"""A person at several forms at once, beside a plain model: which question stands, which answers are kept."""

import os
import random
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from handlers import Turn, right
from models.forms import Draft
from models.inbox import Update
from models.steps import Answers
from sandbox import chats
from sandbox.people import Human
from services import cleanings
from tests.forms import trips
from tests.forms.model import Kept, short, walked
from tests.forms.person import Forms
from tests.stage import Stage
from views import Screen

WHILE = (timedelta(seconds=5), timedelta(minutes=20), timedelta(days=3))
LINES: Sequence[str] = (
    "3", "30", "1", "да", "нет", "автобус", "машина", "А123ВС", "без чеснока & <лука>", "5",
)  # fmt: skip
STEPS = int(os.environ.get("OPORA_FORM_STEPS", "2000"))
SEED = int(os.environ.get("OPORA_SEED") or random.randrange(10**6))


class Walk:
    """Does something at random, tells the model, and looks whether both stand alike."""

    def __init__(self, stage: Stage, anna: Human, seed: int) -> None:
        self.stage, self.anna, self.dice = stage, anna, random.Random(seed)
        self.model, self.told, self.renewed = Forms(), [f"OPORA_SEED={seed}"], 0
        self.done: list[dict[str, Any]] = []
        self.seen: dict[str, tuple[chats.Message, chats.Button]] = {}
        self.typed: dict[int, chats.Message] = {}
        self.first = walked(1, done=self._keep)
        self.short, self.book = short(self._keep), self.first

    @property
    def lately(self) -> list[str]:
        """The seed and the last deeds, to be told with whatever is wrong."""
        return [*self.told[:1], *self.told[1:][-9:]]

    async def _keep(self, turn: Turn, answers: Answers) -> Screen:
        screen = await trips.keep(turn, answers)
        self.done.append(dict(answers))
        return screen

    async def begins(self) -> None:
        trips.SEATS["left"] = self.model.free
        trips.teach(self.first)
        router = Router(name="walk")

        @router.message(Command("book"), flags=right("anyone"))
        async def book(message: Message, turn: Turn) -> Screen:
            about = int((message.text or "").partition(" ")[2])
            return await turn.open(self.book, context={"about": about})

        @router.message(Command("short"), flags=right("anyone"))
        async def open_short(_message: Message, turn: Turn) -> Screen:
            return await turn.open(self.short, context={"about": 0})

        await self.stage.add(router, self.first, self.short)
        await self.opens()
        self._looks()

    async def step(self) -> None:
        deeds = [self.taps] * 9 + [self.types] * 4 + [self.edits, self.opens, self.commands, self.passes]
        await self.dice.choice(deeds)()
        self._looks()
        await self.agrees()

    async def opens(self) -> None:
        about, name = self.dice.randint(1, 2), self.dice.choice(["book", "book", "short"])
        said = f"/book {about}" if name == "book" else "/short"
        self.told.append(said)
        await self.anna.says(said)
        self.model.waits = None
        form = self.book if name == "book" else self.short
        self.shows(self.model.begin(form, about if name == "book" else 0, self.stage.now))

    async def commands(self) -> None:
        said = self.dice.choice(["/start", "/menu", "/continue", "/nonsense"])
        self.told.append(said)
        await self.anna.says(said)
        if said != "/nonsense":
            self.model.waits = None

    async def passes(self) -> None:
        self.told.append(f"passes {(what := self.dice.randrange(8))}")
        match what:
            case 0 | 1 | 2:
                await self.stage.restart()
            case 3:
                await self._renewed()
            case 4:
                days = self.stage.district.settings.retention.drafts
                self.stage.clock.move(self.dice.choice([WHILE[-1] * 20, WHILE[-1] * 50]))
                if self.dice.random() < 0.5 and len(self.model.drafts) > 1:
                    await self._cleaned(days)
            case _:
                self.stage.clock.move(self.dice.choice(WHILE))

    async def _renewed(self) -> None:
        """A new version comes: with the earlier one still known, and then without it."""
        if self.renewed == 2:
            return
        self.renewed += 1
        self.book = walked(2, done=self._keep, earlier=(self.first,) if self.renewed == 1 else ())
        self.model.renewal = self.book if self.renewed == 2 else None
        trips.teach(self.book)
        self.stage._forms = ()
        await self.stage.add(Router(name=f"renewed{self.renewed}"), self.book, self.short)

    async def _cleaned(self, days: int) -> None:
        """Drafts that nobody touched are gone, but for the newest: a number is not given twice."""
        before = self.stage.now - WHILE[1] * (days * 72)
        newest = max(self.model.drafts)
        if self.model.drafts[newest].touched >= before:
            async with self.stage.database.write() as session:
                await cleanings.clean(session, self.stage.district.settings.retention, self.stage.now)
            self.model.forget(before)

    async def types(self) -> None:
        text = self.dice.choice(LINES)
        self.told.append(f"types {text}")
        message = await self.anna.says(text)
        self.typed[message.id] = message
        number = self.model.waits
        if number is None:
            return
        self.model.typed(number, text, message.id, self.stage.now)
        self.shows(number)

    async def edits(self) -> None:
        if not self.typed:
            return
        message, text = self.dice.choice(list(self.typed.values())), self.dice.choice(LINES)
        self.told.append(f"edits {message.words} into {text}")
        await self.anna.edits(message, text)
        self.model.edited(message.id, text, self.stage.now)

    async def taps(self) -> None:
        """A button ever seen, mostly one of the latest, an answer; now and then twice at once."""
        known = list(self.seen)
        eager = [data for data in known[-9:] if data.startswith("f:") or ":finish" in data]
        lies = eager if eager and self.dice.random() < 0.5 else known[-9:]
        data = self.dice.choice(lies if self.dice.random() < 0.8 else known)
        message, button = self.seen[data]
        twice = self.dice.random() < 0.15
        self.told.append(f"taps {button.text} {data}{' twice' if twice else ''}")
        if twice:
            await self.anna.telegram.taps(self.anna.id, message, button)
        tap = await self.anna.taps(button, on=message)
        assert isinstance(tap, chats.Tap)
        assert tap.answered, self.lately
        for _ in range(1 + twice):
            self.model.tapped(data, self.stage.now)

    def shows(self, number: int) -> None:
        """The question that stands is what she sees now."""
        kept = self.model.drafts.get(number)
        if kept is None or kept.state != "open":
            return
        step = kept.form.step(kept.at)
        expected = step.words if step else "проверьте ответы"
        assert expected in self.anna.sees.text or "Осталось мест" in self.anna.sees.text, (
            self.lately, self.anna.sees.text,
        )  # fmt: skip

    def _looks(self) -> None:
        """What there is to be tapped: whatever was ever shown stays on some screen of some telephone."""
        for message in self.anna.heard:
            for button in (one for row in message.buttons for one in row):
                data = button.data or ""
                if data.startswith(("f:", "f-do:")):
                    self.seen.pop(data, None)
                    self.seen[data] = message, button

    async def agrees(self) -> None:
        async with self.stage.session() as session:
            rows = (await session.scalars(select(Draft).options(selectinload(Draft.answers)))).all()
            aside = (await session.scalars(select(Update.reason).where(Update.state != "done"))).all()
        assert aside == [], self.lately
        kept = {one.id: self._row(one) for one in rows}
        wanted = {
            number: (
                one.form.name,
                one.about,
                one.state,
                one.at,
                one.fixing,
                self.model.waits == number,
                one.answers(),
            )
            if one.state == "open"
            else (one.form.name, one.about, one.state)
            for number, one in self.model.drafts.items()
        }
        assert kept == wanted, self.lately
        assert self.done == self.model.done, self.lately

    def _row(self, draft: Draft) -> tuple[Any, ...]:
        form = self.model.drafts[draft.id].form
        about = draft.context["about"]
        if draft.state != "open":
            assert all(row.value is None for row in draft.answers), self.lately
            return draft.form, about, draft.state
        given = {
            row.step: row.value["is"]
            for row in draft.answers
            if row.value and row.kind == type(form.step(row.step)).__name__
        }
        read = Kept(form, about, draft.touched_at, given=given).answers()
        return draft.form, about, draft.state, draft.step, draft.fixing, draft.waiting, read


async def walks(stage: Stage, anna: Human, seed: int, steps: int) -> Walk:
    walk = Walk(stage, anna, seed)
    await walk.begins()
    for _ in range(steps):
        await walk.step()
    return walk


async def test_forms_stand_where_a_plain_model_has_them(stage: Stage, anna: Human) -> None:
    await walks(stage, anna, SEED, 100)


@pytest.mark.soak
@pytest.mark.parametrize("more", range(5))
async def test_forms_stand_where_a_plain_model_has_them_for_long(
    stage: Stage, anna: Human, more: int
) -> None:
    walk = await walks(stage, anna, SEED + more, STEPS)
    assert len(walk.done) > STEPS / 100
