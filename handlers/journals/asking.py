"""Questions that a meeting is logged and mended by, and what their answers mean."""

from collections.abc import Sequence
from typing import Any

from handlers import Turn
from locales import Say
from models.mentorships import Mentorship
from models.steps import Answers, Choice, Option, Step, Text
from models.stepvariants import Spoken
from services.journals import themes
from services.journals.themes import Theme
from views import plain
from views.journals import words

THEME = 200
LINE = 300
LABEL = 40  # a goal's words are a sentence, a button's are not


def literal(text: str) -> str:
    """Words for a step: plain text, as a form made from data has it."""
    return plain(text)


def only(pair: Mentorship, say: Say) -> str:
    return literal(say("journals-log-only", person=words.by_name(pair.mentee, say)))


def what(turn: Turn, offered: Sequence[Theme]) -> list[Step]:
    """How long, in which form, about what, and a line on what was done."""
    district, say = turn.district, turn.say
    lengths = [
        Option(minutes, literal(words.length(minutes, say, district)))
        for minutes in district.mentoring.minutes
    ]
    forms = [Option(code, words.form(code, say, district)) for code in district.mentoring.session_forms]
    about = [Option(one.id, cut(one.text)) for one in offered]
    other = Option(themes.OTHER, literal(say("journals-log-theme-other")))
    return [
        Choice("minutes", options=lengths),
        Choice("form", options=forms),
        Choice("theme", options=[*about, other]),
        Text("words", longest=THEME, when=lambda answers: answers["theme"] == themes.OTHER),
        Spoken("line", longest=LINE, optional=True, hint=True),
        Choice(
            "personal",
            options=[Option("shown"), Option("ours")],
            hint=True,
            when=lambda answers: answers["line"] is not None,
        ),
    ]


def cut(text: str) -> str:
    return text if len(text) <= LABEL else text[: LABEL - 1].rstrip() + "…"


def told(offered: Sequence[Theme], answers: Answers) -> dict[str, Any]:
    """The answers as columns of a meeting."""
    theme = next((one for one in offered if one.id == answers["theme"]), None)
    line = answers["line"]
    return {
        "minutes": answers["minutes"],
        "form": answers["form"],
        "theme": theme.text if theme else answers.get("words") or "",
        "goal_id": theme.goal_id if theme else None,
        "done": line if isinstance(line, str) else "",
        "voice": line if isinstance(line, dict) else None,
        "personal": answers.get("personal") == "ours",
    }
