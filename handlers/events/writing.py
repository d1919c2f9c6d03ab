"""Writing an event: its form, the few questions, the draft with all that can be changed; publishing it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.events import desks, fields, steps
from models.eventforms import EventForm
from models.forms import Draft
from models.steps import Answers, Form
from services import gatherings
from services.events import drafting, publishing
from services.refusals import Refusal
from views import Screen
from views.events import callbacks as to
from views.events import editor

router = Router(name=__name__)
MANAGE = right("events.manage")


@router.callback_query(to.New.filter(), flags=MANAGE)
async def new(_tap: CallbackQuery, callback_data: to.New, turn: Turn) -> Screen:
    form = fields.form_of(turn, callback_data.form)
    if form is None:
        return editor.forms(_forms(turn), callback_data.association, turn.say)
    turn.actor.demand("meetings.councils" if form.kind == "council" else "events.manage")
    context = {"form": form.code, "piece": "", **await _whose(turn, form, callback_data.association)}
    return await turn.open(_form(turn, form, context), context=context)


async def _whose(turn: Turn, form: EventForm, association: int) -> dict[str, object]:
    """Whose event it will be: known, or asked of somebody with several associations."""
    wide = "any" in turn.actor.scopes("events.manage")
    own = [] if wide else [number for number, _ in await drafting.associations(turn.session, turn.actor)]
    if association and not wide and association not in own:
        raise Refusal("people-not-allowed", audit="refused:events.manage")
    if not association and len(own) == 1:
        association = own[0]
    asks = not association and (form.kind == "meeting" or not wide)
    return {"association": association, "whose": asks, "wide": wide}


def _forms(turn: Turn) -> list[EventForm]:
    council = turn.actor.may("meetings.councils")
    return [form for form in turn.district.event_forms.values() if form.kind != "council" or council]


@router.callback_query(to.Edit.filter(), flags=MANAGE)
async def edit(_tap: CallbackQuery, callback_data: to.Edit, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    event, piece = shown.event, callback_data.piece
    if not piece:
        return editor.pieces(shown, desks.pieces(turn, shown), turn.say)
    if piece != "question" and piece not in desks.pieces(turn, shown):
        raise Refusal("events-not-now")
    context = fields.context(event, piece)
    return await turn.open(_form(turn, shown.form, context), context=context)


@router.callback_query(to.Unask.filter(), flags=MANAGE)
async def unask(_tap: CallbackQuery, callback_data: to.Unask, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    kept = [one for one in shown.event.questions if one["code"] != callback_data.code]
    await drafting.change(turn.session, turn.actor, callback_data.id, turn.now, questions=kept)
    again = await desks.seen(turn, callback_data.id)
    return editor.pieces(again, desks.pieces(turn, again), turn.say)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a draft: of a new event, or of one piece of an event there is."""
    form = fields.form_of(turn, str(draft.context.get("form")))
    return _form(turn, form, draft.context) if form else None


FAMILIES = {steps.NAME: load}


def _form(turn: Turn, form: EventForm, context: "dict[str, object]") -> Form:
    language = turn.say.language
    asked = [str(context["piece"])] if context["piece"] else _asked(form, context)
    questions = [step for piece in asked for step in steps.steps(piece, form, language)]
    title = f"{form.icon} {form.called(language)}"
    return Form(steps.NAME, *questions, done=_done, preview=False, title=title)


def _asked(form: EventForm, context: "dict[str, object]") -> list[str]:
    """The questions of a new event of this form; what the form always asks comes with them."""
    needed = {
        "whose": bool(context["whose"]),
        "ways": len(form.ways) > 1,
        "place": "place" in form.ways,
        "link": "online" in form.ways,
        "whom": bool(context["wide"]) and form.kind not in ("meeting", "council"),
        "seats": form.seats,
    }
    asked = [piece for piece in steps.ASKED if needed.get(piece, True)]
    required = [f"{steps.EXTRA}{code}" for code, extra in form.extras.items() if extra.required]
    sections = ["sections"] if form.kind == "conference" else []
    return [*asked, *required, *sections]


async def _done(turn: Turn, answers: Answers) -> Screen:
    form = fields.form_of(turn, answers.context["form"])
    if form is None:
        raise Refusal("events-gone")
    if not answers.context["piece"]:
        given = await fields.of_new(turn, form, answers)
        made = await drafting.write(turn.session, turn.actor, turn.now, **given)
        return await desks.desk(turn, made.id)
    event = await gatherings.find(turn.session, answers.context["event"])
    changed = fields.of_answers(answers, event, form)
    await drafting.change(turn.session, turn.actor, event.id, turn.now, **changed)
    await desks.retell(turn, event.id)
    return await desks.desk(turn, event.id, toast=turn.say("events-changed"))


@router.callback_query(to.Publish.filter(), flags=MANAGE)
async def publish(_tap: CallbackQuery, callback_data: to.Publish, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    announced = callback_data.count >= 0
    words = await desks.announcement(turn, shown) if announced else None
    try:
        await publishing.publish(
            turn.session,
            turn.actor,
            callback_data.id,
            turn.now,
            words=words,
            count=max(callback_data.count, 0),
        )
    except Refusal as refusal:
        if refusal.key != "announcements-count-changed":
            raise
        again = await desks.desk(turn, callback_data.id)
        return again.but(toast=turn.say("announcements-count-changed"), alert=True)
    toast = turn.say("events-published-announced") if announced else turn.say("events-published")
    return await desks.desk(turn, callback_data.id, toast=toast)


@router.callback_query(to.Drop.filter(), flags=MANAGE)
async def drop(_tap: CallbackQuery, callback_data: to.Drop, turn: Turn) -> Screen:
    shown = await desks.seen(turn, callback_data.id)
    if not callback_data.sure:
        return editor.sure_to_drop(shown.event, turn.say)
    await drafting.drop(turn.session, turn.actor, callback_data.id, turn.now)
    return editor.dropped(turn.say)
