"""What people need and ask for: themes, unmet requests, closing questions. Numbers of the whole district."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.figures import Choice, Option, RequestFigure, ThemeFigure
from models.instruments import Question
from models.questionnaires import Demand
from models.waves import Wave
from services.findings import gathering
from services.findings.gathering import FOREIGN, Answered

ALONE = ("single", "bool", "ranking", "matrix")
PERSONAL = ("contact", "free")
BOOL = {True: "yes", False: "no"}


def themes(answered: Answered, least: int) -> tuple[ThemeFigure, ...]:
    """In how many people each theme has a point deficit, the widest first; not below `least` people."""
    instrument = answered.instrument
    if instrument.scoring is None:
        return ()
    low = (answered.points > FOREIGN) & (answered.points <= instrument.scoring.point_deficit)
    found = []
    for code, theme in instrument.themes.items():
        columns = [at for at, one in enumerate(answered.codes) if code in answered.item(one).themes]
        places = np.flatnonzero(low[:, columns].any(axis=1)) if columns else np.array([], dtype=np.int64)
        if len(places) >= least:
            schools = _schools(answered, places.tolist())
            found.append(
                ThemeFigure(
                    code=code,
                    title=theme.title,
                    title_en=theme.title_en,
                    hours=theme.hours,
                    n=len(places),
                    schools=schools,
                )
            )
    return tuple(sorted(found, key=lambda one: (-one.n, -one.schools, one.code)))


async def requests(
    session: AsyncSession, wave: Wave, answered: Answered, least: int
) -> tuple[RequestFigure, ...]:
    """For what nothing was on offer, by theme and kind of help; not below `least` people."""
    asked = await session.execute(
        select(Demand.theme, Demand.kind, Demand.person_id)
        .where(Demand.wave_id == wave.id, Demand.person_id.is_not(None))
        .distinct()
    )
    places = {person_id: place for place, person_id in enumerate(answered.people)}
    by_wish: dict[tuple[str, str], list[int]] = {}
    for theme, kind, person_id in asked:
        if person_id in places:
            by_wish.setdefault((theme, kind), []).append(places[person_id])
    named = {**answered.instrument.themes, **answered.instrument.group}
    found = [
        RequestFigure(
            code=theme,
            title=named[theme].title,
            title_en=named[theme].title_en,
            kind=kind,
            n=len(who),
            schools=_schools(answered, who),
        )
        for (theme, kind), who in by_wish.items()
        if len(who) >= least and theme in named
    ]
    return tuple(sorted(found, key=lambda one: (-one.n, one.code, one.kind)))


def choices(answered: Answered, least: int) -> tuple[Choice, ...]:
    """What was chosen in the closing questions with options; personal ones are nobody's statistics."""
    found = []
    for question in answered.instrument.questions:
        offered = _offered(answered, question)
        for code in gathering.asked_as(question) if question.role not in PERSONAL and offered else []:
            given = [chosen for one in answered.chosen.get(code, {}).values() if (chosen := _chosen(one))]
            if len(given) >= least:
                alone = question.kind in ALONE
                found.append(
                    Choice(
                        code=code,
                        role=question.role or "",
                        text=_text(question, code),
                        n=len(given),
                        options=_options(given, offered, least, alone=alone),
                    )
                )
    return tuple(found)


def told(counts: Mapping[str, int], people: int, least: int, *, alone: bool) -> dict[str, int | None]:
    """The counts that may be told. Where each person is in one of them only, what is left of `people`
    must not tell of fewer than `least`."""
    shown = {code: count for code, count in counts.items() if count >= least}
    while alone and shown and 0 < people - sum(shown.values()) < least:
        shown.pop(min(shown, key=lambda code: (shown[code], code)))
    return {code: shown.get(code) for code in counts}


def _options(
    given: Sequence[Sequence[str]], offered: Mapping[str, tuple[str, str]], least: int, *, alone: bool
) -> tuple[Option, ...]:
    chosen = Counter(code for one in given for code in (one[:1] if alone else one))
    shown = told({code: chosen[code] for code in offered}, len(given), least, alone=alone)
    made = [
        Option(code=code, title=offered[code][0], title_en=offered[code][1], n=count)
        for code, count in shown.items()
    ]
    return tuple(sorted(made, key=lambda option: -(option.n or 0)))


def _offered(answered: Answered, question: Question) -> dict[str, tuple[str, str]]:
    """Options by code with their titles; the bot has words of its own for yes and no."""
    if question.options_from is not None:
        return {group.code: (group.title, group.title_en) for group in answered.instrument.groups}
    if question.kind == "bool":
        return dict.fromkeys(BOOL.values(), ("", ""))
    if question.kind == "matrix" and answered.instrument.scale is not None:
        return {str(point.value): (point.label, "") for point in answered.instrument.scale.options}
    return {code: (title, "") for code, title in question.options.items()}


def _text(question: Question, code: str) -> str:
    """The question; of a matrix, with its row."""
    return (
        f"{question.text} {question.rows[code[len(question.code) + 1 :]]}" if question.rows else question.text
    )


def _chosen(answer: Any) -> list[str]:
    if isinstance(answer, bool):
        return [BOOL[answer]]
    if isinstance(answer, str | int):
        return [str(answer)]
    return [one for one in answer if isinstance(one, str)] if isinstance(answer, list) else []


def _schools(answered: Answered, places: Sequence[int]) -> int:
    return len({answered.places[place].school_id for place in places} - {None})
