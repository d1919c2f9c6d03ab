"""A made-up table that has everything a table may have: with it templates are tried before a wave is."""

from datetime import UTC, datetime

from models import figures
from models.district import District
from models.findings import Change, Comparison, Table
from models.instruments import Instrument

WHEN = datetime(2026, 11, 2, 6, tzinfo=UTC)
CLOSED = datetime(2026, 11, 20, 12, tzinfo=UTC)


def table(district: District, code: str = "deficits") -> Table:
    """The figures follow from places in lists, so two samples of one district are the same."""
    instrument = district.questionnaires[code]
    return Table(
        questionnaire=instrument.code,
        title=instrument.title,
        version=2,
        wave=instrument.title,
        opened_at=WHEN,
        closed_at=CLOSED,
        made_at=CLOSED,
        least=district.settings.anonymity,
        invited=230,
        answered=214,
        counted=207,
        excluded=7,
        groups=tuple(
            figures.GroupHeading(code=one.code, title=one.title, short=one.short, base=one.base, er=one.er)
            for one in instrument.groups
        ),
        bases=tuple(
            figures.Heading(code=base, title=title) for base, title in instrument.base_groups.items()
        ),
        levels=_levels(instrument),
        slices=_slices(instrument, district),
        items=_items(instrument),
        reliability={
            one.code: figures.Reliability(n=110 - place, items=4, alpha=round(0.62 + place / 50, 2))
            for place, one in enumerate(instrument.groups)
        },
        themes=tuple(
            figures.ThemeFigure(
                code=one.code, title=one.title, hours=one.hours, n=60 - place, schools=13 - place
            )
            for place, one in enumerate(list(instrument.themes.values())[:8])
        ),
        requests=tuple(
            figures.RequestFigure(code=one.code, title=one.title, kind="course", n=20 - place, schools=6)
            for place, one in enumerate(list(instrument.themes.values())[8:11])
        ),
        choices=_choices(instrument),
        proposals=_proposals(instrument, district),
        comparison=_comparison(instrument),
    )


def _levels(instrument: Instrument) -> tuple[figures.LevelHeading, ...]:
    assert instrument.scoring is not None
    return tuple(
        figures.LevelHeading(
            code=one.code,
            deficit=one.deficit,
            mastery=one.mastery,
            icon=one.icon,
            least=one.least,
            grave=one.least < 50,
        )
        for one in instrument.scoring.levels
    )


