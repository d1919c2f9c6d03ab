"""Who sees what of the results: a methodist everything, a head her own people and the district."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.figures import Dimension, Slice
from models.findings import Table
from models.waves import Publication, Wave
from services import findings
from services.refusals import Refusal
from services.rights import Actor

RIGHT = "questionnaires.aggregate"
PAGE = 8


@dataclass(frozen=True, slots=True)
class View:
    """A wave's table as far as somebody may see it; `whole` is all of it."""

    wave_id: int
    table: Table
    whole: bool

    def one(self, dimension: str, at: int) -> Slice:
        """The slice at its place among those she may see; whoever reaches further is refused."""
        listed = self.table.slices.get(dimension, ())  # type: ignore[call-overload] # from a button
        if not 0 <= at < len(listed):
            raise Refusal("findings-gone") if self.whole else _refused(self.wave_id)
        found: Slice = listed[at]
        return found

    def everything(self) -> Table:
        """The table to whoever may see all of it."""
        if not self.whole:
            raise _refused(self.wave_id)
        return self.table


def narrowed(table: Table, schools: Collection[int], associations: Collection[int]) -> Table:
    """What a head sees: the district, and her own school or association.

    An association too small to stand alone is shown by its cluster.
    """
    own = [one for one in table.slices.get("association", ()) if one.number in associations]
    folded = {one.code for one in own if one.n is None}
    kept: dict[Dimension, tuple[Slice, ...]] = {
        "district": table.slices["district"],
        "association": tuple(own),
        "cluster": tuple(one for one in table.slices.get("cluster", ()) if folded & set(one.inside)),
        "school": tuple(one for one in table.slices.get("school", ()) if one.number in schools),
    }
    places = {(dimension, one.code) for dimension, listed in kept.items() for one in listed}
    return table.model_copy(
        update={
            "slices": {dimension: listed for dimension, listed in kept.items() if listed},
            "proposals": tuple(one for one in table.proposals if (one.dimension, one.place) in places),
            "reliability": {},
            "requests": (),
            "choices": (),
        }
    )


async def look(session: AsyncSession, actor: Actor, wave_id: int) -> View:
    """The results of a wave to whoever may see them."""
    actor.demand(RIGHT)
    table = await findings.table(session, wave_id)
    if table is None:
        state = await session.scalar(select(Wave.state).where(Wave.id == wave_id))
        raise Refusal("findings-still-open" if state == "open" else "findings-gone")
    if "any" in actor.scopes(RIGHT):
        return View(wave_id, table, whole=True)
    schools, associations = actor.places(RIGHT, "own_school"), actor.places(RIGHT, "own_association")
    return View(wave_id, narrowed(table, schools, associations), whole=False)


async def published(session: AsyncSession, actor: Actor, page: int) -> tuple[Sequence[Wave], int]:
    """A page of the waves that have results, the latest first, and how many there are."""
    actor.demand(RIGHT)
    count = await session.scalar(select(func.count()).select_from(Publication)) or 0
    rows = await session.scalars(
        select(Wave)
        .join(Publication, Publication.wave_id == Wave.id)
        .order_by(Wave.closes_at.desc(), Wave.id.desc())
        .offset(page * PAGE)
        .limit(PAGE)
    )
    return rows.all(), count


def _refused(wave_id: int) -> Refusal:
    return Refusal("people-not-allowed", audit=f"refused:{RIGHT}", about=f"wave:{wave_id}")
