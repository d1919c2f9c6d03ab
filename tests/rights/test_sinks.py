"""Whatever falls wherever: no name, answer, telephone or token comes into a log, a figure or a report."""

import asyncio
import gc
import json
import logging
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime

import pytest
import structlog
from aiogram import Router
from aiogram.types import Message
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import logs
from bot.lanes import Lanes
from bot.settings import Unset, load
from handlers import Turn, right
from locales import Say
from models.deliveries import Delivery
from models.district import District
from models.inbox import Update
from models.people import AuditRecord
from scheduler import JOBS, NOTICES, Job, Notice
from services import deliveries
from tests.rights import faults
from tests.stage import Colleague, Stage
from views import Screen

ROUTER = Router(name="falling")


@ROUTER.message(lambda message: (message.text or "").startswith("упади:"), flags=right("anyone"))
async def fall(message: Message) -> Screen:
    faults.FAULTS[(message.text or "").split(":")[1]]()
    raise LookupError(message.text)


@ROUTER.message(lambda message: message.document is not None, flags=right("anyone"))
async def fetch(message: Message, turn: Turn) -> Screen:
    assert message.document is not None
    return Screen(turn.fetched(message.document.file_id, 9_000).decode("ascii"))


@pytest.fixture
def real_logs(capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    """The log as a real process writes it."""
    root, hook = logging.getLogger(), sys.excepthook
    kept, level = list(root.handlers), root.level
    logs.set_up()
    yield
    structlog.reset_defaults()
    root.handlers[:], sys.excepthook = kept, hook
    root.setLevel(level)


async def drop(stage: Stage, telling: Colleague) -> None:
    """Everything falls everywhere it can: in a conversation, a download, a push, a job, a lane, beside."""
    for name in faults.FAULTS:
        await telling.says(f"упади:{name}:{faults.SAID}")
    await telling.sends_file(f"{faults.NAME}.docx", faults.ANSWER.encode())
    await stage.telegram.sends_file(telling.id, f"{faults.ANSWER}.docx", b"gone")
    stage.telegram.files.by_path.clear()
    await stage.settle()
    await _pushes(stage, telling)
    await stage.moves(minutes=2)
    await _lanes()
    await _beside()


async def _pushes(stage: Stage, whose: Colleague) -> None:
    async with stage.database.write() as session:
        for name in faults.FAULTS:
            await deliveries.queue(
                session, kind="falling", once=f"falling:{name}", person_id=whose.person_id,
                not_before=stage.now, facts={"fault": name}, budgeted=False, urgent=True,
            )  # fmt: skip


async def _make(
    _session: AsyncSession, delivery: Delivery, _say: Say, _now: datetime, _district: District
) -> Screen:
    faults.FAULTS[delivery.facts["fault"]]()
    return Screen("")


def _job(name: str) -> Job:
    async def work(_session: AsyncSession, _now: datetime, _district: District) -> None:
        faults.FAULTS[name]()

    return Job(f"falling.{name}", work=work, seconds=1)


async def _lanes() -> None:
    """Faults around a turn, where nothing is put aside."""
    names = list(faults.FAULTS)

    async def take(lane: int) -> bool:
        if lane < len(names):
            name, names[lane] = names[lane], ""
            if name:
                faults.FAULTS[name]()
        return False

    lanes = Lanes(take, workers=2, again_after=0.001)
    lanes.start()
    for lane in range(len(names)):
        lanes.wake(lane)
    await lanes.drain()
    await lanes.stop()


async def _beside() -> None:
    """Faults nobody waits for: asyncio tells of them when they are forgotten."""

    async def fall(name: str) -> None:
        faults.FAULTS[name]()

    tasks = [asyncio.create_task(fall(name)) for name in faults.FAULTS]
    await asyncio.wait(tasks)
    tasks.clear()
    gc.collect()
    await asyncio.sleep(0)


async def test_nothing_that_falls_tells_what_it_held(
    stage: Stage, real_logs: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(NOTICES, "falling", Notice(_make))
    for name in faults.FAULTS:
        monkeypatch.setitem(JOBS, f"falling.{name}", _job(name))
    await stage.add(ROUTER)
    telling = await stage.person("Анна Петровна")
    admin = await stage.person("Юрий Фомич", surname="Гусев", roles=["admin"])
    await admin.says("/status")
    await drop(stage, telling)
    await admin.says("/status")

    said = capsys.readouterr().err
    events = [json.loads(line)["event"] for line in said.splitlines() if line.startswith("{")]
    many = len(faults.FAULTS)
    fallen = ("update_put_aside", "notice_broken", "job_failed", "lane_failed")
    assert {name: events.count(name) >= many for name in fallen} == dict.fromkeys(fallen, True)
    assert events.count("file_not_fetched") == 1
    assert said.count("ERROR asyncio") == many
    assert list(faults.found(said)) == []
    assert "Канарейк" not in "".join(admin.reads)
    async with stage.session() as session:
        aside = await session.scalars(select(Update.reason).where(Update.state == "quarantined"))
        kept = [*aside, *(str(vars(row)) for row in await session.scalars(select(AuditRecord)))]
    assert list(faults.found("\n".join(map(str, kept)))) == []
    page = stage.application.meters.page({}, {})
    assert list(faults.found(page.decode())) == []


def test_what_nobody_catches_is_told_by_its_place(
    real_logs: None, capsys: pytest.CaptureFixture[str]
) -> None:
    for fall in faults.FAULTS.values():
        with pytest.raises(Exception) as caught:  # noqa: PT011 - whichever
            fall()
        sys.excepthook(type(caught.value), caught.value, caught.tb)

    said = capsys.readouterr().err
    assert said.count('"fallen"') == len(faults.FAULTS)
    assert list(faults.found(said)) == []


SECRET = "hunter2-is-no-secret"
WRONG = {
    "BOT_TOKEN": SECRET, "BOT_PROXY": f"socks5://u:{SECRET}@host", "BOT_WEBHOOK_SECRET": f"{SECRET}!",
    "BOT_DATABASE_URL": f"postgres://opora:{SECRET}@host/opora", "BOT_ADMINS": SECRET,
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_secret_given_wrongly_is_not_told_however_one_looks(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, WRONG[name])
    with pytest.raises(Unset) as caught:
        load(_env_file=None)
    told = [str(caught.value), repr(caught.value), *traceback.format_exception(caught.value)]
    assert [one for one in told if SECRET in one] == []
    assert name in str(caught.value)
