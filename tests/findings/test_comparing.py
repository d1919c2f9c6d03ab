"""A wave beside the one before it: the same people, said with care."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement, Reaction
from models.figures import Figure
from models.findings import Change, Comparison, Table
from models.questionnaires import QuestionnaireVersion, Response
from services import findings, instruments
from services.findings import participations
from tests.findings import builders, stories
from tests.findings.builders import Who
from tests.stage import START, Stage

EARLIER = START - timedelta(days=300)
BETWEEN = START - timedelta(days=100)


async def came(session: AsyncSession, people: list[int], at: datetime = BETWEEN, kind: str = "going") -> None:
    (author,) = await builders.people(session, 1)
    word = Announcement(
        author_id=author, rubric="events", title="Семинар", body="Ждём", state="done", created_at=at
    )
    session.add(word)
    await session.flush()
    session.add_all(Reaction(announcement_id=word.id, person_id=one, kind=kind, at=at) for one in people)
    await session.flush()


async def compared(
    database: Any,
    district: Any,
    first: list[Who],
    second: list[Who],
    *,
    active: int = 0,
    withdrawn: int = 0,
    of: QuestionnaireVersion | None = None,
) -> tuple[Table, Comparison]:
    """Both waves answered by the same people in the same order, as far as there are answers."""
    async with database.write() as session:
        people = await builders.people(session, max(len(first), len(second)))
        before = await builders.wave(session, title="Год назад", closed_at=EARLIER)
        await builders.answers(session, before, dict(zip(people, first, strict=False)))
        await findings.publish(session, before, district, EARLIER)
        await came(session, people[:active])
        await session.execute(
            delete(Response).where(Response.person_id.in_(people[len(people) - withdrawn :]))
        )
        now = await builders.wave(session, of=of)
        await builders.answers(session, now, dict(zip(people, second, strict=False)))
        made = Table.model_validate((await findings.publish(session, now, district, START)).table)
        assert made.comparison is not None
        return made, made.comparison


def steady(count: int, point: int = 3) -> list[Who]:
    return [Who(points={"": point}) for _ in range(count)]


async def test_those_who_took_part_and_those_who_did_not_stand_apart(database, district) -> None:
    """Six went from 3 to 4, the other eight stayed at 3."""
    _, found = await compared(database, district, steady(14), steady(6, 4) + steady(8), active=6)

    assert found.active["INC"] == Change(n=6, before=50, after=75)
    assert found.others["INC"] == Change(n=8, before=50, after=50)
    # 6 · 75 + 8 · 50 of 14 is 60.7
    assert found.all["INC"] == Change(n=14, before=50, after=61)


@pytest.mark.long
@pytest.mark.parametrize(
    ("active", "parts"), [(0, {"all"}), (4, {"all"}), (5, {"all", "active", "others"}), (11, {"all"})]
)
async def test_parts_are_shown_when_each_has_five(database, district, active, parts) -> None:
    _, found = await compared(database, district, steady(14), steady(14), active=active)

    assert {part for part in ("all", "active", "others") if getattr(found, part)} == parts


async def test_only_those_who_answered_both_waves_are_compared(database, district) -> None:
    """Five came later with other answers; they do not move the comparison."""
    _, found = await compared(database, district, steady(10, 2), steady(10, 2) + steady(5, 5))

    assert found.all["INC"] == Change(n=10, before=25, after=25)


@pytest.mark.long
@pytest.mark.parametrize("withdrawn", [2, 5])
async def test_who_took_her_answers_back_is_not_found_out_by_a_later_comparison(
    database, district, withdrawn
) -> None:
    """All twelve stand in the first table; with two gone, a mean of ten would tell what the two had."""
    table, found = await compared(database, district, steady(12), steady(12), withdrawn=withdrawn)

    assert found.too_few is (withdrawn == 2)
    assert table.district.groups["INC"] == Figure(
        n=12, percent=50, levels={"minimal": 0, "medium": 100, "high": 0, "critical": 0}, grave=0
    )


@pytest.mark.long
async def test_a_group_whose_questions_changed_is_not_compared(database, district) -> None:
    async with database.write() as session:
        old = await builders.version(session)
        definition = {
            **old.definition,
            "items": [
                {**item, "text": "Другой вопрос."} if item["code"] == "INC01" else item
                for item in old.definition["items"]
            ],
        }
        made = QuestionnaireVersion(
            questionnaire_id=old.questionnaire_id,
            number=2,
            definition=definition,
            digest=instruments.digest(definition),
            changed_at=START,
        )
        session.add(made)

    _, found = await compared(database, district, steady(10), steady(10), of=made)

    assert found.reworded == ("INC",)
    assert "INC" not in found.all
    assert "DIG" in found.all


async def test_taking_part_counts_between_the_waves_alone(database) -> None:
    async with database.write() as session:
        people = await builders.people(session, 4)
        await came(session, people[:1], at=EARLIER - timedelta(days=1))
        await came(session, people[1:2], at=BETWEEN)
        await came(session, people[2:3], at=BETWEEN, kind="save")
        found = await participations.active(session, people, EARLIER, START)

    assert found == {people[1]}


@pytest.mark.long
async def test_the_screen_says_what_the_numbers_do_not_mean(stage: Stage) -> None:
    _, people = await stories.wave(stage, stories.district(2), title="Мониторинг 2025", closed_at=EARLIER)
    async with stage.database.write() as session:
        await came(session, people[::2])
    await stories.wave(stage, stories.district(), people=people)
    vera = await stories.coordinator(stage)
    await stories.results(vera, "Мониторинг 2026")

    await vera.taps("↔️ С прошлой волной")

    text = str(vera.sees.text)
    assert "Рядом с волной «Мониторинг 2025»" in text
    assert "это ещё не значит, что помогли мероприятия" in text
    rows = [
        line
        for line in text.splitlines()
        if line.startswith(("Все", "Участвовали", "Не участвовали", "Инклюзия"))
    ]
    assert [row.split(" | ")[0] for row in rows] == [
        "Все", "Инклюзия", "Участвовали в чём-нибудь", "Инклюзия", "Не участвовали", "Инклюзия",
    ]  # fmt: skip
    assert [row.split(" | ")[3] for row in rows if row.startswith("Инклюзия")] == ["32", "16", "16"]
