"""Finished runs and offers, put straight into the database."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from models.questionnaires import Offer, Response
from services import instruments
from services.questionnaires import branching, quality, respondents
from tests.stage import Colleague, Stage


async def answered(
    stage: Stage,
    person: Colleague,
    said: Mapping[str, Any] | None = None,
    *,
    rest: int = 4,
    at: datetime | None = None,
    wave: int | None = None,
) -> int:
    """A finished run: `said` by code, or by group for all its questions; everything else is `rest`."""
    said = said or {}
    async with stage.database.write() as session:
        version = await instruments.current(session)
        instrument = instruments.parsed(version)
        who = await respondents.of(session, person.person_id, stage.district, stage.now)
        chosen = branching.select(instrument, who)
        answers = {
            code: said.get(code, said.get(instrument.item[code].group, rest)) for code in chosen.items
        } | {code: value for code, value in said.items() if code.startswith("Q_")}
        finished = at or stage.now
        response = Response(
            person_id=person.person_id,
            questionnaire_id=version.questionnaire_id,
            version_id=version.id,
            wave_id=wave,
            variant=chosen.variant,
            module=chosen.module,
            overlays=list(chosen.overlays),
            items=list(chosen.items),
            state="done",
            started_at=finished - timedelta(minutes=10),
            finished_at=finished,
            answers=answers,
            flags=quality.flags(instrument, chosen.items, answers, {}),
        )
        session.add(response)
        await session.flush()
        return response.id


async def offer(stage: Stage, author: Colleague, **given: Any) -> int:
    """Something on offer; a course on critical assessment unless told otherwise."""
    base: dict[str, Any] = {
        "kind": "course",
        "themes": ["TH_ASM_CRIT"],
        "title": "Формирующее оценивание",
        "hours": 24,
    }
    async with stage.database.write() as session:
        made = Offer(**{**base, **given}, author_id=author.person_id, made_at=stage.now)
        session.add(made)
        await session.flush()
        return made.id
