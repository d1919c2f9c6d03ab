"""What stories about assessments begin with: finished answers, a methodist."""

from collections.abc import Mapping
from typing import Any

from models.questionnaires import Response
from sandbox.chats import Button
from services import instruments
from services.questionnaires import branching, respondents
from tests.stage import Colleague, Stage


async def answered(stage: Stage, person: Colleague, answers: Mapping[str, Any] | int = 3) -> int:
    """She has finished the questionnaire: the same point everywhere, but for what is named by code."""
    async with stage.database.write() as session:
        version = await instruments.current(session)
        instrument = instruments.parsed(version)
        who = await respondents.of(session, person.person_id, stage.district, stage.now)
        chosen = branching.select(instrument, who)
        point = answers if isinstance(answers, int) else 3
        given = {**dict.fromkeys(chosen.items, point), **(answers if isinstance(answers, Mapping) else {})}
        response = Response(
            person_id=person.person_id,
            questionnaire_id=version.questionnaire_id,
            version_id=version.id,
            variant=chosen.variant,
            module=chosen.module,
            overlays=list(chosen.overlays),
            items=list(chosen.items),
            state="done",
            started_at=stage.now,
            finished_at=stage.now,
            answers=given,
        )
        session.add(response)
        await session.flush()
        return response.id


async def methodist(stage: Stage, called: str = "Ольга Игоревна", surname: str = "Мельник") -> Colleague:
    return await stage.person(
        called, surname=surname, school="Центр", position="METHODIST", roles=["methodist"]
    )


async def forges(person: Colleague, data: str) -> None:
    """Presses a button nobody showed to her."""
    if not person.heard:
        await person.says("/menu")
    await person.taps(Button("?", data=data), on=person.heard[-1])
