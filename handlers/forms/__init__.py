"""What a person does in any form: answers, goes back, pauses, goes on."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers import Turn, right
from handlers.forms import answering, asking, hearing
from models.forms import Draft
from models.steps import Step
from services import forms
from services.forms import values
from services.forms.runs import Run
from services.refusals import Refusal
from views import Screen
from views import forms as views
from views.forms import ways

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

router = Router(name=__name__)
ANYONE = right("anyone")
GONE = ("forms-option-gone", "forms-day-past", "forms-moment-past")
DOUBLE_TAP = timedelta(seconds=15)


async def step_aside(handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
    """A command always gets out of a form: the draft waits, paused. Stands before every message."""
    if "command" in data:
        turn: Turn = data["turn"]
        await forms.pause(turn.session, turn.account)
    return await handler(event, data)


@router.message(Command("continue"), flags=ANYONE)
async def go_on(_message: Message, turn: Turn) -> Screen | None:
    return await unfinished(turn) if turn.chat_id > 0 else None


@router.callback_query(views.Unfinished.filter(), flags=ANYONE)
async def list_unfinished(_tap: CallbackQuery, callback_data: views.Unfinished, turn: Turn) -> Screen:
    return await unfinished(turn, callback_data.page)


async def unfinished(turn: Turn, page: int = 0) -> Screen:
    listed = []
    for draft in await forms.unfinished(turn.session, turn.account):
        form = await asking.form_of(turn, draft)
        if form is None or (turn.guest and not form.guests):
            continue
        run = Run(draft, form)
        number, total = run.place(run.step) if run.step else (0, 0)
        listed.append((draft.id, views.title(form, turn.say), number, total))
    return ways.begun(listed, page, turn.say) if listed else ways.nothing_begun(turn.say)


@router.callback_query(views.Pick.filter(), flags=ANYONE)
@router.callback_query(views.Beside.filter(), flags=ANYONE)
async def pick(_tap: CallbackQuery, callback_data: views.Pick | views.Beside, turn: Turn) -> Screen:
    """A button of a step: an option, a tick, or an answer that is none of them."""
    found = await _tapped(turn, callback_data.draft_id, callback_data.step)
    if isinstance(found, Screen):
        return found
    run, step = found
    if step is None:
        return await asking.show(turn, run, views.Said(toast=turn.say("forms-not-asked")))
    try:
        if isinstance(callback_data, views.Beside):
            return await answering.beside(turn, run, step, callback_data.option)
        if values.several(step):
            return await answering.tick(turn, run, step, callback_data.option, on=bool(callback_data.on))
        return await answering.choose(turn, run, step, callback_data.option)
    except Refusal as no:
        if no.key not in GONE:
            raise
        return await asking.show(turn, run, views.Said(toast=turn.say(no.key)))


@router.callback_query(views.Page.filter(), flags=ANYONE)
async def turn_page(_tap: CallbackQuery, callback_data: views.Page, turn: Turn) -> Screen:
    found = await _tapped(turn, callback_data.draft_id, callback_data.step)
    if isinstance(found, Screen):
        return found
    run, _ = found
    page = max(0, callback_data.page) if run.draft.step == callback_data.step else 0
    return await asking.show(turn, run, page=page)


@router.callback_query(views.Do.filter(), flags=ANYONE)
async def do(_tap: CallbackQuery, callback_data: views.Do, turn: Turn) -> Screen:
    leaving = callback_data.verb in LEAVING
    found = await _tapped(turn, callback_data.draft_id, callback_data.step, touch=not leaving)
    if isinstance(found, Screen):
        return found
    run, step = found
    if callback_data.verb in MOVES:
        return await _move(turn, run, step, callback_data.verb)
    match callback_data.verb:
        case "pause":
            if run.draft.waiting:
                await forms.pause(turn.session, turn.account)
            return ways.paused(run.draft.id, run.form, turn.say)
        case "cancel":
            return ways.sure(run.draft.id, run.form, turn.say)
        case "sure":
            return await answering.cancel(turn, run)
        case "change" if step is not None:
            run.go_to(step, fixing=run.complete)
        case "finish" if run.step is None and run.complete:
            return await answering.finish(turn, run)
    return await asking.show(turn, run)


MOVES = ("ready", "skip", "keep", "back")
LEAVING = ("pause", "cancel", "sure")


async def _move(turn: Turn, run: Run, step: Step | None, verb: str) -> Screen:
    """A move from a question; one from a question already left only shows where the person is."""
    if step is None or run.step is not step:
        return await asking.show(turn, run)
    match verb:
        case "ready" if values.several(step):
            return await answering.ready(turn, run, step)
        case "skip" if step.optional:
            return await answering.take(turn, run, step, None)
        case "keep" if run.answered(step):
            run.go_on()
        case "back":
            run.go_back()
    return await asking.show(turn, run)


async def _tapped(
    turn: Turn, draft_id: int, name: str, *, touch: bool = True
) -> tuple[Run, Step | None] | Screen:
    """The run and the step of a tapped button; a screen where the form is over."""
    draft = await forms.find(turn.session, turn.account, draft_id)
    if draft.state != "open":
        return await _closed(turn, draft)
    run, said = await asking.run_of(turn, draft)
    if touch:
        await forms.touch(turn.session, turn.account, draft, turn.now)
    if said.notes:
        return await asking.show(turn, run, said)
    step = run.form.step(name)
    return run, step if step in run.reached else None


async def _closed(turn: Turn, draft: Draft) -> Screen:
    form = await asking.form_of(turn, draft)
    just_now = draft.closed_at is not None and turn.now - draft.closed_at < DOUBLE_TAP
    return ways.closed(draft.state, form, turn.say, just_now=just_now)


@router.message(flags=ANYONE)
async def hear(message: Message, turn: Turn) -> Screen | None:
    """Whatever nobody else took; silent in group chats."""
    return await hearing.heard(turn, message) if turn.chat_id > 0 else None


@router.edited_message(flags=ANYONE)
async def hear_again(message: Message, turn: Turn) -> Screen | None:
    return await hearing.edited(turn, message) if turn.chat_id > 0 else None
