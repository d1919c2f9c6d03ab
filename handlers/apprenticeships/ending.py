"""Halfway and at the end: how it goes, the last questions, what was said."""

from collections.abc import Sequence
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, right
from handlers.apprenticeships import own
from models.apprenticeships import Apprenticeship
from models.forms import Draft
from models.mentoringrules import Asked
from models.steps import Answers, Choice, Form, Option, Step, Text, YesNo
from services import apprenticeships
from services.apprenticeships import closing, going, rules
from services.mentorships import pairs
from services.mentorships.pairs import Side
from services.refusals import Refusal
from views import Screen, plain
from views.apprenticeships import callbacks as to
from views.apprenticeships import endings as views
from views.apprenticeships import words

router = Router(name=__name__)
OWN = right(apprenticeships.WRITE)
NAME = "apprenticeships-reflect"
MET = "met-"
SAID = ("apprenticeships-reflect-title",)


@router.callback_query(to.Review.filter(), flags=OWN)
async def review(_tap: CallbackQuery, callback_data: to.Review, turn: Turn) -> Screen:
    states = (apprenticeships.AGREED,)
    found = await apprenticeships.own(turn.session, turn.actor, callback_data.id, states=states)
    side = pairs.side(turn.actor, found.mentorship)
    return await turn.open(REVIEW, context={"programme": found.id, "side": side}, resume=True)


async def hindrances(turn: Turn, _answers: Answers) -> Sequence[Option]:
    known = turn.district.mentoring.hindrances
    return [Option(code, one.called(turn.say.language)) for code, one in known.items()]


async def _reviewed(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["programme"]
    given = answers["went"], answers["hinders"], answers["help"]
    await going.review(turn.session, turn.actor, number, *given, now=turn.now)
    said = "apprenticeships-reviewed-help" if answers["help"] else "apprenticeships-reviewed"
    return await own.card(turn, number, turn.say(said))


REVIEW = Form(
    "apprenticeships-review",
    Choice("went", options=[Option(one) for one in going.DONE]),
    Choice("hinders", options=hindrances, empty="apprenticeships-unknown"),
    YesNo("help", hint=True),
    done=_reviewed,
    preview=False,
    protect=True,
)


@router.callback_query(to.Finish.filter(), flags=OWN)
async def finish(_tap: CallbackQuery, callback_data: to.Finish, turn: Turn) -> Screen:
    """Who reads what is said before anything is asked."""
    at = callback_data
    states = (*apprenticeships.OPEN, apprenticeships.CLOSING)
    found = await apprenticeships.own(turn.session, turn.actor, at.id, states=states)
    side = pairs.side(turn.actor, found.mentorship)
    assert side is not None
    if not at.go:
        return views.before(found, closing.questions(turn.district, side), turn.say)
    await closing.begin(turn.session, turn.actor, found.id, turn.now)
    return await _open(turn, found.id)


@router.callback_query(to.Reflect.filter(), flags=OWN)
async def reflect(_tap: CallbackQuery, callback_data: to.Reflect, turn: Turn) -> Screen:
    return await _open(turn, callback_data.id)


async def _open(turn: Turn, programme_id: int) -> Screen:
    states = (apprenticeships.CLOSING,)
    found = await apprenticeships.own(turn.session, turn.actor, programme_id, states=states)
    side = pairs.side(turn.actor, found.mentorship)
    assert side is not None
    context = {"programme": found.id, "side": side}
    return await turn.open(_form(turn, found, side), context=context, resume=True)


async def load(turn: Turn, draft: Draft) -> Form | None:
    """The form of a programme whose last questions are open; none once it is closed."""
    states = (apprenticeships.CLOSING,)
    try:
        found = await apprenticeships.own(turn.session, turn.actor, draft.context["programme"], states=states)
    except Refusal:
        return None
    side = pairs.side(turn.actor, found.mentorship)
    return _form(turn, found, side) if side is not None and side == draft.context.get("side") else None


def _form(turn: Turn, programme: Apprenticeship, side: Side) -> Form:
    """The district's questions to this side, and whether each goal was met."""
    steps: list[Step] = [
        _step(turn, code, asked) for code, asked in closing.questions(turn.district, side).items()
    ]
    steps += [_met(turn, programme, goal.id, goal.text, side) for goal in programme.goals]
    title = turn.say("apprenticeships-reflect-title")
    return Form(NAME, *steps, done=_reflected, title=title, protect=True)


def _step(turn: Turn, code: str, asked: Asked) -> Step:
    said: dict[str, Any] = {"words": asked.called(turn.say.language)}
    said["short"] = words.cut(said["words"], 40)
    match asked.kind:
        case "choice":
            found = [Option(one, option.called(turn.say.language)) for one, option in asked.options.items()]
            return Choice(code, options=found, **said)
        case "bool":
            return YesNo(code, **said)
        case _:
            return Text(code, longest=closing.LONGEST, optional=True, **said)


def _met(turn: Turn, programme: Apprenticeship, goal_id: int, text: str, side: Side) -> Step:
    """Whether a goal was met; the mentor reads what the mentee has said of it, and may differ."""
    hers = closing.word_on(programme, goal_id, "mentee") if side == "mentor" else None
    if hers is None:
        asked = turn.say("apprenticeships-reflect-met", goal=text)
    else:
        asked = turn.say("apprenticeships-reflect-met-too", goal=text, word=words.met(hers, turn.say))
    found = [Option(word, words.met(word, turn.say)) for word in rules.MET]
    return Choice(f"{MET}{goal_id}", options=found, words=plain(asked), short=words.cut(text, 40))


async def _reflected(turn: Turn, answers: Answers) -> Screen:
    number = answers.context["programme"]
    met = {int(name.removeprefix(MET)): word for name, word in answers.items() if name.startswith(MET)}
    found = await closing.reflect(turn.session, turn.actor, number, answers, met, turn.now)
    mentee = turn.actor.id == found.mentee_id
    wishes = any(
        asked.kind == "bool" and answers.get(code) is True
        for code, asked in closing.questions(turn.district, "mentee").items()
    )
    young = "young" in turn.actor.roles
    return views.thanked(found, turn.say, mentee=mentee, wishes=wishes, young=young)


@router.callback_query(to.Reopen.filter(), flags=OWN)
async def reopen(_tap: CallbackQuery, callback_data: to.Reopen, turn: Turn) -> Screen:
    await closing.reopen(turn.session, turn.actor, callback_data.id, turn.now)
    return await own.card(turn, callback_data.id, turn.say("apprenticeships-changed"))


@router.callback_query(to.Outcome.filter(), flags=OWN)
async def outcome(_tap: CallbackQuery, callback_data: to.Outcome, turn: Turn) -> Screen:
    found = await apprenticeships.own(turn.session, turn.actor, callback_data.id)
    side = pairs.side(turn.actor, found.mentorship)
    said = closing.readable(found, side, turn.district)
    return views.outcome(found, said, turn.district, turn.say)
