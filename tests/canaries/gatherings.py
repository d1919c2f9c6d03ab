"""What the people of the cast do when they gather: seats, talks, meetings, announcements, courses."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.announcements import Announcement, Reaction
from models.associations import Association
from models.attendances import Attendance, FeedbackRemark
from models.courses import Course, CourseApplication, Qualification
from models.deliveries import Delivery
from models.events import EventWish
from models.meetings import AgendaItem, Ballot, Council, CouncilSeat, Meeting, Resolution, WorkPlan
from models.meetings import WorkPlanLine as Line
from models.people import Correction, Employment
from models.registrations import Registration
from models.talks import Talk
from tests.canaries.words import canary
from tests.consents import agrees
from tests.courses import builders as courses
from tests.events import builders as events
from tests.stage import Colleague, Stage

DAY = timedelta(days=1)


async def take_place(stage: Stage, people: dict[str, Colleague]) -> None:
    """An autumn of gathering, seen from the side of one teacher."""
    await agrees(stage, people["colleague"], code="C6")
    await _seats(stage, people)
    await _conference(stage, people)
    await _meetings(stage, people)
    async with stage.database.write() as session:
        await _announcements(session, stage, people)
        await _courses(session, stage, people)
        session.add(
            Correction(person_id=people["colleague"].person_id, said=canary("correction"), made_at=stage.now)
        )


async def _seats(stage: Stage, people: dict[str, Colleague]) -> None:
    """One asks for a seat and answers the organiser's question, one cannot come and wants the recording."""
    coming = await events.event(
        stage, people["methodist"], form="seminar", ways=["place"], place="Центр", link=None, moderated=True,
        capacity=20, questions=[{"code": "q1", "text": "Что важно знать?", "kind": "text"}],
    )  # fmt: skip
    async with stage.database.write() as session:
        for line, (who, state) in enumerate((("colleague", "asked"), ("other mentee", "seated")), 1):
            session.add(
                Registration(
                    event_id=coming, person_id=people[who].person_id, way="place", state=state, line=line,
                    school_id=await _school(session, people[who]), asked_at=stage.now - DAY,
                    seated_at=stage.now if state == "seated" else None,
                    answers={"q1": canary("seat answer") if who == "colleague" else "Нет"},
                )
            )  # fmt: skip
        session.add(
            EventWish(event_id=coming, person_id=people["other mentor"].person_id, wished_at=stage.now)
        )


async def _conference(stage: Stage, people: dict[str, Colleague]) -> None:
    """A conference to come with her abstract; a seminar that is over, with what was said of it."""
    organiser, who = people["methodist"], people["colleague"]
    starts = stage.now + 20 * DAY
    coming = await events.event(
        stage, organiser, form="conference", title="Чтения", ways=["place"], place="Центр", link=None,
        starts_at=starts, abstracts_until=starts - 5 * DAY, sections=["Чтение"],
    )  # fmt: skip
    over = await events.event(
        stage, organiser, form="seminar", title="Как говорить с классом", certificate=True, hours=3,
        starts_at=stage.now - timedelta(hours=4), ends_at=stage.now - timedelta(hours=1),
    )  # fmt: skip
    spoke = {"person_id": who.person_id, "proposed_at": stage.now - DAY, "changed_at": stage.now - DAY}
    marked: dict[str, Any] = {"by": "hand", "marked_by": organiser.person_id, "marked_at": stage.now}
    async with stage.database.write() as session:
        session.add(
            Talk(
                event_id=coming, title=canary("talk"), abstract=canary("abstract"), section="Чтение",
                state="revise", remark=canary("review"), reviewed_by=organiser.person_id,
                reviewed_at=stage.now, **spoke,
            )
        )  # fmt: skip
        session.add(Attendance(event_id=over, person_id=who.person_id, way="place", remarked=True, **marked))
        session.add(FeedbackRemark(event_id=over, words=canary("feedback")))


