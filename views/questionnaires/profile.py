"""A result in words: strong sides first, where help is due, single themes, what has changed."""

from locales import Html, Say
from models.instruments import Instrument
from models.profiles import Profile, Result, Score
from views import Button, File, Screen, Table
from views.people import Menu, hiding
from views.questionnaires import callbacks as to

POINTS = 6
# A smaller difference says nothing: each group has three or four questions.
NOTICEABLE = 10
FLAGS = ("too_fast", "straight_line", "many_na")
SAID = tuple(f"questionnaires-flag-{flag}" for flag in FLAGS)


def thanks(result: Result, say: Say, *shown: Screen) -> Screen:
    """The last question becomes this; the result follows, in messages that cannot be passed on."""
    flags = [say(f"questionnaires-flag-{flag}") for flag in result.response.flags if flag in FLAGS]
    lines = [Html.joined(result.instrument.outro.strip().splitlines()), *flags]
    if result.response.late:
        lines.insert(0, say("questionnaires-late-done"))
    menu = [Button(say("questionnaires-mine"), to.Mine()), Button(say("questionnaires-to-menu"), Menu())]
    return Screen(Html.joined(lines, "\n\n"), *([] if shown else menu), then=shown)


def profile(result: Result, say: Say) -> Screen:
    """The profile; both words for each level, and no place among others."""
    found, instrument = result.profile, result.instrument
    assert found is not None
    finished = result.response.finished_at
    parts = [say("questionnaires-profile", day=say.full_day(finished) if finished else "")]
    parts += strengths(instrument, found, say) + focus(instrument, found, say)
    parts += _points(instrument, found, say) + _changes(result, say) + _unsure(found, result, say)
    parts.append(say("questionnaires-profile-note"))
    return Screen(Html.joined(parts, "\n\n"), fresh=True, fades=True)


def strengths(instrument: Instrument, found: Profile, say: Say) -> list[Html]:
    lines = [group_line(instrument, found.groups[code], say) for code in found.strengths]
    return [Html.joined([say("questionnaires-strengths"), *lines])] if lines else []


def focus(instrument: Instrument, found: Profile, say: Say) -> list[Html]:
    own = [code for code in found.focus if code not in found.strengths]
    lines = [group_line(instrument, found.groups[code], say) for code in own]
    return [Html.joined([say("questionnaires-focus"), *lines])] if lines else []


def group_line(instrument: Instrument, score: Score, say: Say) -> Html:
    """«🟠 Инклюзия — 42 %: низкий уровень владения — высокий дефицит»."""
    title = instrument.group[score.group].title
    if score.percent is None or score.level is None:
        return say("questionnaires-group-unknown", title=title)
    level = instrument.level[score.level]
    return say(
        "questionnaires-group",
        icon=level.icon,
        title=title,
        percent=round(score.percent),
        mastery=level.mastery,
        deficit=level.deficit,
    )


def _points(instrument: Instrument, found: Profile, say: Say) -> list[Html]:
    """Single themes in which help is due, wherever they are."""
    codes = [theme for code in found.points for theme in instrument.item[code].themes]
    titles = list(dict.fromkeys(instrument.themes[code].title for code in codes if code in instrument.themes))
    if not titles:
        return []
    lines = [say("questionnaires-point", title=title) for title in titles[:POINTS]]
    more = len(titles) - POINTS
    return [
        Html.joined(
            [
                say("questionnaires-points"),
                *lines,
                *([say("questionnaires-points-more", count=more)] if more > 0 else []),
            ]
        )
    ]


def _changes(result: Result, say: Say) -> list[Html]:
    """«Было → стало» where both runs have a score; a small difference is called none."""
    if result.before is None or result.profile is None:
        return []
    when, earlier = result.before
    pairs = [
        (group, earlier.groups[group].percent, score.percent)
        for group, score in result.profile.groups.items()
        if group in earlier.groups
    ]
    both = [(group, was, now) for group, was, now in pairs if was is not None and now is not None]
    changed = sorted(
        ((group, was, now) for group, was, now in both if abs(now - was) >= NOTICEABLE),
        key=lambda one: one[1] - one[2],
    )
    head = say("questionnaires-changes", day=say.full_day(when))
    lines = [
        say(
            "questionnaires-change",
            title=result.instrument.group[group].short,
            was=round(was),
            now=round(now),
        )
        for group, was, now in changed
    ]
    note = say("questionnaires-changes-note" if lines else "questionnaires-changes-none")
    return [Html.joined([head, *lines, note])] if both else []


def _unsure(found: Profile, result: Result, say: Say) -> list[Html]:
    """Groups with too few answers; in the express form those where one sure answer was enough."""
    titles = [
        result.instrument.group[code].short for code, score in found.groups.items() if score.percent is None
    ]
    if not titles:
        return []
    key = "questionnaires-unopened" if result.response.express else "questionnaires-unknown"
    return [say(key, groups=say.several(titles))]


def table(result: Result, say: Say) -> Screen:
    """Every group and every basic group, plainly."""
    found, instrument = result.profile, result.instrument
    assert found is not None
    rows = [
        (instrument.group[code].short, percent(score.percent, say), _deficit(instrument, score, say))
        for code, score in found.groups.items()
    ]
    rows += [
        (instrument.base_groups[base], percent(value, say), "")
        for base, value in found.bases.items()
        if value is not None
    ]
    head = (
        say("questionnaires-table-group"),
        say("questionnaires-table-percent"),
        say("questionnaires-table-level"),
    )
    return Screen(
        say("questionnaires-table"),
        Button(say("questionnaires-to-result"), to.Result(id=result.response.id)),
        hiding.button(say),
        table=Table(head, rows),
        fresh=True,
        fades=True,
    )


def percent(value: float | None, say: Say) -> str:
    return say("questionnaires-percent", percent=round(value)) if value is not None else "—"


def _deficit(instrument: Instrument, score: Score, say: Say) -> str:
    return instrument.level[score.level].deficit if score.level else say("questionnaires-few-answers")


def picture(file: File, say: Say) -> Screen:
    return Screen(say("questionnaires-picture"), picture=file, fresh=True, fades=True)


def paper(file: File, say: Say, result: Result) -> Screen:
    back = Button(say("questionnaires-to-result"), to.Result(id=result.response.id))
    return Screen(say("questionnaires-paper"), back, document=file, fresh=True, protect=True)


def sure_to_delete(result_id: int, say: Say) -> Screen:
    return Screen(
        say("questionnaires-delete"),
        Button(say("questionnaires-delete-yes"), to.Delete(id=result_id, sure=True), style="danger"),
        Button(say("questionnaires-keep"), to.Result(id=result_id)),
    )


def survey(result: Result, say: Say) -> Screen:
    """A questionnaire without scores: there is nothing to show but that it was answered."""
    finished = result.response.finished_at
    return Screen(
        say("questionnaires-survey", day=say.full_day(finished) if finished else ""),
        Button(say("questionnaires-delete-answers"), to.Delete(id=result.response.id)),
        Button(say("questionnaires-mine"), to.Mine()),
    )


def name(instrument: Instrument, code: str) -> str:
    """The title of a theme or of a group."""
    if code in instrument.themes:
        return instrument.themes[code].title
    group = instrument.group.get(code)
    return group.title if group else code
