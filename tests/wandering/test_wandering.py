"""People who tap everything, old and new, type hostile text and send files find nothing broken."""

import random
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData
from sqlalchemy import select

from bot.routing import beyond
from locales import FOLDER, bundle
from models.inbox import Update
from models.people import Person
from sandbox.chats import Button, Message, Tap
from sandbox.events import Call
from sandbox.people import Human
from services import seeds_of_events
from tests.consents import agrees
from tests.findings import stories as findings
from tests.questionnaires import builders as questionnaires
from tests.questionnaires import stories as waves
from tests.stage import Colleague, Stage
from tests.wandering import mentoring

COMMANDS = (
    "/start",
    "/menu",
    "/me",
    "/plan",
    "/events",
    "/calendar",
    "/help",
    "/language",
    "/code",
    "/continue",
    "/status",
    "/nonsense",
    "/link",
)
HOSTILE = (
    "<b>жирно</b> & <a href='https://example.org'>ссылка</a>",
    "</b></i></code><script>alert(1)</script>",
    "{ $name } { people-menu }",
    "'; DROP TABLE people; --",
    '=HYPERLINK("http://example.org")',
    "\u202eоторванто\u202c \u200b\u200d\ufeff",
    "e\u0301" * 60,
    "👩‍🏫" * 30,
    "я" * 4096,
    "а\n" * 200,
    "%s %d {0} {}",
    "завтра 15:00",
    "25.11",
    "12",
    "-1e309",
    "мама",
    "Иванова",
    "https://example.org/?q=<&>",
    "🙂",
    "1001",
    "1002",
)
# What Telegram may answer to a bot that does nothing wrong; an edit that changes nothing is a success.
FINE = (
    "message is not modified",
    "bot was blocked by the user",
    "query is too old",
    "can't initiate conversation",
)
OLD = "message can't be deleted for everyone"
DATA = re.compile(r"callback_data['\"]: ?['\"]([^'\"]+)")
KEY = re.compile(rf"\b({'|'.join(sorted(path.stem for path in FOLDER.glob('ru/*.ftl')))})-[a-z]+(-[a-z]+)*\b")


async def crowd(stage: Stage) -> list[Human]:
    """Everybody, after one wave that was published and within another, in a year of events and of pairs."""
    await findings.wave(stage, findings.district(), title="Прошлая волна")
    people = await staff(stage)
    async with stage.database.write() as session:
        author = await session.get_one(Person, people[3].person_id)
        await seeds_of_events.populate(session, stage.district, author, 1, stage.now)
    await waves.wave(stage, *people)
    await agrees(stage, people[0])
    await questionnaires.answered(stage, people[0], {"INC": 1}, at=stage.now - timedelta(days=90))
    return [*people, *await mentoring.pairs(stage), stage.guest("Гостья")]


async def staff(stage: Stage) -> list[Colleague]:
    return [
        await stage.person("Анна Петровна", associations=["math", "primary"], class_teacher=True),
        await stage.person(
            "Пётр Ильич", surname="Орлов", associations=["math"], roles=["association_head:math"]
        ),
        await stage.person("Вера Юрьевна", surname="Котова", roles=["school_curator:Школа № 1"]),
        await stage.person("Ольга Львовна", surname="Белова", roles=["methodist"]),
        await stage.person("Нина Егоровна", surname="Титова", roles=["methodist", "coordinator"]),
        await stage.person("Юрий Фомич", surname="Гусев", roles=["admin"]),
        await stage.person("Mary Ivanovna", surname="Smith", language="en"),
        await stage.person("Зоя Марковна", surname="Лебедева", roles=["mentor"], position="PSYCHOLOGIST"),
    ]


