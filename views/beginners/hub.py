"""«Молодые педагоги»: the cover in numbers, and where everything about mentoring is."""

from collections.abc import Callable

from locales import Html, Say
from models.beginnercards import Tally
from models.district import District
from views import Button, Screen
from views.apprenticeships import buttons as apprenticeships
from views.beginners import buttons
from views.checkins import buttons as checkins
from views.matches import buttons as matches
from views.mentorships import buttons as mentorships
from views.people.callbacks import Menu
from views.pulses import buttons as pulses
from views.signals import buttons as signals

Adds = Callable[[Callable[[str], bool], Say], list[Button]]
# A feature of mentoring adds its buttons by a line here.
HUB: tuple[Adds, ...] = (
    buttons.of_hub,
    mentorships.of_hub,
    matches.of_hub,
    signals.of_hub,
    pulses.of_hub,
    checkins.of_hub,
    apprenticeships.of_hub,
)

COUNTED = ("paired", "grace", "uncovered", "refused")
SAID = tuple(f"beginners-count-{name}" for name in (*COUNTED, "away"))


def hub(
    found: Tally, may: Callable[[str], bool], district: District, say: Say, *, schools: str = ""
) -> Screen:
    """`schools` are those the numbers are of; without them, the whole district's."""
    head = say("beginners-hub-school", schools=schools) if schools else say("beginners-hub")
    return Screen(
        Html.joined([head, *counts(found, district, say)]),
        *(button for adds in HUB for button in adds(may, say)),
        Button(say("people-menu-back"), Menu()),
    )


def counts(found: Tally, district: District, say: Say) -> list[Html]:
    """The cover with its target, and how many stand how; a line for each, those of nobody left out."""
    if found.percent is None:
        return [say("beginners-none"), *_away(found, say)]
    goal = target(district)
    lines = [say("beginners-total", total=found.total, percent=found.percent, goal=goal), Html("")]
    for name in COUNTED:
        if count := getattr(found, name):
            lines.append(say(f"beginners-count-{name}", count=count))
    return [*lines, *_away(found, say)]


def target(district: District, code: str = "mentoring_coverage", result: str = "ER03") -> int:
    """What the programme wants of an indicator, in percent; 100 where it does not say."""
    expected = district.results.get(result)
    kpi = expected.kpis.get(code) if expected else None
    return round(kpi.target) if kpi else 100


def _away(found: Tally, say: Say) -> list[Html]:
    return [say("beginners-count-away", count=found.away)] if found.away else []
