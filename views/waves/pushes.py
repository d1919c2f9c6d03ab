"""What the bot says about waves of its own accord: no answer, no score, nobody's name."""

from locales import Html, Say
from models.instruments import Instrument
from models.waves import Wave
from views import Button, Screen
from views.deliveries import Item
from views.questionnaires.callbacks import Begin, Decline
from views.waves import callbacks as to

SAID = tuple(f"waves-remind-{name}" for name in ("half", "near", "last"))


def invite(wave: Wave, instrument: Instrument, say: Say) -> Screen:
    """Asked for the first time: what it is, how long, until when, who sees it."""
    return Screen(
        say(
            "waves-invite-short" if wave.express else "waves-invite",
            title=wave.title,
            minutes=instrument.minutes,
            when=say.moment(wave.closes_at),
        ),
        *_ways(wave, say, begun=False),
    )


def reminder(wave: Wave, name: str, left: int | None, say: Say) -> Screen:
    """Not finished yet; whoever has begun hears how much is left, if that can be told."""
    said = [say(f"waves-remind-{name}", title=wave.title, when=say.moment(wave.closes_at)), _left(left, say)]
    return Screen(Html.joined(said, "\n\n"), *_ways(wave, say, begun=left is not None))


def extended(wave: Wave, left: int | None, say: Say) -> Screen:
    said = [say("waves-extended", title=wave.title, when=say.moment(wave.closes_at)), _left(left, say)]
    return Screen(Html.joined(said, "\n\n"), *_ways(wave, say, begun=left is not None))


def line(wave: Wave, say: Say) -> Item:
    """In the digest."""
    said = say("waves-invite-line", title=wave.title, when=say.moment(wave.closes_at))
    return Item(said, Begin(wave_id=wave.id))


def closed(wave: Wave, answered: int | None, asked: int, say: Say) -> Screen:
    """To the methodists."""
    said = (
        say("waves-closed", title=wave.title, answered=answered, asked=asked)
        if answered is not None
        else say("waves-closed-few", title=wave.title)
    )
    return Screen(said, Button(say("waves-look"), to.Wave(id=wave.id), style="primary"))


def thanks(wave: Wave, answered: int, say: Say) -> Item:
    """To those who took part, in the digest."""
    return Item(say("waves-thanks", title=wave.title, count=answered))


def _left(left: int | None, say: Say) -> Html:
    if left is None:
        return say("waves-left-all")
    return say("waves-left", count=left) if left else say("waves-left-little")


def _ways(wave: Wave, say: Say, *, begun: bool) -> list[Button]:
    """To take part and to say no stand side by side: the one is as easy as the other."""
    return [
        Button(say("waves-go-on" if begun else "waves-begin"), Begin(wave_id=wave.id), style="primary"),
        Button(say("waves-decline"), Decline(wave_id=wave.id)),
    ]
