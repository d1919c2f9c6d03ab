"""What several stories about waves need."""

from collections.abc import Sequence

from sqlalchemy import select, update

from models.deliveries import Delivery
from models.people import Person
from models.waves import Invitation, Wave
from sandbox.people import Human
from tests.stage import Colleague, Stage

TITLE = "Мониторинг профессиональных дефицитов и потребностей, 2026/27"


async def methodist(stage: Stage, called: str = "Ольга Игоревна", surname: str = "Мельник") -> Colleague:
    return await stage.person(
        called, surname=surname, school="Центр", position="METHODIST", roles=["methodist"]
    )


async def opens(human: Human) -> None:
    """From the menu to the hub."""
    await human.says("/menu")
    if "📈 Мониторинг" not in human.sees.buttons:
        await human.taps("🗂 Моя работа")
    await human.taps("📈 Мониторинг")


async def drafts(human: Human) -> None:
    """A draft of a wave as it is usual, up to its preview."""
    await opens(human)
    await human.taps("➕ Открыть волну")
    await human.taps("Мониторинг профессиональных")
    await human.taps("Подтвердить")


async def starts(human: Human) -> None:
    await drafts(human)
    await human.taps("Открыть и пригласить")


async def wave(stage: Stage, number: int | None = None) -> Wave:
    """The wave of this number, or the newest."""
    async with stage.session() as session:
        wanted = select(Wave).order_by(Wave.id.desc()).limit(1)
        if number is not None:
            wanted = wanted.where(Wave.id == number)
        return (await session.scalars(wanted)).one()


async def enters(stage: Stage, who: Colleague) -> None:
    """Somebody of the staff list comes into the bot and agrees to C1."""
    async with stage.database.write() as session:
        person = await session.get_one(Person, who.person_id)
        person.joined_at = stage.now
        stage._join(session, person, who.id, "ru")
    stage.telegram.people[who.id].started = True


async def answers(stage: Stage, *people: Colleague) -> None:
    """They have answered in the newest wave."""
    await _marks(stage, people, "answered_at")


async def declines(stage: Stage, *people: Colleague) -> None:
    await _marks(stage, people, "declined_at")


async def leaves(stage: Stage, *people: Colleague) -> None:
    """They work in the district no more."""
    async with stage.database.write() as session:
        await session.execute(
            update(Person)
            .where(Person.id.in_([one.person_id for one in people]))
            .values(left_on=stage.now.date())
        )


async def _marks(stage: Stage, people: Sequence[Colleague], what: str) -> None:
    number = (await wave(stage)).id
    async with stage.database.write() as session:
        await session.execute(
            update(Invitation)
            .where(Invitation.wave_id == number, Invitation.person_id.in_([p.person_id for p in people]))
            .values({what: stage.now})
        )


def heard(human: Human, words: str) -> int:
    """How many of the bot's messages to this person have these words."""
    return sum(words in said for said in human.reads)


async def fates(stage: Stage, kind: str) -> dict[int | None, tuple[str, str]]:
    """State and reason of each person's delivery of this kind."""
    async with stage.session() as session:
        rows = await session.scalars(select(Delivery).where(Delivery.kind == kind))
        return {row.person_id: (row.state, row.reason) for row in rows}
