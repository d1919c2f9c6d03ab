"""What no single entry can tell: references between files, hours, rights."""

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from itertools import chain
from zoneinfo import ZoneInfo

from models.district import EVERYONE, Audience, District, Sample
from services.districts import dates, mentoring, pulses, questionnaires
from services.districts.marks import Problem, Steps
from services.districts.mistakes import where
from services.districts.pages import Pages

MANY = 6
# File, place, value, what it may be, and the file where that is written.
Reference = tuple[str, Steps, str, Collection[str], str]


def every(district: District, read: Pages) -> Iterator[Problem]:
    yield from _settings(district, read)
    yield from _references(district, read)
    days = list(dates.check(district.calendar, read.pages["calendar.yaml"]))
    yield from days
    yield from _roles(district, read)
    yield from _samples(district, read)
    yield from mentoring.problems(district, read)
    yield from pulses.problems(district, read, sound=not days)
    for code, instrument in district.questionnaires.items():
        yield from questionnaires.unsound(instrument, read.pages[f"questionnaires/{code}.yaml"], district)
    if "C1" not in district.consents or not district.consents["C1"].required:
        yield read.pages["district.yaml"].problem((), "programme-consent-first")


def known_to_the_bot(district: District, shipped: District, read: Pages) -> Iterator[Problem]:
    """The bot asks for its roles and actions by name: the same ones must stand in a district's own file."""
    page = read.pages["roles.yaml"]
    for part, own, known in (
        ("roles", district.roles, shipped.roles),
        ("actions", district.actions, shipped.actions),
    ):
        for name in own.keys() - known.keys():
            yield page.problem((part, name), "programme-not-in-bot", name=name, choices=_choices(name, known))
        for name in known.keys() - own.keys():
            yield page.problem((part,), "programme-left-out", name=name, field=part)


def _settings(district: District, read: Pages) -> Iterator[Problem]:
    page, settings = read.pages["district.yaml"], district.settings
    try:
        ZoneInfo(settings.zone)
    except (KeyError, ValueError, OSError):
        yield page.problem(("zone",), "programme-unknown-zone", value=settings.zone)
    pushes = settings.pushes
    for first, last in (("opens", "closes"), ("lessons_begin", "lessons_end")):
        if getattr(pushes, first) >= getattr(pushes, last):
            yield page.problem(("pushes", last), "programme-hours-order", field=last, before=first)
    if not pushes.opens <= pushes.digest_at < pushes.closes:
        yield page.problem(("pushes", "digest_at"), "programme-digest-hours")
    if pushes.a_week < pushes.a_day:
        yield page.problem(("pushes", "a_week"), "programme-week-limit")


def _references(district: District, read: Pages) -> Iterator[Problem]:
    for file, steps, value, known, home in chain(_programme(district), _events(district), _matrix(district)):
        if value not in known:
            yield _unknown(read, file, steps, value, known, home)


def _programme(district: District) -> Iterator[Reference]:
    for code, association in district.associations.items():
        steps: Steps = ("associations", code, "cluster")
        yield "associations.yaml", steps, association.cluster, district.clusters, "associations.yaml"
    for code, measure in district.measures.items():
        at = ("measures", code)
        yield "measures.yaml", (*at, "section"), measure.section, district.sections, "measures.yaml"
        yield "measures.yaml", (*at, "responsible"), measure.responsible, district.bodies, "measures.yaml"
        yield "measures.yaml", (*at, "lead"), measure.lead, district.roles, "roles.yaml"
    for code, result in district.results.items():
        for index, number in enumerate(result.measures):
            steps = ("results", code, "measures", index)
            yield "measures.yaml", steps, number, district.measures, "measures.yaml"
    for code, rubric in district.rubrics.items():
        yield "rubrics.yaml", ("rubrics", code, "measure"), rubric.measure, district.measures, "measures.yaml"
    for code, position in district.positions.items():
        if position.association is not None:
            steps = ("positions", code, "association")
            yield "positions.yaml", steps, position.association, district.associations, "associations.yaml"


def _events(district: District) -> Iterator[Reference]:
    for code, form in district.event_forms.items():
        at: Steps = ("event_forms", code)
        yield "events.yaml", (*at, "rubric"), form.rubric, district.rubrics, "rubrics.yaml"
        for index, number in enumerate(form.measures):
            yield "events.yaml", (*at, "measures", index), number, district.measures, "measures.yaml"
    for index, line in enumerate(district.work_plan):
        steps: Steps = ("work_plan", index, "kind")
        yield "events.yaml", steps, line.kind, district.work_kinds, "events.yaml"


