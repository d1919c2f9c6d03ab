"""The plan for everybody without a pair, beside another one on other terms; and what became of it."""

from collections.abc import Mapping, Sequence
from datetime import date

from locales import Html, Say
from models.cards import PAGE
from models.district import District
from models.matchcards import STRENGTH, Compared, Fit, Sent
from models.people import Person
from models.steps import Option
from views import Button, Screen, pages
from views.beginners.callbacks import Hub
from views.matches import callbacks as to
from views.matches import reasons
from views.mentorships.callbacks import Pairs
from views.mentorships.words import clip, initials
from views.people.names import shown

USUAL = to.Cohort()
# What a plan says of those who stay without a mentor: so many at most, the others as a number.
ALONE = 5


def cohort(
    found: Compared,
    at: to.Cohort,
    people: Mapping[int, Person],
    district: District,
    say: Say,
    *,
    names: bool,
    batch: int,
) -> Screen:
    """A page of the pairs; `batch` is how many can be proposed at once."""
    plan = found.plan
    if not plan.pairs and not plan.alone:
        return Screen(say("matches-all-covered"), *_away(say))
    first = at.page * PAGE
    listed = plan.pairs[first : first + PAGE]
    parts = [_head(found, at, people, say, names)]
    if listed:
        lines = [_line(pair, pair.mentee_id in found.changed, people, say, names) for pair in listed]
        parts.append(Html.joined(lines))
    if plan.alone and not at.page:
        parts.append(_alone(found, people, say, names))
    return Screen(
        Html.joined(parts, "\n\n"),
        *_offers(len(plan.pairs), at, say, batch),
        pages(
            say("people-earlier"),
            say("people-further"),
            lambda page: at.model_copy(update={"page": page}),
            at.page,
            len(plan.pairs),
            PAGE,
        ),
        *what_if(at, district, say),
        *_away(say),
        fades=any(reason["code"] == STRENGTH for pair in listed for reason in pair.reasons),
    )


def what_if(at: to.Cohort, district: District, say: Say) -> list[list[Button]]:
    """Other terms to try, one change at a time; and the way back to the usual ones."""
    most, usual = district.mentoring.load.most, district.mentoring.load.usual
    begin = at.model_copy(update={"page": 0})
    tries = []
    if usual < most and at.load != most:
        tries.append(Button(say("matches-if-load", most=most), begin.model_copy(update={"load": most})))
    if not at.near:
        tries.append(Button(say("matches-if-near"), begin.model_copy(update={"near": True})))
    if not at.present and not at.near:
        tries.append(Button(say("matches-if-present"), begin.model_copy(update={"present": True})))
    if not at.without:
        leads = to.Without(load=at.load, near=at.near, present=at.present)
        tries.append(Button(say("matches-if-without"), leads))
    if not usual_terms(at):
        tries.append(Button(say("matches-if-usual"), USUAL))
    return [tries[start : start + 2] for start in range(0, len(tries), 2)]


def usual_terms(at: to.Cohort) -> bool:
    return at.model_copy(update={"page": 0}) == USUAL


def left_out(people: Sequence[Person], at: to.Without, say: Say, *, names: bool) -> Screen:
    """Whom to leave out of the plan."""
    first = at.page * PAGE
    return Screen(
        say("matches-without" if people else "matches-without-nobody"),
        *(
            Button(
                clip(initials(one, say, names)),
                to.Cohort(load=at.load, near=at.near, present=at.present, without=one.id),
            )
            for one in people[first : first + PAGE]
        ),
        pages(
            say("people-earlier"),
            say("people-further"),
            lambda page: at.model_copy(update={"page": page}),
            at.page,
            len(people),
            PAGE,
        ),
        Button(say("matches-to-plan"), to.Cohort(load=at.load, near=at.near, present=at.present)),
    )


