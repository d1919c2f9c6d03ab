"""An observer's sheet as a form made from the questionnaire's own data."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.assessments import Assessment
from models.forms import Draft
from models.instruments import Instrument
from models.steps import Answers, Aside, Day, Form, Option, Scale, Text
from services.assessments import drafts, filling
from services.refusals import Refusal
from views import Screen
from views.assessments import callbacks as to
from views.assessments import requests as views
from views.assessments import sheets

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Fill.filter(), flags=right("assessments.assess"))
async def fill(_tap: CallbackQuery, callback_data: to.Fill, turn: Turn) -> Screen:
    about, instrument = await filling.open_sheet(turn.session, turn.actor, callback_data.id, turn.now)
    form = _form(turn, about, instrument)
    return await turn.open(
        form, context=drafts.context(about.id), answers={"lesson": about.lesson_on}, resume=True
    )


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a draft; gone once the teacher has taken her leave back."""
    try:
        about, instrument = await filling.open_sheet(
            turn.session, turn.actor, draft.context["assessment"], turn.now
        )
    except Refusal:
        return None
    return _form(turn, about, instrument)


FAMILIES = {drafts.SHEET: load}


def _form(turn: Turn, about: Assessment, instrument: Instrument) -> Form:
    assert instrument.external is not None
    words = sheets.Words(turn.say, instrument)
    points = tuple(Option(value, label) for value, label in words.points())
    unseen = (Option(filling.UNSEEN, words.unseen),)
    items = [
        Scale(
            item.code.lower(),
            points=points,
            aside=unseen,
            words=item.text,
            short=words.short(item.text),
            part=instrument.group[item.group].short,
        )
        for item in instrument.external.items
    ]
    return Form(
        drafts.SHEET,
        Day("lesson", past=True, words=words.lesson, short=words.lesson_short),
        *items,
        Text("evidence", longest=600, shortest=10, words=words.evidence, short=words.evidence_short),
        title=words.title(about.person),
        protect=True,
        done=filled,
    )


async def filled(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["assessment"]
    _, instrument = await filling.open_sheet(turn.session, turn.actor, number, turn.now)
    assert instrument.external is not None
    given = {item.code: _kept(answers.get(item.code.lower())) for item in instrument.external.items}
    made = await filling.record(
        turn.session,
        turn.actor,
        number,
        {code: value for code, value in given.items() if value is not None},
        answers["lesson"],
        answers["evidence"],
        turn.now,
    )
    return views.filled(made, instrument, turn.say)


def _kept(value: Any) -> Any:
    return {"aside": str(value)} if isinstance(value, Aside) else value
