"""«Моя анкета»: begin with consent, answer, say no, leave for good; the result at the end."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from models.forms import Draft
from models.profiles import Result
from models.questionnaires import Response
from models.steps import Answers, Form
from services import forms, instruments
from services.questionnaires import asking, demands, forgetting, invitations, respondents, results, running
from services.recent import Recent
from views import File, Screen
from views.people.entrance import mark
from views.questionnaires import callbacks as to
from views.questionnaires import home as views
from views.questionnaires import pictures, profile, steps

router = Router(name=__name__)
OWN = right(running.ANSWER)
_made = Recent[tuple[object, ...], Form](16)


@router.callback_query(to.Mine.filter(), flags=OWN)
async def mine(_tap: CallbackQuery, turn: Turn) -> Screen:
    return await page(turn)


async def page(turn: Turn, *, toast: str = "", alert: bool = False) -> Screen:
    found = await results.home(turn.session, turn.actor, turn.now)
    return views.home(found, turn.say, toast=toast, alert=alert)


@router.callback_query(to.Begin.filter(), flags=OWN)
async def begin(_tap: CallbackQuery, callback_data: to.Begin, turn: Turn) -> Screen:
    if await running.consented(turn.session, turn.person.id, turn.now):
        return await _run(turn, callback_data)
    again = await running.again(turn.session, turn.person.id, turn.now)
    purpose = turn.district.consents[running.CONSENT]
    return views.consent(purpose, callback_data, turn.say, again=again)


@router.callback_query(to.Agree.filter(), flags=OWN)
async def agree(_tap: CallbackQuery, callback_data: to.Agree, turn: Turn) -> Screen:
    wanted = to.Begin(wave_id=callback_data.wave_id, short=callback_data.short)
    purpose = turn.district.consents[running.CONSENT]
    if callback_data.mark != mark(purpose, turn.say.language):
        return views.consent(purpose, wanted, turn.say, again=False)
    await running.agree(turn.session, turn.actor, turn.say.language, turn.now)
    return await _run(turn, wanted)


async def _run(turn: Turn, wanted: to.Begin) -> Screen:
    begun = await running.begin(turn.session, turn.actor, wanted.wave_id, turn.now, express=wanted.short)
    form = await _form(turn, begun.response)
    await forms.adopt(turn.session, turn.account, begun.response.draft_id)
    context = {"response": begun.response.id}
    screen = await turn.open(form, context=context, resume=True)
    draft = await forms.progress(turn.session, turn.account, form, context)
    begun.response.draft_id = draft.id if draft else None
    return screen.but(toast=turn.say("questionnaires-first-the-other")) if begun.other else screen


@router.callback_query(to.Decline.filter(), flags=OWN)
async def decline(_tap: CallbackQuery, callback_data: to.Decline, turn: Turn) -> Screen:
    wave = await invitations.decline(turn.session, turn.actor, callback_data.wave_id, turn.now)
    return views.declined(wave, turn.say)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a run, of the version it began with; none once its answers are deleted."""
    response = await turn.session.get(Response, draft.context.get("response", 0))
    if turn.guest or response is None or response.person_id != turn.person.id:
        return None
    return await _form(turn, response)


async def _form(turn: Turn, response: Response) -> Form:
    """Made once for each version and selection, and kept."""
    key = (
        response.version_id,
        response.variant,
        tuple(response.items),
        response.express,
        turn.say.language,
    )
    if known := _made.get(key):
        return known
    instrument = await instruments.of(turn.session, response.version_id)
    personal = asking.looks_at_the_person(instrument)
    who = asking.NOBODY
    if personal:
        who = await respondents.of(turn.session, response.person_id, turn.district, turn.now)
    asked = asking.Asked(tuple(response.items), response.variant, response.express, who)
    called = instrument.called(turn.say.language)
    closing = turn.say("questionnaires-closing") if instrument.groups else called
    words = asking.Words(turn.say("questionnaires-unsaid"), closing)
    form = Form(
        forgetting.RUN,
        *asking.steps(instrument, asked, words),
        done=done,
        cancelled=cancelled,
        preview=False,
        title=called,
        block=instrument.branching.block,
        sure="questionnaires-sure",
        protect=True,
    )
    if not personal:
        _made[key] = form
    return form


FAMILIES = {forgetting.RUN: load}


async def done(turn: Turn, answers: Answers) -> Screen:
    """The answers become the run's own, the profile is shown at once, what is missing becomes demand."""
    number = answers.context["response"]
    response = await running.finish(turn.session, turn.actor, number, answers, turn.now)
    result = await results.result(turn.session, response, turn.now)
    if result.profile is None:
        return profile.thanks(result, turn.say)
    wishes = [step for step in result.advice if step.by == "wish"]
    await demands.of_result(turn.session, response, wishes, results.contact(result), turn.now)
    return profile.thanks(result, turn.say, drawn(turn, result), *told(turn, result))


def drawn(turn: Turn, result: Result) -> Screen:
    content = turn.made(f"radar-{result.response.id}", pictures.picture(result, turn.say))
    return profile.picture(File("profile.png", content), turn.say)


def told(turn: Turn, result: Result) -> tuple[Screen, Screen]:
    """The profile, and after it the next steps with all the buttons."""
    return profile.profile(result, turn.say), steps.steps(result, turn.say)


async def cancelled(turn: Turn, answers: Answers) -> Screen:
    await forgetting.begun(turn.session, turn.actor, answers.context["response"])
    return views.discarded(turn.say)
