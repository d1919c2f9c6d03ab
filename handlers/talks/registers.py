"""The register of talks: by level and school year, on the screen and as a sheet."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers import Turn, private, right
from services import audit, talks
from views import Screen
from views.talks import callbacks as to
from views.talks import reviewing as views

router = Router(name=__name__)
router.callback_query.filter(private)


@router.callback_query(to.Register.filter(), flags=right("talks.register"))
async def register(_tap: CallbackQuery, callback_data: to.Register, turn: Turn) -> Screen:
    found = await talks.register(turn.session, turn.actor, callback_data.level, callback_data.year, turn.now)
    at = to.Register(level=found.level, year=found.year, page=max(0, callback_data.page))
    return views.register(
        found.talks,
        found.events,
        found.levels,
        found.waiting,
        at,
        talks.PAGE,
        turn.district,
        turn.say,
        named=turn.actor.names,
    )


@router.callback_query(to.Sheet.filter(), flags=right("talks.register"))
async def sheet(_tap: CallbackQuery, callback_data: to.Sheet, turn: Turn) -> Screen:
    at = callback_data
    found = await talks.register(turn.session, turn.actor, at.level, at.year, turn.now)
    schools = await talks.schools(turn.session, found.talks)
    draw = views.sheet(found.talks, found.events, schools, turn.district, turn.say, named=turn.actor.names)
    content = turn.made(f"talks:{found.level}:{found.year}", draw)
    about = f"talks:{found.year}"
    await audit.write(turn.session, turn.actor.id, "talks.export", turn.now, about=about, reason=found.level)
    return views.sheeted(to.Sheet(level=found.level, year=found.year), content, turn.say)
