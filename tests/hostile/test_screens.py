"""Whatever people, schools and all the rest are called, each screen is drawn and says just that."""

import os
import random
import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.features import handlers as _handlers  # noqa: F401  the buttons of all features
from locales import Say
from models.district import District
from models.inbox import Update
from models.mentorships import Mentorship
from models.people import Account, Person
from models.steps import Choice, Form, Option, YesNo
from sandbox.chats import Message, Tap
from sandbox.events import Event
from sandbox.people import Human
from tests.canaries import cast, gatherings, learning, walking
from tests.forms import trips
from tests.hostile import names
from tests.stage import Colleague, Stage
from tests.wandering.test_wandering import unwell
from views import Button
from views.mentorships import words as pairs

WALKED = int(os.environ.get("OPORA_HOSTILE_SCREENS", "400"))
SEED = int(os.environ.get("OPORA_SEED") or random.randrange(10**6))
REFERENCE = re.compile(r"&(lt|gt|amp|quot|#\d+|#x[0-9a-f]+);")
# What only a word of theirs could have marked: we draw no such thing, or lead elsewhere.
THEIRS = ("spoiler", "underline", "custom_emoji")


class Reader:
    """Looks at all that is shown to anybody: nothing is marked by others, nothing reads as HTML."""

    def __init__(self, stage: Stage) -> None:
        self._telegram = stage.telegram
        self.shown, self.wrong = 0, dict[str, None]()
        stage.telegram.listen(self._hears)

    def _hears(self, event: Event) -> None:
        if event.kind == "tap-answer":
            self._reads(str((event.detail or {}).get("text", "")))
        if event.kind in ("message", "edit", "markup") and event.chat_id and event.message_id:
            message = self._telegram.message(event.chat_id, event.message_id)
            if message is not None and message.from_bot:
                self.shown += 1
                for said in (message.words, *message.labels):
                    self._reads(said)
                self.wrong |= {f"{kind} in {message.words[:200]!r}": None for kind in _marked(message)}

    def _reads(self, said: str) -> None:
        self.wrong |= {f"{hit[0]} in {said[:200]!r}": None for hit in REFERENCE.finditer(said)}


def _marked(message: Message) -> Iterator[str]:
    for one in (*message.entities, *message.caption_entities, *_rich(message.rich)):
        where = one.get("url", "")
        if one.get("type") in THEIRS or where.startswith(("tg:", "https://example.org")):
            yield str(one["type"])


def _rich(part: Any) -> Iterator[dict[str, Any]]:
    """Whatever is marked within a rich message."""
    if isinstance(part, dict):
        yield part
        for one in part.values():
            yield from _rich(one)
    if isinstance(part, list):
        for one in part:
            yield from _rich(one)


async def hostile_district(stage: Stage, dice: random.Random) -> dict[str, Human]:
    """Everybody of the cast after an autumn in which all was called anything; every other reads English."""
    people = await cast.district(stage)
    staff = {who: one for who, one in people.items() if isinstance(one, Colleague)}
    await gatherings.take_place(stage, staff)
    await learning.takes_place(stage, staff)
    assert await names.spoil(stage, dice) > 100
    async with stage.database.write() as session:
        await session.execute(
            update(Account).where(Account.id % 2 == dice.randrange(2)).values(language="en")
        )
    return people


async def walk(stage: Stage, seed: int, walkers: int, most: int) -> None:
    dice = random.Random(seed)
    people = await hostile_district(stage, dice)
    reader, told = Reader(stage), f"OPORA_SEED={seed}"
    for who in dice.sample(sorted(people), walkers):
        begun = len(stage.telegram.calls)
        await walking.walks(
            people[who],
            walking.Witness(stage),
            most,
            opens=lambda data: walking.ours(data) or walking.others(data),
        )
        assert unwell(stage, begun) == [], f"{told} {who}"
        assert list(reader.wrong) == [], f"{told} {who}"
    async with stage.session() as session:
        aside = select(Update.reason).where(Update.state == "quarantined")
        assert (await session.scalars(aside)).all() == [], told
    assert stage.telegram.unsupported == [], told
    assert reader.shown > walkers * 3, told


async def test_screens_of_a_hostile_district_are_drawn_as_they_are_written(stage: Stage) -> None:
    await walk(stage, SEED, 2, 30)


def test_a_pair_on_a_button_is_cut_between_letters(district: District) -> None:
    said = Say("ru", district.settings.timezone)
    one = Person(surname="&" * 60, name="<", patronymic="")
    shown = Button(pairs.line(Mentorship(mentee=one, mentor=one, state="active"), said, True)).text
    assert shown.startswith("🟢 &&&&")
    assert set(shown) == set("🟢 &…")


async def test_an_answer_to_a_tap_fits_however_wide_its_letters_are(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    wide = Choice("slot", options=(Option("wide", "🙂" * 150), Option("other", "Да")))
    two = Form("trips-one", wide, YesNo("going"), done=trips.keep)
    await trips.ask(stage, anna, wide, form=two)
    tap = await anna.taps("🙂" * 150)
    assert isinstance(tap, Tap)
    assert tap.answered
    assert tap.text.endswith("🙂")


@pytest.mark.soak
@pytest.mark.parametrize("more", range(3))
async def test_every_screen_of_a_hostile_district(stage: Stage, more: int) -> None:
    await walk(stage, SEED + more, len(cast.CAST), WALKED)
