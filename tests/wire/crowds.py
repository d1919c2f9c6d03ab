"""Many people at once: one transaction for all of them, where a story needs nobody's face."""

from models.announcements import Announcement
from sandbox.people import Human
from services import people as staff
from services import rights
from services.announcements import accepting
from tests.announcements import builders, stories
from tests.stage import Colleague, Stage


async def crowd(stage: Stage, count: int) -> list[Colleague]:
    """So many teachers who have entered the bot; they are numbered from 1."""
    async with stage.database.write() as session:
        rows = [await builders.person(session, number, now=stage.now) for number in range(1, count + 1)]
    made = []
    for number, row in enumerate(rows, 1):
        user = stage.telegram.person(10_000 + number, first_name="Анна", started=True)
        human = Colleague(stage.telegram, user)
        human.person_id = row.id
        made.append(human)
    return made


def copies(human: Human, words: str) -> int:
    """How many of the bot's messages to this person have these words."""
    return sum(words in said for said in human.reads)


async def mailed(stage: Stage, size: int) -> tuple[list[Colleague], int]:
    """An announcement to so many teachers and two methodists, of whom one allows it where it is large.

    Gives the teachers, and how many it is meant for.
    """
    olga, vera = await stories.methodist(stage), await stories.methodist(stage, "Вера Павловна", "Седова")
    people = await crowd(stage, size)
    number = await stories.send(stage, olga)
    async with stage.database.write() as session:
        found = await session.get_one(Announcement, number)
        if found.state == "waiting":
            second = await staff.known(session, vera.person_id)
            actor = builders.acting(second, stage.district, *rights.hats(second, stage.now, stage.district))
            await accepting.approve(session, actor, number, found.version, stage.now)
    return people, size + 2
