"""Every trouble on the way of a copy: where it ends, how often it arrives, what its author sees."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from scheduler import Notice
from services import deliveries
from tests.announcements import stories
from tests.announcements.stories import TITLE
from tests.deliveries import builders
from tests.deliveries.builders import note, noticed
from tests.stage import Colleague, Stage
from tests.wire.crowds import copies, crowd
from tests.wire.troubles import ALL, LOST, SOME, Trouble

Row = tuple[str, str, int, int]


async def everybody(stage: Stage, troubles: dict[str, Trouble]) -> dict[str, Colleague]:
    """A person for each trouble, who will meet it once."""
    people = dict(zip(troubles, await crowd(stage, len(troubles)), strict=True))
    for name, trouble in troubles.items():
        trouble.meets(stage.telegram.faults, "sendMessage", people[name].id)
    return people


async def until_settled(stage: Stage, kind: str) -> None:
    """Minute after minute, for two hours at most."""
    for _ in range(120):
        await stage.application.sender.pump()
        async with stage.session() as session:
            waiting = select(Delivery.id).where(Delivery.kind == kind, Delivery.state == "queued").limit(1)
            if await session.scalar(waiting) is None:
                return
        stage.clock.move(timedelta(minutes=1))
    raise AssertionError("deliveries are queued for ever")


async def found(stage: Stage, people: dict[str, Colleague], kind: str, words: str) -> dict[str, Row]:
    """For each trouble: state, reason, copies in the chat, calls made."""
    calls = Counter(
        call.chat_id
        for call in stage.telegram.calls
        if call.method == "sendMessage" and (words in str(call.params.get("text")))
    )
    async with stage.session() as session:
        rows = {
            row.person_id: row for row in await session.scalars(select(Delivery).where(Delivery.kind == kind))
        }
    found = {}
    for name, person in people.items():
        row = rows[person.person_id]
        why = row.reason if row.state == "failed" else ""
        found[name] = (row.state, why, copies(person, words), calls[person.id])
    return found


async def test_an_announcement_ends_for_everybody_as_the_table_says(wired: Stage) -> None:
    olga = await stories.methodist(wired)
    people = await everybody(wired, ALL)
    number = await stories.send(wired, olga)

    await until_settled(wired, "announcement")
    await wired.application.ticker.run_due(of=("announcements",))

    ended = await found(wired, people, "announcement", TITLE)
    assert differing(ended, {name: _row(trouble) for name, trouble in ALL.items()}) == {}
    assert await seen_by(olga, wired) == summary()
    for name in ("silence before", "silence after"):
        doubtful = people[name]
        await doubtful.says("/menu")
        assert copies(doubtful, TITLE) == 1 + ALL[name].copies
        assert (await stories.fates(wired, number))[doubtful.person_id] == ("sent", "")


def _row(trouble: Trouble) -> Row:
    return (trouble.end, _why(trouble), trouble.copies, trouble.calls)


def _why(trouble: Trouble) -> str:
    return trouble.reason if trouble.end == "failed" else ""


def differing(ended: dict[str, Row], expected: dict[str, Row]) -> dict[str, tuple[Row, Row]]:
    """What is, and what should be, where they are not the same."""
    assert ended.keys() == expected.keys()
    return {name: (ended[name], row) for name, row in expected.items() if ended[name] != row}


async def seen_by(author: Colleague, stage: Stage) -> list[str]:
    await stories.goes_sending(author)
    await author.taps("📊 Отправленные и черновики")
    await author.taps("📜")
    return [line for line in author.sees.text.splitlines() if ": " in line]


def summary() -> list[str]:
    """The author is among the recipients, and the reasons are in the order of their words."""
    ends = Counter(trouble.end for trouble in ALL.values())
    whys = Counter(_why(trouble) for trouble in ALL.values())
    why = {
        "blocked": "бот заблокирован",
        "deactivated": "учётная запись удалена",
        "kicked": "бота убрали из чата",
        "never_started": "бот не запущен",
        "no_chat": "чат не найден",
        "refused": "Telegram отказал",
    }
    return [
        f"Всего адресатов: {len(ALL) + 1}",
        f"Отправлено: {ends['sent'] + 1}",
        f"Не подтверждено: {ends['uncertain']}",
        f"Не доставлено: {ends['failed']}",
        *(f"· {words}: {whys[reason]}" for reason, words in why.items()),
    ]


@pytest.mark.long
async def test_a_harmless_reminder_is_repeated_once_where_it_may_be_lost(wired: Stage) -> None:
    people = await everybody(wired, SOME)
    with noticed("wire-note", Notice(note, harmless=True)):
        async with wired.database.write() as session:
            await deliveries.fan_out(
                session,
                builders.everybody(),
                kind="wire-note",
                about_id=7,
                once="wire-note",
                not_before=wired.now,
            )
        await until_settled(wired, "wire-note")

    repeated = {name: ("sent", "", trouble.copies + 1, 2) for name, trouble in LOST.items() if name in SOME}
    expected = {name: _row(trouble) for name, trouble in SOME.items()} | repeated
    assert differing(await found(wired, people, "wire-note", "note 7"), expected) == {}
