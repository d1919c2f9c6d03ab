"""An audience in words."""

from collections.abc import Mapping

from locales import Html, Say
from models.district import Audience, District, TargetAudience

SAID = tuple(
    f"announcements-whom-{field}"
    for field in ("associations", "schools", "school_groups", "roles", "positions", "stages", "flags")
)


def whom(audience: TargetAudience, district: District, titles: Mapping[str, str], say: Say) -> Html:
    """«Объединения: математика и физика; Стаж: до 3 лет; кроме: …». `titles` names schools by code."""
    said = _fields(audience, district, titles, say)
    text = Html.joined(said) if said else say("announcements-whom-everyone")
    if audience.exclude and (excluded := _fields(audience.exclude, district, titles, say)):
        text = Html.joined([text, say("announcements-whom-except", who=Html.joined(excluded, "; "))])
    return text


def _fields(audience: Audience, district: District, titles: Mapping[str, str], say: Say) -> list[Html]:
    said = []
    for field in Audience.model_fields:
        codes = getattr(audience, field)
        if codes:
            names = say.several(name(field, code, district, titles, say.language) for code in codes)
            said.append(say(f"announcements-whom-{field}", names=names))
    return said


def name(field: str, code: str, district: District, titles: Mapping[str, str], language: str) -> str:
    """What a code of a field is called; a code the district has dropped is shown as it is."""
    if field in ("schools", "associations") and code in titles:
        return titles[code]
    known: Mapping[str, Mapping[str, object]] = {
        "associations": district.associations,
        "school_groups": district.school_groups,
        "roles": district.roles,
        "positions": district.positions,
        "stages": district.stages,
        "flags": district.flags,
    }
    found = known.get(field, {}).get(code)
    return str(found.called(language)) if found is not None else code  # type: ignore[attr-defined]
