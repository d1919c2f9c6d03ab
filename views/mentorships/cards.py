"""The card of a pair, and what can be done from it."""

from collections.abc import Callable

from locales import Html, Say
from models.district import District
from models.mentorships import AGREED, CONSENTED, LIVE, NEVER, OVER, PROPOSED
from models.paircards import PairCard
from views import Button, Screen
from views.apprenticeships import buttons as apprenticeships
from views.checkins import buttons as checkins
from views.journals import buttons as journals
from views.mentorships import callbacks as to
from views.mentorships import words
from views.people.callbacks import Menu
from views.people.names import shown as called
from views.pulses import buttons as pulses
from views.questionnaires.callbacks import Shown

Adds = Callable[[PairCard, Say], list[Button]]
# Other features add their buttons to the card of a pair by a line here.
PAIR: tuple[Adds, ...] = (
    journals.of_pair,
    apprenticeships.of_pair,
    checkins.of_pair,
    pulses.of_pair,
)
Tells = Callable[[PairCard, District, Say], list[Html]]
# And lines of text by one here.
TELLS: tuple[Tells, ...] = ()


def card(shown: PairCard, district: District, say: Say, *, toast: str = "") -> Screen:
    """The pair as the viewer may see it; first what waits for her, then what other features add."""
    return Screen(
        text(shown, district, say),
        *answers(shown, say),
        *(button for adds in PAIR for button in adds(shown, say)),
        *_seldom(shown, say),
        _back(shown, say),
        toast=toast,
    )


def text(shown: PairCard, district: District, say: Say) -> Html:
    """Who, where, in which form, how it stands; meetings as a number and a day."""
    pair = shown.pair
    lines = [say("mentorships-card"), *people(shown, say)]
    lines.append(say("mentorships-card-school", school=pair.school.title))
    lines += [
        words.way(pair, district, say),
        words.state(pair, say, yours=_awaited(shown)),
        *_days(shown, say),
    ]
    if pair.state in LIVE or pair.state in OVER:
        lines += [_order(shown, say), _meetings(shown, say)]
    lines += [line for tells in TELLS for line in tells(shown, district, say)]
    lines += _asked(shown, district, say)
    if shown.followed is not None:
        lines.append(say("mentorships-card-followed"))
    if shown.absent:
        lines.append(say("mentorships-card-absent"))
    return Html.joined(lines)


def _asked(shown: PairCard, district: District, say: Say) -> list[Html]:
    """To whoever is asked: what it means."""
    if not _awaited(shown):
        return []
    if shown.viewer == "mentee":
        return [Html(""), say("mentorships-asks-mentee")]
    return [Html(""), say("mentorships-asks-mentor", count=district.mentoring.rhythm.a_month)]


def _awaited(shown: PairCard) -> bool:
    return (shown.pair.state, shown.viewer) in ((PROPOSED, "mentor"), (AGREED, "mentee"))


def people(shown: PairCard, say: Say) -> list[Html]:
    """The two; whoever reads is not told her own name."""
    pair, lines = shown.pair, []
    if shown.viewer != "mentor":
        lines.append(say("mentorships-card-mentor", who=called(pair.mentor, say, shown.names)))
    if shown.viewer != "mentee":
        lines.append(say("mentorships-card-mentee", who=called(pair.mentee, say, shown.names)))
    return lines


def answers(shown: PairCard, say: Say) -> list[Button]:
    """What the viewer herself is asked for."""
    pair, found = shown.pair, list[Button]()
    number = pair.id
    if (pair.state, shown.viewer) == (PROPOSED, "mentor"):
        found += [
            Button(say("mentorships-take"), to.Agree(id=number), style="primary"),
            Button(say("mentorships-cannot"), to.Decline(id=number)),
            Button(say("mentorships-later"), to.Later(id=number)),
        ]
    if (pair.state, shown.viewer) == (AGREED, "mentee"):
        found += [
            Button(say("mentorships-want"), to.Agree(id=number), style="primary"),
            Button(say("mentorships-another"), to.Decline(id=number)),
            Button(say("mentorships-later"), to.Later(id=number)),
        ]
    if shown.runs and pair.state == CONSENTED and pair.starts_on is None:
        found.append(Button(say("mentorships-enter-order"), to.Order(id=number), style="primary"))
    if shown.runs and shown.absent:
        found.append(Button(say("mentorships-on-paper"), to.OnPaper(id=number)))
    if shown.runs and pair.coming:
        found.append(Button(say("mentorships-call-off"), to.CallOff(id=number)))
    return found


def _seldom(shown: PairCard, say: Say) -> list[Button]:
    if shown.pair.state in NEVER:
        return []
    if shown.viewer == "mentor" and shown.shown and shown.pair.live:
        shows = [Button(say("mentorships-shown"), Shown())]
    else:
        shows = []
    key = "mentorships-run" if shown.runs and shown.pair.live else "mentorships-more"
    return [*shows, Button(say(key), to.More(id=shown.pair.id))]


def _back(shown: PairCard, say: Say) -> Button:
    if shown.viewer in ("mentor", "mentee"):
        return Button(say("people-menu-back"), Menu())
    return Button(say("mentorships-to-list"), to.Pairs())


def _days(shown: PairCard, say: Say) -> list[Html]:
    pair = shown.pair
    if pair.starts_on is None:
        return []
    lines = [say("mentorships-card-days", span=words.span(pair.starts_on, pair.until, say))]
    if pair.live and pair.ends_on is not None:
        lines.append(say("mentorships-card-ends", day=say.full_day(pair.ends_on)))
    return lines


def _order(shown: PairCard, say: Say) -> Html:
    pair = shown.pair
    day = say.full_day(pair.order_on) if pair.order_on else "—"
    order = say("mentorships-card-order", number=pair.order_number or "—", day=day)
    if not pair.agreement:
        return Html.joined([order, say("mentorships-card-no-agreement")])
    signed = say.full_day(pair.agreement_on) if pair.agreement_on else "—"
    agreement = say("mentorships-card-agreement", number=pair.agreement_number or "—", day=signed)
    return Html.joined([order, agreement])


def _meetings(shown: PairCard, say: Say) -> Html:
    if shown.last_on is None:
        return say("mentorships-card-no-meetings")
    return say("mentorships-card-meetings", count=shown.sessions, day=say.day(shown.last_on))
