"""The table of a wave, put together from what may be published. No I/O."""

from collections.abc import Sequence
from datetime import datetime

from models.figures import GroupHeading, Heading, LevelHeading, RequestFigure
from models.findings import Table
from models.instruments import Instrument
from models.waves import Wave
from services.findings import figuring, items, proposing, wishes
from services.findings.figuring import Figures
from services.findings.gathering import Answered


def table(
    wave: Wave,
    answered: Answered,
    figures: Figures,
    requests: Sequence[RequestFigure],
    invited: int,
    least: int,
    now: datetime,
) -> Table:
    """Everything but the comparison; for fewer than `least` people hardly more than the headings."""
    instrument = answered.instrument
    enough = len(answered.people) >= least
    themes = wishes.themes(answered, least)
    told = answered.excluded if answered.excluded == 0 or answered.excluded >= least else None
    counted = len(answered.people) if enough else None
    return Table(
        questionnaire=instrument.code,
        title=instrument.title,
        version=instrument.version,
        wave=wave.title,
        association=wave.association,
        opened_at=wave.opened_at or wave.opens_at,
        closed_at=wave.closed_at or wave.closes_at,
        made_at=now,
        least=least,
        invited=invited,
        answered=len(answered.people) + (told or 0) if enough else None,
        counted=counted,
        excluded=told if enough else None,
        nested=figures.nested,
        groups=tuple(_groups(instrument)),
        bases=tuple(Heading(code=code, title=title) for code, title in instrument.base_groups.items()),
        levels=tuple(_levels(instrument)),
        slices=figures.slices,
        items=items.items(answered, least) if enough else (),
        reliability=items.reliability(answered) if enough else {},
        themes=themes,
        requests=tuple(requests),
        choices=wishes.choices(answered, least),
        proposals=proposing.proposals(instrument, figures.slices, themes),
    )


def _groups(instrument: Instrument) -> list[GroupHeading]:
    return [
        GroupHeading(
            code=group.code,
            title=group.title,
            title_en=group.title_en,
            short=group.short,
            base=group.base,
            er=group.er,
        )
        for group in instrument.groups
    ]


def _levels(instrument: Instrument) -> list[LevelHeading]:
    heavy = figuring.grave(instrument)
    return [
        LevelHeading(
            code=level.code,
            deficit=level.deficit,
            mastery=level.mastery,
            icon=level.icon,
            least=level.least,
            grave=level.code in heavy,
        )
        for level in instrument.level.values()
    ]
