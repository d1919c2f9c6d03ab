"""Who may do what: roles are grants with scope and dates; what is not allowed is refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from models.district import District
from models.people import Person
from services.refusals import Refusal

SCOPES = ("any", "own_association", "own_school", "pair", "own")


@dataclass(frozen=True, slots=True)
class Hat:
    """One role a person holds now, and where."""

    role: str
    scope_kind: str = "district"
    scope_id: int | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person with the hats worn at this moment; made anew for every turn, never kept."""

    person: Person
    hats: tuple[Hat, ...]
    district: District

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def roles(self) -> set[str]:
        return {hat.role for hat in self.hats}

    def scopes(self, action: str) -> dict[str, list[Hat]]:
        """The scopes in which the action is allowed, each with the hats that allow it."""
        allowed: Mapping[str, str] = self.district.matrix.get(action, {})
        found: dict[str, list[Hat]] = {}
        for hat in self.hats:
            if scope := allowed.get(hat.role):
                found.setdefault(scope, []).append(hat)
        return found

    def may(self, action: str) -> bool:
        """Whether the action is allowed in any scope at all."""
        return bool(self.scopes(action))

    def places(self, action: str, scope: str) -> set[int]:
        """The schools (own_school) or associations (own_association) where the action is allowed."""
        kind = scope.removeprefix("own_")
        hats = self.scopes(action).get(scope, [])
        return {hat.scope_id for hat in hats if hat.scope_kind == kind and hat.scope_id is not None}

    def demand(
        self,
        action: str,
        *,
        person_id: int | None = None,
        school_id: int | None = None,
        association_id: int | None = None,
    ) -> None:
        """Refuses unless the action is allowed on that object; with none named, in any scope."""
        scopes = self.scopes(action)
        allowed = (
            "any" in scopes
            or ("own" in scopes and person_id is not None and person_id == self.id)
            or (school_id is not None and school_id in self.places(action, "own_school"))
            or (association_id is not None and association_id in self.places(action, "own_association"))
            or (bool(scopes) and person_id is school_id is association_id is None)
        )
        if not allowed:
            raise Refusal("people-not-allowed", audit=f"refused:{action}")


def hats(person: Person, now: datetime) -> tuple[Hat, ...]:
    """The hats of a person at a moment: live confirmed grants, and what work itself gives.

    Needs `person.grants` and `person.employments` loaded.
    """
    today = now.date()
    worn = {
        Hat(grant.role, grant.scope_kind, grant.scope_id)
        for grant in person.grants
        if grant.since <= now and (grant.until is None or now < grant.until) and grant.confirmed_at is not None
    }
    worn |= {
        Hat("teacher", "school", job.school_id)
        for job in person.employments
        if (job.since is None or job.since <= today) and (job.until is None or today < job.until)
    }
    return tuple(sorted(worn, key=lambda hat: (hat.role, hat.scope_kind, hat.scope_id or 0)))
