"""One question: what was heard and decided, and the vote on it."""

from locales import Html, Say, safe
from models.meetingcards import ItemCard
from models.meetings import Resolution
from views import Button, Screen
from views.meetings import callbacks as to
from views.meetings import words

VOTES = ("for", "against", "abstain")
SAID = tuple(f"meetings-vote-{vote}" for vote in VOTES)


def card(shown: ItemCard, say: Say, *, toast: str = "") -> Screen:
    item, whole = shown.item, shown.card
    parts = [say("meetings-item", line=words.question(item, whole, say))]
    if whole.runs or whole.meeting.state in ("written", "signed"):
        parts += [say("meetings-heard", words=item.heard)] if item.heard else []
        parts += [say("meetings-spoke", words=item.spoke)] if item.spoke else []
        parts += [_decisions(shown, say)] if shown.resolutions else []
    parts += _vote(shown, say)
    return Screen(Html.joined(parts, "\n\n"), *_deeds(shown, say), toast=toast)


def _decisions(shown: ItemCard, say: Say) -> Html:
    names = shown.card.names
    return say(
        "meetings-decisions",
        lines=Html.joined(
            [
                Html(f"{number}) {words.decision(one, say, names)}")
                for number, one in enumerate(_live(shown), 1)
            ]
        ),
    )


def _live(shown: ItemCard) -> list[Resolution]:
    return [one for one in shown.resolutions if one.state != "dropped"]


def _vote(shown: ItemCard, say: Say) -> list[Html]:
    item = shown.item
    if item.id in shown.card.outcomes:
        return [words.counted(item, shown.card.outcomes[item.id], say)]
    if item.vote_until is None:
        return [say("meetings-vote-planned")] if item.votes else []
    said = [say("meetings-vote-open", until=say.moment(item.vote_until))]
    if shown.card.runs:
        said.append(say("meetings-vote-so-far", cast=shown.cast, members=shown.card.members))
    if shown.mine:
        said.append(say("meetings-vote-mine", vote=say(f"meetings-vote-{shown.mine}")))
    return said


def ballot(item_id: int, say: Say, delivery: int = 0) -> list[Button]:
    return [
        Button(say(f"meetings-vote-{vote}"), to.Vote(id=item_id, vote=vote, delivery=delivery))
        for vote in VOTES
    ]


def _deeds(shown: ItemCard, say: Say) -> list[list[Button]]:
    rows = [[one] for one in ballot(shown.item.id, say)] if shown.may_vote else []
    if shown.card.runs and shown.card.meeting.state != "signed":
        rows += _running(shown, say)
    return [*rows, [Button(say("meetings-to-agenda"), to.Agenda(event=shown.card.event.id))]]


def _running(shown: ItemCard, say: Say) -> list[list[Button]]:
    item, last = shown.item, len(shown.card.items)

    def do(key: Html, what: str) -> Button:
        return Button(key, to.ItemDo(id=item.id, what=what))

    rows = []
    if shown.card.startable:
        rows.append([do(say("meetings-do-heard"), "heard"), do(say("meetings-do-spoke"), "spoke")])
        rows.append([do(say("meetings-do-decide"), "decide")])
        rows += [
            [Button(say("meetings-decision-open", number=number), to.Task(id=one.id))]
            for number, one in enumerate(_live(shown), 1)
        ]
    rows.append(_voting(shown, say))
    rows.append([do(say("meetings-do-edit"), "edit"), do(say("meetings-do-drop"), "drop")])
    up = [do(say("meetings-do-up"), "up")] if item.position > 1 else []
    down = [do(say("meetings-do-down"), "down")] if item.position < last else []
    return [*rows, [*up, *down]]


def _voting(shown: ItemCard, say: Say) -> list[Button]:
    item = shown.item
    if item.vote_closed_at is not None:
        return []
    if item.vote_until is not None:
        return [
            Button(say("meetings-vote-close"), to.CloseVote(id=item.id)),
            Button(say("meetings-vote-later"), to.VoteDo(id=item.id, what="open")),
        ]
    council = shown.card.meeting.council_id is not None
    by_buttons = [Button(say("meetings-vote-start"), to.VoteDo(id=item.id, what="open"))]
    by_hands = [Button(say("meetings-vote-hands"), to.VoteDo(id=item.id, what="hands"))]
    return [*(by_buttons if council and item.votes else []), *(by_hands if shown.card.startable else [])]


def sure_to_close(shown: ItemCard, say: Say) -> Screen:
    return Screen(
        say("meetings-vote-close-sure", cast=shown.cast, members=shown.card.members),
        Button(say("meetings-vote-close"), to.CloseVote(id=shown.item.id, sure=True), style="primary"),
        Button(say("meetings-to-item"), to.Item(id=shown.item.id)),
    )


def voted(shown: ItemCard, vote: str, say: Say) -> Screen:
    """After a member's word: it may be changed while the vote is open."""
    said = say(f"meetings-vote-{vote}")
    return card(shown, say, toast=say("meetings-vote-taken", vote=safe(said)))
