"""How people, roles and work are called before others."""

from collections.abc import Mapping

from locales import Html, Say, safe
from models.district import District
from models.people import Employment, Person, RoleGrant


def shown(person: Person, say: Say, names: bool) -> str:
    """The person as others see her: by name where names may be shown, else by code.

    `names` is the actor's `Actor.names`.
    """
    if person.erased_at is not None:
        return say("people-erased")
    if names:
        return person.full_name
    return say("people-coded", code=person.code)


def job(employment: Employment, say: Say, district: District) -> str:
    """«учитель (математика, физика), Школа № 3»; needs the school loaded."""
    position = district.positions.get(employment.position)
    title = position.called(say.language) if position else employment.position
    if employment.subjects:
        subjects = ", ".join(str(subject) for subject in employment.subjects)
        return say("people-job-with-subjects", title=title, subjects=subjects, school=employment.school.title)
    return say("people-job", title=title, school=employment.school.title)


def role(code: str, say: Say, district: District) -> str:
    known = district.roles.get(code)
    return known.called(say.language) if known else code


def held(grant: RoleGrant, places: Mapping[tuple[str, int], str], say: Say, district: District) -> Html:
    """«Руководитель объединения — РМО математики, до 1 июня 2027 г.»."""
    title = role(grant.role, say, district)
    where = places.get((grant.scope_kind, grant.scope_id)) if grant.scope_id is not None else None
    said = say("people-role-where", role=title, where=where) if where else safe(title)
    if grant.until is not None:
        said = say("people-role-until", role=said, day=say.full_day(grant.until))
    if grant.confirmed_at is None:
        said = say("people-role-waiting", role=said)
    return said
