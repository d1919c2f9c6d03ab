"""Roles given, waiting for a word, taken back."""

from collections.abc import Mapping, Sequence

from locales import Say
from models.district import District
from models.people import Person, RoleGrant
from views import Button, Screen
from views.people import names
from views.people.callbacks import Confirm, Decline, Look, Menu, People, Revoke

Places = Mapping[tuple[str, int], str]
SAID = (
    "people-role-taken",
    "people-role-confirmed",
    "people-role-declined",
    "people-grant-asked",
    "people-grant-given",
    "people-grant-declined",
    "people-grant-taken",
    "people-grant-yours-given",
    "people-grant-yours-declined",
    "people-grant-yours-taken",
)


def made(person: Person, grant: RoleGrant, say: Say, district: District) -> Screen:
    """After a role was given: it counts, or it waits."""
    role = names.role(grant.role, say, district)
    return Screen(
        say("people-role-given" if grant.confirmed_at else "people-role-given-waits", role=role),
        Button(say("people-back-to-card"), Look(id=person.id)),
        Button(say("people-menu-back"), Menu()),
    )


def waiting(
    grants: Sequence[RoleGrant], places: Places, say: Say, district: District, by_name: bool
) -> Screen:
    if not grants:
        return Screen(say("people-waiting-none"), Button(say("people-menu-back"), People()))
    grant, more = grants[0], len(grants) - 1
    screen = asked(grant, places, say, district, by_name=by_name)
    text = screen.text + "\n\n" + say("people-waiting-more", count=more) if more else screen.text
    return Screen(text, *screen.rows, Button(say("people-menu-back"), Menu()))


def asked(
    grant: RoleGrant, places: Places, say: Say, district: District, *, by_name: bool, holder: bool = True
) -> Screen:
    """A privileged role waits for a holder's word: the reader's, or somebody else's."""
    word = [
        Button(say("people-confirm"), Confirm(id=grant.id), style="success"),
        Button(say("people-decline"), Decline(id=grant.id), style="danger"),
    ]
    return Screen(
        say(
            "people-grant-asked",
            who=names.shown(grant.person, say, by_name),
            role=names.held(grant, places, say, district),
        ),
        word if holder else [],
        Button(say("people-correction-card"), Look(id=grant.person_id)),
    )


def told(
    grant: RoleGrant, what: str, places: Places, say: Say, district: District, *, own: bool, by_name: bool
) -> Screen:
    """What happened to a role: to the person herself, or to an administrator."""
    role = names.role(grant.role, say, district)
    where = places.get((grant.scope_kind, grant.scope_id)) if grant.scope_id is not None else None
    full = say("people-role-where", role=role, where=where) if where else role
    back = Button(say("people-menu-back"), Menu())
    if own:
        return Screen(say(f"people-grant-yours-{what}", role=full), back)
    who = names.shown(grant.person, say, by_name)
    return Screen(say(f"people-grant-{what}", who=who, role=full), back)


def settled(grant: RoleGrant, key: str, say: Say, district: District) -> Screen:
    """After the reader's own deed."""
    return Screen(
        say(key, role=names.role(grant.role, say, district)),
        Button(say("people-back-to-card"), Look(id=grant.person_id)),
        Button(say("people-menu-back"), Menu()),
        toast=say("people-done"),
    )


def revoke(grant: RoleGrant, say: Say, district: District, by_name: bool) -> Screen:
    """Asks before a role is taken."""
    return Screen(
        say(
            "people-revoke-ask",
            who=names.shown(grant.person, say, by_name),
            role=names.role(grant.role, say, district),
        ),
        Button(say("people-revoke-sure"), Revoke(id=grant.id, sure=True), style="danger"),
        Button(say("people-keep"), Look(id=grant.person_id)),
    )
