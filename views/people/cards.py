"""Other people as those see them whose work it is."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.cards import PAGE, Card
from models.district import District
from models.people import Correction, Person, RoleGrant
from views import Button, Screen
from views.people import callbacks, names
from views.people.callbacks import Find, Grant, Look, Menu, Revoke, Settle, Waiting


def home(waiting: int, say: Say) -> Screen:
    """The page of whoever works with people: find, and what waits."""
    asked = [Button(say("people-waiting", count=waiting), Waiting(), style="primary")] if waiting else []
    return Screen(
        say("people-home"), asked, Button(say("people-find"), Find()), Button(say("people-menu-back"), Menu())
    )


def found(people: Sequence[Person], typed: str, say: Say, district: District, by_name: bool) -> Screen:
    """A list of cards to open; more than fit asks to be told apart."""
    again = Button(say("people-find-again"), Find())
    back = Button(say("people-menu-back"), Menu())
    if not people:
        return Screen(say("people-found-none", typed=typed), again, back)
    buttons = [_line(person, say, district, by_name) for person in people[:PAGE]]
    many = len(people) > PAGE
    head = say("people-found-many", shown=PAGE) if many else say("people-found", count=len(people))
    return Screen(head, *buttons, again, back)


def _line(person: Person, say: Say, district: District, by_name: bool) -> Button:
    job = next((job for job in person.employments if job.main), None) or next(iter(person.employments), None)
    position = district.positions.get(job.position) if job else None
    title = position.called(say.language) if position else (job.position if job else "")
    called = names.shown(person, say, by_name)
    return Button(f"{called} · {title}" if title else called, Look(id=person.id))


def card(
    card: Card,
    held: Sequence[RoleGrant],
    places: Mapping[tuple[str, int], str],
    taken: Sequence[RoleGrant],
    say: Say,
    district: District,
    *,
    by_name: bool,
    may_invite: bool,
    may_grant: bool,
) -> Screen:
    """`held` are the roles the person has or waits for; `taken` those the actor may take back."""
    person = card.person
    lines = [Html("• ") + names.job(job, say, district) for job in card.jobs]
    lines += [Html("• ") + association.title for association in card.associations]
    lines += [names.held(grant, places, say, district) for grant in held]
    state = say("people-card-inside") if card.accounts else say("people-card-outside")
    revokes = [
        Button(say("people-revoke", role=names.role(grant.role, say, district)), Revoke(id=grant.id))
        for grant in taken
    ]
    work = []
    if may_invite:
        work.append(
            Button(
                say("people-invite-anew" if card.accounts else "people-invite"),
                callbacks.Invite(id=person.id),
            )
        )
    if may_grant:
        work.append(Button(say("people-grant"), Grant(id=person.id)))
    return Screen(
        say(
            "people-card",
            who=names.shown(person, say, by_name),
            code=person.code,
            facts=Html.joined(lines),
            state=state,
        ),
        work,
        *revokes,
        [Button(say("people-find-again"), Find()), Button(say("people-menu-back"), Menu())],
    )


def correction(made: Correction, say: Say, *, by_name: bool) -> Screen:
    """What a person says is wrong about her in the staff list: for those who can put it right."""
    who = names.shown(made.person, say, by_name)
    return Screen(
        say("people-correction", who=who, said=made.said),
        [
            Button(say("people-correction-card"), Look(id=made.person_id)),
            Button(say("people-correction-done"), Settle(id=made.id)),
        ],
    )


def settled(say: Say) -> Screen:
    return Screen(
        say("people-correction-settled"), Button(say("people-menu-back"), Menu()), toast=say("people-done")
    )