def _matrix(district: District) -> Iterator[Reference]:
    steps: Steps
    for code, role in district.roles.items():
        for field in ("granted_by", "confirmed_by"):
            for index, other in enumerate(getattr(role, field)):
                yield "roles.yaml", ("roles", code, field, index), other, district.roles, "roles.yaml"
    for code, action in district.actions.items():
        for holder in action.who:
            steps = ("actions", code, "who", holder)
            yield "roles.yaml", steps, holder, {*district.roles, EVERYONE}, "roles.yaml"
        if action.consent is not None:
            steps = ("actions", code, "consent")
            yield "roles.yaml", steps, action.consent, district.consents, "consents/"


def _roles(district: District, read: Pages) -> Iterator[Problem]:
    page = read.pages["roles.yaml"]
    for code, role in district.roles.items():
        at: Steps = ("roles", code)
        if role.derived and (role.scopes or role.granted_by or role.confirmed_by):
            yield page.problem(at, "programme-derived-role", name=code)
        if not role.derived and not (role.scopes and role.granted_by):
            yield page.problem(at, "programme-role-nobody-gives", name=code)
        for index, giver in enumerate(role.granted_by):
            if giver in district.roles and district.scope("people.grant", giver) is None:
                yield page.problem((*at, "granted_by", index), "programme-cannot-grant", name=giver)
    if EVERYONE in district.roles:
        yield page.problem(("roles", EVERYONE), "programme-reserved", name=EVERYONE)


def _samples(district: District, read: Pages) -> Iterator[Problem]:
    page = read.pages["samples.yaml"]
    for index, sample in enumerate(district.samples):
        at: Steps = ("samples", index)
        rubric = district.rubrics.get(sample.rubric)
        if rubric is None:
            steps = (*at, "rubric")
            yield _unknown(read, "samples.yaml", steps, sample.rubric, district.rubrics, "rubrics.yaml")
            continue
        for term in rubric.required:
            if getattr(sample, term) is None:
                yield page.problem(at, "programme-sample-lacks", field=term, name=sample.rubric)
        yield from _sample_references(district, read, at, sample)


def _sample_references(district: District, read: Pages, at: Steps, sample: Sample) -> Iterator[Problem]:
    referred: list[tuple[Steps, str, Collection[str], str]] = [
        ((*at, "measures", index), number, district.measures, "measures.yaml")
        for index, number in enumerate(sample.measures)
    ]
    if sample.level is not None:
        referred.append(((*at, "level"), sample.level, district.levels, "rubrics.yaml"))
    referred += _audience(district, (*at, "audience"), sample.audience)
    if sample.audience.exclude:
        referred += _audience(district, (*at, "audience", "exclude"), sample.audience.exclude)
    for steps, value, known, home in referred:
        if value not in known:
            yield _unknown(read, "samples.yaml", steps, value, known, home)


def _audience(
    district: District, at: Steps, audience: Audience
) -> list[tuple[Steps, str, Collection[str], str]]:
    computed = [code for code, flag in district.flags.items() if flag.computed]
    catalogues: dict[str, tuple[Collection[str], str]] = {
        "associations": (district.associations, "associations.yaml"),
        "school_groups": (district.school_groups, "audiences.yaml"),
        "roles": (district.roles, "roles.yaml"),
        "positions": (district.positions, "positions.yaml"),
        "stages": (district.stages, "audiences.yaml"),
        "flags": (computed, "audiences.yaml"),
    }
    return [
        ((*at, field, index), value, known, home)
        for field, (known, home) in catalogues.items()
        for index, value in enumerate(getattr(audience, field))
    ]


def _unknown(read: Pages, file: str, steps: Steps, value: str, known: Collection[str], home: str) -> Problem:
    *before, field = [step for step in steps if not isinstance(step, int)] if steps else [""]
    if field == value:  # a key that must name something, as in `who`
        *before, field = before
    place = where(tuple(before)) if file != "samples.yaml" else where(steps[:2])
    facts = {"where": place, "field": str(field), "value": value, "home": home}
    return read.pages[file].problem(steps, "programme-unknown", **facts, choices=_choices(value, known))


def _choices(value: str, known: Collection[str]) -> str:
    """What to write instead: the likeliest, or the whole list when it is short."""
    names = sorted(known)
    if value[:1].isdigit():
        section = [name for name in names if name.split(".")[0] == value.split(".")[0]] or names
        return f"{section[0]} … {section[-1]}"
    if len(names) <= MANY:
        return ", ".join(names)
    return ", ".join(get_close_matches(value, names, n=3, cutoff=0.5) or [*names[:MANY], "…"])
