"""«Моя школа»: who works there, who has entered, the school's own associations."""

from collections.abc import Sequence

from locales import Html, Say
from models.cards import Circle, Colleague
from models.people import School
from views import Button, Screen
from views.associations import callbacks as to
from views.associations.cards import Rights, lines, named, opening, turning
from views.courses.callbacks import School as Courses
from views.people.callbacks import Find, Look, Menu
from views.plans.callbacks import Facts


def choice(schools: Sequence[School], say: Say) -> Screen:
    key = "associations-schools" if schools else "associations-schools-none"
    buttons = [Button(school.title, to.School(id=school.id)) for school in schools]
    return Screen(say(key), *buttons, Button(say("people-menu-back"), Menu()))


def home(
    school: School,
    staff: int,
    outside: int,
    circles: Sequence[Circle],
    say: Say,
    rights: Rights,
) -> Screen:
    own = lines(circles, say, rights.names) or [say("associations-school-none")]
    missing = Button(say("associations-school-out", count=outside), to.Staff(id=school.id, out=True))
    return Screen(
        Html.joined(
            [say("associations-school", title=school.title, staff=staff, inside=staff - outside), *own],
            "\n\n",
        ),
        Button(say("associations-school-staff"), to.Staff(id=school.id)),
        [missing] if outside else [],
        *(opening(circle) for circle in circles),
        [Button(say("associations-found"), to.Found(id=school.id))] if rights.manage else [],
        [Button(say("plans-menu-facts"), Facts())] if rights.plans else [],
        [Button(say("courses-menu-school"), Courses(id=school.id))] if rights.courses else [],
        [Button(say("people-find"), Find())] if rights.find else [],
        Button(say("people-menu-back"), Menu()),
    )


def staff(
    school: School, found: Sequence[Colleague], count: int, at: to.Staff, say: Say, names: bool
) -> Screen:
    """Each leads to the card, from which a person is invited."""
    key = "associations-staff-out" if at.out else "associations-staff-all"
    return Screen(
        say(key, title=school.title, count=count),
        *(Button(named(one, say, names), Look(id=one.person.id)) for one in found),
        turning(lambda number: at.model_copy(update={"page": number}), at.page, count, say),
        Button(say("associations-to-school"), to.School(id=school.id)),
    )
