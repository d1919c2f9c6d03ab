"""Who may mentor one young teacher, each with what speaks for the pair."""

from datetime import date

from locales import Html, Say, safe
from models.district import District
from models.matchcards import STRENGTH, Fit, Proposed
from models.people import Person
from views import Button, Screen
from views.beginners.callbacks import Young
from views.matches import callbacks as to
from views.matches import reasons
from views.mentorships.callbacks import Propose
from views.mentorships.words import clip, initials
from views.people.names import shown


def proposals(found: Proposed, today: date, district: District, say: Say, *, names: bool) -> Screen:
    """The best few; what rests on answers fades from the chat."""
    one = found.one
    parts = [say("matches-for", who=shown(one.person, say, names))]
    if one.pair is not None:
        parts.append(say("matches-instead", mentor=shown(one.pair.mentor, say, names)))
    if not found.fits:
        parts.append(say("matches-nobody"))
    parts += [
        _fit(found, fit, number, today, district, say, names) for number, fit in enumerate(found.fits, 1)
    ]
    if found.others:
        parts.append(say("matches-others", count=found.others))
    if found.no:
        parts.append(Html.joined([say("matches-not-shown"), *reasons.no(found.no, say)]))
    return Screen(
        Html.joined(parts, "\n\n"),
        *(_offer(found, fit, say, names) for fit in found.fits),
        Button(
            say("matches-another"),
            Propose(mentee_id=one.person.id, follows_id=one.pair.id if one.pair else 0),
        ),
        Button(say("matches-to-young"), Young(person_id=one.person.id)),
        fades=any(reason["code"] == STRENGTH for fit in found.fits for reason in fit.reasons),
    )


def _fit(
    found: Proposed, fit: Fit, number: int, today: date, district: District, say: Say, names: bool
) -> Html:
    person = found.people[fit.mentor_id]
    head = say("matches-fit", number=number, who=shown(person, say, names), schools=schools(person, today))
    return Html.joined([head, *reasons.lines(fit, district, say)])


def _offer(found: Proposed, fit: Fit, say: Say, names: bool) -> Button:
    who = initials(found.people[fit.mentor_id], say, names)
    leads = to.Offer(mentee_id=fit.mentee_id, mentor_id=fit.mentor_id)
    return Button(clip(say("matches-offer", who=who)), leads)


def schools(person: Person, today: date) -> str:
    """Where she works today; her jobs and their schools are loaded."""
    return safe(", ".join(job.school.title for job in person.employments if job.lasts(today)))
