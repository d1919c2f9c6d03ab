"""The response board as a sheet: by school, then by association."""

from collections.abc import Sequence

from locales import Say
from models.boards import Line
from models.waves import Wave
from views import plain
from views.waves.lines import participation, share

Sheet = tuple[str, list[str], list[list[str]]]


def sheet(wave: Wave, schools: Sequence[Line], associations: Sequence[Line], say: Say) -> Sheet:
    head = [
        say("waves-sheet-kind"),
        say("waves-sheet-unit"),
        say("waves-sheet-asked"),
        say("waves-column-answered"),
        say("waves-column-share"),
    ]
    rows = [
        [
            plain(say(kind)),
            line.title,
            str(line.asked),
            plain(participation(line, say)),
            plain(share(line, say)),
        ]
        for kind, lines in (("waves-column-schools", schools), ("waves-column-associations", associations))
        for line in lines
    ]
    return plain(say("waves-sheet", title=wave.title)), [plain(cell) for cell in head], rows
