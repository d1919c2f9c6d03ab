"""A result as a picture and as a paper: what to draw is gathered here, the drawing takes its time later."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from locales import Say
from models.instruments import Instrument
from models.profiles import Profile, Result
from views import papers, plain
from views.questionnaires.profile import name, percent
from views.questionnaires.steps import doing

Make = Callable[[], bytes]
HERE = Path(__file__).parent
PPI = 180
# From the surest level to the weakest; a questionnaire with other levels is drawn in the same range.
TONES = ("minimal", "medium", "high", "critical")


def picture(result: Result, say: Say) -> Make:
    """What makes the radar as PNG."""
    return partial(papers.png, HERE / "radar.typ", _radar(result, say), PPI)


def paper(result: Result, code: str, say: Say) -> Make:
    """What makes the whole result on one page or two, as PDF; the person is on it by code."""
    found, instrument = result.profile, result.instrument
    assert found is not None
    rows = [
        {
            "title": instrument.group[group].title,
            "percent": percent(score.percent, say),
            "said": _both(instrument, score.level, say),
            "tone": _tone(instrument, score.level),
        }
        for group, score in found.groups.items()
    ]
    values = {
        **_radar(result, say),
        "about": plain(
            say(
                "questionnaires-paper-about",
                code=code,
                title=instrument.called(say.language),
                version=instrument.version,
            )
        ),
        "head": [
            plain(say("questionnaires-table-group")),
            plain(say("questionnaires-table-percent")),
            plain(say("questionnaires-table-level")),
        ],
        "rows": rows,
        "points": _points(instrument, found),
        "points_title": plain(say("questionnaires-paper-points")),
        "steps": [
            f"{name(instrument, step.group)}: {plain(doing(instrument, step, say))}" for step in result.advice
        ],
        "steps_title": plain(say("questionnaires-paper-steps")),
        "note": plain(say("questionnaires-profile-note")),
    }
    return partial(papers.pdf, HERE / "profile.typ", values)


def _radar(result: Result, say: Say) -> dict[str, Any]:
    found, instrument = result.profile, result.instrument
    assert found is not None
    finished = result.response.finished_at
    return {
        "language": say.language,
        "title": plain(say("questionnaires-picture-title", day=say.full_day(finished) if finished else "")),
        "groups": [
            {
                "name": instrument.group[group].short,
                "share": (score.percent or 0) / 100,
                "said": percent(score.percent, say)
                if score.percent is not None
                else plain(say("questionnaires-few-answers")),
                "level": _tone(instrument, score.level),
            }
            for group, score in found.groups.items()
        ],
        "bands": _bands(instrument, say),
    }


def _bands(instrument: Instrument, say: Say) -> list[dict[str, str | None]]:
    assert instrument.scoring is not None
    bands = []
    above = None
    for level in sorted(instrument.scoring.levels, key=lambda one: -one.least):
        least = round(level.least)
        if above is None:
            words = say("questionnaires-band-top", least=least)
        elif least <= 0:
            words = say("questionnaires-band-bottom", most=above)
        else:
            words = say("questionnaires-band", least=least, most=above - 1)
        bands.append({"level": _tone(instrument, level.code), "said": plain(words)})
        above = least
    return bands


def _tone(instrument: Instrument, level: str | None) -> str | None:
    if level is None or instrument.scoring is None:
        return None
    codes = [one.code for one in sorted(instrument.scoring.levels, key=lambda one: -one.least)]
    return TONES[round(codes.index(level) * (len(TONES) - 1) / (len(codes) - 1))]


def _both(instrument: Instrument, level: str | None, say: Say) -> str:
    if level is None:
        return plain(say("questionnaires-few-answers"))
    return f"{instrument.level[level].mastery} — {instrument.level[level].deficit}"


def _points(instrument: Instrument, found: Profile) -> list[str]:
    codes = [theme for code in found.points for theme in instrument.item[code].themes]
    return list(dict.fromkeys(instrument.themes[code].title for code in codes if code in instrument.themes))
