"""«Мониторинг»: where a methodist starts, and what a head sees of her own people."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.boards import Own
from models.instruments import Instrument
from models.waves import Wave
from views import Button, Screen, pages
from views.announcements.feed import cut
from views.people import Menu
from views.waves import callbacks as to
from views.waves.lines import participation, percent

STATES = ("draft", "planned", "open", "closed", "cancelled")
SAID = (
    *(f"waves-icon-{state}" for state in STATES),
    *(f"waves-brief-{state}" for state in STATES),
)
LONG = 40


def hub(
    waves: Sequence[Wave],
    totals: Mapping[int, tuple[int, int]],
    *,
    manages: bool,
    more: Sequence[Button],
    say: Say,
) -> Screen:
    """The waves that are on or ahead, and the doors to everything else; `more` are other features' doors.

    `totals` tells by wave how many have answered, of how many.
    """
    lines = [_told(wave, totals, say) for wave in waves] or [say("waves-none")]
    opened = [Button(say("waves-open"), to.Open(), style="primary")] if manages else []
    return Screen(
        Html.joined([say("waves-hub"), *lines], "\n\n"),
        *(_to(wave, say) for wave in waves),
        opened,
        *(more[start : start + 2] for start in range(0, len(more), 2)),
        Button(say("waves-past"), to.Past()),
        Button(say("waves-menu"), Menu()),
    )


def _told(wave: Wave, totals: Mapping[int, tuple[int, int]], say: Say) -> Html:
    if wave.id not in totals:
        return brief(wave, say)
    answered, asked = totals[wave.id]
    share = percent(answered, asked)
    return Html.joined(
        [brief(wave, say), say("waves-answered", answered=answered, asked=asked, percent=share)]
    )


def brief(wave: Wave, say: Say) -> Html:
    """«🟢 Название: до 11 декабря, 23:59»."""
    facts = {
        "draft": say.moment(wave.closes_at),
        "planned": say.moment(wave.opens_at),
        "open": say.moment(wave.closes_at),
        "closed": say.full_day(min(wave.closed_at or wave.closes_at, wave.closes_at)),
        "cancelled": say.full_day(wave.opens_at),
    }
    icon = say(f"waves-icon-{wave.state}")
    return say(f"waves-brief-{wave.state}", icon=icon, title=wave.title, when=facts[wave.state])


def _to(wave: Wave, say: Say) -> Button:
    icon = say(f"waves-icon-{wave.state}")
    return Button(say("waves-line", icon=icon, title=cut(wave.title, LONG)), to.Wave(id=wave.id))


def past(waves: Sequence[Wave], count: int, size: int, at: to.Past, say: Say) -> Screen:
    """Waves of earlier times, the latest first."""
    back = Button(say("waves-back-to-hub"), to.Hub())
    if not waves:
        return Screen(say("waves-past-none"), back)
    turning = pages(say("waves-back"), say("waves-on"), lambda page: to.Past(page=page), at.page, count, size)
    lines = [brief(wave, say) for wave in waves]
    return Screen(
        Html.joined([say("waves-past-list", count=count), *lines], "\n\n"),
        *(_to(wave, say) for wave in waves),
        turning,
        back,
    )


def which(known: Sequence[tuple[str, Instrument]], say: Say) -> Screen:
    """Which questionnaire, where there are several."""
    return Screen(
        say("waves-which"),
        *(Button(instrument.called(say.language), to.Open(code=code)) for code, instrument in known),
        Button(say("waves-back-to-hub"), to.Hub()),
    )


def own(found: Sequence[Own], more: Sequence[Button], say: Say) -> Screen:
    """A head's own people: how many have taken part, and no more than that."""
    lines = [say("waves-own-none")] if not found else []
    for one in found:
        key = "waves-own-closed" if one.closed else "waves-own-open"
        said = participation(one.line, say)
        lines.append(say(key, title=one.title, unit=one.line.title, count=said, day=say.day(one.closes)))
    return Screen(Html.joined([say("waves-own"), *lines], "\n\n"), *more, Button(say("waves-menu"), Menu()))


def dropped(say: Say) -> Screen:
    return Screen(say("waves-dropped"), Button(say("waves-back-to-hub"), to.Hub()))


def window(wave: Wave, say: Say) -> Html:
    """From when to when; of earlier years only the days matter."""
    opens, closes = wave.opened_at or wave.opens_at, min(wave.closed_at or wave.closes_at, wave.closes_at)
    said = say.full_day if wave.state in ("closed", "cancelled") else say.moment
    return say("waves-window", opens=said(opens), closes=said(closes))
