"""Who may see and do what, written down a second time, by data and by role: programme/roles.yaml agrees.

Columns are those of the matrix of the district's privacy: what is not named is not allowed to anybody.
"""

import pytest

from models.district import District
from models.people import Person
from services.refusals import Refusal
from services.rights import Actor, Hat

OWN, FOREIGN, SELF, OTHER = 10, 20, 1, 2
SCHOOL = {"school_curator": "own_school", "school_head": "own_school"}
HEADS = {"association_head": "own_association", **SCHOOL}
CENTRE = {"methodist": "any", "coordinator": "any"}
YOUNG = {"methodist_young": "any"}
# Each piece of data: the actions that show or change it, and the roles that may.
MATRIX: dict[str, dict[str, dict[str, str]]] = {
    "a profile": {
        "people.look": {"methodist": "any", "mentor": "pair", **HEADS},
        "people.edit": {"methodist": "any"},
        "people.confirm": {"methodist": "any", **SCHOOL},
        "people.reveal": {"methodist": "any"},
    },
    "answers about difficulties": {
        "questionnaires.answers": {"methodist": "any"},
        "questionnaires.demands": {"methodist": "any"},
    },
    "levels of a group of competences": {
        "questionnaires.scores": {"methodist": "any"},
        "questionnaires.shared_scores": {"mentor": "pair"},
        "questionnaires.aggregate": {**CENTRE, **HEADS},
    },
    "a plan": {
        "plans.own": {"teacher": "own"},
        "plans.agree": {"methodist": "any"},
        "plans.shared": {"mentor": "pair"},
        "plans.facts": HEADS,
        "plans.aggregate": CENTRE,
    },
    "answers of a pulse": {
        "adaptation.answer": {"young": "own"},
        "adaptation.answers": YOUNG,
        "adaptation.risk": YOUNG,
        "adaptation.reveal": YOUNG,
        "adaptation.shown": {"mentor": "pair"},
    },
    "how young teachers feel, in numbers": {
        "adaptation.aggregate": {**YOUNG, "coordinator": "any"},
        "adaptation.overdue": {**YOUNG, "coordinator": "any"},
    },
    "a pair": {
        "mentoring.own_pair": {"teacher": "own", "mentor": "pair"},
        "mentoring.pairs": {"methodist": "any", **SCHOOL},
        "mentoring.pair_facts": {"methodist": "any", **YOUNG, **HEADS},
        "mentoring.aggregate": {**CENTRE, **YOUNG},
    },
    "a journal": {
        "mentoring.log": {"mentor": "pair"},
        "mentoring.confirm": {"teacher": "own"},
        "mentoring.sessions": {"methodist": "any", "mentor": "pair", "teacher": "own"},
        "mentoring.session_facts": {"methodist": "any", **YOUNG, **SCHOOL},
    },
    "seats and who came": {
        "events.attendance": {"methodist": "any", **HEADS},
        "attendances.mark": {"methodist": "any", "association_head": "own_association"},
        "registrations.manage": {"methodist": "any", "association_head": "own_association"},
        "events.aggregate": CENTRE,
    },
    "applications for courses": {
        "courses.apply": {"teacher": "own"},
        "courses.approve": SCHOOL,
        "courses.manage": {"methodist": "any"},
        "courses.aggregate": CENTRE,
    },
    "announcements": {
        "announcements.send": {"methodist": "any", **HEADS},
        "announcements.send_urgent": {"methodist": "any"},
        "announcements.results": {**CENTRE, **HEADS},
    },
    "the audit": {"audit.read": {"coordinator": "any", "admin": "any"}},
}  # fmt: skip
# All that the technical administrator may beside what everybody may: nothing of anybody's content.
ADMIN = {
    "associations.connect", "audit.read", "people.confirm_grant", "people.find", "people.grant",
    "people.import", "people.invite", "schools.manage", "settings.manage", "status.manage", "status.read",
}  # fmt: skip


@pytest.mark.parametrize("data", MATRIX)
def test_the_district_s_file_says_the_same(district: District, data: str) -> None:
    for action, who in MATRIX[data].items():
        said = {role: district.scope(action, role) for role in district.roles}
        assert {role: scope for role, scope in said.items() if scope} == who, action


def reached(actor: Actor, action: str) -> set[str]:
    """Whose, of an own school, another one, and so on, the action is allowed on."""
    objects = {
        "own": {"person_id": SELF}, "another's": {"person_id": OTHER},
        "own_school": {"school_id": OWN}, "another school": {"school_id": FOREIGN},
        "own_association": {"association_id": OWN}, "another association": {"association_id": FOREIGN},
    }  # fmt: skip
    found = set()
    for name, given in objects.items():
        try:
            actor.demand(action, **given)
        except Refusal:
            continue
        found.add(name)
    return found


def test_each_role_reaches_what_its_scope_says_and_nothing_foreign(district: District) -> None:
    checked = 0
    for cells in MATRIX.values():
        for action, who in cells.items():
            for role in district.roles:
                hats = tuple(Hat(role, kind, OWN) for kind in ("school", "association"))
                got = reached(Actor(Person(id=SELF), hats, district), action)
                scope = who.get(role)
                wanted = {None: set[str](), "pair": set[str]()}.get(scope, {str(scope)})
                assert scope == "any" or got == wanted, (role, action)
                assert scope != "any" or "another school" in got, (role, action)
                checked += 6
    assert checked > 2500


def test_an_administrator_may_nothing_that_shows_content(district: District) -> None:
    shared = {action for action, who in district.matrix.items() if "teacher" in who or "everyone" in who}
    may = {action for action, who in district.matrix.items() if "admin" in who}
    assert may - shared == ADMIN


def test_whoever_has_lost_a_role_has_lost_its_rights_at_the_next_update(district: District) -> None:
    teacher = Actor(Person(id=SELF), (Hat("teacher", "school", OWN),), district)
    cells = [(action, who) for row in MATRIX.values() for action, who in row.items()]
    assert [action for action, who in cells if "teacher" not in who and teacher.may(action)] == []
