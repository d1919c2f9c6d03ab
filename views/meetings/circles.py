"""An association's own page: plan, meetings, tasks; for its members and whoever heads it."""

from collections.abc import Sequence

from locales import Html, Say
from models.associations import Association
from models.events import Event
from models.meetingcards import Circle
from models.meetings import Meeting
from views import Button, Screen
from views.associations.callbacks import Open as Members
from views.events.callbacks import New
from views.meetings import callbacks as to
from views.meetings import words
from views.people.callbacks import Menu

FORM = "association_meeting"


def choice(found: Sequence[Association], councils: bool, say: Say) -> Screen:
    key = "meetings-which-association" if found or councils else "meetings-no-association"
    buttons = [Button(one.short, to.Association(id=one.id)) for one in found]
    others = [Button(say("meetings-menu-councils"), to.Councils())] if councils else []
    others.append(Button(say("meetings-to-mine"), to.Mine()))
    return Screen(say(key), *buttons, others, Button(say("people-menu-back"), Menu()))


def home(shown: Circle, say: Say, *, toast: str = "") -> Screen:
    association = shown.association
    parts = [
        say("meetings-home", title=association.title, year=shown.year),
        _plan(shown, say),
        _meetings(shown, say),
        say("meetings-home-tasks", count=shown.tasks, late=shown.late) if shown.tasks else Html(""),
    ]
    text = Html.joined([part for part in parts if part], "\n\n")
    return Screen(text, *_deeds(shown, say), toast=toast)


def _plan(shown: Circle, say: Say) -> Html:
    if shown.plan is None:
        return say("meetings-home-no-plan")
    key = "meetings-home-plan" if shown.plan.state == "approved" else "meetings-home-plan-draft"
    return say(key, done=shown.done, lines=shown.lines)


def _meetings(shown: Circle, say: Say) -> Html:
    coming = [
        say("meetings-home-coming", when=say.moment(one.starts_at), title=one.title) for one in shown.upcoming
    ]
    past = [_past(one, say) for one in shown.past]
    lines = [*coming, *past]
    return Html.joined(lines) if lines else say("meetings-home-no-meetings")


def _past(one: Meeting, say: Say) -> Html:
    return say(
        "meetings-home-past",
        when=say.day(one.event.starts_at),
        title=one.event.title,
        state=words.state(one, say),
    )


def _deeds(shown: Circle, say: Say) -> list[list[Button]]:
    number = shown.association.id
    rows = [[_meeting(one, say)] for one in shown.upcoming]
    rows += [[_held(one, say)] for one in shown.past]
    if shown.plan is not None:
        rows.append([Button(say("meetings-to-plan"), to.Plan(id=shown.plan.id))])
    rows += [
        [
            Button(
                say("meetings-plan-make", year=year),
                to.MakePlan(association=number, year=year),
                style="primary",
            )
        ]
        for year in shown.plannable
    ]
    if shown.runs:
        rows.append([Button(say("meetings-call"), New(form=FORM, association=number))])
    if shown.tasks:
        rows.append([Button(say("meetings-to-tasks", count=shown.tasks), to.Tasks(association=number))])
    rows.append([Button(say("meetings-to-mine"), to.Mine())])
    back = Members(id=number) if shown.runs else Menu()
    return [*rows, [Button(say("meetings-back") if shown.runs else say("people-menu-back"), back)]]


def _meeting(one: Event, say: Say) -> Button:
    return Button(say("meetings-agenda-of", day=say.day(one.starts_at)), to.Agenda(event=one.id))


def _held(one: Meeting, say: Say) -> Button:
    return Button(say("meetings-minutes-of", day=say.day(one.event.starts_at)), to.Agenda(event=one.event_id))


def start(at: to.MakePlan, again: bool, say: Say) -> Screen:
    """A new plan: from the template or from last year's lines."""
    return Screen(
        say("meetings-plan-begin", year=at.year),
        Button(say("meetings-plan-template"), at.model_copy(update={"way": "template"})),
        [Button(say("meetings-plan-again"), at.model_copy(update={"way": "again"}))] if again else [],
        Button(say("meetings-back"), to.Association(id=at.association)),
    )
