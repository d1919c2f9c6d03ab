"""News of looks at lessons as they are pushed: no name, no figure, nothing that was seen."""

from datetime import date

from locales import Say
from views import Button, Screen
from views.assessments.callbacks import Beside, Queue, Request

TO_TEACHER = ("ask", "done", "test")
TO_ASSESSOR = ("wish", "agreed")
SAID = tuple(f"assessments-news-{what}" for what in (*TO_TEACHER, *TO_ASSESSOR, "off"))


def news(what: str, number: int, day: date, say: Say) -> Screen:
    said = say(f"assessments-news-{what}", day=say.day(day))
    if what in TO_TEACHER:
        return Screen(said, Button(say("assessments-news-open"), Request(id=number), style="primary"))
    if what in TO_ASSESSOR:
        return Screen(said, Button(say("assessments-queue-back"), Queue(), style="primary"))
    return Screen(said, Button(say("assessments-beside"), Beside()))


def reminder(day: date, say: Say) -> Screen:
    return Screen(
        say("assessments-remind", day=say.day(day)),
        Button(say("assessments-queue-back"), Queue(), style="primary"),
    )
