"""Every trouble on the way of an answer to a person: the effect stands, and the screen is there at last."""

import asyncio
from collections import Counter

import pytest
from sqlalchemy import func, select

from models.people import School
from tests.stage import Colleague, Stage
from tests.turns.founding import router
from tests.wire.crowds import copies, crowd
from tests.wire.troubles import KINDS, LOST, SOME


@pytest.fixture
async def people(wired: Stage) -> dict[str, Colleague]:
    session = wired.application.parts.bot.session
    await wired.add(router)
    wired.application.parts.bot.session = session
    return dict(zip(SOME, await crowd(wired, len(SOME)), strict=True))


async def schools(stage: Stage) -> int:
    async with stage.session() as session:
        return await session.scalar(select(func.count()).select_from(School)) or 0


async def all_say(stage: Stage, people: dict[str, Colleague], words: str) -> None:
    for person in people.values():
        await stage.telegram.says(person.id, words)
    await stage.settle()


def strike(stage: Stage, people: dict[str, Colleague], method: str) -> None:
    for name, person in people.items():
        SOME[name].meets(stage.telegram.faults, method, person.id)


async def test_a_screen_that_is_drawn_over_is_there_once_whatever_befell_the_edit(
    wired: Stage, people: dict[str, Colleague]
) -> None:
    await all_say(wired, people, "/found")
    before = await schools(wired)
    was = {name: person.sees.text for name, person in people.items()}
    strike(wired, people, "editMessageText")

    taps = [
        await wired.telegram.taps(person.id, person.sees.message, person.sees.button("Основать"))
        for person in people.values()
    ]
    await wired.settle()

    assert await schools(wired) == before + len(people)
    assert all(tap.answered for tap in taps)
    assert {name: len(person.heard) for name, person in people.items()} == dict.fromkeys(SOME, 1)
    stale = {name for name, person in people.items() if person.sees.text == was[name]}
    assert stale == set(KINDS)


@pytest.mark.parametrize(
    ("command", "method"),
    [("/found", "sendMessage"), pytest.param("/paper", "sendDocument", marks=pytest.mark.long)],
)
async def test_a_new_message_in_doubt_is_repeated_at_the_next_touch_and_not_before(
    wired: Stage, people: dict[str, Colleague], command: str, method: str
) -> None:
    words = "Школ:" if command == "/found" else "Вот бумага"
    strike(wired, people, method)

    await all_say(wired, people, command)

    calls = Counter(call.chat_id for call in wired.telegram.calls if call.method == method)
    expected = {name: (trouble.copies, trouble.calls) for name, trouble in SOME.items()}
    if method == "sendDocument":
        expected["tag left open"] = (0, 1)  # words alone go once more, bare
    found = {name: (copies(person, words), calls[person.id]) for name, person in people.items()}
    assert {name: (found[name], row) for name, row in expected.items() if found[name] != row} == {}

    await all_say(wired, people, "/table")

    repeated = {name: copies(person, words) - found[name][0] for name, person in people.items()}
    assert {name for name, count in repeated.items() if count} == set(LOST) & set(SOME)
    assert set(repeated.values()) == {0, 1}
    assert all(copies(person, "Итоги") == 1 for person in people.values())


async def test_a_tap_whose_answer_is_lost_has_its_effect_and_its_screen(
    wired: Stage, people: dict[str, Colleague]
) -> None:
    anna = next(iter(people.values()))
    await anna.says("/found")
    before = await schools(wired)
    answered = {name: trouble for name, trouble in SOME.items() if trouble.end != "failed"}
    for number, (name, trouble) in enumerate(answered.items(), 1):
        trouble.meets(wired.telegram.faults, "answerCallbackQuery")
        tap = await wired.telegram.taps(anna.id, anna.sees.message, anna.sees.button("Основать"))
        async with asyncio.timeout(5):
            await wired.settle()
        assert anna.sees.text == f"Школ: {before + number}", name
        assert (tap.answered, len(anna.heard)) == (trouble.delivers, 1), name
    assert wired.application.pacer.resting == 0
