"""What stories about questionnaires need: a wave, a person who answers, what was kept."""

import re
from collections.abc import Callable, Sequence
from datetime import timedelta

from sqlalchemy import select

from models.forms import DraftAnswer
from models.inbox import Update
from models.questionnaires import Response
from models.waves import Invitation, Wave
from services import instruments
from services.questionnaires import respondents
from tests.stage import Colleague, Stage

LAST = "Пропустить"


async def wave(
    stage: Stage, *invited: Colleague, title: str = "Осень 2026", days: int = 14, express: bool = False
) -> int:
    """An open wave with the newest version, to which these people are invited."""
    async with stage.database.write() as session:
        version = await instruments.current(session)
        made = Wave(
            questionnaire_id=version.questionnaire_id,
            version_id=version.id,
            title=title,
            express=express,
            opens_at=stage.now,
            closes_at=stage.now + timedelta(days=days),
            state="open",
            measures=["2.1"],
            author_id=invited[0].person_id,
            made_at=stage.now,
            opened_at=stage.now,
        )
        session.add(made)
        await session.flush()
        for person in invited:
            place = await respondents.place(session, person.person_id, stage.district, stage.now)
            session.add(
                Invitation(
                    wave_id=made.id,
                    person_id=person.person_id,
                    school_id=place.school_id,
                    position=place.position,
                    experience=place.experience,
                    associations=list(place.associations),
                )
            )
        return made.id


async def closes(stage: Stage, number: int) -> None:
    async with stage.database.write() as session:
        found = await session.get_one(Wave, number)
        found.state, found.closed_at = "closed", stage.now


async def invitation(stage: Stage, number: int, person: Colleague) -> Invitation:
    async with stage.session() as session:
        found = await session.scalars(
            select(Invitation).where(Invitation.wave_id == number, Invitation.person_id == person.person_id)
        )
        return found.one()


async def responses(stage: Stage, person: Colleague) -> Sequence[Response]:
    async with stage.session() as session:
        found = await session.scalars(
            select(Response).where(Response.person_id == person.person_id).order_by(Response.id)
        )
        return found.all()


async def kept_in_drafts(stage: Stage) -> list[object]:
    """The answers that still stand in drafts."""
    async with stage.session() as session:
        return [value for value in await session.scalars(select(DraftAnswer.value)) if value is not None]


async def traces(stage: Stage, person: Colleague) -> list[str]:
    """What of the person's taps still tells an answer: a point of a scale among what Telegram brought."""
    async with stage.session() as session:
        rows = await session.scalars(select(Update.payload).where(Update.lane == person.id))
        return [row for row in rows if re.search(r":(sub|met|inc)\d\d:[1-5]:", row)]


async def opens(person: Colleague) -> None:
    await person.says("/menu")
    await person.taps("📋 Моя анкета")


async def begins(person: Colleague, button: str = "Пройти для себя") -> None:
    """From the menu to the first question, with the consent where it is asked."""
    await opens(person)
    await person.taps(button)
    if "Даю согласие" in person.sees.buttons:
        await person.taps("Даю согласие")


def asks(person: Colleague) -> bool:
    """Whether a point of the scale is asked for."""
    return "4" in person.sees.buttons and "5" in person.sees.buttons


async def scales(
    stage: Stage, person: Colleague, answer: Callable[[int], str] = lambda _: "4", *, most: int = 99
) -> int:
    """Answers questions on the scale, at most so many; gives how many there were."""
    number = 0
    while asks(person) and number < most:
        stage.clock.move(timedelta(seconds=6))
        await person.taps(answer(number), on=person.heard[-1])
        number += 1
    return number


async def skips_the_end(person: Colleague) -> None:
    """Passes the closing questions by."""
    while LAST in person.sees.buttons:
        await person.taps(LAST, on=person.heard[-1])


async def answers(stage: Stage, person: Colleague, answer: Callable[[int], str] = lambda _: "4") -> int:
    """Answers everything on the scale and passes the rest by; gives how many questions there were."""
    count = await scales(stage, person, answer)
    await skips_the_end(person)
    return count
