"""Screens of one meeting: logged, mended, confirmed, rated."""

from collections.abc import Sequence

from locales import Html, Say
from models.district import District
from models.journals import MentoringSession
from views import Button, File, Screen
from views.journals import callbacks as to
from views.journals import words
from views.people.callbacks import Menu

POINTS = range(1, 6)
SEEN = 8  # meetings on one list


def logged(made: Sequence[MentoringSession], say: Say, district: District, *, late: bool) -> Screen:
    """Written down at once; a slip is mended from here."""
    met = made[0]
    parts = [say("journals-logged"), about(met, "mentor", say, district)]
    if len(made) > 1:
        parts.insert(1, say("journals-logged-several", count=len(made)))
    if late:
        parts.append(say("journals-late", days=district.mentoring.journal.late_days))
    return Screen(
        Html.joined(parts, "\n\n"),
        [
            Button(say("journals-mend"), to.Mend(id=met.id)),
            Button(say("journals-remove"), to.Remove(id=met.id)),
        ],
        Button(say("journals-to-journal"), to.Journal(pair_id=met.mentorship_id)),
        protect=True,
    )


def about(met: MentoringSession, seen_as: str, say: Say, district: District) -> Html:
    return words.entry(met, seen_as, say, district)


def one(
    met: MentoringSession, seen_as: str, say: Say, district: District, *, removable: bool, toast: str = ""
) -> Screen:
    """A meeting with what may be done about it."""
    parts = [say("journals-meeting", state=words.state(met, say)), about(met, seen_as, say, district)]
    if seen_as in ("mentor", "mentee") and (was := words.corrections(met, say, district)):
        parts.append(Html.joined(was))
    rows: list[list[Button]] = []
    if words.audible(met, seen_as):
        rows.append([Button(say("journals-listen"), to.Voice(id=met.id))])
    if seen_as == "mentor":
        gone = [Button(say("journals-remove"), to.Remove(id=met.id))] if removable else []
        rows.append([Button(say("journals-mend"), to.Mend(id=met.id)), *gone])
    if seen_as == "mentee" and met.state == "unconfirmed":
        rows.append(_answers(met, say))
    return Screen(
        Html.joined(parts, "\n\n"),
        *rows,
        Button(say("journals-to-journal"), to.Journal(pair_id=met.mentorship_id)),
        toast=toast,
        protect=True,
    )


def sure(met: MentoringSession, say: Say) -> Screen:
    return Screen(
        say("journals-sure", day=say.day(met.held_on)),
        Button(say("journals-remove-sure"), to.Remove(id=met.id, sure=True), style="danger"),
        Button(say("journals-keep"), to.One(id=met.id)),
        protect=True,
    )


def removed(met: MentoringSession, say: Say) -> Screen:
    return Screen(
        say("journals-removed"),
        Button(say("journals-to-journal"), to.Journal(pair_id=met.mentorship_id)),
        protect=True,
    )


def asked(met: MentoringSession, say: Say, district: District, *, more: int = 0) -> Screen:
    """To the mentee: was it so?"""
    listen = [Button(say("journals-listen"), to.Voice(id=met.id))] if met.voice else []
    others = [Button(say("journals-to-waiting", count=more), to.Waiting())] if more else []
    return Screen(
        Html.joined(
            [
                say("journals-asked", mentor=words.other(met, "mentee", say)),
                about(met, "mentee", say, district),
            ],
            "\n\n",
        ),
        _answers(met, say),
        listen,
        others,
        Button(say("journals-to-journal"), to.Journal(pair_id=met.mentorship_id)),
        protect=True,
    )


def _answers(met: MentoringSession, say: Say) -> list[Button]:
    return [
        Button(say("journals-confirm"), to.Yes(id=met.id), style="success"),
        Button(say("journals-correct"), to.Correct(id=met.id)),
    ]


def confirmed(met: MentoringSession, said: str, say: Say) -> Screen:
    """The word is taken; one question more, for nobody's eyes, which may be left alone."""
    return Screen(
        Html.joined([Html(said), say("journals-useful")], "\n\n"),
        [Button(str(point), to.Rate(id=met.id, value=point)) for point in POINTS],
        Button(say("journals-useful-skip"), to.Rate(id=met.id, value=0)),
        fades=True,
    )


def thanked(pair_id: int, left: int, say: Say, *, rated: bool) -> Screen:
    """Nothing of the rating is said again."""
    waiting = [Button(say("journals-to-waiting", count=left), to.Waiting(), style="primary")] if left else []
    return Screen(
        say("journals-rated" if rated else "journals-not-rated"),
        waiting,
        Button(say("journals-to-journal"), to.Journal(pair_id=pair_id)),
        protect=True,
    )


def waiting(found: Sequence[MentoringSession], say: Say, district: District) -> Screen:
    """Several at once: all of them by one tap, or each on its own."""
    shown = found[:SEEN]
    lines = [
        say(
            "journals-waiting-line",
            number=number,
            day=say.day(met.held_on),
            length=words.length(met.minutes, say, district),
            form=words.form(met.form, say, district),
            theme=met.theme or "—",
        )
        for number, met in enumerate(shown, 1)
    ]
    upto = max(met.id for met in shown)
    numbers = [Button(str(number), to.Confirm(id=met.id)) for number, met in enumerate(shown, 1)]
    return Screen(
        Html.joined([say("journals-waiting", count=len(found)), Html.joined(lines)], "\n\n"),
        Button(say("journals-confirm-all"), to.All(upto=upto), style="success"),
        numbers[:4],
        numbers[4:],
        protect=True,
    )


def nothing_waits(say: Say, *, confirmed: int = 0, left: int = 0) -> Screen:
    text = say("journals-all-confirmed", count=confirmed) if confirmed else say("journals-nothing-waits")
    waiting = [Button(say("journals-to-waiting", count=left), to.Waiting(), style="primary")] if left else []
    return Screen(text, waiting, Button(say("people-menu-back"), Menu()), protect=True)


def voice(met: MentoringSession, say: Say) -> Screen:
    """The note itself, as Telegram keeps it."""
    assert met.voice is not None, "asked for where there is one"
    note = File(name="voice.ogg", file_id=met.voice["id"])
    return Screen(say("journals-voice-of", day=say.day(met.held_on)), voice=note, fresh=True, protect=True)
