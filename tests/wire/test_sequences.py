"""Any sequence of troubles over a mailing: everybody is accounted for, and nobody's account is wrong."""

import asyncio
import os
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.deliveries import Delivery
from models.district import District
from sandbox.faults import Fault
from scheduler import Notice
from services import deliveries
from tests import databases
from tests.deliveries.builders import note, noticed
from tests.stage import Colleague, Stage, copy_of
from tests.wire.crowds import copies, crowd
from tests.wire.troubles import ALL, LOST, NOT_SENT

SIZE = 20
# What the client's own session makes of an answer is told over a socket; here there is none.
SOCKET = {"429 in HTML", "429 without the seconds", "429 for no seconds", "413 in HTML", "500 without a word"}
# For each copy the troubles that its calls meet, one after another.
names = st.one_of(*(st.sampled_from(sorted(set(some) - SOCKET)) for some in (LOST, NOT_SENT, ALL)))
terms = given(
    met=st.lists(st.lists(names, max_size=3), min_size=SIZE, max_size=SIZE),
    harmless=st.booleans(),
    restarts=st.sets(st.integers(0, 5), max_size=2),
)
LENIENT = {
    "deadline": None,
    "suppress_health_check": list(HealthCheck),
    "database": None,
    "phases": (Phase.generate,),  # a failure names its person; to make it smaller takes minutes
}


async def waiting(stage: Stage) -> bool:
    async with stage.session() as session:
        return (
            await session.scalar(select(Delivery.id).where(Delivery.state == "queued").limit(1)) is not None
        )


async def mail(stage: Stage, met: Sequence[Sequence[str]], harmless: bool, restarts: set[int]) -> None:
    people = await crowd(stage, len(met))
    faults = [
        [ALL[name].meets(stage.telegram.faults, "sendMessage", person.id) for name in troubles]
        for person, troubles in zip(people, met, strict=True)
    ]
    async with stage.database.write() as session:
        for person in people:
            await deliveries.queue(
                session,
                person_id=person.person_id,
                kind="wire-note",
                about_id=1,
                once="1",
                not_before=stage.now,
                urgent=True,
                budgeted=False,
            )
    with noticed("wire-note", Notice(note, harmless=harmless)):
        for number in range(4 * len(met)):
            await stage.application.sender.pump()
            if number in restarts:
                await stage.restart()
            if not await waiting(stage):
                break
            stage.clock.move(timedelta(minutes=61))
    async with stage.session() as session:
        rows = {row.person_id: row.state for row in await session.scalars(select(Delivery))}
    assert rows.keys() == {person.person_id for person in people}
    for person, troubles, orders in zip(people, met, faults, strict=True):
        account(person, rows[person.person_id], troubles, orders, harmless)


def account(
    person: Colleague, state: str, troubles: Sequence[str], orders: Sequence[Fault], harmless: bool
) -> None:
    """What is said of one copy is true."""
    told = f"{troubles}: {state}"
    arrived = copies(person, "note 1")
    doubts = sum(fault.hits for name, fault in zip(troubles, orders, strict=True) if name in LOST)
    assert doubts <= (2 if harmless else 1), told
    match state:
        case "sent":
            assert 1 <= arrived <= 1 + doubts, told
            assert doubts == 0 or harmless, told
        case "failed":
            assert arrived <= (doubts if harmless else 0), told
        case "uncertain":
            assert doubts == (2 if harmless else 1), told
            assert arrived <= doubts, told
        case _:
            raise AssertionError(told)
    if all(name in NOT_SENT for name in troubles):
        assert (state, arrived) == ("sent", 1), told


class Mailings:
    """Mails on a stage of its own each time."""

    def __init__(self, template: Path, district: District) -> None:
        self._template, self._district = template, district

    def __repr__(self) -> str:
        return "<mailings>"

    def __call__(self, met: Sequence[Sequence[str]], harmless: bool, restarts: set[int]) -> None:
        asyncio.run(self._told(met, harmless, restarts))

    async def _told(self, met: Sequence[Sequence[str]], harmless: bool, restarts: set[int]) -> None:
        with tempfile.TemporaryDirectory(dir=self._template.parent) as folder:
            async with databases.opened(copy_of(self._template, Path(folder))) as database:
                stage = Stage(database, self._district)
                await stage.start()
                try:
                    await mail(stage, met, harmless, restarts)
                finally:
                    await stage.stop()


@pytest.fixture(scope="module")
def mailings(template: Path, district: District) -> Mailings:
    return Mailings(template, district)


@settings(max_examples=2, derandomize=True, **LENIENT)  # type: ignore[arg-type]
@terms
def test_whatever_befalls_a_mailing_its_account_is_true(
    mailings: Mailings, met: list[list[str]], harmless: bool, restarts: set[int]
) -> None:
    mailings(met, harmless, restarts)


@pytest.mark.soak
@settings(max_examples=int(os.environ.get("OPORA_SEQUENCES", "2000")), print_blob=True, **LENIENT)  # type: ignore[arg-type]
@terms
def test_thousands_of_mailings(
    mailings: Mailings, met: list[list[str]], harmless: bool, restarts: set[int]
) -> None:
    mailings(met, harmless, restarts)
