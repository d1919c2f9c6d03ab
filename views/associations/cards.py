"""Associations: the list, one of them, its members."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiogram.filters.callback_data import CallbackData

from locales import Html, Say
from models.associations import Association
from models.cards import PAGE, Circle, Colleague
from models.people import Person
from views import Button, Screen, pages
from views.announcements.callbacks import Compose
from views.associations import callbacks as to
from views.meetings.callbacks import Association as Meetings
from views.mentorships.callbacks import Known
from views.people.callbacks import Look, Menu
from views.people.names import shown
from views.plans.callbacks import Facts


@dataclass(frozen=True, slots=True)
class Rights:
    """What the reader may do with the association shown, and whether names are shown."""

    names: bool = False
    members: bool = False
    enrol: bool = False
    manage: bool = False
    write: bool = False
    connect: bool = False
    plans: bool = False
    find: bool = False
    courses: bool = False
    meetings: bool = False


def heads(circle: Circle, say: Say, names: bool) -> str:
    if not circle.heads:
        return say("associations-no-head")
    return say.several(shown(head, say, names) for head in circle.heads)


def lines(circles: Sequence[Circle], say: Say, names: bool) -> list[Html]:
    """Each association with its head, its members and how many of them are in the bot."""
    return [
        say(
            "associations-line",
            title=circle.association.short,
            head=heads(circle, say, names),
            members=circle.members,
            inside=circle.inside,
        )
        for circle in circles
    ]


def opening(circle: Circle) -> Button:
    return Button(circle.association.short, to.Open(id=circle.association.id))


def turning(make: Callable[[int], CallbackData], page: int, count: int, say: Say) -> list[Button]:
    """The row that turns the pages of any list here."""
    return pages(say("people-earlier"), say("people-further"), make, page, count, PAGE)


def mine(circles: Sequence[Circle], say: Say) -> Screen:
    buttons = [opening(circle) for circle in circles]
    key = "associations-mine" if circles else "associations-mine-none"
    return Screen(say(key), *buttons, Button(say("people-menu-back"), Menu()))


def listed(circles: Sequence[Circle], page: int, count: int, say: Say, names: bool) -> Screen:
    """All of the district's, each with its head and how many of its members are in the bot."""
    return Screen(
        Html.joined([say("associations-all", count=count), *lines(circles, say, names)], "\n\n"),
        *(opening(circle) for circle in circles),
        turning(lambda number: to.All(page=number), page, count, say),
        Button(say("people-menu-back"), Menu()),
    )


def card(circle: Circle, say: Say, rights: Rights, *, toast: str = "") -> Screen:
    association = circle.association
    text = say(
        "associations-card",
        title=association.title,
        head=heads(circle, say, rights.names),
        members=circle.members,
        inside=circle.inside,
        chat=say("associations-chat-on" if association.chat_id else "associations-chat-off"),
    )
    return Screen(text, *_deeds(association, say, rights), _back(association, say, rights), toast=toast)


def _deeds(association: Association, say: Say, rights: Rights) -> list[list[Button]]:
    number, school = association.id, association.level == "school"
    rows = [
        [Button(say("associations-members"), to.Members(id=number))] if rights.members else [],
        [Button(say("mentorships-to-known"), Known(association_id=number))] if rights.members else [],
        [Button(say("associations-meetings"), Meetings(id=number))] if rights.meetings else [],
        [Button(say("associations-write"), Compose())] if rights.write else [],
        [Button(say("plans-menu-facts"), Facts())] if rights.plans else [],
        [Button(say("associations-enrol"), to.Enrol(id=number))] if rights.enrol else [],
        [Button(say("associations-appoint"), to.Appoint(id=number))] if rights.manage else [],
        [Button(say("associations-unlink"), to.Unlink(id=number))]
        if rights.connect and association.chat_id
        else [],
    ]
    if school and rights.manage:
        rows.append(
            [
                Button(say("associations-rename"), to.Rename(id=number)),
                Button(say("associations-close"), to.Close(id=number), style="danger"),
            ]
        )
    return rows


def _back(association: Association, say: Say, rights: Rights) -> Button:
    if association.school_id is not None and rights.manage:
        return Button(say("associations-to-school"), to.School(id=association.school_id))
    if rights.manage:
        return Button(say("associations-to-all"), to.All())
    return Button(say("people-menu-back"), Menu())


def members(
    association: Association,
    found: Sequence[Colleague],
    count: int,
    at: to.Members,
    say: Say,
    names: bool,
) -> Screen:
    """Who belongs, and who of them is in the bot."""
    key = "associations-members-out" if at.out else "associations-members-all"
    other = "associations-show-all" if at.out else "associations-show-out"
    return Screen(
        say(key, title=association.short, count=count),
        *(
            Button(named(one, say, names), to.Member(id=association.id, person_id=one.person.id))
            for one in found
        ),
        turning(lambda number: at.model_copy(update={"page": number}), at.page, count, say),
        Button(say(other), to.Members(id=association.id, out=not at.out)),
        Button(say("associations-to-card"), to.Open(id=association.id)),
    )


def named(one: Colleague, say: Say, names: bool) -> str:
    """A line of a list: who, and whether she is in the bot."""
    who = shown(one.person, say, names)
    return say("associations-inside" if one.inside else "associations-outside", who=who)


def member(association: Association, person: Person, say: Say, rights: Rights, *, may_look: bool) -> Screen:
    return Screen(
        say("associations-member", who=shown(person, say, rights.names), title=association.short),
        [Button(say("associations-look"), Look(id=person.id))] if may_look else [],
        [Button(say("associations-dismiss"), to.Dismiss(id=association.id, person_id=person.id))]
        if rights.enrol
        else [],
        Button(say("associations-to-members"), to.Members(id=association.id)),
    )


def sure_to_dismiss(association: Association, person: Person, say: Say, names: bool) -> Screen:
    yes = to.Dismiss(id=association.id, person_id=person.id, sure=True)
    return Screen(
        say("associations-dismiss-sure", who=shown(person, say, names), title=association.short),
        Button(say("associations-dismiss"), yes, style="danger"),
        Button(say("associations-leave-so"), to.Member(id=association.id, person_id=person.id)),
    )


def sure_to_close(association: Association, say: Say) -> Screen:
    return Screen(
        say("associations-close-sure", title=association.title),
        Button(say("associations-close"), to.Close(id=association.id, sure=True), style="danger"),
        Button(say("associations-leave-so"), to.Open(id=association.id)),
    )


def closed(association: Association, say: Say) -> Screen:
    back = to.School(id=association.school_id) if association.school_id is not None else Menu()
    return Screen(
        say("associations-closed", title=association.title), Button(say("associations-to-school"), back)
    )
