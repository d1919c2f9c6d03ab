"""The analytical memo of a wave (measure 2.1): the values of its templates, in Word and in PDF.

The memo is a paper of the district, so its words are Russian whoever asks for it. Names of the values
are listed in docs/papers.md: a district's own template may use any of them.
"""

from datetime import datetime
from typing import Any

from locales import Say
from models.district import District
from models.findings import Table
from views import papers, plain
from views.findings import names
from views.findings.papers import advices, bars, heatmaps, rows, samples, words

WORD = "deficits_memo.docx"
TYPST = "deficits_memo.typ"
WIDE, NARROW = 165, 135  # millimetres: the width of the page, and what leaves a tall picture room


def docx(table: Table, district: District, say: Say, now: datetime) -> bytes:
    """For a thread: half a second."""
    drawn = {
        "heatmap": papers.Picture(heatmaps.png(table, heatmaps.USUAL, say, now), NARROW),
        "bars": papers.Picture(bars.png(table, say), WIDE),
    }
    return papers.docx(district.papers[WORD], values(table, district, say, now) | drawn)


def pdf(table: Table, district: District, say: Say, now: datetime) -> bytes:
    """For a thread: a fifth of a second."""
    drawn = {"heatmap": heatmaps.svg(table, heatmaps.USUAL, say, now), "bars": bars.svg(table, say)}
    return papers.pdf(district.papers[TYPST], values(table, district, say, now) | drawn)


def values(table: Table, district: District, say: Say, now: datetime) -> dict[str, Any]:
    """Every value but the pictures `heatmap` and `bars`."""
    return {
        **_head(table, district, say, now),
        **_sample(table, say),
        "levels": rows.levels(table, say),
        "base_titles": [names.called(base, say) for base in table.bases],
        "bases": rows.competences(table, say, basic=True),
        "groups": rows.competences(table, say, basic=False),
        "hardest": rows.hardest(table, table.district, say),
        "items": rows.items(table, say),
        "comparison": rows.comparison(table, table.comparison, say) if table.comparison else None,
        "associations": rows.parts(table, "association", say) + rows.parts(table, "cluster", say),
        "folded": ", ".join(rows.folded(table, say)),
        "unshown_associations": rows.unshown(table, "association", say),
        "unshown_schools": rows.unshown(table, "school", say),
        "school_groups": rows.parts(table, "school_group", say),
        "schools": rows.parts(table, "school", say),
        "experiences": rows.parts(table, "experience", say),
        "positions": rows.parts(table, "position", say),
        "themes": rows.themes(table, say),
        "requests": rows.requests(table, say),
        "formats": rows.chosen(table, "format", say),
        "priorities": rows.chosen(table, "priority", say),
        "shared": rows.chosen(table, "share", say),
        "for_associations": advices.addressed(table, "association_workshop", say),
        "for_schools": advices.addressed(table, "corporate_training", say),
        "for_centre": advices.centre(table, say),
        "for_institute": advices.addressed(table, "course_plan", say),
        "measures": advices.measures(table, say),
        "checks": advices.checks(table, say),
        "reliability": rows.reliability(table, say),
        "remarks": advices.remarks(table, say),
    }


def _head(table: Table, district: District, say: Say, now: datetime) -> dict[str, Any]:
    association = district.associations.get(table.association)
    return {
        "district": district.settings.title,
        "operator": " ".join(district.settings.operator.title.split()),
        "questionnaire": table.title,
        "version": str(table.version),
        "wave": table.wave,
        "association": association.title if association else "",
        "opened": say.full_day(table.opened_at),
        "closed": say.full_day(table.closed_at),
        "published": say.full_day(table.made_at),
        "printed": say.full_day(now),
        "source": words.source(table, say, now),
        "least": str(table.least),
        "hidden": words.hidden(table, say),
        "nested": table.nested,
    }


def _sample(table: Table, say: Say) -> dict[str, Any]:
    answered, counted = table.answered or 0, table.counted or 0
    response = round(100 * answered / table.invited) if table.invited else 0
    return {
        "invited": plain(say("findings-paper-people", n=table.invited)),
        "answered": plain(say("findings-paper-people", n=answered)),
        "response": plain(say("findings-paper-percent", percent=response)),
        "counted": plain(say("findings-paper-people", n=counted)),
        "excluded": _excluded(table, say),
    }


def _excluded(table: Table, say: Say) -> str:
    """How many answers are left out; nothing for none, and no number where it would be too small."""
    if table.excluded is None:
        return words.hidden(table, say)
    return plain(say("findings-paper-people", n=table.excluded)) if table.excluded else ""


def sample_docx(district: District) -> dict[str, Any]:
    """Values that have everything: the template is tried with them when the district's files are checked."""
    table, say = samples.table(district), Say("ru", district.settings.timezone)
    drawn = papers.Picture(bars.png(table, say), WIDE)
    return values(table, district, say, table.made_at) | {"heatmap": drawn, "bars": drawn}


def sample_pdf(district: District) -> dict[str, Any]:
    table, say = samples.table(district), Say("ru", district.settings.timezone)
    drawn = bars.svg(table, say)
    return values(table, district, say, table.made_at) | {"heatmap": drawn, "bars": drawn}
