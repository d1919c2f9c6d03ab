"""A young teacher's own pulses: asked, answered, shown to her mentor."""

from collections.abc import Collection, Sequence

from locales import Html, Say
from models.district import Consent, District
from models.mentorships import Mentorship
from models.pulseforms import PulseForm
from models.pulses import Pulse
from views import Button, Screen
from views.mentorships.callbacks import Mine as Pairs
from views.people import hiding
from views.people.callbacks import Me, Menu
from views.people.entrance import mark
from views.pulses import callbacks as to

ZONES = ("green", "yellow", "red")
BARS = 10
SAID = tuple(f"pulses-done-{zone}" for zone in (*ZONES, "none"))


def invitation(pulse: Pulse, say: Say, delivery: int = 0) -> Screen:
    """The push: what it is and how long it takes; nothing of the person."""
    key = "pulses-push-mini" if pulse.kind == "mini" else "pulses-push"
    return Screen(
        say(key, until=say.day(pulse.closes_at)),
        Button(say("pulses-begin"), to.Begin(id=pulse.id), style="primary"),
        Button(say("pulses-refuse"), to.Decline(id=pulse.id)),
    )


def reminder(pulse: Pulse, say: Say) -> Screen:
    return Screen(
        say("pulses-reminder", until=say.day(pulse.closes_at)),
        Button(say("pulses-begin"), to.Begin(id=pulse.id), style="primary"),
        Button(say("pulses-refuse"), to.Decline(id=pulse.id)),
    )


def consent(asked: Consent, pulse: Pulse, say: Say) -> Screen:
    """C3 as a message of its own; to say no is as easy as to say yes."""
    words = say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language))
    return Screen(
        words,
        [
            Button(
                say("people-agree"), to.Agree(id=pulse.id, mark=mark(asked, say.language)), style="primary"
            ),
            Button(say("pulses-refuse"), to.Decline(id=pulse.id)),
        ],
        fresh=True,
    )


def declined(pulse: Pulse, say: Say) -> Screen:
    return Screen(
        say("pulses-declined", until=say.day(pulse.closes_at)),
        Button(say("pulses-after-all"), to.Begin(id=pulse.id)),
        Button(say("people-menu-back"), Menu()),
    )


def discarded(pulse: Pulse, say: Say) -> Screen:
    return Screen(
        say("pulses-discarded", until=say.day(pulse.closes_at)),
        Button(say("pulses-begin"), to.Begin(id=pulse.id)),
        Button(say("people-menu-back"), Menu()),
    )


def thanks(
    pulse: Pulse, form: PulseForm, pair: Mentorship | None, say: Say, *, told: Html | None, contact: str = ""
) -> Screen:
    """After the last answer: a warm word, the zone in plain words, one thing to do. First of all, help."""
    parts = [say("pulses-alarm", contact=contact)] if contact else []
    if pulse.kind == "mini":
        parts.append(say("pulses-done-mini"))
    else:
        parts.append(say(f"pulses-done-{pulse.zone or 'none'}"))
        parts += [scale(pulse, form, say)] if pulse.index is not None else []
    parts += [told] if told else []
    return Screen(
        Html.joined(parts, "\n\n"),
        *_share(pair, say),
        Button(say("pulses-to-mine"), to.Mine()),
        [hiding.button(say), Button(say("people-menu-back"), Menu())],
        fades=True,
    )


def mine(
    waiting: Pulse | None,
    done: Sequence[Pulse],
    pair: Mentorship | None,
    case: Button | None,
    form: PulseForm,
    say: Say,
    *,
    toast: str = "",
) -> Screen:
    """What waits, and her own way through the year: an index a wave, the latest first."""
    lines = [say("pulses-mine")]
    if waiting is not None:
        lines.append(say("pulses-waits", until=say.day(waiting.closes_at)))
    shown = [pulse for pulse in done if pulse.index is not None]
    lines += [Html(""), *(scale(pulse, form, say) for pulse in shown)] if shown else []
    if not done and waiting is None:
        lines.append(say("pulses-none"))
    begin = [Button(say("pulses-begin"), to.Begin(id=waiting.id), style="primary")] if waiting else []
    return Screen(
        Html.joined(lines),
        *begin,
        *([case] if case else []),
        *(_share(pair, say) if done else []),
        *([Button(say("pulses-looks"), Me(part="looks"))] if done else []),
        *([Button(say("pulses-delete"), to.Delete(), style="danger")] if done else []),
        [hiding.button(say), Button(say("people-menu-back"), Menu())]
        if done
        else Button(say("people-menu-back"), Menu()),
        toast=toast,
        fades=bool(done),
    )


def sure(say: Say) -> Screen:
    return Screen(
        say("pulses-delete-ask"),
        Button(say("pulses-delete-yes"), to.Delete(sure=True), style="danger"),
        Button(say("pulses-keep"), to.Mine()),
    )


def topics(
    pair: Mentorship,
    shown: Collection[str],
    offered: Sequence[str],
    district: District,
    say: Say,
    *,
    toast: str = "",
) -> Screen:
    """Ticks: the topic alone is shown, never an answer; taken back at any time."""
    titles = district.pulse.dimensions
    return Screen(
        say("pulses-topics", mentor=pair.mentor.called or pair.mentor.surname),
        *(
            Button(
                f"{'✅' if code in shown else '▫️'} {titles[code].called(say.language)}",
                to.Show(pair_id=pair.id, code=code),
            )
            for code in offered
        ),
        Button(say("pulses-to-mine"), to.Mine()),
        toast=toast,
        fades=True,
    )


def showing(asked: Consent, pair: Mentorship, say: Say) -> Screen:
    """C4 as a message of its own, before the first topic is shown."""
    words = say("people-consent-text", title=asked.title(say.language), words=asked.text(say.language))
    return Screen(
        words,
        [
            Button(
                say("people-agree"),
                to.Showing(pair_id=pair.id, mark=mark(asked, say.language)),
                style="primary",
            ),
            Button(say("pulses-not-show"), to.Mine()),
        ],
        fresh=True,
    )


def seen(pair: Mentorship, shown: Sequence[str], district: District, say: Say) -> Screen:
    """To the mentor: what her mentee would like to talk about."""
    titles = [district.pulse.dimensions[code].called(say.language) for code in shown]
    lines = [Html("• ") + title for title in titles] or [say("pulses-topics-none")]
    who = pair.mentee.called or pair.mentee.surname
    return Screen(
        Html.joined([say("pulses-topics-seen", mentee=who), *lines, Html(""), say("pulses-topics-care")]),
        [hiding.button(say), Button(say("pulses-to-pairs"), Pairs())],
        fades=True,
    )


def scale(pulse: Pulse, form: PulseForm, say: Say) -> Html:
    """One line: when, a bar of ten, the zone."""
    assert pulse.answered_at is not None, "only what is answered has an index"
    zone = next((one for one in form.scoring.zones if one.code == pulse.zone), None)
    filled = round((pulse.index or 0) / BARS)
    bar = "▰" * filled + "▱" * (BARS - filled)
    named = f"{zone.icon} {zone.called(say.language)}" if zone else ""
    return say("pulses-line", day=say.day(pulse.answered_at), bar=bar, zone=named)


def _share(pair: Mentorship | None, say: Say) -> list[Button]:
    return [Button(say("pulses-share"), to.Topics(pair_id=pair.id))] if pair is not None else []
