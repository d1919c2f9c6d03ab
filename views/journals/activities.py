"""«Моя наставническая деятельность за три года» on paper, for attestation as педагог-наставник.

Mentees are named: they are the mentor's own pairs. Who was forgotten is named nowhere. Names of the
values are listed in docs/journals.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from locales import Say
from models.district import District
from models.mentorships import Mentorship
from models.people import Employment, Person
from views import Button, File, Screen, plain
from views.journals import callbacks as to
from views.journals import papers, words
from views.people import names

WORD, TYPST = "mentoring_activity.docx", "mentoring_activity.typ"
KINDS = {"docx": WORD, "pdf": TYPST}
NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Share:
    """Meetings of one pair in one form."""

    pair_id: int
    form: str
    count: int
    minutes: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class Closed:
    """A programme of a pair that was carried to its end."""

    on: date
    goals: int
    met: int


@dataclass(frozen=True, slots=True)
class Told:
    """All that the paper is made of."""

    mentor: Person
    jobs: Sequence[Employment]
    since: date
    until: date
    pairs: Sequence[Mentorship]
    shares: Sequence[Share]
    programmes: Mapping[int, Closed]


def values(told: Told, district: District, now: datetime) -> dict[str, Any]:
    """Plain texts and whole numbers, whatever the template."""
    say = Say("ru", district.settings.timezone)
    goals = sum(one.goals for one in told.programmes.values())
    met = sum(one.met for one in told.programmes.values())
    return {
        "operator": " ".join(district.settings.operator.title.split()),
        "district": district.settings.title,
        "mentor": told.mentor.full_name,
        "work": "; ".join(plain(names.job(job, say, district)) for job in told.jobs) or NOTHING,
        "period": plain(
            say("journals-paper-term", starts=say.full_day(told.since), until=say.full_day(told.until))
        ),
        "pairs": [_pair(number, one, told, district, say) for number, one in enumerate(told.pairs, 1)],
        "forms": _forms(told, district, say),
        **_summed(told.shares, say),
        "people": str(len(told.pairs)),
        "programmes": str(len(told.programmes)),
        "goals": str(goals),
        "met": str(met),
        "share": f"{round(100 * met / goals)} %" if goals else NOTHING,
        "source": papers.source(now, say),
    }


def _pair(number: int, pair: Mentorship, told: Told, district: District, say: Say) -> dict[str, Any]:
    form, kind = district.mentoring.forms.get(pair.form), district.mentoring.kinds.get(pair.kind)
    agreed = ""
    if pair.agreement and pair.agreement_number:
        agreed = plain(say("journals-mine-agreement", number=pair.agreement_number))
    closed = told.programmes.get(pair.id)
    done = (
        plain(say("journals-mine-closed", met=closed.met, goals=closed.goals, day=say.full_day(closed.on)))
        if closed
        else plain(say("journals-mine-going"))
        if pair.live
        else NOTHING
    )
    return {
        "number": number,
        "mentee": plain(names.shown(pair.mentee, say, names=True)),
        "school": pair.school.title,
        "form": form.called("ru") if form else pair.form,
        "kind": kind.called("ru") if kind else pair.kind,
        "order": papers.order(pair, say) + agreed,
        "term": papers.term(pair, say),
        "programme": done,
        **_summed([one for one in told.shares if one.pair_id == pair.id], say),
    }


def _summed(shares: Sequence[Share], say: Say) -> dict[str, str]:
    count, confirmed = sum(one.count for one in shares), sum(one.confirmed for one in shares)
    return {
        "count": str(count),
        "hours": words.hours(sum(one.minutes for one in shares), say),
        "confirmed": str(confirmed),
        "unconfirmed": str(count - confirmed),
    }


def _forms(told: Told, district: District, say: Say) -> list[dict[str, str]]:
    """In the district's order; forms nobody met in are left out."""
    known = [*district.mentoring.session_forms, *sorted({one.form for one in told.shares})]
    found = []
    for code in dict.fromkeys(known):
        own = [one for one in told.shares if one.form == code]
        if own:
            found.append({"title": words.form(code, say, district, icon=False), **_summed(own, say)})
    return found


def file(kind: str, content: bytes, say: Say) -> Screen:
    name = plain(say("journals-mine-name"))
    return Screen(
        say("journals-mine-ready"),
        Button(say("journals-my-button"), to.Mine()),
        document=File(f"{name}.{kind}", content),
        fresh=True,
        protect=True,
    )


def sample(district: District) -> dict[str, Any]:
    """Values that have everything: templates are tried with them when the files are checked."""
    sums = ("count", "hours", "confirmed", "unconfirmed")
    heads = ("mentor", "work", "period", "people", "programmes", "goals", "met", "share", "source", *sums)
    whole = ("mentee", "school", "form", "kind", "order", "term", "programme", *sums)
    return {
        **dict.fromkeys(heads, NOTHING),
        "operator": " ".join(district.settings.operator.title.split()),
        "district": district.settings.title,
        "pairs": [{"number": 1, **dict.fromkeys(whole, NOTHING)}],
        "forms": [dict.fromkeys(("title", *sums), NOTHING)],
    }
