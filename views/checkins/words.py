"""Rules, hindrances and answers in words."""

from datetime import date

from locales import Html, Say, safe
from models.checkincards import AlertCard
from models.checkins import CheckIn
from models.district import District

PROGRESS = ("ahead", "steady", "behind")
RULES = (
    "first_meeting", "no_meetings", "plan_overdue", "low_pulse", "overloaded", "help_wanted", "no_programme",
)  # fmt: skip
SIDES = ("mentor", "mentee")
SAID = (
    *(f"checkins-why-{rule}" for rule in RULES),
    *(f"checkins-why-fit-{side}" for side in SIDES),
    *(f"checkins-progress-{progress}" for progress in PROGRESS),
)


def title(rule: str, district: District, say: Say) -> str:
    known = district.mentoring.alerts.get(rule)
    return known.called(say.language) if known else rule


def icon(rule: str, district: District) -> str:
    known = district.mentoring.alerts.get(rule)
    return known.icon if known else "🟡"


def suggest(rule: str, district: District, say: Say) -> str:
    known = district.mentoring.alerts.get(rule)
    if known is None:
        return ""
    return known.suggest_en if say.language == "en" and known.suggest_en else known.suggest


def hindrance(code: str, district: District, say: Say) -> str:
    known = district.mentoring.hindrances.get(code)
    return known.called(say.language) if known else code


def why(shown: AlertCard, say: Say) -> Html:
    """The numbers and days a rule leans on."""
    alert = shown.alert
    if alert.rule == "fit":
        side = "mentor" if alert.facts.get("side") == "mentor" else "mentee"
        said = say(f"checkins-why-fit-{side}", day=say.day(since(shown)))
        return Html(said + " " + say("checkins-also")) if alert.facts.get("also") else said
    if alert.rule not in RULES:
        return say("checkins-why-unknown", day=say.day(since(shown)))
    count = alert.facts.get("count", 0)
    return say(f"checkins-why-{alert.rule}", day=say.day(since(shown)), days=shown.days, count=count)


def since(shown: AlertCard) -> date:
    return date.fromisoformat(shown.alert.facts.get("since") or shown.alert.opened_on.isoformat())


def answers(row: CheckIn, district: District, say: Say) -> list[Html]:
    """A check-in in a line or two: progress, what hinders, whether help was wanted, her words."""
    parts = [say(f"checkins-progress-{row.progress}")] if row.progress in PROGRESS else []
    if row.hinders:
        parts.append(say("checkins-hindered", what=hindrance(row.hinders, district, say)))
    if row.help_wanted:
        parts.append(say("checkins-helped" if row.settled_at else "checkins-wanted"))
    lines = [Html.joined(parts, " · ")]
    if row.note:
        lines.append(say("checkins-note", note=safe(row.note)))
    return lines
