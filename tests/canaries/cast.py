"""A district of two schools in which every private word of mentoring is one that is found nowhere else."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from models.apprenticeships import ApprenticeGoal, Apprenticeship, ApprenticeStep, Reflection
from models.beginners import MentorRefusal
from models.checkins import Alert, CheckIn
from models.exchanges import ExchangeRound, ExchangeWish, PeerVisit, VisitSeat
from models.journals import MentoringSession, SessionRating
from models.pulses import Pulse, ShownTopic
from models.signals import RiskCase, RiskEntry, RiskSignal
from sandbox.people import Human
from services.pulses import versions
from tests.beginners.builders import pair
from tests.canaries.words import canary
from tests.consents import agrees
from tests.stage import Colleague, Stage

FIRST, SECOND = "Школа № 1", "Школа № 2"
BEGAN = date(2026, 9, 1)
DAY = timedelta(days=1)
# Who is who: what they are called, where they work, what they are besides a teacher.
CAST: dict[str, dict[str, Any]] = {
    "mentee": {"called": "Анна Петровна", "surname": "Щеглова", "teaching_since": BEGAN},
    "mentor": {"called": "Ирина Павловна", "surname": "Снегирёва", "roles": [f"mentor:{FIRST}"]},
    "former mentor": {"called": "Борис Ильич", "surname": "Дроздов", "roles": [f"mentor:{FIRST}"]},
    "colleague": {"called": "Лидия Олеговна", "surname": "Чижова"},
    "deputy head": {"called": "Вера Юрьевна", "surname": "Галкина", "roles": [f"school_curator:{FIRST}"]},
    "head": {"called": "Глеб Юрьевич", "surname": "Грачёв", "roles": [f"school_head:{FIRST}"]},
    "other mentee": {"called": "Майя Львовна", "surname": "Синицына", "teaching_since": BEGAN},
    "other mentor": {"called": "Зоя Марковна", "surname": "Стрижова", "roles": [f"mentor:{SECOND}"]},
    "other deputy": {"called": "Роза Карловна", "surname": "Сорокина", "roles": [f"school_curator:{SECOND}"]},
    "other head": {"called": "Фёдор Фомич", "surname": "Кукушкин", "roles": [f"school_head:{SECOND}"]},
    "who refused": {"called": "Галина Сергеевна", "surname": "Зябликова", "teaching_since": BEGAN},
    "head of an association": {
        "called": "Пётр Ильич", "surname": "Орлов", "roles": ["association_head:math"],
    },
    "methodist": {"called": "Ольга Львовна", "surname": "Белова", "roles": ["methodist"]},
    "methodist for the young": {"called": "Яна Игоревна", "surname": "Мельник", "roles": ["methodist_young"]},
    "coordinator": {"called": "Нина Егоровна", "surname": "Титова", "roles": ["coordinator"]},
    "expert": {"called": "Эмма Романовна", "surname": "Павлинова", "roles": ["expert"]},
    "admin": {"called": "Юрий Фомич", "surname": "Гусев", "roles": ["admin"]},
}  # fmt: skip
ELSEWHERE = {"other mentee", "other mentor", "other deputy", "other head"}
CENTRE = {"methodist", "methodist for the young", "coordinator", "expert", "admin"}


async def everybody(stage: Stage) -> dict[str, Colleague]:
    """The people alone, before anything has happened between them."""
    people: dict[str, Colleague] = {}
    for who, facts in CAST.items():
        school = SECOND if who in ELSEWHERE else "Центр" if who in CENTRE else FIRST
        people[who] = await stage.person(**{"school": school, "associations": ["math"], **facts})
    return people


async def district(stage: Stage) -> dict[str, Human]:
    """Everybody, after an autumn of mentoring in which all of them had something to say in private."""
    people = await everybody(stage)
    await agrees(stage, people["mentee"], code="C3")
    await agrees(stage, people["mentee"], code="C4")
    await _autumn(stage, people)
    return {**people, "guest": stage.guest("Гостья")}


async def _autumn(stage: Stage, people: dict[str, Colleague]) -> None:
    ids = {who: person.person_id for who, person in people.items()}
    old = await pair(
        stage, people["mentee"], people["former mentor"], state="replaced", ended_on=date(2026, 10, 20),
        order_number=canary("old order"), starts_on=date(2026, 9, 14),
    )  # fmt: skip
    live = await pair(
        stage, people["mentee"], people["mentor"], follows_id=old, order_number=canary("order"),
        starts_on=date(2026, 10, 20),
    )  # fmt: skip
    other = await pair(stage, people["other mentee"], people["other mentor"], order_number="31")
    async with stage.database.write() as session:
        await _journal(session, stage, old, ids["former mentor"], "old ", held=date(2026, 10, 2))
        met = await _journal(session, stage, live, ids["mentor"], "", held=date(2026, 11, 17))
        session.add(SessionRating(session_id=met, person_id=ids["mentee"], value=2, given_at=stage.now))
        _programmes(session, stage, ids, live, other)
        _words(session, stage, ids, live)
        await _adaptation(session, stage, ids, live)
        await _visit(session, stage, ids)


async def _journal(
    session: AsyncSession, stage: Stage, pair_id: int, by: int, which: str, *, held: date
) -> int:
    """A meeting anybody of the matrix may read of, and one that stays between the two; gives the first."""
    made = [
        MentoringSession(
            mentorship_id=pair_id,
            held_on=held,
            minutes=45,
            form="analysis",
            theme=canary(f"{which}{kind} theme"),
            done=canary(f"{which}{kind} note"),
            next_step=canary(f"{which}{kind} next"),
            personal=kind == "personal",
            state="confirmed",
            logged_by=by,
            logged_at=stage.now - 5 * DAY,
        )
        for kind in ("open", "personal")
    ]
    session.add_all(made)
    await session.flush()
    return made[0].id


def _programmes(session: AsyncSession, stage: Stage, ids: dict[str, int], live: int, other: int) -> None:
    """One half done and reviewed, one closed with the last words of both."""
    for mentee, pair_id, state in (("mentee", live, "agreed"), ("other mentee", other, "closed")):
        which = "" if state == "agreed" else "closed "
        goal = ApprenticeGoal(text=canary(f"{which}goal"), success=canary(f"{which}success"))
        goal.steps = [ApprenticeStep(title=canary(f"{which}step"), due_on=date(2026, 12, 4))]
        made = Apprenticeship(
            mentee_id=ids[mentee], mentorship_id=pair_id, state=state, starts_on=date(2026, 10, 20),
            until=date(2027, 5, 20), made_at=stage.now, review_on=date(2026, 11, 20),
            mentor_agreed_at=stage.now, mentee_agreed_at=stage.now,
        )  # fmt: skip
        made.goals, made.reflections = [goal], []
        if state == "closed":
            made.closing_at = made.closed_at = stage.now - DAY
            said = (
                ("mentor", "other mentor", ("worked", "next")),
                ("mentee", "other mentee", ("best", "helped", "hard")),
            )
            for side, who, codes in said:
                answers = {code: canary(f"{side} {code}") for code in codes}
                made.reflections.append(
                    Reflection(person_id=ids[who], side=side, answers=answers, given_at=stage.now)
                )
        else:
            made.reviewed_at = stage.now
            made.review = {
                side: {"done": "some", "hinders": canary(f"{side} hinders"), "help": canary(f"{side} help")}
                for side in ("mentor", "mentee")
            }
        session.add(made)


def _words(session: AsyncSession, stage: Stage, ids: dict[str, int], live: int) -> None:
    """A check-in, what the mentee says of the pair, an alert dealt with, a refusal in writing."""
    session.add(
        CheckIn(
            mentorship_id=live, person_id=ids["mentor"], month="2026-10", asked_at=stage.now - 9 * DAY,
            answered_at=stage.now - 8 * DAY, progress="behind", hinders="time", note=canary("check-in"),
            help_wanted=True,
        )
    )  # fmt: skip
    session.add(
        Alert(
            rule="fit", person_id=ids["mentee"], mentorship_id=live, opened_on=date(2026, 11, 20),
            facts={"side": "mentee"},
        )
    )  # fmt: skip
    session.add(
        Alert(
            rule="silent", person_id=ids["mentee"], mentorship_id=live, opened_on=date(2026, 11, 2),
            settled_at=stage.now - DAY, settled_by=ids["methodist"], note=canary("settled"),
        )
    )  # fmt: skip
    session.add(
        MentorRefusal(
            person_id=ids["who refused"], written_on=date(2026, 10, 5), number=canary("refusal"),
            recorded_by=ids["deputy head"], recorded_at=stage.now,
        )
    )  # fmt: skip


async def _adaptation(session: AsyncSession, stage: Stage, ids: dict[str, int], live: int) -> None:
    """A pulse with words, low points and a red case somebody deals with; a topic shown to the mentor."""
    points: dict[str, Any] = {f"AD{number:02}": 4 for number in range(1, 13)}
    pulse = Pulse(
        person_id=ids["mentee"], version_id=await versions.current(session, stage.district, stage.now),
        kind="full", wave="2026/27 W2", stage="S1", has_mentor=True, state="done",
        asked_at=stage.now - 9 * DAY, closes_at=stage.now - DAY, answered_at=stage.now - 8 * DAY,
        answers=points | {"AD07": 1, "AD12": 1, "AO1": canary("hard"), "AO2": canary("win"), "AO4": True},
        scores={"LESSON": 4.0, "LOAD": 4.0, "SUPPORT": 2.5, "PEOPLE": 4.0, "ENERGY": 3.0, "INTENT": 1.0},
        index=41.37, zone="red", judged_at=stage.now - 8 * DAY,
    )  # fmt: skip
    case = RiskCase(
        person_id=ids["mentee"], severity="red", opened_at=stage.now - 8 * DAY,
        contact_by=stage.now - 6 * DAY, contacted_at=stage.now - 7 * DAY, repeat_on=date(2026, 12, 1),
        owner_id=ids["methodist for the young"],
    )  # fmt: skip
    session.add_all([pulse, case])
    await session.flush()
    for code, severity in (("R1", "red"), ("R3", "red"), ("R7", "yellow")):
        session.add(
            RiskSignal(
                person_id=ids["mentee"], code=code, severity=severity, source=f"pulse:{pulse.id}",
                pulse_id=pulse.id, case_id=case.id, raised_at=stage.now - 8 * DAY,
            )
        )  # fmt: skip
    by = {"case_id": case.id, "by_id": ids["methodist for the young"], "at": stage.now - 7 * DAY}
    session.add(RiskEntry(kind="contact", code="call", **by))
    session.add(RiskEntry(kind="note", note=canary("case"), **by))
    session.add(
        ShownTopic(person_id=ids["mentee"], mentorship_id=live, dimension="LOAD", shown_at=stage.now - DAY)
    )


async def _visit(session: AsyncSession, stage: Stage, ids: dict[str, int]) -> None:
    """Two visited each other's lessons, and each wrote down what she took for herself."""
    made = ExchangeRound(
        title="Ноябрь", state="matched", author_id=ids["methodist"], opened_at=stage.now - 9 * DAY,
        joins_until=stage.now - 5 * DAY, visits_until=date(2026, 12, 20), matched_at=stage.now - 5 * DAY,
    )  # fmt: skip
    session.add(made)
    await session.flush()
    visit = PeerVisit(round_id=made.id, made_at=stage.now - 5 * DAY, agreed_on=date(2026, 11, 20))
    visit.seats = []
    for who in ("mentee", "other mentor"):
        session.add(
            ExchangeWish(
                round_id=made.id, person_id=ids[who], shows=["MET"], sees=["SUB"],
                joined_at=stage.now - 8 * DAY,
            )
        )  # fmt: skip
        seat = VisitSeat(person_id=ids[who], happened="yes", answered_at=stage.now - DAY)
        seat.taken = canary(f"{who} took")
        visit.seats.append(seat)
    session.add(visit)
