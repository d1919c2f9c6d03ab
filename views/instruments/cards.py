"""One version, its parts, and one question."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales import Html, Say
from models.district import District
from models.instruments import Instrument, Item, Question
from models.questionnaires import QuestionnaireVersion
from views import Button, Screen, pages
from views.instruments import callbacks as to
from views.instruments import words
from views.instruments.lists import ORIGINS, state

SIZE = 10
CLOSING, SCALE, VARIANTS, ABOUT = "closing", "scale", "variants", "about"
SAID = tuple(f"instruments-origin-{origin}" for origin in ORIGINS)


@dataclass(frozen=True, slots=True)
class Shown:
    """A version as data, with what its screens say around it."""

    version: QuestionnaireVersion
    instrument: Instrument
    say: Say
    district: District

    @property
    def id(self) -> int:
        return self.version.id

    @property
    def draft(self) -> bool:
        return self.version.state == "draft"

    def heading(self) -> Html:
        facts = {"number": self.version.number, "state": state(self.version, self.say)}
        return self.say("instruments-version", title=self.instrument.title, **facts)


def version(shown: Shown, fewest: int, most: int, toast: str = "") -> Screen:
    """What a version is; `fewest` and `most` questions are asked of one person."""
    say, instrument = shown.say, shown.instrument
    facts = say(
        "instruments-version-facts",
        items=len(instrument.items),
        groups=len(instrument.groups),
        closing=len(instrument.questions),
        minutes=instrument.minutes,
    )
    parts = [shown.heading(), facts, _each(fewest, most, say)]
    origin = say(f"instruments-origin-{shown.version.origin}")
    parts.append(say("instruments-draft-note") if shown.draft else origin)
    return Screen(Html.joined(parts, "\n\n"), *_parts(shown), *_deeds(shown), toast=toast)


def _each(fewest: int, most: int, say: Say) -> Html:
    if fewest == most:
        return say("instruments-each-same", count=most)
    return say("instruments-each", least=fewest, most=most)


def _parts(shown: Shown) -> list[list[Button]]:
    say, instrument = shown.say, shown.instrument
    counts = {group.code: 0 for group in instrument.groups}
    for item in instrument.items:
        counts[item.group] = counts.get(item.group, 0) + 1
    groups = [
        Button(
            say("instruments-part-count", part=group.short, count=counts[group.code]),
            to.Part(id=shown.id, part=group.code),
        )
        for group in instrument.groups
    ]
    others = [
        Button(
            say("instruments-part-count", part=say("instruments-closing"), count=len(instrument.questions)),
            to.Part(id=shown.id, part=CLOSING),
        ),
        Button(say("instruments-about"), to.Part(id=shown.id, part=ABOUT)),
        Button(say("instruments-variants"), to.Part(id=shown.id, part=VARIANTS)),
    ]
    if instrument.scale is not None:
        others.append(Button(say("instruments-scale"), to.Part(id=shown.id, part=SCALE)))
    return [row for buttons in (groups, others) for row in _pairs(buttons)]


def _pairs(buttons: Sequence[Button]) -> list[list[Button]]:
    return [list(buttons[start : start + 2]) for start in range(0, len(buttons), 2)]


def _deeds(shown: Shown) -> list[list[Button]]:
    say, number = shown.say, shown.id
    back = Button(say("instruments-to-versions"), to.Shelf(code=shown.version.questionnaire.code))
    file = Button(say("instruments-download"), to.Download(id=number))
    attempt = Button(say("instruments-try"), to.Try(id=number))
    if not shown.draft:
        return [[file, attempt], [Button(say("instruments-copy"), to.Copy(id=number))], [back]]
    return [
        [file, attempt],
        [Button(say("instruments-check"), to.Check(id=number), style="primary")],
        [Button(say("instruments-discard"), to.Discard(id=number)), back],
    ]


def listed(shown: Shown, part: str, page: int) -> Screen:
    """The questions of a group, or the closing ones, each with a button."""
    say, instrument = shown.say, shown.instrument
    group = instrument.group.get(part)
    questions: Sequence[Question] = (
        [item for item in instrument.items if item.group == part] if group else instrument.questions
    )
    title = group.title if group else say("instruments-closing")
    window = questions[page * SIZE : (page + 1) * SIZE]
    lines = [_question_line(question, say) for question in window]
    add = [Button(say("instruments-add"), to.Add(id=shown.id, part=part))] if shown.draft else []

    def turned(number: int) -> to.Part:
        return to.Part(id=shown.id, part=part, page=number)

    return Screen(
        Html.joined(
            [shown.heading(), say("instruments-part", title=title), *(lines or [say("instruments-empty")])],
            "\n\n",
        ),
        *(_pairs([Button(q.code, to.Question(id=shown.id, code=q.code)) for q in window])),
        pages(say("forms-fewer"), say("forms-more"), turned, page, len(questions), SIZE),
        add,
        _back(shown),
    )


def _question_line(question: Question, say: Say) -> Html:
    key = "instruments-question-off" if question.off else "instruments-question-line"
    return say(key, code=question.code, text=words.clip(question.text, 160))


def question(shown: Shown, asked: Question, place: int, count: int, toast: str = "") -> Screen:
    """One question whole; a draft's can be changed."""
    say = shown.say
    lines = [
        say("instruments-question", code=asked.code, kind=words.kind(asked, say)),
        say("instruments-question-text", text=asked.text),
    ]
    choices = asked.options or asked.rows
    if choices:
        lines.append(Html.joined([say("instruments-option", label=label) for label in choices.values()]))
    facts = _facts(shown, asked)
    lines.append(Html.joined(facts))
    part = asked.group if isinstance(asked, Item) else CLOSING
    rows = _changes(shown, asked, place, count) if shown.draft else []
    back = Button(say("instruments-to-part"), to.Part(id=shown.id, part=part, page=place // SIZE))
    return Screen(
        Html.joined([shown.heading(), *(line for line in lines if line)], "\n\n"), *rows, back, toast=toast
    )


def _facts(shown: Shown, asked: Question) -> list[Html]:
    say, instrument = shown.say, shown.instrument
    facts = []
    if isinstance(asked, Item):
        group = instrument.group.get(asked.group)
        facts += [
            say("instruments-fact-group", group=group.title if group else asked.group),
            say("instruments-fact-variants", variants=words.variants(instrument, asked, say)),
            say("instruments-fact-themes", themes=words.themes(instrument, asked.themes, say)),
        ]
    if asked.when is not None:
        facts.append(say("instruments-fact-when", when=words.whom(asked.when, shown.district, say)))
    if asked.optional:
        facts.append(say("instruments-fact-optional"))
    if asked.off:
        facts.append(say("instruments-fact-off"))
    return facts


def _changes(shown: Shown, asked: Question, place: int, count: int) -> list[list[Button]]:
    say, code = shown.say, asked.code

    def edit(what: str, words: Html) -> Button:
        return Button(words, to.Edit(id=shown.id, what=what, code=code))

    rows = [[edit("text", say("instruments-edit-text"))]]
    if isinstance(asked, Item):
        rows[0].append(edit("themes", say("instruments-edit-themes")))
        rows.append(
            [
                edit("variants", say("instruments-edit-variants")),
                edit("group", say("instruments-edit-group")),
            ]
        )
    if asked.options or asked.rows:
        rows.append([edit("options", say("instruments-edit-options"))])
    switch = say("instruments-switch-on") if asked.off else say("instruments-switch-off")
    moves = []
    if place > 0:
        moves.append(Button(say("instruments-up"), to.Move(id=shown.id, code=code, to=place - 1)))
    if place + 1 < count:
        moves.append(Button(say("instruments-down"), to.Move(id=shown.id, code=code, to=place + 1)))
    return [*rows, moves, [Button(switch, to.Switch(id=shown.id, code=code, on=int(asked.off)))]]


def _back(shown: Shown) -> Button:
    return Button(shown.say("instruments-to-version"), to.Version(id=shown.id))
