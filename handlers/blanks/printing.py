"""Papers to print: for whom, and the file."""

from collections.abc import Sequence
from itertools import islice

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from models.steps import Answers, AssociationStep, Choice, Form, Option, SchoolStep, Text
from services.blanks import ACTION, codes, counting, printing
from services.blanks.printing import Whom
from views import File, Screen
from views.blanks import callbacks as to
from views.blanks import papers
from views.blanks import screens as views

router = Router(name=__name__)
router.callback_query.filter(private)
NONE = 0


@router.callback_query(to.Blanks.filter(), flags=right(ACTION))
async def home(_tap: CallbackQuery, callback_data: to.Blanks, turn: Turn) -> Screen:
    counts = await counting.counts(turn.session, turn.actor, callback_data.wave_id or None)
    return views.home(counts, callback_data.wave_id, turn.say)


@router.callback_query(to.Print.filter(), flags=right(ACTION))
async def ask(_tap: CallbackQuery, callback_data: to.Print, turn: Turn) -> Screen:
    known = {"wave": callback_data.wave_id} if callback_data.wave_id else {}
    return await turn.open(PRINT, context={"wave": callback_data.wave_id}, answers=known)


async def waves(turn: Turn, _answers: Answers) -> Sequence[Option]:
    found = await printing.waves(turn.session, turn.now)
    return [*(Option(wave.id, wave.title) for wave in found), Option(NONE, turn.say("blanks-without-wave"))]


def _codes() -> list[str]:
    """As many as one turn may need: it begins anew once the file is made, and must come to the same codes."""
    return list(islice(codes.endless(), printing.MOST * printing.TRIES))


async def printed(turn: Turn, answers: Answers) -> Screen:
    whom = Whom(answers.get("code") or "", answers.get("school"), answers.get("association"))
    wave_id = int(answers["wave"]) or None
    fresh = turn.made("codes", _codes)
    sheets = await printing.of(turn.session, turn.actor, whom, wave_id, turn.now, fresh=fresh)
    named = turn.district.settings.names_in_chat
    paper = papers.paper(sheets, turn.username, turn.say, turn.district, by_name=named)
    content = turn.made(" ".join(sheet.blank.code for sheet in sheets), paper)
    file = File(f"{turn.say('blanks-file')}.pdf", content)
    return views.printed(len(sheets), file, wave_id or NONE, turn.say)


PRINT = Form(
    "blanks-printing",
    Choice("wave", options=waves),
    Choice("whom", options=(Option("school"), Option("association"), Option("one"))),
    SchoolStep("school", when=lambda answers: answers.get("whom") == "school"),
    AssociationStep("association", when=lambda answers: answers.get("whom") == "association"),
    Text("code", longest=12, when=lambda answers: answers.get("whom") == "one"),
    done=printed,
    preview=False,
)
