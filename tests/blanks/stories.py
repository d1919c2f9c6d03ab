"""A paper as people deal with it: printed, typed off twice, checked."""

from collections.abc import Sequence

from sqlalchemy import select

from models.assessments import Blank, BlankEntry
from services.blanks import codes
from tests.assessments.builders import forges
from tests.stage import Colleague, Stage

SKIP = "Пропустить"


async def prints(stage: Stage, olga: Colleague, anna: Colleague, wave: int = 0) -> Blank:
    """One paper for one person."""
    await forges(olga, f"bl-print:{wave}")
    if not wave:
        await olga.taps("Без мониторинга")
    await olga.taps("Одному педагогу")
    await olga.says(str(anna.id))
    return (await blanks(stage, anna))[-1]


async def blanks(stage: Stage, person: Colleague) -> Sequence[Blank]:
    async with stage.session() as session:
        wanted = select(Blank).where(Blank.person_id == person.person_id).order_by(Blank.id)
        return (await session.scalars(wanted)).all()


async def entries(stage: Stage) -> Sequence[BlankEntry]:
    async with stage.session() as session:
        return (await session.scalars(select(BlankEntry).order_by(BlankEntry.id))).all()


async def opens(operator: Colleague, blank: Blank) -> None:
    """From the code on the paper to its screen."""
    await forges(operator, "bl-in")
    await operator.says(codes.shown(blank.code))


async def types(operator: Colleague, signs: str, *, confirm: bool = True) -> None:
    """The lines of boxes, five at a time; the closing questions are empty on the paper."""
    for start in range(0, len(signs), 5):
        await operator.says(signs[start : start + 5])
    while SKIP in operator.sees.buttons:
        await operator.taps(SKIP)
    if confirm:
        await operator.taps("Подтвердить")


async def reads(operator: Colleague, blank: Blank, signs: str, signed: str = "Сегодня") -> None:
    """The first reading, from the code on."""
    await opens(operator, blank)
    await operator.taps("Внести ответы")
    await operator.taps("Подтверждаю")
    await operator.taps(signed)
    await types(operator, signs)


async def rereads(operator: Colleague, blank: Blank, signs: str) -> None:
    await opens(operator, blank)
    await operator.taps("Внести второй раз")
    await types(operator, signs)
