"""How soon signals are answered: numbers that tell of nobody."""

from locales import Html, Say
from models.district import District
from models.riskcards import Figures, Reaction
from views import Button, Screen
from views.people.callbacks import Menu
from views.signals import callbacks as to
from views.signals import words


def figures(found: Figures, district: District, say: Say, *, cases: bool) -> Screen:
    """The number of terms gone by; the rest of the year only where enough people stand behind it."""
    parts = [say("signals-figures", count=found.overdue)]
    if found.reaction is None:
        parts.append(say("signals-figures-few", least=found.least))
    else:
        parts.append(reaction(found.reaction, say))
    if found.people:
        lines = [
            say("signals-figures-line", title=words.title(code, district, say), count=count)
            for code, count in sorted(found.people.items())
        ]
        parts.append(Html.joined([say("signals-figures-people", least=found.least), *lines]))
    back = [Button(say("signals-to-cases"), to.Cases())] if cases else []
    return Screen(Html.joined(parts, "\n\n"), back, Button(say("people-menu-back"), Menu()))


def reaction(found: Reaction, say: Say) -> Html:
    said = say(
        "signals-figures-reaction", occasions=found.occasions, in_time=found.in_time, percent=found.percent
    )
    if found.hours is not None:
        said = said + " " + say("signals-figures-hours", hours=say.number(round(found.hours, 1)))
    return said