async def _meetings(stage: Stage, people: dict[str, Colleague]) -> None:
    """A meeting of the association with a decision that is hers, a vote of a council, a plan of the year."""
    who, head = people["colleague"].person_id, people["head of an association"].person_id
    held = await _event(stage, people["head of an association"], "association_meeting", "math")
    sat = await _event(stage, people["methodist"], "council", None)
    async with stage.database.write() as session:
        math = (await session.scalars(select(Association.id).where(Association.code == "math"))).one()
        row = Meeting(event_id=held, chair_id=head, state="written", members=8, present=6, number=1,
                      guests=[canary("guest")], held_at=stage.now, written_at=stage.now)  # fmt: skip
        number = (await session.scalars(select(Council.id).where(Council.code == "coordination"))).one()
        council = Meeting(event_id=sat, council_id=number, chair_id=people["methodist"].person_id)
        plan = WorkPlan(association_id=math, year="2026/27", theme=canary("plan theme"), aim="Расти",
                        tasks=["Учиться"], author_id=head, changed_at=stage.now)  # fmt: skip
        session.add_all([row, council, plan])
        await session.flush()
        asked = AgendaItem(meeting_id=council.id, position=1, question=canary("question"), votes=True,
                           vote_until=stage.now + DAY)  # fmt: skip
        session.add_all([
            AgendaItem(meeting_id=row.id, position=1, question="Итоги", speaker_id=who,
                       heard=canary("heard")),
            Resolution(meeting_id=row.id, position=1, text="Подготовить сборник", owner_id=who,
                       due_on=date(2026, 12, 20), asked_on=date(2027, 1, 20), asked_why=canary("later")),
            Line(plan_id=plan.id, kind="between", title=canary("line"), planned_on=date(2026, 12, 1),
                 owner_id=who),
            asked,
        ])  # fmt: skip
        await session.flush()
        for seat, role in (("methodist", "chair"), ("other head", "member"), ("expert", "member")):
            session.add(
                CouncilSeat(
                    council_id=number, person_id=people[seat].person_id, role=role, since=date(2026, 9, 1)
                )
            )
        session.add(Ballot(item_id=asked.id, person_id=people["expert"].person_id, vote="for", at=stage.now))


async def _event(stage: Stage, author: Colleague, form: str, code: str | None) -> int:
    async with stage.session() as session:
        where = await session.scalar(select(Association.id).where(Association.code == code))
    return await events.event(
        stage, author, form=form, title="Итоги полугодия", association_id=where, ways=["place"], link=None,
        place="Школа № 1", starts_at=stage.now - timedelta(hours=5), ends_at=stage.now - timedelta(hours=4),
    )  # fmt: skip


async def _announcements(session: AsyncSession, stage: Stage, people: dict[str, Colleague]) -> None:
    """A draft, and one that was sent to the first school alone; she has acknowledged it."""
    school = await _school(session, people["colleague"])
    base: dict[str, Any] = {
        "rubric": "normative", "measures": ["1.1"], "visibility": "addressees", "created_at": stage.now - DAY,
        "author_id": people["deputy head"].person_id, "audience": {"schools": [school]},
    }  # fmt: skip
    sent = Announcement(
        title="Новости школы", body=canary("school news"), state="done", accepted_at=stage.now - DAY,
        finished_at=stage.now - DAY, ack_until=stage.now + DAY, **base,
    )  # fmt: skip
    session.add(sent)
    session.add(Announcement(title="Черновик", body=canary("draft news"), **base))
    await session.flush()
    session.add_all(
        Delivery(
            person_id=people[who].person_id, kind="announcement", about_id=sent.id, state="sent",
            once=f"announcement:{sent.id}", not_before=stage.now - DAY, settled_at=stage.now - DAY,
        )
        for who in ("colleague", "mentor", "mentee")
    )  # fmt: skip
    session.add(
        Reaction(announcement_id=sent.id, person_id=people["colleague"].person_id, kind="ack", at=stage.now)
    )


async def _courses(session: AsyncSession, stage: Stage, people: dict[str, Colleague]) -> None:
    """She wants to learn; she was declined once, and has a certificate of another course."""
    who = people["colleague"].person_id
    made = [
        Course(made_by=people["methodist"].person_id, changed_at=stage.now, **courses.values(title=title))
        for title in ("Оценивание по критериям", "Чтение")
    ]
    session.add_all(made)
    await session.flush()
    asked: dict[str, Any] = {
        "person_id": who, "school_id": await _school(session, people["colleague"]), "reason": "deficit",
        "line": 1, "asked_at": stage.now - DAY,
    }  # fmt: skip
    session.add(CourseApplication(course_id=made[0].id, **asked))
    session.add(
        CourseApplication(
            course_id=made[1].id, state="declined", settled_at=stage.now, why=canary("declined"),
            settled_by=people["deputy head"].person_id, **asked,
        )
    )  # fmt: skip
    session.add(
        Qualification(
            person_id=who, title=canary("certificate"), provider="Институт", hours=36,
            number=canary("number"),
            issued_on=date(2025, 3, 1), entered_by=who, entered_at=stage.now,
        )
    )  # fmt: skip


async def _school(session: AsyncSession, person: Colleague) -> int:
    found = await session.scalars(
        select(Employment.school_id).where(Employment.person_id == person.person_id)
    )
    return found.one()
