"""The audience rule, against the same rule said once more in plain Python."""

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.database import Database
from models.district import Audience, District, TargetAudience
from services import audiences
from services.announcements import reaches
from services.audiences import Moment
from services.stages import months_from
from tests.announcements import builders
from tests.stage import START

TODAY = date(2026, 11, 24)
ASSOCIATIONS = ("math", "rus_lit", "primary")
SCHOOLS = {"s1": ("town", False), "s2": ("village", True), "s3": ("village", False)}
POSITIONS = ("TEACHER", "PRIMARY_TEACHER", "LIBRARIAN")
ROLES = ("teacher", "young", "association_head", "school_head", "mentor")
STAGES = ("young", "experienced", "pre_attestation", "course_due")
FLAGS = ("class_teacher", "school_small", "survey_done")
MODES = (None, "on", "digest", "off")


@dataclass(frozen=True)
class Known:
    """A person as the plain model knows her."""

    id: int
    jobs: tuple[tuple[str, str], ...]
    associations: tuple[str, ...]
    roles: tuple[str, ...]
    since: date | None
    attestation: date | None
    course: date | None
    class_teacher: bool
    account: str
    consent: bool
    mode: str | None


class Peopled:
    """A database, and the same people as the plain model knows them; not spelled out in reports."""

    def __init__(self, district: District, database: Database, everybody: list[Known]) -> None:
        self.district, self.database, self.everybody = district, database, everybody


def fits(one: Known, rule: Audience) -> bool:
    jobs = [
        job
        for job in one.jobs
        if (not rule.schools or job[0] in rule.schools)
        and (not rule.school_groups or SCHOOLS[job[0]][0] in rule.school_groups)
        and (not rule.positions or job[1] in rule.positions)
    ]
    works = bool(jobs) or not (rule.schools or rule.school_groups or rule.positions)
    young = one.since is not None and one.since > date(2023, 11, 24)
    of_stage = {
        "young": young,
        "experienced": one.since is not None and not young,
        "pre_attestation": one.attestation is not None and TODAY <= one.attestation <= date(2027, 11, 24),
        "course_due": one.course is not None and TODAY <= one.course <= date(2027, 5, 24),
    }
    flagged = {"class_teacher": one.class_teacher, "school_small": any(SCHOOLS[s][1] for s, _ in one.jobs)}
    roles = {*one.roles, *(["teacher"] if one.jobs else []), *(["young"] if one.jobs and young else [])}
    return (
        works
        and (not rule.associations or bool(set(rule.associations) & set(one.associations)))
        and (not rule.roles or bool(set(rule.roles) & roles))
        and (not rule.stages or any(of_stage[stage] for stage in rule.stages))
        and (not rule.flags or any(flagged.get(flag, False) for flag in rule.flags))
    )


def meant(everybody: list[Known], rule: TargetAudience) -> list[Known]:
    excluded = rule.exclude if rule.exclude and any(dict(rule.exclude).values()) else None
    return [one for one in everybody if fits(one, rule) and not (excluded and fits(one, excluded))]


def fate(one: Known, default: str, *, can_mute: bool, urgent: bool) -> tuple[str, str]:
    """Lane and reason."""
    mode = one.mode or default
    lane = "digest" if mode == "digest" and not urgent else "push"
    if one.account != "live":
        return lane, "no_account" if one.account == "none" else "blocked"
    if not one.consent:
        return lane, "no_consent"
    return lane, "muted" if mode == "off" and can_mute else ""


