"""What people need, as the methodist sees it: themes with numbers, and those who asked to be called."""

from collections.abc import Sequence

from locales import Html, Say
from models.instruments import Instrument
from models.people import Person
from models.profiles import Wanted
from models.questionnaires import Demand
from views import Button, Screen, pages
from views.people import Menu, hiding
from views.questionnaires import callbacks as to
from views.questionnaires.profile import name
from views.questionnaires.steps import action

SIZE = 8
LONG = 44


def demands(
    found: Sequence[Wanted], asking: int, page: int, instrument: Instrument, say: Say, *, toast: str = ""
) -> Screen:
    """Themes by how many need them; where too few do, nobody learns how many."""
    shown = found[page * SIZE : (page + 1) * SIZE]
    themes = [
        Button(
            say(
                "questionnaires-theme-button", title=cut(name(instrument, one.theme)), people=people(one, say)
            ),
            to.Theme(code=one.theme),
        )
        for one in shown
    ]
    turning = pages(
        say("questionnaires-earlier"),
        say("questionnaires-more"),
        lambda number: to.Demands(page=number),
        page,
        len(found),
        SIZE,
    )
    return Screen(
        say("questionnaires-demands" if found else "questionnaires-demands-none"),
        Button(say("questionnaires-contacts-open", count=asking), to.Contacts(), style="primary")
        if asking
        else [],
        *themes,
        turning,
        Button(say("questionnaires-offers-open"), to.Offers()),
        Button(say("questionnaires-to-menu"), Menu()),
        toast=toast,
    )


def people(one: Wanted, say: Say) -> Html:
    return (
        say("questionnaires-people", count=one.people)
        if one.people is not None
        else say("questionnaires-people-few")
    )


def theme(one: Wanted, instrument: Instrument, say: Say) -> Screen:
    kinds = say.several(action(kind, say) for kind in one.kinds)
    parts = [
        say("questionnaires-theme", title=name(instrument, one.theme), people=people(one, say), kinds=kinds)
    ]
    if one.schools:
        lines = [
            say("questionnaires-theme-school", title=title, count=count)
            for title, count in one.schools.items()
        ]
        parts.append(Html.joined([say("questionnaires-theme-schools"), *lines]))
    if one.notes:
        notes = [say("questionnaires-theme-note", words=words) for words in one.notes]
        parts.append(Html.joined([say("questionnaires-theme-notes"), *notes]))
    return Screen(
        Html.joined(parts, "\n\n"),
        Button(say("questionnaires-offer-new"), to.NewOffer(theme=one.theme), style="primary"),
        Button(say("questionnaires-settle-theme"), to.SettleTheme(code=one.theme)),
        Button(say("questionnaires-to-demands"), to.Demands()),
    )


def contacts(
    found: Sequence[Demand], page: int, count: int, instrument: Instrument, say: Say, *, toast: str = ""
) -> Screen:
    """Those who asked to be called, by code."""
    buttons = [Button(_contact(one, instrument, say), to.Contact(id=one.id)) for one in found]
    turning = pages(
        say("questionnaires-earlier"),
        say("questionnaires-more"),
        lambda number: to.Contacts(page=number),
        page,
        count,
        SIZE,
    )
    return Screen(
        say("questionnaires-contacts" if found else "questionnaires-contacts-none"),
        *buttons,
        turning,
        Button(say("questionnaires-to-demands"), to.Demands()),
        toast=toast,
    )


def _contact(one: Demand, instrument: Instrument, say: Say) -> Html:
    code = one.person.code if one.person else ""
    return say("questionnaires-contact-button", code=code, title=cut(name(instrument, one.theme)))


def contact(one: Demand, instrument: Instrument, say: Say, *, revealed: Person | None = None) -> Screen:
    """One request; the name stays hidden until it is revealed for a reason."""
    code = one.person.code if one.person else ""
    words = say(
        "questionnaires-contact",
        code=code,
        title=name(instrument, one.theme),
        kind=action(one.kind, say),
        day=say.day(one.asked_at),
    )
    parts = [words]
    if one.note:
        parts.append(say("questionnaires-contact-note", words=one.note))
    if revealed is not None:
        parts.append(say("questionnaires-contact-name", name=revealed.full_name))
    reveal = [] if revealed else [Button(say("questionnaires-reveal"), to.Reveal(id=one.id))]
    return Screen(
        Html.joined(parts, "\n\n"),
        reveal,
        Button(say("questionnaires-settle"), to.Settle(id=one.id), style="success"),
        hiding.button(say),
        Button(say("questionnaires-to-contacts"), to.Contacts()),
        fades=True,
        fresh=revealed is not None,
    )


def trouble_heard(say: Say, *, named: bool, new: bool) -> Screen:
    key = "questionnaires-trouble-told" if named else "questionnaires-trouble-counted"
    return Screen(
        say(key) if new else say("questionnaires-trouble-already"),
        Button(say("questionnaires-mine"), to.Mine()),
        Button(say("questionnaires-to-menu"), Menu()),
    )


def told(say: Say) -> Screen:
    """To the methodists: somebody asks for help; who and about what stands on the screen alone."""
    return Screen(
        say("questionnaires-told-asked"), Button(say("questionnaires-contacts-look"), to.Contacts())
    )


def cut(text: str, size: int = LONG) -> str:
    return text if len(text) <= size else text[: size - 1].rstrip() + "…"
