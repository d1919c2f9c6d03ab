"""Many people at once: one transaction for all of them, where a story needs nobody's face."""

from sandbox.people import Human
from tests.announcements import builders
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
