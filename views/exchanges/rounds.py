"""Rounds of visits: the list, one of them with one's own place in it, its numbers."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from locales import Html, Say
from models.exchanges import ExchangeRound, ExchangeWish
from models.visitcards import FAILED, HAPPENED, NOT_YET, Counts, Mine
from views import Button, Screen
from views.events.callbacks import Events
from views.exchanges import callbacks as to
from views.mentorships.words import clip

JOIN, RUN = "exchanges.join", "exchanges.run"
SAID = tuple(f"exchanges-word-{word}" for word in (HAPPENED, NOT_YET, FAILED))


def rounds(found: Sequence[ExchangeRound], may: Callable[[str], bool], say: Say) -> Screen:
    return Screen(
        say("exchanges-home") if found else say("exchanges-none"),
        *(Button(clip(one.title), to.Round(id=one.id)) for one in found),
        *([Button(say("exchanges-open-button"), to.Open(), style="primary")] if may(RUN) else []),
        Button(say("exchanges-to-events"), Events()),
    )


def one(
    shown: Mine,
    groups: Mapping[str, str],
    may: Callable[[str], bool],
    say: Say,
    now: datetime,
    *,
    toast: str = "",
) -> Screen:
    """The round; after people are brought together, with whom the reader is."""
    found = shown.round
    parts = [
        say(
            "exchanges-round",
            title=found.title,
            joins=say.moment(found.joins_until),
            visits=say.full_day(found.visits_until),
        )
    ]
    buttons = list[Button | list[Button]]()
    if found.state == "joining":
        parts.append(say("exchanges-in") if shown.wish else say("exchanges-invites"))
        if shown.wish:
            parts.append(_chosen(shown.wish, groups, say, own=True))
        if may(JOIN) and now < found.joins_until:
            buttons.append(
                Button(say("exchanges-leave"), to.Leave(id=found.id))
                if shown.wish
                else Button(say("exchanges-join-button"), to.Join(id=found.id), style="primary")
            )
    elif shown.visit is not None:
        parts += _group(shown, groups, say)
        buttons += _deeds(shown, say)
    elif shown.wish is not None:
        parts.append(say("exchanges-nobody"))
    if found.state == "closed":
        parts.append(say("exchanges-closed"))
    if may(RUN):
        if found.state == "joining" and now < found.joins_until:
            buttons.append(Button(say("exchanges-invite-button"), to.Invite(id=found.id), style="primary"))
        buttons.append(Button(say("exchanges-facts-button"), to.Facts(id=found.id)))
        if found.state == "joining":
            buttons.append(Button(say("exchanges-cancel"), to.Cancel(id=found.id)))
    back = Button(say("exchanges-to-rounds"), to.Rounds())
    return Screen(Html.joined(parts, "\n\n"), *buttons, back, toast=toast)


def facts(found: ExchangeRound, counts: Counts, say: Say) -> Screen:
    return Screen(
        say(
            "exchanges-facts",
            title=found.title,
            joined=counts.joined,
            groups=counts.groups,
            alone=counts.alone,
            happened=counts.happened,
            failed=counts.failed,
            taken=counts.taken,
        ),
        Button(say("exchanges-sheet-button"), to.Sheet(id=found.id)),
        Button(say("exchanges-to-round"), to.Round(id=found.id)),
    )


def sure(found: ExchangeRound, say: Say) -> Screen:
    return Screen(
        say("exchanges-cancel-sure", title=found.title),
        Button(say("exchanges-cancel"), to.Cancel(id=found.id, sure=True), style="danger"),
        Button(say("exchanges-to-round"), to.Round(id=found.id)),
    )


def told(found: ExchangeRound, say: Say) -> Screen:
    """A push: somebody is found; who, is on the screen behind the button."""
    return Screen(say("exchanges-push-told"), Button(say("exchanges-see"), to.Round(id=found.id)))


def alone(found: ExchangeRound, say: Say) -> Screen:
    """A push: nobody is found."""
    return Screen(say("exchanges-push-alone"), Button(say("exchanges-open"), to.Round(id=found.id)))


def asked(found: ExchangeRound, say: Say) -> Screen:
    return Screen(say("exchanges-push-asked"), Button(say("exchanges-answer"), to.Round(id=found.id)))


def _chosen(wish: ExchangeWish, groups: Mapping[str, str], say: Say, *, own: bool = False) -> Html:
    """What was chosen; of what was skipped nothing is said to others."""
    lines = []
    if wish.shows:
        named = _named(wish.shows, groups, say)
        lines.append(
            say("exchanges-own-shows", groups=named) if own else say("exchanges-shows", groups=named)
        )
    if wish.sees:
        named = _named(wish.sees, groups, say)
        lines.append(say("exchanges-own-sees", groups=named) if own else say("exchanges-sees", groups=named))
    if own and not lines:
        lines.append(say("exchanges-own-any"))
    if wish.online:
        lines.append(say("exchanges-own-online") if own else say("exchanges-online"))
    return Html.joined(lines)


def _group(shown: Mine, groups: Mapping[str, str], say: Say) -> list[Html]:
    assert shown.visit is not None
    lines = [say("exchanges-with")]
    for seat in shown.others:
        person = seat.person
        who = say("people-erased") if person.erased_at is not None else person.full_name
        lines.append(say("exchanges-colleague", who=who))
        if shown.wishes and (wish := shown.wishes.get(seat.person_id)):
            lines.append(_chosen(wish, groups, say))
    lines += _online(shown, say)
    day = shown.visit.agreed_on
    lines.append(say("exchanges-day", day=say.full_day(day)) if day else say("exchanges-no-day"))
    if shown.seat is not None and shown.seat.happened:
        lines.append(say(f"exchanges-word-{shown.seat.happened}"))
    if shown.seat is not None and shown.seat.taken:
        lines.append(say("exchanges-taken", words=shown.seat.taken))
    return [Html.joined(lines)]


def _online(shown: Mine, say: Say) -> list[Html]:
    """Whether online suits everybody of the group, where the reader herself would like it."""
    if shown.wish is None or not shown.wish.online or not shown.wishes:
        return []
    suits = all(wish.online for wish in shown.wishes.values())
    return [say("exchanges-online-all") if suits else say("exchanges-online-not-all")]


def _deeds(shown: Mine, say: Say) -> list[Button | list[Button]]:
    assert shown.visit is not None
    assert shown.seat is not None
    number = shown.visit.id
    if shown.seat.happened == HAPPENED:
        return [Button(say("exchanges-take-button"), to.Take(visit_id=number))]
    agree = Button(say("exchanges-agree-button"), to.Agree(visit_id=number))
    return [
        *([agree] if shown.round.state == "matched" else []),
        [
            Button(say("exchanges-yes"), to.Happened(visit_id=number, word=HAPPENED)),
            Button(say("exchanges-later"), to.Happened(visit_id=number, word=NOT_YET)),
        ],
        Button(say("exchanges-no"), to.Happened(visit_id=number, word=FAILED)),
    ]


def _named(codes: Sequence[str], groups: Mapping[str, str], say: Say) -> Html:
    return say.several(groups.get(code, code) for code in codes)