class Wanderer:
    """Chance itself at the phone of everybody in turn."""

    def __init__(self, stage: Stage, people: Sequence[Human], seed: int) -> None:
        self.stage, self.people, self.dice = stage, people, random.Random(seed)

    async def step(self) -> str:
        person = self.dice.choice(self.people)
        if person.user.blocked:
            await person.unblocks()
        deeds = [self._tap] * 12 + [self._command] * 4 + [self._type] * 5 + [self._forge] * 2
        deeds += [self._file, self._contact, self._edit, self._block, self._wait]
        return await self.dice.choice(deeds)(person)

    async def _tap(self, person: Human) -> str:
        pressed = self._some_button(person)
        if pressed is None:
            return await self._command(person)
        message, button = pressed
        tap = await person.taps(button, on=message)
        assert button.data is None or (isinstance(tap, Tap) and tap.answered), (
            f"{person}: the tap on {button} was not answered"
        )
        return f"{person.user.name} taps {button.text}"

    async def _forge(self, person: Human) -> str:
        """A made-up button: somebody else's, or one with spoilt data, under one of the own messages."""
        other = self._some_button(self.dice.choice(self.people))
        if other is None or other[1].data is None or not person.heard:
            return await self._command(person)
        data = other[1].data
        if self.dice.random() < 0.5:
            data = self.dice.choice(
                [data + ":9", data[:-1] or "x", re.sub(r"\d+", "999999", data), "x:y", "menu"]
            )
        tap = await person.taps(Button("подделка", data=data[:64]), on=self.dice.choice(person.heard))
        assert isinstance(tap, Tap), data
        assert tap.answered, f"{person}: the forged tap {data} was not answered"
        return f"{person.user.name} forges {data}"

    async def _command(self, person: Human) -> str:
        command = self.dice.choice(COMMANDS)
        await person.says(command)
        return f"{person.user.name} says {command}"

    async def _type(self, person: Human) -> str:
        text = self.dice.choice(HOSTILE)
        await person.says(text)
        return f"{person.user.name} types {text[:30]!r}"

    async def _file(self, person: Human) -> str:
        name = self.dice.choice(["план.docx", "../../x.exe", "<b>.pdf", "a" * 200 + ".xlsx"])
        await person.sends_file(name, b"content", caption=self.dice.choice(HOSTILE)[:1000])
        return f"{person.user.name} sends {name[:20]}"

    async def _contact(self, person: Human) -> str:
        await person.shares_contact(other=self.dice.choice([None, 5]))
        return f"{person.user.name} shares a contact"

    async def _edit(self, person: Human) -> str:
        mine = [message for message in person.chat if not message.from_bot and message.text]
        if not mine:
            return await self._command(person)
        await person.edits(self.dice.choice(mine), self.dice.choice(HOSTILE))
        return f"{person.user.name} edits"

    async def _block(self, person: Human) -> str:
        await person.blocks()
        return f"{person.user.name} blocks"

    async def _wait(self, person: Human) -> str:
        if self.dice.random() < 0.3:
            await self.stage.restart()
            return "the bot restarts"
        await self.stage.moves(hours=self.dice.choice([1, 3]))
        return "time passes"

    def _some_button(self, person: Human) -> tuple[Message, Button] | None:
        shown = [(m, b) for m in person.heard[-30:] for row in m.buttons for b in row]
        fresh = [(m, b) for m in person.heard[-2:] for row in m.buttons for b in row]
        choice = fresh if fresh and self.dice.random() < 0.7 else shown
        return self.dice.choice(choice) if choice else None


def fine(call: Call, calls: Sequence[Call]) -> bool:
    """Whether a refusal is to be expected; that of an old message, if words have taken its place."""
    if OLD in call.description:
        where = call.chat_id, call.params["message_id"]
        changed = [one for one in calls if one.method.startswith("editMessage") and one.status == 200]
        return any((one.chat_id, one.params["message_id"]) == where for one in changed)
    return any(words in call.description for words in FINE)


def unwell(stage: Stage, since: int) -> list[str]:
    """Refused calls and texts that no person should see, from call number `since` on."""
    found = []
    calls = list(stage.telegram.calls)[since:]
    for call in calls:
        if call.status >= 400 and not fine(call, calls):
            found.append(f"{call.method} {call.status} {call.description}")
        found += [f"a button that is taken for made up: {data}" for data in _made_up(call.params)]
        said = " ".join(str(call.params.get(name, "")) for name in ("text", "caption"))
        typed = any(hostile[:20] in said for hostile in HOSTILE if "{" in hostile)
        for shown in KEY.findall(said) and [m[0] for m in KEY.finditer(said)]:
            if bundle("ru").has_message(shown) and not typed:
                found.append(f"a raw key is shown: {shown}")
        if "Traceback" in said or ("{ $" in said and not typed):
            found.append(f"a raw text is shown: {said[:80]}")
    return found


def _made_up(params: Mapping[str, Any]) -> list[str]:
    """Buttons of ours that nobody would be asked about, for a number in them is too great for a row."""
    kinds = {kind.__prefix__: kind for kind in CallbackData.__subclasses__()}
    data = DATA.findall(str(params.get("reply_markup", "")))
    return [one for one in data if (kind := kinds.get(one.partition(":")[0])) and beyond(kind, one)]


async def wander(stage: Stage, seed: int, steps: int) -> None:
    wanderer = Wanderer(stage, await crowd(stage), seed)
    told: list[str] = []
    for _ in range(steps):
        before = len(stage.telegram.calls)
        told.append(await wanderer.step())
        assert unwell(stage, before) == [], told[-8:]
        async with stage.session() as session:
            aside = (await session.scalars(select(Update.reason).where(Update.state == "quarantined"))).all()
        assert aside == [], told[-8:]
    assert stage.telegram.unsupported == []


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in (1, 2, 3))])
async def test_hundred_random_steps_find_nothing_broken(stage, seed):
    await wander(stage, seed, 100)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 110))
async def test_two_thousand_random_steps_find_nothing_broken(stage, seed):
    await wander(stage, seed, 2000)