def _figure(n: int, place: int) -> figures.Figure:
    percent = 28 + (place * 37 + n * 7) % 60
    grave = max(0, 95 - percent)
    shares = (percent - percent // 2, 100 - grave - percent + percent // 2, grave - grave // 4, grave // 4)
    return figures.Figure(
        n=n,
        percent=percent,
        grave=grave,
        levels=dict(zip(("minimal", "medium", "high", "critical"), shares, strict=True)),
    )


def _slices(instrument: Instrument, district: District) -> dict[figures.Dimension, tuple[figures.Slice, ...]]:
    associations = list(district.associations.items())
    large = [(code, one) for place, (code, one) in enumerate(associations) if place % 4]
    small = tuple(code for place, (code, _) in enumerate(associations) if not place % 4)
    clusters = list(district.clusters.items())[:2]
    return {
        "district": (_slice(instrument, "all", district.settings.title, 207, 0),),
        "association": tuple(
            _slice(instrument, code, one.title, 8 + place, place, hide=place, short=one.short)
            for place, (code, one) in enumerate(large)
        )
        + tuple(figures.Slice(code=code, title=district.associations[code].title) for code in small),
        "cluster": tuple(
            _slice(instrument, code, one.title, 40, place, inside=small[place::2])
            for place, (code, one) in enumerate(clusters)
        ),
        "school_group": tuple(
            _slice(instrument, code, one.title, 70 - place, place + 1)
            for place, (code, one) in enumerate(district.school_groups.items())
        ),
        "school": tuple(
            _slice(instrument, str(number), f"№ {number}", 9 + number, number, number=number, hide=number)
            for number in range(1, 7)
        ),
        "position": tuple(
            _slice(instrument, code, one.title, 30 + place, place + 3)
            for place, (code, one) in enumerate(list(district.positions.items())[:4])
        ),
        "experience": tuple(
            _slice(instrument, code, "", 40 + place, place + 2)
            for place, code in enumerate(("under3", "from3", "from10", "from20"))
        ),
    }


def _slice(
    instrument: Instrument,
    code: str,
    title: str,
    n: int,
    place: int,
    *,
    number: int | None = None,
    hide: int | None = None,
    inside: tuple[str, ...] = (),
    short: str = "",
) -> figures.Slice:
    """One group in seven is hidden where `hide` is given."""
    return figures.Slice(
        code=code,
        title=title,
        short=short,
        number=number,
        n=n,
        inside=inside,
        groups={
            one.code: _figure(n - at % 3, place + at)
            for at, one in enumerate(instrument.groups)
            if hide is None or (at + hide) % 7
        },
        bases={base: _figure(n, place + at) for at, base in enumerate(instrument.base_groups)},
        total=figures.Figure(n=n, percent=50 + place % 20),
    )


def _items(instrument: Instrument) -> tuple[figures.ItemFigure, ...]:
    return tuple(
        figures.ItemFigure(
            code=one.code,
            group=one.group,
            text=one.text,
            themes=one.themes,
            asked=150 - place,
            n=140 - place,
            low=(place * 17) % 60,
            top=(place * 29) % 90,
            bottom=place % 20,
            foreign=41 if place == 3 else place % 9,
            correlation=round(0.2 + place % 6 / 10, 2),
            remarks=("foreign",) if place == 3 else ("correlation",) if not place % 6 else (),
        )
        for place, one in enumerate(instrument.items)
    )


def _choices(instrument: Instrument) -> tuple[figures.Choice, ...]:
    options = {"priority": [(one.code, one.title) for one in instrument.groups]}
    options["share"] = options["priority"][:3]
    return tuple(
        figures.Choice(
            code=one.code,
            role=one.role or "",
            text=one.text,
            n=190,
            options=tuple(
                figures.Option(code=code, title=title, n=None if place > 6 else 90 - 11 * place)
                for place, (code, title) in enumerate(options.get(one.role or "", list(one.options.items())))
            ),
        )
        for one in instrument.questions
        if one.options or one.role in options
    )


def _proposals(instrument: Instrument, district: District) -> tuple[figures.ProposalFigure, ...]:
    assert instrument.recommendations is not None
    associations = list(district.associations)
    places = {
        "association": ("association", associations[1]),
        "school": ("school", "2"),
        "municipality": ("district", "all"),
    }
    themes = tuple(list(instrument.themes)[:2])
    return tuple(
        figures.ProposalFigure.model_validate(
            {
                "propose": one.propose,
                "dimension": places[one.slice][0],
                "place": places[one.slice][1],
                "group": instrument.groups[place].code,
                "n": 11,
                "grave": 36 + place,
                "text": one.text,
                "themes": themes,
            }
        )
        for one in instrument.recommendations.proposals
        for place in range(2)
    )


def _comparison(instrument: Instrument) -> Comparison:
    changes = {
        one.code: Change(n=120, before=50 - place, after=48 + place)
        for place, one in enumerate(instrument.groups[:-1])
    }
    return Comparison(
        wave_id=1,
        title=instrument.title,
        closed_at=datetime(2025, 11, 20, 12, tzinfo=UTC),
        version=1,
        all=changes,
        active={code: Change(n=70, before=one.before, after=one.after + 2) for code, one in changes.items()},
        others={code: Change(n=50, before=one.before, after=one.after - 2) for code, one in changes.items()},
        reworded=(instrument.groups[-1].code,),
    )