async def populate(database: Database, random: Random, count: int) -> list[Known]:
    dates = (None, date(2022, 9, 1), date(2025, 9, 1), date(2027, 3, 1), date(2028, 1, 1))
    known = []
    async with database.write() as session:
        for code, (group, small) in SCHOOLS.items():
            await builders.school(session, code, group=group, small=small)
        for number in range(count):
            jobs = tuple(
                (school, random.choice(POSITIONS))
                for school in random.sample(list(SCHOOLS), random.choice((0, 1, 1, 2)))
            )
            drawn: dict[str, Any] = {
                "jobs": jobs,
                "associations": tuple(random.sample(ASSOCIATIONS, random.choice((0, 1, 1, 2, 3)))),
                "consent": random.random() > 0.1,
                "class_teacher": random.random() > 0.6,
            }
            roles = tuple(random.sample(ROLES[2:], random.choice((0, 0, 0, 1))))
            since, attestation, course = (random.choice(dates) for _ in range(3))
            account, mode = random.choice(("live", "live", "live", "none", "blocked")), random.choice(MODES)
            made = await builders.person(
                session,
                number,
                **drawn,
                roles=[(role, "district", None) for role in roles],
                teaching_since=since,
                attestation_until=attestation,
                course_until=course,
                account=account != "none",
                blocked=account == "blocked",
                modes={"normative": mode, "monitoring": mode} if mode else {},
            )
            known.append(
                Known(
                    made.id,
                    **drawn,
                    roles=roles,
                    since=since,
                    attestation=attestation,
                    course=course,
                    account=account,
                    mode=mode,
                )
            )
    return known


def some(*values: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


FIELDS = {
    "associations": some(*ASSOCIATIONS),
    "schools": some(*SCHOOLS),
    "school_groups": some("town", "village"),
    "roles": some(*ROLES),
    "positions": some(*POSITIONS),
    "stages": some(*STAGES),
    "flags": some(*FLAGS),
}
RULES = st.builds(TargetAudience, **FIELDS, exclude=st.none() | st.builds(Audience, **FIELDS))


@pytest.mark.long
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rules=st.lists(RULES, min_size=5, max_size=5), seed=st.integers(0, 1))
def test_the_select_means_whom_the_rule_means(
    rules: list[TargetAudience],
    seed: int,
    peopled: list[Peopled],
    runner: Any,
) -> None:
    database, everybody = peopled[seed].database, peopled[seed].everybody

    async def compare() -> None:
        async with database.read() as session:
            for rule in rules:
                found = await session.scalars(audiences.people(rule, Moment(peopled[0].district, START)))
                assert sorted(found) == [one.id for one in meant(everybody, rule)]

    runner.run(compare())


@pytest.mark.long
@pytest.mark.parametrize("urgent", [False, True], ids=["usual", "urgent"])
@pytest.mark.parametrize("rubric", ["normative", "monitoring", "policy"])
def test_each_copy_meets_the_fate_the_subscriptions_give_it(
    rubric: str,
    urgent: bool,
    peopled: list[Peopled],
    runner: Any,
) -> None:
    database, everybody = peopled[0].database, peopled[0].everybody
    asked = peopled[0].district.rubrics[rubric]
    known = everybody if rubric != "policy" else [Known(**{**vars(one), "mode": None}) for one in everybody]

    async def compare() -> None:
        async with database.read() as session:
            at = Moment(peopled[0].district, START)
            fated = audiences.fates(audiences.people(TargetAudience(), at), asked, at, urgent=urgent)
            found = {row.person_id: (row.lane, row.reason, row.state) for row in await session.execute(fated)}
            reach = await reaches.reach(session, fated)
        expected = {one.id: fate(one, asked.default, can_mute=asked.can_mute, urgent=urgent) for one in known}
        assert found == {
            number: (lane, reason, "skipped" if reason else "queued")
            for number, (lane, reason) in expected.items()
        }
        assert reach.total == len(everybody)
        assert reach.count == sum(not reason for _, reason in expected.values())

    runner.run(compare())


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 24), 12, date(2027, 11, 24)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2028, 2, 29), -36, date(2025, 2, 28)),
        (date(2026, 12, 31), -1, date(2026, 11, 30)),
    ],
    ids=str,
)
def test_months_end_where_the_calendar_does(day: date, months: int, expected: date) -> None:
    assert months_from(day, months) == expected
