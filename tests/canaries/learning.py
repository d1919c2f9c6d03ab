"""What one teacher of the cast said of her own difficulties, and what was made of it."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.assessments import Assessment
from models.forms import Draft, DraftAnswer
from models.people import Account
from models.plans import Checkpoint, Evidence, Goal, Plan, PlanAction
from models.questionnaires import Demand, Response, Share
from tests.canaries.words import canary
from tests.consents import agrees
from tests.questionnaires import builders as questionnaires
from tests.questionnaires import stories as waves
from tests.stage import Colleague, Stage

DAY = timedelta(days=1)


async def takes_place(stage: Stage, people: dict[str, Colleague]) -> None:
    """She answers, shows her profile to a mentor, has a plan agreed and a lesson looked at."""
    who = people["colleague"]
    await agrees(stage, who)
    await agrees(stage, who, code="C4")
    said = {"INC": 1, "Q_FREE": canary("free answer"), "Q_CONTACT": True}
    number = await questionnaires.answered(stage, who, said, at=stage.now - 9 * DAY)
    async with stage.database.write() as session:
        answered = await session.get_one(Response, number)
        about = {"questionnaire_id": answered.questionnaire_id, "version_id": answered.version_id}
        session.add(Share(person_id=who.person_id, viewer_id=people["mentor"].person_id, given_at=stage.now))
        session.add(
            Demand(
                person_id=who.person_id, questionnaire_id=answered.questionnaire_id, theme="INC",
                kind="consultation", origin="contact", note=canary("difficulty"),
                asked_at=stage.now - 8 * DAY,
            )
        )  # fmt: skip
        session.add(_plan(stage, who, people["methodist"], number, about))
        session.add_all(_assessments(stage, who, people["methodist"], about))
        session.add(await _half_filled(session, stage, who))
    await waves.wave(stage, people["methodist"], who, people["other mentee"])


def _plan(stage: Stage, who: Colleague, curator: Colleague, number: int, about: dict[str, int]) -> Plan:
    plan = Plan(
        person_id=who.person_id, response_id=number, curator_id=curator.person_id, state="active",
        starts_on=date(2026, 11, 1), until=date(2027, 5, 20), made_at=stage.now - 8 * DAY,
        proposed_at=stage.now - 7 * DAY, agreed_at=stage.now - 6 * DAY, remark=canary("remark"),
        comment=canary("comment"), **about,
    )  # fmt: skip
    step = PlanAction(kind="own", title=canary("own step"), due_on=date(2026, 12, 20), state="done",
                      done_at=stage.now - DAY)  # fmt: skip
    step.evidence = [Evidence(kind="reflection", note=canary("evidence"), given_at=stage.now - DAY)]
    goal = Goal(group="INC", level_start="low", percent_start=21.37, text=canary("plan goal"),
                success=canary("plan success"))  # fmt: skip
    goal.actions = [step]
    plan.goals = [goal]
    plan.checkpoints = [
        Checkpoint(due_on=date(2026, 11, 20), asked_at=stage.now - 4 * DAY, answered_at=stage.now - 3 * DAY,
                   done=canary("check done"), hinders=canary("check hinders"), help_wanted=True)
    ]  # fmt: skip
    return plan


def _assessments(
    stage: Stage, who: Colleague, assessor: Colleague, about: dict[str, int]
) -> list[Assessment]:
    base = {"person_id": who.person_id, "assessor_id": assessor.person_id, "asked_by": assessor.person_id,
            "asked_at": stage.now - 5 * DAY, "state": "done", "done_at": stage.now - 4 * DAY}  # fmt: skip
    return [
        Assessment(kind="external", agreed_at=stage.now - 5 * DAY, lesson_on=date(2026, 11, 20),
                   evidence=canary("seen in lesson"), answers={"MET01": 2}, percents={"MET": 33.0}, **base,
                   **about),
        Assessment(kind="test", source=canary("test"), percents={"SUB": 41.0}, **base, **about),
    ]  # fmt: skip


async def _half_filled(session: AsyncSession, stage: Stage, who: Colleague) -> Draft:
    account = (await session.scalars(select(Account.id).where(Account.telegram_id == who.id))).one()
    draft = Draft(account_id=account, form="people-mistake", version=1, step="", opened_at=stage.now,
                  touched_at=stage.now)  # fmt: skip
    value = {"is": canary("half said"), "said": canary("half said")}
    draft.answers = [DraftAnswer(step="what", kind="text", value=value, answered_at=stage.now)]
    return draft
