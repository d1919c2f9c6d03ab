"""A pulse asked, agreed to, answered, declined."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.forms import Draft
from models.pulseforms import OpenQuestion, PulseForm
from models.pulses import Pulse
from models.steps import Answers, Choice, Form, Option, Scale, Step, Text, YesNo
from services import consents, forms, pulses
from services.mentorships import pairs
from services.pulses import answering, versions
from services.recent import Recent
from services.signals import judging
from views import Screen
from views.people.entrance import mark
from views.pulses import callbacks as to
from views.pulses import own as views
from views.signals import own as signals

router = Router(name=__name__)
router.callback_query.filter(private)
ANSWER, OWN = right(pulses.ANSWER), right(pulses.OWN)
_made = Recent[tuple[object, ...], Form](16)


@router.callback_query(to.Begin.filter(), flags=ANSWER)
async def begin(_tap: CallbackQuery, callback_data: to.Begin, turn: Turn) -> Screen:
    pulse = await answering.own(turn.session, turn.actor, callback_data.id)
    if await consents.live(turn.session, turn.person.id, pulses.CONSENT) is None:
        return views.consent(turn.district.consents[pulses.CONSENT], pulse, turn.say)
    return await _run(turn, pulse.id)


@router.callback_query(to.Agree.filter(), flags=ANSWER)
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    purpose = turn.district.consents[pulses.CONSENT]
    if callback_data.mark != mark(purpose, turn.say.language):
        pulse = await answering.own(turn.session, turn.actor, callback_data.id)
        return views.consent(purpose, pulse, turn.say)
    await answering.agree(turn.session, turn.actor, turn.say.language, turn.now)
    return await _run(turn, callback_data.id)


@router.callback_query(to.Decline.filter(), flags=OWN)
async def decline(_tap: CallbackQuery, callback_data: to.Decline, turn: Turn) -> Screen:
    pulse = await answering.decline(turn.session, turn.actor, callback_data.id, turn.now)
    return views.declined(pulse, turn.say)


async def _run(turn: Turn, pulse_id: int) -> Screen:
    pulse = await answering.begin(turn.session, turn.actor, pulse_id, turn.now)
    form, context = await _form(turn, pulse), {"pulse": pulse.id}
    await forms.adopt(turn.session, turn.account, pulse.draft_id)
    screen = await turn.open(form, context=context, resume=True)
    draft = await forms.progress(turn.session, turn.account, form, context)
    pulse.draft_id = draft.id if draft else None
    return screen.but(fresh=True)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a pulse, of the version it was asked with; none once it is nobody's to answer."""
    pulse = await turn.session.get(Pulse, draft.context.get("pulse", 0))
    if turn.guest or pulse is None or pulse.person_id != turn.person.id or pulse.state != pulses.OPEN:
        return None
    return await _form(turn, pulse)


FAMILIES = {pulses.RUN: load}


async def _form(turn: Turn, pulse: Pulse) -> Form:
    """Made once for each version, kind and language, and kept."""
    key = (pulse.version_id, pulse.kind in pulses.FULL, pulse.has_mentor, turn.say.language)
    if key not in _made:
        asked = await versions.of(turn.session, pulse.version_id)
        title = asked.title_en if turn.say.language == "en" and asked.title_en else asked.title
        _made[key] = Form(
            pulses.RUN,
            *_steps(asked, pulse),
            done=done,
            cancelled=cancelled,
            preview=False,
            title=title,
            protect=True,
        )
    return _made[key]


def _steps(asked: PulseForm, pulse: Pulse) -> list[Step]:
    points = tuple(Option(point.value, point.label) for point in asked.points)
    questions = {question.code: question for question in asked.questions}
    steps: list[Step] = []
    for code in answering.asked(asked, pulse):
        if code in questions:
            steps.append(_open(questions[code]))
        else:
            words = asked.item[code].text
            steps.append(Scale(code.lower(), points=points, optional=True, words=words, short=words[:40]))
    return steps


def _open(question: OpenQuestion) -> Step:
    given: dict[str, Any] = {"optional": True, "words": question.text, "short": question.text[:40]}
    name = question.code.lower()
    if question.kind == "choice":
        options = tuple(Option(code, label) for code, label in question.options.items())
        return Choice(name, options=options, **given)
    if question.kind == "bool":
        return YesNo(name, **given)
    return Text(name, longest=question.longest, **given)


async def done(turn: Turn, answers: Answers) -> Screen:
    """The answers become the pulse's, the rules of risk look at them at once, she sees her result."""
    given = {name.upper(): answer for name, answer in answers.items()}
    pulse = await answering.finish(turn.session, turn.actor, answers.context["pulse"], given, turn.now)
    form = await versions.of(turn.session, pulse.version_id)
    contact = ""
    if answering.alarming(form, pulse.answers):
        contact = form.protocol.help_contact
        await judging.threatened(turn.session, turn.person.id, pulse.id, turn.district, turn.now)
    case = await judging.pulse(turn.session, pulse.id, turn.district, turn.now)
    told = signals.promised(case.contact_by, turn.say) if case else None
    pair = await pairs.live_of(turn.session, turn.person.id)
    return views.thanks(pulse, form, pair, turn.say, told=told, contact=contact)


async def cancelled(turn: Turn, answers: Answers) -> Screen:
    pulse = await answering.discard(turn.session, turn.actor, answers.context["pulse"])
    return views.discarded(pulse, turn.say)
