"""Takes what a person types or sends: it belongs to the draft that waits."""

import re
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message

from handlers import Turn
from handlers.forms import answering, asking, options
from models.steps import FileStep, Moment, PersonStep, Scale, Step
from models.stepvariants import Spoken
from services import forms
from services.forms import candidates, files, reading, values
from services.forms.runs import Run
from services.refusals import Refusal
from views import Screen
from views import forms as views
from views.forms import ways

COMMAND = re.compile(r"/[A-Za-z]\w*(@\w+)?(\s|$)")
# What people send; anything else is Telegram's own note about the chat.
SENT = frozenset(
    {
        ContentType.TEXT, ContentType.ANIMATION, ContentType.AUDIO, ContentType.DOCUMENT, ContentType.PHOTO,
        ContentType.STICKER, ContentType.STORY, ContentType.VIDEO, ContentType.VIDEO_NOTE, ContentType.VOICE,
        ContentType.CONTACT, ContentType.DICE, ContentType.GAME, ContentType.POLL, ContentType.VENUE,
        ContentType.LOCATION, ContentType.PAID_MEDIA, ContentType.CHECKLIST, ContentType.UNKNOWN,
    }
)  # fmt: skip


async def heard(turn: Turn, message: Message) -> Screen | None:
    """Answers anything a person sends that no other feature took."""
    if message.content_type not in SENT:
        return None
    command = bool(message.text and COMMAND.match(message.text))
    draft = None if command else await forms.waiting(turn.session, turn.account)
    if draft is None:
        begun = len(await forms.unfinished(turn.session, turn.account))
        return ways.nothing_waits(begun, turn.say, command=command)
    run, said = await asking.run_of(turn, draft)
    await forms.touch(turn.session, turn.account, draft, turn.now)
    if run.step is None or said.notes:
        notes = said.notes or (turn.say("forms-preview-waits"),)
        return await asking.show(turn, run, views.Said(notes))
    try:
        return await _answer(turn, run, run.step, message)
    except Refusal as no:
        if no.audit:
            raise
        return await asking.show(turn, run, views.Said((turn.say(no.key, **no.facts),)))


async def _answer(turn: Turn, run: Run, step: Step, message: Message) -> Screen:
    asides = views.labelled(run.form, step, step.aside, turn.say)
    if message.text and (aside := reading.aside(asides, message.text)):
        return await answering.take(turn, run, step, aside, message_id=message.message_id)
    if isinstance(step, FileStep):
        value: Any = files.accepted(step, sent_file(message))
        return await answering.take(turn, run, step, value, message_id=message.message_id)
    if isinstance(step, Spoken) and message.voice:
        note = FileStep(step.name, kinds=("voice",))
        value = files.accepted(note, sent_file(message))
        return await answering.take(turn, run, step, value, message_id=message.message_id)
    if message.text is None:
        raise Refusal("forms-text-needed")
    if isinstance(step, PersonStep):
        return await _person(turn, run, step, message)
    if values.chosen(step):
        return await _option(turn, run, step, message)
    if isinstance(step, Scale):
        step = replace(step, points=tuple(views.points(run.form, step, turn.say)))
    told = run.partial(step).get("day")
    day = date.fromisoformat(told) if told else None
    found = reading.read(step, message.text, turn.now.astimezone(turn.say.zone), day=day)
    return await _understood(turn, run, step, found, message)


async def _understood(turn: Turn, run: Run, step: Step, found: reading.Reading, message: Message) -> Screen:
    value = found.values[0]
    if not found.certain:
        words = turn.say("forms-which-meant")
        offered = options.understood(turn, step, found.values)
        return await asking.show(turn, run, views.Said((words,)), offered=offered)
    if isinstance(step, Moment) and not isinstance(value, datetime):
        return await answering.told_day(turn, run, step, value)
    return await answering.take(turn, run, step, value, message_id=message.message_id)


async def _option(turn: Turn, run: Run, step: Step, message: Message) -> Screen:
    offered = await options.of(turn, run, step)
    meant = reading.matching(offered, message.text or "")
    if not meant:
        raise Refusal("forms-no-such-option")
    if len(meant) > 1:
        return await asking.show(turn, run, views.Said((turn.say("forms-which-option"),)), offered=meant)
    if values.several(step):
        return await answering.tick(turn, run, step, str(meant[0].id), on=True)
    return await answering.take(turn, run, step, meant[0].id, meant[0].label, message_id=message.message_id)


async def _person(turn: Turn, run: Run, step: PersonStep, message: Message) -> Screen:
    names, typed = options.names_shown(turn), message.text or ""
    meant = candidates.matching(await options.everybody(turn, run, step), typed, names=names)
    if not meant:
        raise Refusal("forms-no-such-person" if names else "forms-no-such-code")
    if len(meant) == 1 and candidates.exactly(meant[0], typed, names=names):
        only = options.person(turn, meant[0])
        return await answering.take(turn, run, step, only.id, only.label, message_id=message.message_id)
    offered = [options.person(turn, one) for one in meant[: options.FEW]]
    more = len(meant) - len(offered)
    words = turn.say("forms-more-people", more=more) if more else turn.say("forms-which-person")
    return await asking.show(turn, run, views.Said((words,)), offered=offered)


def sent_file(message: Message) -> files.Sent | None:
    """The file of a message, if it carries one."""
    if message.photo:
        largest = message.photo[-1]
        return files.Sent("photo", largest.file_id, largest.file_unique_id, "", largest.file_size)
    for kind in ("document", "video", "audio", "voice"):
        if found := getattr(message, kind):
            name = getattr(found, "file_name", None) or ""
            return files.Sent(kind, found.file_id, found.file_unique_id, name, found.file_size)
    return None


async def edited(turn: Turn, message: Message) -> Screen | None:
    """An edited message changes the answer it gave, while the draft is open."""
    if message.content_type not in (ContentType.TEXT, ContentType.DOCUMENT, ContentType.PHOTO):
        return None
    found = await forms.typed_in(turn.session, turn.account, message.message_id)
    if found is None:
        return ways.edit_unread(turn.say)
    draft, name = found
    if draft.state != "open":
        return ways.edit_too_late(turn.say)
    run, _ = await asking.run_of(turn, draft)
    step = run.form.step(name)
    if step is None or step not in run.reached:
        return ways.edit_unread(turn.say)
    await forms.touch(turn.session, turn.account, draft, turn.now)
    try:
        return await _answer(turn, run, step, message)
    except Refusal as no:
        if no.audit:
            raise
        words = (turn.say(no.key, **no.facts), turn.say("forms-edit-kept"))
        return await asking.show(turn, run, views.Said(words))
