"""Teachers with finished questionnaires, methodists, and rows to look at."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from models.deliveries import Delivery
from models.instruments import Instrument
from models.people import AuditRecord
from models.plans import Plan
from models.questionnaires import Demand, Offer, Response, Share
from services import instruments, plans, withdrawals
from services.questionnaires import branching, respondents
from tests.consents import agrees
from tests.stage import Colleague, Stage

WEAK = {"ASM": 2, "DIG": 2, "INC": 1}
GROUPS = ("ASM", "DIG", "INC")


async def answered(
    stage: Stage, person: Colleague, weak: dict[str, int] | None = None, **closing: Any
) -> int:
    """A finished questionnaire: 4 everywhere but in the weak groups; `closing` questions by code."""
    points = WEAK if weak is None else weak
    async with stage.database.write() as session:
        version = await instruments.current(session)
        instrument = instruments.parsed(version)
        who = await respondents.of(session, person.person_id, stage.district, stage.now)
        chosen = branching.select(instrument, who)
        answers = {code: points.get(instrument.item[code].group, 4) for code in chosen.items}
        response = Response(
            person_id=person.person_id,
            questionnaire_id=version.questionnaire_id,
            version_id=version.id,
            variant=chosen.variant,
            module=chosen.module,
            overlays=list(chosen.overlays),
            items=list(chosen.items),
            state="done",
            started_at=stage.now,
            finished_at=stage.now,
            answers=answers | closing,
        )
        session.add(response)
        await session.flush()
        number = response.id
    await agrees(stage, person)
    return number


async def offer(stage: Stage, author: Colleague, kind: str, theme: str, title: str, **facts: Any) -> int:
    async with stage.database.write() as session:
        made = Offer(
            kind=kind, themes=[theme], title=title, author_id=author.person_id, made_at=stage.now, **facts
        )
        session.add(made)
        await session.flush()
        return made.id


async def shows(stage: Stage, person: Colleague, viewer: Colleague) -> None:
    async with stage.database.write() as session:
        session.add(Share(person_id=person.person_id, viewer_id=viewer.person_id, given_at=stage.now))


async def teacher(stage: Stage, called: str = "Анна Петровна", **facts: Any) -> Colleague:
    """A teacher of a subject who has answered."""
    anna = await stage.person(called, **facts)
    await answered(stage, anna)
    return anna


async def methodist(stage: Stage, called: str = "Ольга Игоревна", surname: str = "Мельник") -> Colleague:
    return await stage.person(
        called, surname=surname, school="Центр", position="METHODIST", roles=["methodist"]
    )


async def proposed(anna: Colleague) -> None:
    """She accepts what is offered and sends it."""
    await anna.says("/plan")
    await anna.taps("Составить маршрут")
    await anna.taps("Отправить методисту")


async def agreed(stage: Stage, anna: Colleague, olga: Colleague) -> None:
    await proposed(anna)
    await stage.moves(minutes=5)
    await olga.taps("Открыть маршрут")
    await olga.taps("Согласовать")
    await stage.moves(minutes=5)


async def plan_of(stage: Stage, person: Colleague) -> Plan:
    """The latest plan of a person, whole, as committed."""
    async with stage.session() as session:
        found = await session.scalars(
            plans.whole().where(Plan.person_id == person.person_id).order_by(Plan.id.desc())
        )
        return found.first() or _none()


def _none() -> Plan:
    raise AssertionError("no plan")


async def looks(stage: Stage, person: Colleague) -> list[tuple[int | None, str]]:
    """What the audit says others did about a person's plan."""
    async with stage.session() as session:
        rows = await session.scalars(
            select(AuditRecord)
            .where(AuditRecord.subject_id == person.person_id, AuditRecord.action.startswith("plans."))
            .order_by(AuditRecord.id)
        )
        return [(row.actor_id, row.action) for row in rows]


async def refused(stage: Stage, actor: Colleague) -> list[str]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(AuditRecord)
            .where(AuditRecord.actor_id == actor.person_id, AuditRecord.action.startswith("refused:"))
            .order_by(AuditRecord.id)
        )
        return [row.action for row in rows]


async def demands(stage: Stage) -> set[tuple[int | None, str, str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(select(Demand))
        return {(row.person_id, row.theme, row.kind, row.origin) for row in rows}


async def pushes(stage: Stage, person: Colleague) -> list[tuple[str, str]]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(Delivery).where(Delivery.person_id == person.person_id).order_by(Delivery.id)
        )
        return [(row.kind, row.state) for row in rows]


def instrument(stage: Stage) -> Instrument:
    return stage.district.questionnaires["deficits"]


def kinds(plan: Plan) -> list[Sequence[str]]:
    return [[step.kind for step in goal.actions] for goal in plan.goals]


async def record(stage: Stage, action: str) -> AuditRecord:
    """The one record of an action."""
    async with stage.session() as session:
        return (await session.scalars(select(AuditRecord).where(AuditRecord.action == action))).one()


async def jump(stage: Stage, days: int) -> None:
    """So many days pass at once; what falls due on the last of them is done."""
    stage.clock.move(timedelta(days=days) - timedelta(minutes=5))
    await stage.moves(minutes=5)


async def withdraws(stage: Stage, person: Colleague, code: str) -> None:
    """She ends a consent, as under «Я»."""
    async with stage.database.write() as session:
        await withdrawals.withdraw(session, person.person_id, code, stage.now)
