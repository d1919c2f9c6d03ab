"""The ways out of a form and back into it, and what is said when no form asks."""

from collections.abc import Sequence

from locales import Html, Say
from models.steps import Form
from views import Button, Screen
from views.forms.answers import title
from views.forms.callbacks import Do, Unfinished
from views.people import Menu

SIZE = 8


def refused(draft_id: int, words: Html, say: Say) -> Screen:
    """The end of a form was refused: nothing is lost, the answers can be changed."""
    return Screen(
        words,
        Button(say("forms-to-answers"), Do(draft_id=draft_id, verb="show"), style="primary"),
        [
            Button(say("forms-pause"), Do(draft_id=draft_id, verb="pause")),
            Button(say("forms-cancel"), Do(draft_id=draft_id, verb="cancel")),
        ],
    )


def sure(draft_id: int, form: Form, say: Say) -> Screen:
    key = form.sure or "forms-sure"
    return Screen(
        say(key, title=title(form, say)),
        Button(say("forms-sure-yes"), Do(draft_id=draft_id, verb="sure"), style="danger"),
        Button(say("forms-sure-no"), Do(draft_id=draft_id, verb="show")),
    )


def paused(draft_id: int, form: Form, say: Say) -> Screen:
    return Screen(
        say("forms-paused", title=title(form, say)),
        Button(say("forms-continue"), Do(draft_id=draft_id, verb="show"), style="primary"),
        _menu(say),
    )


def cancelled(form: Form, say: Say) -> Screen:
    return Screen(say("forms-cancelled", title=title(form, say)), _menu(say))


def finished(form: Form, say: Say) -> Screen:
    return Screen(say("forms-finished", title=title(form, say)), _menu(say))


def closed(state: str, form: Form | None, say: Say, *, just_now: bool) -> Screen:
    """A button of a form that is over; after a double tap the result on the screen stays."""
    toast = say("forms-over-cancelled") if state == "cancelled" else say("forms-over-done")
    if just_now:
        return Screen("", toast=toast)
    about = [say("forms-over", title=title(form, say))] if form else []
    return Screen(Html.joined([*about, toast], "\n"), _menu(say))


def gone(say: Say) -> Screen:
    """The form of a draft is no longer there in any version."""
    return Screen(say("forms-gone"), _menu(say))


def empty(words: Html, say: Say) -> Screen:
    """A form was opened that has nothing to choose from at its first question."""
    return Screen(words, _menu(say))


def begun(drafts: Sequence[tuple[int, Html, int, int]], page: int, say: Say, toast: str = "") -> Screen:
    """What is open: (draft, title, number of the step or 0 at the preview, steps in all)."""
    buttons = [
        Button(_begun(name, number, total, say), Do(draft_id=draft_id, verb="show"))
        for draft_id, name, number, total in drafts[page * SIZE : (page + 1) * SIZE]
    ]
    row = []
    if page > 0:
        row.append(Button(say("forms-fewer"), Unfinished(page=page - 1)))
    if (page + 1) * SIZE < len(drafts):
        row.append(Button(say("forms-more"), Unfinished(page=page + 1)))
    return Screen(say("forms-begun"), *buttons, row, _menu(say), toast=toast)


def _begun(name: Html, number: int, total: int, say: Say) -> Html:
    if number == 0:
        return say("forms-begun-preview", title=name)
    return say("forms-begun-step", title=name, number=number, total=total)


def nothing_begun(say: Say) -> Screen:
    return Screen(say("forms-nothing-begun"), _menu(say))


def nothing_waits(begun: int, say: Say, *, command: bool) -> Screen:
    """Something was written that nobody asked for."""
    onward = [Button(say("forms-continue"), Unfinished())] if begun else []
    words = say("forms-no-such-command") if command else say("forms-nothing-waits")
    return Screen(words, onward, _menu(say))


def edit_unread(say: Say) -> Screen:
    """A message was edited that is nobody's answer."""
    return Screen(say("forms-edit-unread"), _menu(say))


def edit_too_late(say: Say) -> Screen:
    """A message was edited whose form is over."""
    return Screen(say("forms-edit-too-late"), _menu(say))


def _menu(say: Say) -> Button:
    return Button(say("turns-menu"), Menu())
