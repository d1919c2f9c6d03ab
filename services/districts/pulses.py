"""The pulse as data: what no single line of pulse.yaml can tell."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from models.district import District
from models.pulseforms import PulseForm
from services.districts import waves
from services.districts.marks import Page, Problem, Steps
from services.districts.mistakes import where
from services.districts.pages import Pages

FILE = "pulse.yaml"


def problems(district: District, read: Pages, *, sound: bool) -> Iterator[Problem]:
    """Names of what is not there, numbers out of their order, days that never come, words never met.

    Waves are held against the calendar only where that is `sound` itself.
    """
    page, form = read.pages[FILE], district.pulse
    yield from _names(form, district, page)
    yield from _twice(form, page)
    yield from _stages(form, page)
    if sound:
        yield from waves.problems(district, page)
    yield from _numbers(form, page)
    yield from _signals(form, page)
    for index, stem in enumerate(form.alarm):
        if stem != _as_heard(stem):
            at: Steps = ("alarm", index)
            yield page.problem(at, "programme-alarm", value=stem, instead=_as_heard(stem) or "…")


def _names(form: PulseForm, district: District, page: Page) -> Iterator[Problem]:
    for index, item in enumerate(form.items):
        yield from _unknown(page, ("items", index, "dimension"), [item.dimension], form.dimensions)
        at: Steps = ("items", index, "hidden_from")
        yield from _unknown(page, at, item.hidden_from, district.roles, "roles.yaml")
    yield from _unknown(page, ("mini", "items"), form.mini.items, form.item)
    yield from _unknown(page, ("mini", "stages"), form.mini.stages, form.stages)


def _signals(form: PulseForm, page: Page) -> Iterator[Problem]:
    """A rule speaks of what is asked, and of something at all: an empty one would keep silent for ever."""
    yes_or_no = [question.code for question in form.questions if question.kind == "bool"]
    for code, signal in form.signals.items():
        at, rule = ("signals", code, "rule"), signal.rule
        yield from _unknown(page, (*at, "answer_at_most"), rule.answer_at_most, form.item)
        yield from _unknown(page, (*at, "dimension_at_most"), rule.dimension_at_most, form.dimensions)
        asked = [] if rule.answer_true is None else [rule.answer_true]
        yield from _unknown(page, (*at, "answer_true"), asked, yes_or_no)
        if not rule.model_dump(exclude_defaults=True, exclude={"consecutive", "in_term"}):
            yield page.problem(at, "programme-signal-silent", name=code)


def _twice(form: PulseForm, page: Page) -> Iterator[Problem]:
    seen: dict[str, Steps] = {}
    places: list[tuple[str, Steps]] = [
        *((item.code, ("items", index, "code")) for index, item in enumerate(form.items)),
        *((one.code, ("questions", index, "code")) for index, one in enumerate(form.questions)),
    ]
    for code, at in places:
        if code in seen:
            yield page.problem(at, "programme-twice", name=code, before=str(page.line(seen[code])))
        seen.setdefault(code, at)


def _stages(form: PulseForm, page: Page) -> Iterator[Problem]:
    """Every day of teaching is in one stage: from day 0 on, each begins where the one before it ends."""
    begins = 0
    for code, stage in form.stages.items():
        at: Steps = ("stages", code)
        if stage.from_day != begins:
            yield page.problem((*at, "from_day"), "programme-stage-gap", name=code, day=str(begins))
        if stage.to_day < stage.from_day:
            yield page.problem((*at, "to_day"), "programme-order", field="from_day", other="to_day")
        begins = stage.to_day + 1


def _numbers(form: PulseForm, page: Page) -> Iterator[Problem]:
    zones = form.scoring.zones
    for index, (better, worse) in enumerate(pairwise(zones)):
        if better.least <= worse.least:
            yield page.problem(("scoring", "zones", index + 1, "least"), "programme-zones-order")
    if zones[-1].least > 0:
        yield page.problem(("scoring", "zones", len(zones) - 1, "least"), "programme-zones-end")
    always = sum(not item.needs_mentor for item in form.items)
    if form.scoring.min_answered > always:
        yield page.problem(("scoring", "min_answered"), "programme-too-many", most=str(always))
    if any(one >= other for one, other in pairwise((0, *form.schedule.reminders))):
        yield page.problem(("schedule", "reminders"), "programme-rising", field="reminders")
    if form.schedule.enough > len(form.schedule.waves):
        yield page.problem(("schedule", "enough"), "programme-order", field="enough", other="waves")
    red = form.protocol.red
    if red.contact_within_work_hours > red.escalate_after_work_hours:
        at: Steps = ("protocol", "red", "contact_within_work_hours")
        names = {"field": "contact_within_work_hours", "other": "escalate_after_work_hours"}
        yield page.problem(at, "programme-order", **names)
    hours = ((("schedule",), form.schedule), (("protocol", "safety"), form.protocol.safety))
    for steps, open_for in hours:
        if open_for.opens >= open_for.closes:
            yield page.problem((*steps, "closes"), "programme-hours-order", field="closes", before="opens")


def _as_heard(stem: str) -> str:
    """A word as typed text is compared with: small letters, «е» for «ё», single spaces, nothing else."""
    said = stem.lower().replace("ё", "е")
    return " ".join("".join(letter if letter.isalpha() else " " for letter in said).split())


def _unknown(
    page: Page, at: Steps, values: Collection[str], known: Collection[str], home: str = FILE
) -> Iterator[Problem]:
    *before, field = [step for step in at if not isinstance(step, int)]
    for value in values:
        if value not in known:
            facts = {"where": where(tuple(before)), "field": str(field), "value": value, "home": home}
            yield page.problem(at, "programme-unknown", **facts, choices=", ".join(sorted(known)))
