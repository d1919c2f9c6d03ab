"""How a meeting reads: its day and length, its form, what came of it."""

from datetime import date

from locales import Html, Say, safe
from models.district import District
from models.journals import MentoringSession
from models.people import Person
from views.people import names

MARKS = {"unconfirmed": "⏳", "confirmed": "✅", "corrected": "✏️"}
STATES = ("unconfirmed", "confirmed", "corrected")
SAID = (
    *(f"journals-state-{state}" for state in STATES),
    *(f"journals-was-{what}" for what in ("held_on", "minutes", "theme", "form")),
)


def form(code: str, say: Say, district: District, *, icon: bool = True) -> str:
    """«🔍 Разбор»; the code itself where the district knows it no more."""
    known = district.mentoring.session_forms.get(code)
    if known is None:
        return code
    return f"{known.icon} {known.called(say.language)}" if icon else known.called(say.language)


def length(minutes: int, say: Say, district: District) -> str:
    """«45 мин»; the longest on offer stands for whatever is longer: «60+ мин»."""
    return say("journals-minutes-most" if minutes == max(district.mentoring.minutes) else "journals-minutes",
               minutes=minutes)  # fmt: skip


def hours(minutes: int, say: Say) -> str:
    """Minutes as hours, to a tenth: «4,5»."""
    return say.number(int(minutes / 6 + 0.5) / 10)


def state(met: MentoringSession, say: Say) -> Html:
    key = f"journals-state-{met.state}"
    return say(key)


def other(met: MentoringSession, seen_as: str, say: Say) -> str:
    """The other one of the two, by name: they know each other."""
    pair = met.mentorship
    return by_name(pair.mentee if seen_as == "mentor" else pair.mentor, say)


def by_name(person: Person, say: Say) -> str:
    return names.shown(person, say, names=True)


def note(met: MentoringSession, seen_as: str, say: Say) -> Html | None:
    """What was done in a line; what is personal is read by the two alone."""
    if met.personal and seen_as not in ("mentor", "mentee"):
        return None
    if not met.done:
        return None
    return (
        say("journals-note-personal", done=met.done) if met.personal else say("journals-note", done=met.done)
    )


def audible(met: MentoringSession, seen_as: str) -> bool:
    """Whether there is a voice note that the reader may hear."""
    return bool(met.voice) and (not met.personal or seen_as in ("mentor", "mentee"))


def step(met: MentoringSession, say: Say) -> Html | None:
    """The next step and its day, as far as they are known."""
    if met.next_step and met.next_on:
        return say("journals-next-both", step=met.next_step, day=say.day(met.next_on))
    if met.next_step:
        return say("journals-next-step", step=met.next_step)
    return say("journals-next-day", day=say.day(met.next_on)) if met.next_on else None


def entry(met: MentoringSession, seen_as: str, say: Say, district: District) -> Html:
    """A meeting in the journal: two lines, and what was said."""
    head = say(
        "journals-entry",
        mark=MARKS.get(met.state, "⏳"),
        day=say.full_day(met.held_on),
        length=length(met.minutes, say, district),
    )
    if seen_as == "facts":
        return head
    lines = [head, say("journals-entry-about", form=form(met.form, say, district), theme=met.theme or "—")]
    lines += [one for one in (note(met, seen_as, say), step(met, say)) if one]
    if audible(met, seen_as):
        lines.append(say("journals-voice-line"))
    return Html.joined(lines)


def corrections(met: MentoringSession, say: Say, district: District) -> list[Html]:
    """What it was before the two agreed; shown to them and to nobody else."""
    found: list[Html] = []
    for side in ("mentee", "mentor"):
        for what, before in met.correction.get(side, {}).items():
            key = f"journals-was-{what}"
            if key in SAID and before is not None:
                found.append(say(key, was=_before(what, before, say, district)))
    return found


def _before(what: str, before: str | int, say: Say, district: District) -> Html:
    if what == "held_on":
        return safe(say.day(date.fromisoformat(str(before))))
    if what == "minutes":
        return safe(length(int(before), say, district))
    return safe(form(str(before), say, district) if what == "form" else str(before))
