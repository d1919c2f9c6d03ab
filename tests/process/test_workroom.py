"""Papers are made in a process of their own: it comes when needed, breaks alone, and leaves nothing."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from pathlib import Path
from typing import Any

import pytest

from bench._processes import begun
from bot import incidents, workroom
from bot.workroom import Undone, Workroom
from models.district import District
from services import apart, districts
from tests.certificates import builders as certificates
from tests.process import pieces, programs
from tests.process.houses import House
from tests.process.test_kills import LEFT
from tests.stage import Stage
from tests.workshop.source import ROOT
from views import papers
from views.certificates import callbacks

PATIENCE = 20.0
BOT = """
import time
from bot import workroom
from models.district import District
from tests.certificates import builders as certificates
from tests.process import pieces, programs
from tests.process.houses import House
from tests.process.test_kills import LEFT
from tests.stage import Stage
with workroom.opened():
    print(pieces.whose(), flush=True)
    time.sleep(100)
"""


@pytest.fixture
def room() -> Iterator[Workroom]:
    with workroom.opened() as made:
        yield made


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def until(look: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not look():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def side_by_side(*works: Callable[[], Any]) -> list[Any]:
    """Each in a thread of its own, as turns have their papers made."""
    with ThreadPoolExecutor(len(works)) as threads:
        begun = [threads.submit(copy_context().run, work) for work in works]
        return [one.result(PATIENCE) for one in begun]


@pytest.mark.usefixtures("room")
def test_a_paper_is_the_same_wherever_it_is_made():
    template = districts.load().papers["certificate.typ"]
    with pytest.raises(papers.Unfit) as there:
        papers.pdf(template, {"sheets": [{}]})
    apart.place.set(None)
    with pytest.raises(papers.Unfit) as here:
        papers.pdf(template, {"sheets": [{}]})

    assert there.value.facts == here.value.facts
    assert (there.value.template, there.value.key, there.value.line) == (
        here.value.template,
        here.value.key,
        here.value.line,
    )
    assert incidents.place(there.value) == incidents.place(here.value)


@pytest.mark.usefixtures("room")
def test_a_hand_is_kept_for_the_next_piece_and_a_second_helps_when_there_is_more():
    first = pieces.whose()
    assert first != os.getpid()
    assert pieces.whose() == first

    many = side_by_side(*[lambda: (pieces.wide(3_000_000), pieces.whose())[1]] * 12)
    assert 1 <= len(set(many)) <= workroom.HANDS


@pytest.mark.usefixtures("room")
def test_what_a_library_says_is_no_paper_and_no_setting_is_known_there(monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", "123:secret")
    assert pieces.speaks("Готово") == "Готово"
    assert pieces.settings() == []
    assert len(pieces.wide(5_000_000)) == 5_000_000


@pytest.mark.usefixtures("room")
def test_an_error_comes_back_with_its_way_and_one_that_cannot_be_told_without_its_words():
    with pytest.raises(ValueError, match="нет листа") as met:
        pieces.refuses("нет листа")
    assert incidents.place(met.value).startswith("tests/process/pieces.py:")

    with pytest.raises(RuntimeError, match=r"^Shy$"):
        pieces.blushes()


@pytest.mark.usefixtures("room")
def test_a_piece_that_ends_its_process_is_undone_and_the_next_is_done():
    before = pieces.whose()
    with pytest.raises(Undone):
        pieces.falls()
    after = pieces.whose()
    assert after != before
    until(lambda: not alive(before))


@pytest.mark.usefixtures("room")
def test_a_hand_that_ended_while_nobody_looked_costs_nobody_her_paper():
    before = pieces.whose()
    os.kill(before, signal.SIGKILL)
    assert pieces.whose() != before


def test_a_piece_that_takes_too_long_is_ended():
    with workroom.opened(Workroom(longest=1)), pytest.raises(Undone):
        pieces.never_ends()


def test_a_hand_that_nobody_needs_ends_and_is_forgotten():
    with workroom.opened(Workroom(idle=1)) as room:
        hand = pieces.whose()
        until(lambda: not Path(f"/proc/{hand}").exists())
        until(lambda: not room._hands and not room._idle)


def test_when_the_bot_stops_nothing_is_worked_at_any_more():
    room = Workroom()
    with workroom.opened(room):
        hand = pieces.whose()
        stopping = threading.Timer(0.3, room.close)
        stopping.start()
        with pytest.raises(Undone):
            pieces.never_ends()
        with pytest.raises(Undone):
            pieces.whose()
    until(lambda: not alive(hand))


@pytest.mark.long
@pytest.mark.asyncio(loop_scope="session")
async def test_a_methodist_gets_her_papers_and_the_bot_loads_none_of_what_makes_them(
    house: House, district: District
) -> None:
    stage = Stage(house.database, district)
    olga = await certificates.methodist(stage)
    number = await certificates.over(stage, olga, [await stage.person("Анна Петровна")])
    await house.let_go()
    await house.telegram.people(olga.id, started=True)
    bot = await house.bot()
    await house.telegram.do("says", olga.id, text="/menu")
    await programs.until(lambda: house.telegram.calls("sendMessage"), "the menu")
    for button in (callbacks.Give(event=number), callbacks.Print(event=number)):
        await _forged(house, olga.id, button.pack())
    await programs.until(lambda: house.telegram.calls("sendDocument"), "the certificates")

    assert "typst" not in _libraries(bot.pid)
    [hand] = begun(bot.pid)
    os.kill(hand, signal.SIGKILL)
    await _forged(house, olga.id, callbacks.Print(event=number).pack())
    await programs.until(lambda: _twice(house), "the certificates again")
    assert await house.put_aside() == 0

    [hand] = begun(bot.pid)
    os.kill(bot.pid, signal.SIGKILL)
    until(lambda: not alive(hand))


async def _forged(house: House, person: int, data: str) -> None:
    screen = [one for one in await house.telegram.chat(person) if one["from_bot"]][-1]
    await house.telegram.do("taps", person, message_id=screen["message_id"], data=data)
    await programs.until(lambda: _answered(house), "it is handled")


async def _answered(house: House) -> bool:
    return not (await house.telegram.state())["waiting"] and not await house.number(LEFT)


async def _twice(house: House) -> bool:
    return len(await house.telegram.calls("sendDocument")) == 2


def _libraries(pid: int) -> str:
    return Path(f"/proc/{pid}/maps").read_text()


def test_a_bot_that_is_killed_leaves_no_hand_behind():
    with subprocess.Popen([sys.executable, "-c", BOT], cwd=ROOT, stdout=subprocess.PIPE) as bot:
        assert bot.stdout is not None
        hand = int(bot.stdout.readline())
        assert alive(hand)
        bot.kill()
    until(lambda: not alive(hand))
