"""«Моя анкета»: what it is and for whom, what waits, what is begun, what came out; the consent."""

from locales import Html, Say
from models.district import Consent
from models.profiles import Begun, Home
from models.waves import Wave
from views import Button, Screen
from views.assessments.callbacks import Beside
from views.people import Menu
from views.people.entrance import mark
from views.plans.callbacks import Mine as Plan
from views.questionnaires.callbacks import Agree, Begin, Decline, Mine, Result, Shares, Trouble

SHOWN = 4


def home(found: Home, say: Say, *, toast: str = "", alert: bool = False) -> Screen:
    """What can be done now comes first; nothing but that is said about the rest."""
    about = found.instrument
    head = say(
        "questionnaires-home",
        title=about.called(say.language),
        count=found.questions,
        minutes=about.minutes,
    )
    parts = [head, *_states(found, say), Html.joined(about.intro.strip().splitlines())]
    return Screen(
        Html.joined(parts, "\n\n"),
        *_onward(found, say),
        *_results(found, say),
        [Button(say("plans-mine"), Plan())] if found.done else [],
        [Button(say("questionnaires-trouble"), Trouble()), Button(say("assessments-beside"), Beside())],
        _shares(found, say),
        Button(say("questionnaires-to-menu"), Menu()),
        toast=toast,
        alert=alert,
    )


def _states(found: Home, say: Say) -> list[Html]:
    begun = {one.response.wave_id for one in found.begun}
    lines = [
        say(
            "questionnaires-wave-declined" if declined else "questionnaires-wave-waits",
            title=wave.title,
            until=say.moment(wave.closes_at),
        )
        for wave, declined in found.waiting
    ]
    if any(one.late for one in found.begun):
        lines.append(say("questionnaires-late"))
    if found.waiting and None in begun:
        lines.append(say("questionnaires-counts-too"))
    return [Html.joined(lines)] if lines else []


def _onward(found: Home, say: Say) -> list[list[Button]]:
    rows = [[_continue(one, say)] for one in found.begun]
    begun = {one.response.wave_id for one in found.begun}
    for wave, declined in found.waiting:
        if declined:
            rows.append([Button(say("questionnaires-after-all"), Begin(wave_id=wave.id))])
            continue
        if not rows:
            rows.append([Button(say("questionnaires-begin"), Begin(wave_id=wave.id), style="primary")])
        elif wave.id not in begun and None not in begun:
            rows.append([Button(say("questionnaires-begin-wave", title=wave.title), Begin(wave_id=wave.id))])
        rows.append([Button(say("questionnaires-decline"), Decline(wave_id=wave.id))])
    if not rows or (not found.begun and all(declined for _, declined in found.waiting)):
        rows += _own_accord(found, say)
    return rows


def _continue(one: Begun, say: Say) -> Button:
    words = say("questionnaires-continue", answered=one.answered, asked=one.asked)
    return Button(words, Begin(wave_id=one.response.wave_id or 0), style="primary")


def _own_accord(found: Home, say: Say) -> list[list[Button]]:
    again = bool(found.done)
    full = Button(say("questionnaires-again" if again else "questionnaires-for-myself"), Begin())
    if not found.gates or found.instrument.branching.express is None:
        return [[full]]
    return [[full], [Button(say("questionnaires-short", count=found.gates), Begin(short=True))]]


def _results(found: Home, say: Say) -> list[Button]:
    return [
        Button(say("questionnaires-result", day=say.full_day(one.finished_at)), Result(id=one.id))
        for one in found.done[:SHOWN]
        if one.finished_at
    ]


def _shares(found: Home, say: Say) -> list[Button]:
    return [Button(say("questionnaires-shares"), Shares())] if found.done else []


def consent(asked: Consent, to: Begin, say: Say, *, again: bool) -> Screen:
    """C2 as a message of its own; to say no is as easy as to say yes."""
    words = say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language))
    agree = Agree(mark=mark(asked, say.language), wave_id=to.wave_id, short=to.short)
    no = Decline(wave_id=to.wave_id) if to.wave_id else Mine()
    return Screen(
        words,
        [
            Button(say("people-agree"), agree, style="primary"),
            Button(say("questionnaires-refuse"), no),
        ],
        fresh=True,
        toast=say("questionnaires-consent-term") if again else "",
    )


def declined(wave: Wave, say: Say) -> Screen:
    """She said no: nothing is asked any more, nothing else changes."""
    return Screen(
        say("questionnaires-declined", title=wave.title, until=say.moment(wave.closes_at)),
        Button(say("questionnaires-after-all"), Begin(wave_id=wave.id)),
        Button(say("questionnaires-for-myself"), Begin()),
        Button(say("questionnaires-to-menu"), Menu()),
    )


def discarded(say: Say) -> Screen:
    """A run was left for good, and its answers are gone."""
    return Screen(
        say("questionnaires-discarded"),
        Button(say("questionnaires-mine"), Mine()),
        Button(say("questionnaires-to-menu"), Menu()),
    )


def deleted(say: Say) -> Screen:
    return Screen(
        say("questionnaires-deleted"),
        Button(say("questionnaires-mine"), Mine()),
        Button(say("questionnaires-to-menu"), Menu()),
    )
