"""Small districts made up by dice, and the waves that are published of them."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models.announcements import Announcement, Reaction
from models.district import District
from models.findings import Table
from models.questionnaires import Questionnaire, QuestionnaireVersion, Response
from models.waves import Wave
from services import findings, instruments
from tests.findings import builders
from tests.findings.builders import Who
from tests.stage import START

GROUPS = ("SUB", "DIG", "INC")
ASSOCIATIONS = ("math", "rus_lit", "social", "psychologists", "librarians")
SCHOOLS = {"a": ("town", False), "b": ("village", False), "c": ("village", True), "d": ("village", False)}
POSITIONS = ("TEACHER", "SAFETY_INSTRUCTOR", "ADVISER")
YEARS = (5, 12, 25, None)
OPTIONS = ("workshop", "mentor", "materials")


@dataclass(frozen=True)
class Answered:
    """One wave as it was: who answered what and where she was, by her place in the district."""

    people: Mapping[int, Who]
    withdraw: frozenset[int]
    active: frozenset[int]


@dataclass(frozen=True)
class Told:
    """One wave as it was published, with those who stood behind it."""

    people: Mapping[int, Who]
    table: Table
    both: frozenset[int] = frozenset()
    active: frozenset[int] = frozenset()


def whos(dice: Random) -> Who:
    school = dice.choice(list(SCHOOLS))
    given: dict[str, Any] = {"": dice.randint(1, 5)}
    given |= {code: "na" for code in GROUPS if dice.random() < 0.12}
    group, small = SCHOOLS[school]
    return Who(
        school=school,
        associations=tuple(dice.sample(ASSOCIATIONS, dice.choice((0, 1, 1, 2)))),
        position=dice.choice(POSITIONS),
        experience=dice.choice(YEARS),
        points=given,
        closing={"Q_FORMAT": [dice.choice(OPTIONS)]},
        flags=("too_fast",) if dice.random() < 0.05 else (),
        group=group,
        small=small,
    )


def history(seed: int, count: int, waves: int) -> list[Answered]:
    """Up to three waves of a small district; people come, go, move and take their answers back."""
    dice = Random(seed)
    people = {number: whos(dice) for number in range(count)}
    told = []
    for _ in range(waves):
        here = {number: who for number, who in people.items() if dice.random() < 0.9}
        few = frozenset(number for number in here if dice.random() < 0.15)
        half = frozenset(number for number in here if dice.random() < 0.5)
        told.append(Answered(here, few, half))
        people = {number: whos(dice) if dice.random() < 0.15 else who for number, who in people.items()}
    return told


class World:
    """A database whose every district is forgotten after it has been looked at."""

    def __init__(self, database: Database, district: District, runner: asyncio.Runner) -> None:
        self.database, self.district, self.runner = database, district, runner

    def publish(self, waves: Sequence[Answered]) -> list[Told]:
        return self.runner.run(self._publish(waves))

    async def _publish(self, waves: Sequence[Answered]) -> list[Told]:
        told = []
        async with self.database.write() as session:
            asked = await _short(session)
            everybody = sorted({number for wave in waves for number in wave.people})
            ids = dict(zip(everybody, await builders.people(session, len(everybody)), strict=True))
            before: Told | None = None
            for number, wave in enumerate(waves):
                ends = START + timedelta(days=100 * number)
                made = await builders.wave(session, closed_at=ends, of=asked)
                await builders.answers(session, made, {ids[one]: who for one, who in wave.people.items()})
                published = await findings.publish(session, made, self.district, ends)
                table = Table.model_validate(published.table)
                counted = {one: who for one, who in wave.people.items() if not who.flags}
                kept = (
                    {one for one in before.people if one not in waves[number - 1].withdraw}
                    if before
                    else set()
                )
                active = waves[number - 1].active if before else frozenset()
                before = Told(counted, table, frozenset(kept & set(counted)), active)
                told.append(before)
                await _afterwards(
                    session, made, [ids[one] for one in wave.withdraw], [ids[one] for one in wave.active]
                )
            await session.rollback()
        return told


async def _short(session: AsyncSession) -> QuestionnaireVersion:
    """The default questionnaire cut down to three groups, so that three waves take a moment."""
    full = await builders.version(session)
    definition = dict(full.definition)
    definition["groups"] = [group for group in definition["groups"] if group["code"] in GROUPS]
    definition["items"] = [
        {**item, "variants": ["subject_teacher"]}
        for item in definition["items"]
        if item["group"] in GROUPS and "subject_teacher" in item.get("variants", ["subject_teacher"])
    ]
    definition["branching"] = {
        **definition["branching"], "base": [{"variant": "subject_teacher"}], "overlays": [],
    }  # fmt: skip
    row = Questionnaire(code="short")
    session.add(row)
    await session.flush()
    made = QuestionnaireVersion(
        questionnaire_id=row.id,
        number=1,
        definition=definition,
        digest=instruments.digest(definition),
        state="published",
        changed_at=START,
    )
    session.add(made)
    await session.flush()
    return made


async def _afterwards(session: AsyncSession, wave: Wave, withdraw: list[int], active: list[int]) -> None:
    await session.execute(
        delete(Response).where(Response.wave_id == wave.id, Response.person_id.in_(withdraw))
    )
    word = Announcement(
        author_id=wave.author_id,
        rubric="normative",
        title="Семинар",
        body="Приходите",
        state="done",
        created_at=START,
    )
    session.add(word)
    await session.flush()
    at = wave.closes_at + timedelta(days=1)
    session.add_all(Reaction(announcement_id=word.id, person_id=one, kind="going", at=at) for one in active)
    await session.flush()
