"""Every role by every action by every scope: what the matrix allows is allowed, and nothing else."""

from datetime import UTC, datetime

import pytest

from models.district import District
from models.people import Employment, Person
from services import rights, roles
from services.refusals import Refusal
from services.rights import Actor, Hat

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SELF, OTHER = 1, 2
OWN, FOREIGN = 10, 20
OBJECTS = {
    "self": {"person_id": SELF},
    "another person": {"person_id": OTHER},
    "own school": {"school_id": OWN},
    "another school": {"school_id": FOREIGN},
    "own association": {"association_id": OWN},
    "another association": {"association_id": FOREIGN},
    "whatever": {},
}
REACHED = {
    "any": set(OBJECTS),
    "own": {"self", "whatever"},
    "own_school": {"own school", "whatever"},
    "own_association": {"own association", "whatever"},
    "pair": {"whatever"},
    None: set(),
}


def hats(role: str) -> tuple[Hat, ...]:
    return tuple(Hat(role, kind, OWN) for kind in ("school", "association"))


def refusal(actor: Actor, action: str, given: dict[str, int]) -> Refusal | None:
    try:
        actor.demand(action, **given)
    except Refusal as refused:
        return refused
    return None


def allowed(actor: Actor, action: str) -> set[str]:
    refused = {name: refusal(actor, action, given) for name, given in OBJECTS.items()}
    said = {(no.key, no.audit) for no in refused.values() if no}
    assert said <= {("people-not-allowed", f"refused:{action}")}
    return {name for name, no in refused.items() if no is None}


def test_the_matrix_is_what_counts(district: District) -> None:
    person = Person(id=SELF)
    checked = 0
    for role in district.roles:
        actor = Actor(person, hats(role), district)
        for action in (*district.actions, "people.not_in_the_matrix"):
            assert allowed(actor, action) == REACHED[district.scope(action, role)], (role, action)
            checked += len(OBJECTS)
    assert checked == len(district.roles) * (len(district.actions) + 1) * len(OBJECTS)


def test_who_holds_no_role_keeps_what_everyone_may(district: District) -> None:
    leaver = Actor(Person(id=SELF), (), district)

    assert allowed(leaver, "people.erase_own") == {"self", "whatever"}
    assert allowed(leaver, "people.find") == set()


@pytest.mark.parametrize(
    ("began", "young"),
    [
        pytest.param(datetime(2023, 11, 24, tzinfo=UTC), False, id="three-years-today"),
        pytest.param(datetime(2023, 11, 25, tzinfo=UTC), True, id="three-years-tomorrow"),
    ],
)
def test_youth_ends_on_the_third_anniversary(district: District, began: datetime, young: bool) -> None:
    anna = Person(id=SELF, teaching_since=began.date())
    anna.grants, anna.employments = [], [Employment(school_id=OWN, position="TEACHER")]

    assert ("young" in {hat.role for hat in rights.hats(anna, NOW, district)}) is young


def test_only_an_administrator_can_give_the_administrators_role(district: District) -> None:
    other = Person(id=OTHER)
    other.employments = []
    givers = {
        role
        for role in district.roles
        if roles.refusal(Actor(Person(id=SELF), hats(role), district), other, Hat("admin")) is None
    }

    assert givers == {"admin"}
