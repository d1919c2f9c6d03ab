"""Before publishing: what stands in the way, what changes, who is inside older versions."""

from collections.abc import Sequence
from typing import Protocol

from locales import Html, Say
from models.editions import Difference, Edition, Flaw
from views import Button, File, Screen
from views.instruments import callbacks as to
from views.instruments.cards import Shown

MANY = 10
SEEN = 16
PARTS = ("about", "scale", "groups", "branching", "scoring", "themes", "advice", "order")
SAID = tuple(f"instruments-changed-{part}" for part in PARTS)


def check(
    shown: Shown, flaws: Sequence[Flaw], difference: Difference | None, older: Sequence[Edition]
) -> Screen:
    say = shown.say
    parts = [shown.heading()]
    if flaws:
        parts += [say("instruments-flaws", count=len(flaws)), *_flaws(shown, flaws)]
    else:
        parts.append(say("instruments-no-flaws"))
    parts += _difference(shown, difference)
    parts += [
        say("instruments-still-inside", count=one.inside, number=one.version.number)
        for one in older
        if one.inside
    ]
    ready = not flaws and (difference is None or difference.any)
    publish = Button(
        say("instruments-publish", number=shown.version.number),
        to.Publish(id=shown.id, seen=shown.version.digest[:SEEN]),
        style="success",
    )
    return Screen(
        Html.joined(parts, "\n\n"),
        [publish] if ready else [],
        Button(say("instruments-to-version"), to.Version(id=shown.id)),
    )


def _flaws(shown: Shown, flaws: Sequence[Flaw]) -> list[Html]:
    said = [shown.say("instruments-flaw", flaw=shown.say(flaw.key, **flaw.facts)) for flaw in flaws[:MANY]]
    if len(flaws) > MANY:
        said.append(shown.say("instruments-flaws-more", count=len(flaws) - MANY))
    return said


def _difference(shown: Shown, difference: Difference | None) -> list[Html]:
    say = shown.say
    if difference is None:
        return [say("instruments-first")]
    if not difference.any:
        return [say("instruments-unchanged")]
    lines = [say("instruments-difference")]
    if difference.added:
        lines.append(say("instruments-added", count=len(difference.added), codes=_codes(difference.added)))
    if difference.removed:
        lines.append(
            say("instruments-removed", count=len(difference.removed), codes=_codes(difference.removed))
        )
    if difference.reworded:
        codes = _codes(difference.reworded)
        lines.append(say("instruments-reworded", count=len(difference.reworded), codes=codes))
    if difference.other:
        lines.append(
            say("instruments-readdressed", count=len(difference.other), codes=_codes(difference.other))
        )
    lines += [say(f"instruments-changed-{part}") for part in difference.parts]
    return [Html.joined(lines)]


def _codes(codes: Sequence[str]) -> str:
    more = len(codes) - MANY
    return ", ".join(codes[:MANY]) + (f" + {more}" if more > 0 else "")


def sure_to_discard(shown: Shown) -> Screen:
    say = shown.say
    return Screen(
        say("instruments-sure-discard", number=shown.version.number, title=shown.instrument.title),
        Button(say("instruments-discard-yes"), to.Discard(id=shown.id, sure=1), style="danger"),
        Button(say("instruments-to-version"), to.Version(id=shown.id)),
    )


def file(shown: Shown, name: str, content: bytes) -> Screen:
    """The file as a message of its own."""
    return Screen(shown.say("instruments-file-ready"), document=File(name, content), fresh=True)


class Line(Protocol):
    """A problem of a file: its line, and a key with facts."""

    @property
    def line(self) -> int: ...

    @property
    def key(self) -> str: ...

    @property
    def facts(self) -> dict[str, str]: ...


def unread(problems: Sequence[Line], say: Say) -> Screen:
    """A file that was sent cannot be read: every problem with its line, and a way to send it again."""
    lines = [
        say("instruments-file-line", line=one.line, problem=say(one.key, **one.facts))
        for one in problems[:MANY]
    ]
    if len(problems) > MANY:
        lines.append(say("instruments-flaws-more", count=len(problems) - MANY))
    return Screen(
        Html.joined([say("instruments-file-unread"), *lines], "\n\n"),
        Button(say("instruments-file-again"), to.Upload(), style="primary"),
        Button(say("instruments-to-list"), to.Instruments()),
    )
