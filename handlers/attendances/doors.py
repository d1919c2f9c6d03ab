"""Checking in: the word, at a step or out of the blue; the code, shown and scanned; the word on a screen."""

import secrets
from typing import Any

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from handlers import Turn, private, right
from models.steps import Answers, Form, Text
from services import forms, gatherings, people
from services.attendances import checking, lists, words
from services.attendances.checking import Door
from views import Screen
from views.attendances import callbacks as to
from views.attendances import doors as views

router = Router(name=__name__)
router.message.filter(private)
router.callback_query.filter(private)
OWN, MARK = right("attendances.own"), right("attendances.mark")
PREFIX = "at-"


async def code_comes(_message: Message, command: CommandObject | None = None) -> dict[str, Any] | bool:
    """Whether /start brings somebody's code."""
    said = command.args or "" if command else ""
    token = said.removeprefix(PREFIX)
    return {"token": token} if said.startswith(PREFIX) and token.isdecimal() else False


@router.message(CommandStart(), code_comes, flags=OWN)
async def scan(_message: Message, token: str, turn: Turn) -> Screen:
    """The organiser's camera has read a code; anybody else is told whom to show it to."""
    found = await checking.scan(turn.session, turn.actor, token, turn.now)
    if found is None:
        mine = await checking.whose(turn.session, turn.actor, token)
        return views.own_code(mine, turn.say)
    person = await people.known(turn.session, found.person_id)
    return views.scanned(found.event, person, turn.say, names=turn.actor.names, already=found.already)


@router.callback_query(to.CheckIn.filter(), flags=OWN)
async def door(_tap: CallbackQuery, callback_data: to.CheckIn, turn: Turn) -> Screen:
    return _door(await checking.door(turn.session, turn.actor, callback_data.event, turn.now), turn)


def _door(found: Door, turn: Turn) -> Screen:
    if found.came:
        return views.came(found.event, turn.say, already=True)
    return views.door(found.event, turn.say, by_word=found.by_word, by_code=found.by_code)


@router.callback_query(to.Code.filter(), flags=OWN)
async def code(_tap: CallbackQuery, callback_data: to.Code, turn: Turn) -> Screen:
    fresh = turn.made("token", checking.token)
    event, kept = await checking.code(turn.session, turn.actor, callback_data.event, fresh, turn.now)
    return views.code(event, turn.made(kept, views.drawn(views.link(turn.username, kept))), turn.say)


@router.callback_query(to.Say.filter(), flags=OWN)
async def ask(_tap: CallbackQuery, callback_data: to.Say, turn: Turn) -> Screen:
    found = await checking.door(turn.session, turn.actor, callback_data.event, turn.now)
    if found.came or not found.by_word:
        return _door(found, turn)
    return await turn.open(WORD, context={"event": callback_data.event})


async def typed(turn: Turn, answers: Answers) -> Screen:
    return await _said(turn, answers.context["event"], answers["word"])


WORD = Form("attendances-say", Text("word", longest=words.LONGEST), done=typed, preview=False)


async def word_comes(message: Message, turn: Turn) -> dict[str, Any] | bool:
    """Whether a lone word is written by somebody who sits at an event where a word is out."""
    if turn.guest or message.text is None or not words.like_one(message.text):
        return False
    if await forms.waiting(turn.session, turn.account) is not None:
        return False
    event = await checking.listening(turn.session, turn.person.id, turn.now)
    return {"event": event} if event is not None else False


@router.message(word_comes, flags=OWN)
async def out_of_the_blue(message: Message, event: int, turn: Turn) -> Screen:
    return await _said(turn, event, message.text or "")


async def _said(turn: Turn, event_id: int, typed_word: str) -> Screen:
    done = await checking.say_word(turn.session, turn.actor, event_id, typed_word, turn.now)
    if done.state == "wrong":
        return views.wrong(done.event, done.left, turn.say)
    return views.came(done.event, turn.say, late=done.late, already=done.state == "already")


@router.callback_query(to.CodeWord.filter(), flags=MARK)
async def word(_tap: CallbackQuery, callback_data: to.CodeWord, turn: Turn) -> Screen:
    return await _word(turn, callback_data.event, anew=callback_data.anew)


async def _word(turn: Turn, event_id: int, *, anew: bool) -> Screen:
    draw = secrets.SystemRandom()
    event = await checking.put_out(turn.session, turn.actor, event_id, turn.now, draw, anew=anew)
    opens, closes = event.starts_at - gatherings.DOORS, event.ends_at + gatherings.AFTER
    return views.word(event, turn.say, turn.say.moment(opens), turn.say.moment(closes))


@router.callback_query(to.Board.filter(), flags=MARK)
async def board(_tap: CallbackQuery, callback_data: to.Board, turn: Turn) -> Screen:
    event = await lists.run_by(turn.session, turn.actor, callback_data.event)
    if event.code_word is None:
        return await _word(turn, event.id, anew=False)
    made = turn.made(event.code_word, views.board(event, turn.username, turn.say))
    return views.projected(event, made, turn.say)
