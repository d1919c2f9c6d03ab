"""Who may do what: roles are grants with scope and dates; what is not allowed is refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.district import EVERYONE, District
from models.people import Person
from services.refusals import Refusal


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

    @property
    def names(self) -> bool:
        """Whether other people are shown to the actor by name; if not, by code («Педагог 0147»)."""
        return self.district.settings.names_in_chat or self.may("people.reveal")

    def scopes(self, action: str) -> dict[str, list[Hat]]:
        """The scopes in which the action is allowed, each with the hats that allow it.

        Who holds no role at all, having left a school, keeps what everyone may.
        """
        allowed: Mapping[str, str] = self.district.matrix.get(action, {})
        found: dict[str, list[Hat]] = {}
        for hat in self.hats or (Hat(EVERYONE),):
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
        """Refuses unless the action is allowed on that object; with none named, in any scope.

        A refusal is remembered in the audit, with the person it was about.
        """
        scopes = self.scopes(action)
        allowed = (
            "any" in scopes
            or ("own" in scopes and person_id is not None and person_id == self.id)
            or (school_id is not None and school_id in self.places(action, "own_school"))
            or (association_id is not None and association_id in self.places(action, "own_association"))
            or (bool(scopes) and person_id is school_id is association_id is None)
        )
        if not allowed:
            raise Refusal("people-not-allowed", audit=f"refused:{action}", about=_about(person_id))


def hats(person: Person, now: datetime, district: District | None = None) -> tuple[Hat, ...]:
    """The hats of a person at a moment: live confirmed grants, and what work itself gives.

    Needs `person.grants` and `person.employments` loaded; with a district, the young are known too.
    """
    today = now.astimezone(district.settings.timezone).date() if district else now.date()
    worn = {Hat(grant.role, grant.scope_kind, grant.scope_id) for grant in person.grants if grant.counts(now)}
    jobs = [job for job in person.employments if job.lasts(today)]
    worn |= {Hat("teacher", "school", job.school_id) for job in jobs}
    if district and _young(person, today, district):
        worn |= {Hat("young", "school", job.school_id) for job in jobs}
    return tuple(sorted(worn, key=lambda hat: (hat.role, hat.scope_kind, hat.scope_id or 0)))


def _young(person: Person, today: date, district: District) -> bool:
    stage = district.stages.get("young")
    if stage is None or person.teaching_since is None:
        return False
    begun = person.teaching_since
    return (today.year - begun.year) - ((today.month, today.day) < (begun.month, begun.day)) < stage.amount


def _about(person_id: int | None) -> str:
    return f"person:{person_id}" if person_id is not None else ""
