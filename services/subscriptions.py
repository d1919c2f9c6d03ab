"""How a person wants each rubric: at once, in the digest, or not at all."""

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.cards import Wish
from models.district import District, Mode, Rubric
from models.people import Subscription
from services.inserts import insert_into
from services.refusals import Refusal

MODES: tuple[Mode, ...] = ("on", "digest", "off")
PRESETS = ("all", "mine")


async def wishes(session: AsyncSession, person_id: int, district: District) -> Sequence[Wish]:
    """Every rubric of the district, in its order; what was never chosen has the rubric's default."""
    rows = await session.execute(
        select(Subscription.rubric, Subscription.mode).where(Subscription.person_id == person_id)
    )
    chosen = dict(rows.all())
    return [Wish(rubric, chosen.get(code, rubric.default)) for code, rubric in district.rubrics.items()]


def refusal(rubric: Rubric | None, mode: str) -> Refusal | None:
    """An obligatory rubric is never switched off."""
    if rubric is None or mode not in MODES:
        return Refusal("people-rubric-unknown")
    if mode == "off" and not rubric.can_mute:
        return Refusal("people-rubric-obligatory")
    return None


async def choose(session: AsyncSession, person_id: int, code: str, mode: str, district: District) -> None:
    if refused := refusal(district.rubrics.get(code), mode):
        raise refused
    chosen = insert_into(session, Subscription).values(person_id=person_id, rubric=code, mode=mode)
    await session.execute(
        chosen.on_conflict_do_update(index_elements=["person_id", "rubric"], set_={"mode": mode})
    )


async def preset(session: AsyncSession, person_id: int, name: str, district: District) -> None:
    """`all`: the defaults of the rubrics. `mine`: only what nobody may switch off, meetings above all."""
    if name not in PRESETS:
        raise Refusal("people-rubric-unknown")
    await session.execute(delete(Subscription).where(Subscription.person_id == person_id))
    if name == "mine":
        session.add_all(
            Subscription(person_id=person_id, rubric=code, mode="off")
            for code, rubric in district.rubrics.items()
            if rubric.can_mute
        )
        await session.flush()
