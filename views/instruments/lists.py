"""Questionnaires, and the versions of one."""

from collections.abc import Sequence

from locales import Html, Say
from models.editions import Edition, Shelf
from models.questionnaires import QuestionnaireVersion
from views import Button, Screen
from views.instruments import callbacks as to
from views.waves.callbacks import Hub

STATES = ("draft", "published", "superseded")
ORIGINS = ("file", "bot")
SHOWN = 8
SAID = (
    *(f"instruments-state-{state}" for state in STATES),
    *(f"instruments-origin-{origin}" for origin in ORIGINS),
)


def all_of_them(shelves: Sequence[Shelf], say: Say, toast: str = "") -> Screen:
    lines = [say("instruments-list"), *(_summary(shelf, say) for shelf in shelves)]
    return Screen(
        Html.joined(lines, "\n\n"),
        *(Button(shelf.title, to.Shelf(code=shelf.questionnaire.code)) for shelf in shelves),
        Button(say("instruments-upload"), to.Upload()),
        Button(say("waves-back-to-hub"), Hub()),
        toast=toast,
    )


def _summary(shelf: Shelf, say: Say) -> Html:
    inside = sum(edition.inside for edition in shelf.editions)
    answered = sum(edition.answered for edition in shelf.editions)
    current = next((one.version.number for one in shelf.editions if one.version.state == "published"), 0)
    draft = any(one.version.state == "draft" for one in shelf.editions)
    lines = [
        say("instruments-list-title", title=shelf.title),
        say("instruments-list-current", number=current) if current else say("instruments-list-none"),
        say("instruments-counts", inside=inside, answered=answered),
    ]
    return Html.joined([*lines, say("instruments-list-draft")] if draft else lines)


def shelf(shown: Shelf, say: Say, toast: str = "") -> Screen:
    """The versions of one questionnaire; of many, the latest."""
    editions = shown.editions[:SHOWN]
    buttons = [
        Button(
            say("instruments-version-button", number=one.version.number, state=state(one.version, say)),
            to.Version(id=one.version.id),
        )
        for one in editions
    ]
    return Screen(
        Html.joined(
            [say("instruments-list-title", title=shown.title), *(_line(one, say) for one in editions)], "\n\n"
        ),
        *buttons,
        Button(say("instruments-to-list"), to.Instruments()),
        toast=toast,
    )


def _line(edition: Edition, say: Say) -> Html:
    version = edition.version
    day = say.full_day(version.published_at or version.changed_at)
    facts = {"number": version.number, "state": state(version, say), "day": day}
    return Html.joined(
        [
            say("instruments-version-line", **facts),
            say("instruments-version-draft")
            if version.state == "draft"
            else say("instruments-counts", inside=edition.inside, answered=edition.answered),
        ]
    )


def state(version: QuestionnaireVersion, say: Say) -> Html:
    return say(f"instruments-state-{version.state}")
