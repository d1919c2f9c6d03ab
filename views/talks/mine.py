"""A speaker's screens: my talks, one of them."""

from collections.abc import Mapping, Sequence

from locales import Html, Say
from models.district import District
from models.events import Event
from models.talks import Talk
from views import Button, File, Screen, pages
from views.people.callbacks import Me
from views.talks import callbacks as to
from views.talks import words
from views.talks.words import ICONS

LONGEST = 2500


def mine(
    found: Sequence[Talk],
    events: Mapping[int, Event],
    page: int,
    size: int,
    say: Say,
    *,
    keeps: bool,
    toast: str = "",
) -> Screen:
    """The newest first; `keeps` leads to the register those who keep it."""
    shown = found[page * size : (page + 1) * size]
    lines = [_line(each, events.get(each.event_id or 0), say) for each in shown]
    turning = pages(say("talks-back"), say("talks-on"), lambda at: to.Mine(page=at), page, len(found), size)
    return Screen(
        say("talks-mine", lines=Html.joined(lines, "\n\n")) if lines else say("talks-mine-none"),
        *(Button(f"{ICONS[each.state]} {each.title}"[:60], to.Open(id=each.id)) for each in shown),
        turning,
        Button(say("talks-elsewhere"), to.Elsewhere()),
        [Button(say("talks-register"), to.Register())] if keeps else [],
        Button(say("talks-to-me"), Me()),
        toast=toast,
    )


def _line(talk: Talk, event: Event | None, say: Say) -> Html:
    return say(
        "talks-mine-line",
        icon=ICONS[talk.state],
        title=words.title(talk, say),
        where=words.where(talk, event),
        when=words.when(talk, event, say),
        state=words.state(talk, say),
    )


def card(
    talk: Talk,
    event: Event | None,
    may: frozenset[str],
    speaker: str,
    district: District,
    say: Say,
    *,
    own: bool,
    toast: str = "",
) -> Screen:
    """Everything about one talk, and what can be done with it now."""
    return Screen(
        Html.joined(_told(talk, event, speaker, district, say), "\n\n"),
        *_judging(talk, may, say),
        [Button(say("talks-file"), to.Abstract(id=talk.id))] if talk.file else [],
        [Button(say("talks-again"), to.Again(id=talk.id), style="primary")] if "again" in may else [],
        [Button(say("talks-withdraw"), to.Withdraw(id=talk.id))] if "withdraw" in may else [],
        _back(talk, say, own=own),
        toast=toast,
    )


def _told(talk: Talk, event: Event | None, speaker: str, district: District, say: Say) -> list[Html]:
    facts = [say("talks-speaker", speaker=speaker), words.kind(talk, say)]
    if talk.section:
        facts.append(say("talks-section", section=talk.section))
    if talk.minutes:
        facts.append(say("talks-minutes", count=talk.minutes))
    facts.append(say("talks-where", where=words.where(talk, event), when=words.when(talk, event, say)))
    if event is None:
        facts.append(say("talks-level", level=words.level(talk.level, say, district)))
    parts = [
        say("talks-head", title=words.title(talk, say)),
        Html.joined(facts),
        say("talks-state", icon=ICONS[talk.state], state=words.state(talk, say)),
    ]
    if talk.remark:
        parts.append(say("talks-remark", remark=talk.remark))
    if talk.abstract:
        cut = talk.abstract if len(talk.abstract) <= LONGEST else talk.abstract[:LONGEST] + "…"
        parts.append(say("talks-abstract", version=talk.version, words=cut))
    elif talk.file:
        parts.append(say("talks-abstract-file", version=talk.version, name=str(talk.file.get("name", ""))))
    return parts


def _judging(talk: Talk, may: frozenset[str], say: Say) -> list[Button]:
    offered = (
        ("confirm", say("talks-confirm"), to.Took(id=talk.id)),
        ("given", say("talks-took-place"), to.Took(id=talk.id)),
        ("accepted", say("talks-accept"), to.Judge(id=talk.id, verdict="accepted")),
        ("revise", say("talks-revise"), to.Judge(id=talk.id, verdict="revise")),
        ("rejected", say("talks-reject"), to.Judge(id=talk.id, verdict="rejected")),
        ("decline", say("talks-decline"), to.Judge(id=talk.id, verdict="decline")),
    )
    return [Button(label, leads) for deed, label, leads in offered if deed in may]


def _back(talk: Talk, say: Say, *, own: bool) -> Button:
    if own:
        return Button(say("talks-to-mine"), to.Mine())
    if talk.event_id is not None:
        return Button(say("talks-to-event"), to.Review(event=talk.event_id))
    return Button(say("talks-to-waiting"), to.Waiting())


def sure(talk: Talk, say: Say) -> Screen:
    return Screen(
        say("talks-withdraw-sure", title=words.title(talk, say)),
        Button(say("talks-withdraw-yes"), to.Withdraw(id=talk.id, sure=True), style="danger"),
        Button(say("talks-withdraw-no"), to.Open(id=talk.id)),
    )


def abstract(talk: Talk, say: Say) -> Screen:
    """The file of an abstract, as Telegram keeps it."""
    assert talk.file is not None
    return Screen(
        say("talks-here-is-file", title=words.title(talk, say)),
        Button(say("talks-to-talk"), to.Open(id=talk.id)),
        document=File(str(talk.file["name"]), file_id=str(talk.file["id"])),
        fresh=True,
    )
