"""What is on offer: the methodist's list and cards."""

from collections.abc import Sequence

from locales import Html, Say
from models.instruments import Instrument
from models.questionnaires import Offer
from views import Button, Screen, pages
from views.announcements.callbacks import Manage
from views.courses.callbacks import Course as OpenCourse
from views.events.callbacks import Run
from views.questionnaires import callbacks as to
from views.questionnaires.demands import cut
from views.questionnaires.profile import name
from views.questionnaires.steps import action, offer_line


def offers(found: Sequence[Offer], page: int, count: int, size: int, say: Say, *, toast: str = "") -> Screen:
    buttons = [
        Button(
            say("questionnaires-offer-button", kind=action(one.kind, say), title=cut(one.title, 36)),
            to.Offer(id=one.id),
        )
        for one in found
    ]
    turning = pages(
        say("questionnaires-earlier"),
        say("questionnaires-more"),
        lambda number: to.Offers(page=number),
        page,
        count,
        size,
    )
    return Screen(
        say("questionnaires-offers", count=count) if found else say("questionnaires-offers-none"),
        Button(say("questionnaires-offer-new"), to.NewOffer(), style="primary"),
        *buttons,
        turning,
        Button(say("questionnaires-to-demands"), to.Demands()),
        toast=toast,
    )


def card(one: Offer, instrument: Instrument, say: Say, *, toast: str = "") -> Screen:
    themes = [say("questionnaires-point", title=name(instrument, code)) for code in one.themes]
    parts = [offer_line(one, say), Html.joined([say("questionnaires-offer-themes"), *themes])]
    if one.link:
        parts.append(say("questionnaires-offer-link", link=one.link))
    if one.closed_at:
        parts.append(say("questionnaires-offer-closed"))
    about = (
        [Button(say("questionnaires-offer-announcement"), Manage(id=one.announcement_id))]
        if one.announcement_id
        else []
    )
    if one.event_id:
        about = [Button(say("questionnaires-offer-event"), Run(id=one.event_id))]
    if one.course_id:
        about = [Button(say("courses-open"), OpenCourse(id=one.course_id))]
    close = [] if one.closed_at else [Button(say("questionnaires-offer-close"), to.CloseOffer(id=one.id))]
    return Screen(
        Html.joined(parts, "\n\n"),
        about,
        close,
        Button(say("questionnaires-to-offers"), to.Offers()),
        toast=toast,
    )


def told(say: Say) -> Screen:
    """To those who waited for just this: something came; what it is stands on the screen alone."""
    return Screen(say("questionnaires-told-found"), Button(say("questionnaires-mine"), to.Mine()))
