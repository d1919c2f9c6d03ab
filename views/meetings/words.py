"""What several screens of meetings say: who, in which state, how a vote went, a decision in a line."""

from collections.abc import Sequence
from datetime import date

from locales import Html, Say, safe
from models.meetingcards import MeetingCard
from models.meetings import AgendaItem, Meeting, Resolution
from models.people import Person
from views.people.names import shown

# Of the 4,096 letters of a message, left for the lines between its head and foot.
FITS = 3000
STATES = ("planned", "held", "written", "signed")
OUTCOMES = ("adopted", "rejected", "no-quorum")
SETTLED = ("open", "done", "dropped")
SAID = (
    *(f"meetings-state-{state}" for state in STATES),
    *(f"meetings-outcome-{outcome}" for outcome in OUTCOMES),
    *(f"meetings-task-{state}" for state in SETTLED),
)


def state(meeting: Meeting, say: Say) -> Html:
    return say(f"meetings-state-{meeting.state}")


def who(person: Person | None, typed: str, say: Say, names: bool, reader_id: int = 0) -> Html:
    """A speaker or an owner: one of the district's people, or a name as typed; empty where there is none."""
    if person is not None:
        return say("meetings-you") if person.id == reader_id else safe(shown(person, say, names))
    return safe(typed)


def speaker(item: AgendaItem, card: MeetingCard, say: Say) -> Html:
    return who(item.speaker_person, item.speaker, say, card.names, card.reader_id)


def question(item: AgendaItem, card: MeetingCard, say: Say) -> Html:
    """«1. Итоги полугодия — Петрова А. С., 15 мин»."""
    said = speaker(item, card, say)
    key = "meetings-item-line" if said else "meetings-item-line-nobody"
    facts = {"who": said} if said else {}
    return say(key, number=item.position, question=item.question, minutes=item.minutes, **facts)


def counted(item: AgendaItem, outcome: str, say: Say) -> Html:
    """«за — 7, против — 1, воздержались — 1. Решение принято»."""
    return say(
        "meetings-counted",
        ayes=item.ayes or 0,
        noes=item.noes or 0,
        abstained=item.abstained or 0,
        outcome=say(f"meetings-outcome-{outcome}"),
    )


def decision(one: Resolution, say: Say, names: bool, today: date | None = None) -> Html:
    """«Подготовить сборник — Петрова А. С., до 15 мая»."""
    owner = who(one.owner_person, one.owner, say, names)
    tail = [owner] if owner else []
    if one.due_on is not None:
        tail.append(say("meetings-until", day=say.day(one.due_on)))
    said = safe(one.text)
    if tail:
        said = say("meetings-decision", what=said, tail=Html.joined(tail, ", "))
    if today is None:
        return said
    return Html(f"{mark(one, today)} {said}")


def mark(one: Resolution, today: date) -> str:
    if one.state == "done":
        return "✅"
    if one.state == "dropped":
        return "✖️"
    return "⏰" if one.due_on is not None and one.due_on < today else "▫️"


def settled(one: Resolution, say: Say) -> Html:
    return say(f"meetings-task-{one.state}")


def fitted(lines: Sequence[Html], say: Say, most: int = FITS) -> Html:
    """As many of the lines as a message holds; the rest is said to be elsewhere."""
    kept: list[Html] = []
    length = 0
    for line in lines:
        length += len(line) + 1
        if length > most:
            return Html.joined([*kept, say("meetings-and-so-on")])
        kept.append(line)
    return Html.joined(kept)