def options(
    chosen: Sequence[tuple[int, int]], people: Mapping[int, Person], say: Say, names: bool
) -> list[Option]:
    """The pairs of a plan, to be ticked; who is not there any more is not offered."""
    return [
        Option(
            key(mentee, mentor),
            say(
                "matches-two",
                mentee=initials(people[mentee], say, names),
                mentor=initials(people[mentor], say, names),
            ),
        )
        for mentee, mentor in chosen
        if mentee in people and mentor in people
    ]


def key(mentee: int, mentor: int) -> str:
    return f"{mentee}-{mentor}"


def sent(found: Sent, say: Say, *, names: bool) -> Screen:
    """How many are asked; who was not, and why."""
    parts = [say("matches-sent", count=len(found.made))]
    if found.skipped:
        lines = [say("matches-skipped")]
        for mentee, mentor, why, facts in found.skipped:
            said = {name: say.day(fact) if isinstance(fact, date) else fact for name, fact in facts.items()}
            two = say("matches-two", mentee=shown(mentee, say, names), mentor=shown(mentor, say, names))
            lines.append(say("matches-skipped-one", two=two, why=say(why, **said)))
        parts.append(Html.joined(lines))
    return Screen(
        Html.joined(parts, "\n\n"),
        Button(say("matches-to-pairs"), Pairs(shelf="answers")),
        Button(say("matches-to-plan"), USUAL),
    )


def _head(found: Compared, at: to.Cohort, people: Mapping[int, Person], say: Say, names: bool) -> Html:
    plan = found.plan
    whole = len(plan.pairs) + len(plan.alone)
    head = [say("matches-plan", count=len(plan.pairs), whole=whole)]
    if usual_terms(at):
        return Html.joined(head)
    terms = []
    if at.load:
        terms.append(say("matches-term-load", most=at.load))
    if at.near:
        terms.append(say("matches-term-near"))
    if at.present:
        terms.append(say("matches-term-present"))
    if at.without:
        who = shown(people[at.without], say, names) if at.without in people else "—"
        terms.append(say("matches-term-without", who=who))
    changes = len(found.changed)
    beside = say("matches-beside", covered=signed(found.covered), score=signed(found.score), changes=changes)
    return Html.joined([*head, say("matches-if", terms=say.several(terms)), beside])


def signed(count: int) -> str:
    """«+2», «−12», «0»: with the true minus."""
    return f"+{count}" if count > 0 else f"−{-count}" if count else "0"


def _line(pair: Fit, changed: bool, people: Mapping[int, Person], say: Say, names: bool) -> Html:
    mentee, mentor = (
        shown(people[number], say, names) if number in people else "—"
        for number in (pair.mentee_id, pair.mentor_id)
    )
    facts = {"mentee": mentee, "mentor": mentor, "why": reasons.short(pair, say)}
    return say("matches-line-changed", **facts) if changed else say("matches-line", **facts)


def _alone(found: Compared, people: Mapping[int, Person], say: Say, names: bool) -> Html:
    lines = [say("matches-alone", count=len(found.plan.alone))]
    for one in found.plan.alone[:ALONE]:
        who = shown(people[one.mentee_id], say, names) if one.mentee_id in people else "—"
        if one.why:
            why = Html.joined(reasons.no(one.why, say), "; ")
            lines.append(say("matches-alone-why", who=who, why=why))
        else:
            lines.append(say("matches-alone-nobody", who=who))
    if (rest := len(found.plan.alone) - ALONE) > 0:
        lines.append(say("matches-alone-rest", count=rest))
    return Html.joined(lines)


def _offers(count: int, at: to.Cohort, say: Say, batch: int) -> list[Button]:
    if not count:
        return []
    facts = at.model_dump(exclude={"page"})
    if count <= batch:
        words = say("matches-offer-all", count=count)
    else:
        words = say("matches-offer-first", count=batch)
    return [
        Button(words, to.OfferAll(**facts), style="primary"),
        Button(say("matches-offer-picked"), to.OfferAll(**facts, picked=True)),
    ]


def _away(say: Say) -> list[Button]:
    return [Button(say("matches-to-neighbours"), to.Neighbours()), Button(say("matches-to-hub"), Hub())]
