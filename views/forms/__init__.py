"""Screens of every form: a question and the preview; what is said around them is in `ways`."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from locales import Html, Say
from models.steps import Form, Option, Ranking, Scale, Step
from views import Button, Screen, Style
from views.forms.answers import label, labelled, points, reads, reads_plainly, title, words
from views.forms.callbacks import Beside, Do, Page, Pick, Unfinished

__all__ = [
    "Beside", "Do", "Page", "Pick", "Unfinished", "label", "labelled", "points", "preview", "question",
    "reads", "reads_plainly", "title", "words",
]  # fmt: skip

SIZE = 8
WIDTHS = ((3, 5), (7, 4), (16, 2))
ROOMY = 18  # a label that is read whole where two buttons share a row
ROW = 8  # as many buttons as fit a row


@dataclass(frozen=True, slots=True)
class Question:
    """A step as it is asked now; `ticked` in the order of importance where options are ranked."""

    draft_id: int
    form: Form
    step: Step
    number: int
    total: int
    options: Sequence[Option] = ()
    page: int = 0
    several: bool = False
    ticked: tuple[str, ...] = ()
    present: Html | None = None
    back: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One answer in the preview."""

    step: Step
    value: Html


@dataclass(frozen=True, slots=True)
class Said:
    """What is said along with a screen: `notes` above it, `toast` on the tapped button."""

    notes: tuple[Html, ...] = field(default=())
    toast: str = ""


NOTHING = Said()


def question(asked: Question, say: Say, said: Said = NOTHING) -> Screen:
    hint = f"{asked.form.name}-{asked.step.name}-hint"
    parts: list[Html] = [*said.notes, _heading(asked, say), words(asked.form, asked.step, say)]
    if isinstance(asked.step, Scale):
        parts += _anchors(asked.form, asked.step, say)
    if isinstance(asked.step, Ranking):
        parts.append(say("forms-rank"))
    if asked.step.hint:
        parts.append(say(hint))
    if asked.present is not None:
        parts.append(say("forms-present", value=asked.present))
    buttons = [*_options(asked, say), *_asides(asked, say), *_moves(asked, say)]
    return Screen(Html.joined(parts, "\n\n"), *buttons, toast=said.toast, protect=asked.form.protect)


def _heading(asked: Question, say: Say) -> Html:
    if asked.step.part:
        return say("forms-heading-part", part=asked.step.part, number=asked.number, total=asked.total)
    return say("forms-heading", title=title(asked.form, say), number=asked.number, total=asked.total)


def _anchors(form: Form, step: Scale, say: Say) -> list[Html]:
    """What the points of a scale mean, small and never folded."""
    lines = [
        say("forms-anchor", point=str(point.id), label=point.label)
        for point in points(form, step, say)
        if point.label
    ]
    return [Html(f"<blockquote>{Html.joined(lines)}</blockquote>")] if lines else []


def _asides(asked: Question, say: Say) -> list[list[Button]]:
    return [
        [Button(option.label, Beside(draft_id=asked.draft_id, step=asked.step.name, option=str(option.id)))]
        for option in labelled(asked.form, asked.step, asked.step.aside, say)
    ]


def _options(asked: Question, say: Say) -> list[list[Button]]:
    if isinstance(asked.step, Scale):
        return _numbers([_option(asked, option, say) for option in asked.options])
    shown = asked.options[asked.page * SIZE : (asked.page + 1) * SIZE]
    buttons = [_option(asked, option, say) for option in shown]
    longest = max((len(option.label) for option in shown), default=0)
    wide = next((count for length, count in WIDTHS if longest <= length), 1)
    rows = [buttons[start : start + wide] for start in range(0, len(buttons), wide)]
    return [*rows, _pages(asked.draft_id, asked.step.name, asked.page, len(asked.options), say)]


def _numbers(buttons: list[Button]) -> list[list[Button]]:
    """The points of a scale in one row; a scale too long for that in two."""
    wide = len(buttons) if len(buttons) <= ROW else (len(buttons) + 1) // 2
    return [buttons[start : start + wide] for start in range(0, len(buttons), wide)]


def _option(asked: Question, option: Option, say: Say) -> Button:
    ticked = str(option.id) in asked.ticked
    pick = Pick(draft_id=asked.draft_id, step=asked.step.name, option=str(option.id), on=int(not ticked))
    if not asked.several:
        pick.on = 1
    text = option.label
    if ticked and isinstance(asked.step, Ranking):
        place = asked.ticked.index(str(option.id)) + 1
        text = say("forms-ranked", place=place, label=option.label)
    elif ticked:
        text = say("forms-ticked", label=option.label)
    return Button(text, pick, style=_style(option.style))


def _style(style: str | None) -> Style | None:
    match style:
        case "primary" | "success" | "danger":
            return style
    return None


def _pages(draft_id: int, step: str, page: int, count: int, say: Say) -> list[Button]:
    row = []
    if page > 0:
        row.append(Button(say("forms-fewer"), Page(draft_id=draft_id, step=step, page=page - 1)))
    if (page + 1) * SIZE < count:
        row.append(Button(say("forms-more"), Page(draft_id=draft_id, step=step, page=page + 1)))
    return row


def _moves(asked: Question, say: Say) -> list[list[Button]]:
    def to(verb: str) -> Do:
        return Do(draft_id=asked.draft_id, verb=verb, step=asked.step.name)

    ready = Button(say("forms-ready"), to("ready"), style="primary")
    onward = [ready] if asked.several and asked.options else []
    if asked.present is not None:
        onward.append(Button(say("forms-keep"), to("keep")))
    if asked.step.optional:
        onward.append(Button(say("forms-skip"), to("skip")))
    back = [Button(say("forms-back"), to("back"))] if asked.back else []
    return [
        onward,
        [*back, Button(say("forms-pause"), to("pause")), Button(say("forms-cancel"), to("cancel"))],
    ]


def preview(
    draft_id: int, form: Form, lines: Sequence[Line], page: int, say: Say, said: Said = NOTHING
) -> Screen:
    """Every answer by its label, a button to change each, and the last word."""
    shown = lines[page * SIZE : (page + 1) * SIZE]
    answers = Html.joined(
        [say("forms-answer", label=label(form, line.step, say), value=line.value) for line in shown], "\n"
    )
    parts = [*said.notes, say("forms-preview", title=title(form, say)), answers]
    changes = [
        Button(
            say("forms-change", label=label(form, line.step, say)),
            Do(draft_id=draft_id, verb="change", step=line.step.name),
        )
        for line in shown
    ]
    wide = 2 if all(len(change.text) <= ROOMY for change in changes) else 1
    return Screen(
        Html.joined([part for part in parts if part], "\n\n"),
        Button(say("forms-finish"), Do(draft_id=draft_id, verb="finish"), style="success"),
        *[changes[start : start + wide] for start in range(0, len(changes), wide)],
        _pages(draft_id, "", page, len(lines), say),
        [
            Button(say("forms-pause"), Do(draft_id=draft_id, verb="pause")),
            Button(say("forms-cancel"), Do(draft_id=draft_id, verb="cancel")),
        ],
        toast=said.toast,
        protect=form.protect,
    )
