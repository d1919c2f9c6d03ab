"""Every flaw is found where it stands, alone; what ships has none."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from locales import Say
from models.district import District
from models.instruments import Instrument
from services.instruments import checks
from tests.instruments.builders import SMALL, small, spoilt
from tests.instruments.flaws import ABROAD, FLAWS
from tests.workshop.written import texts


def found(instrument: Instrument) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(flaw.key.removeprefix("instruments-flaw-"), flaw.path) for flaw in checks.problems(instrument)]


@pytest.mark.parametrize(("changes", "key", "path"), FLAWS.values(), ids=FLAWS)
def test_a_flaw_is_found_alone_and_where_it_stands(
    changes: dict[str, Any], key: str, path: tuple[str | int, ...]
) -> None:
    assert found(small(**changes)) == [(key, path)]


@pytest.mark.parametrize(("changes", "kind", "path"), ABROAD.values(), ids=ABROAD)
def test_what_the_district_does_not_have_is_found(
    district: District, changes: dict[str, Any], kind: str, path: tuple[str | int, ...]
) -> None:
    [flaw] = checks.against(small(**changes), district)
    assert (flaw.key, flaw.path) == (f"instruments-flaw-unknown-{kind}", path)


@pytest.mark.long
def test_the_table_names_every_flaw_there_are_words_for() -> None:
    tried = {key for _, key, _ in FLAWS.values()} | {f"unknown-{kind}" for _, kind, _ in ABROAD.values()}
    written = {key for key in texts("ru") if key.startswith("instruments-flaw-")}
    assert {f"instruments-flaw-{key}" for key in tried} == written


@pytest.mark.long
@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_flaw_can_be_said(district: District, language: str) -> None:
    say = Say(language, ZoneInfo("UTC"))
    for changes, *_ in (*FLAWS.values(), *ABROAD.values()):
        instrument = small(**changes)
        for flaw in (*checks.problems(instrument), *checks.against(instrument, district)):
            assert say(flaw.key, **flaw.facts)


def test_the_shipped_questionnaires_and_the_small_one_have_no_flaw(district: District) -> None:
    for instrument in (*district.questionnaires.values(), small()):
        assert [*checks.problems(instrument), *checks.against(instrument, district)] == []


def test_what_is_switched_off_is_not_looked_at() -> None:
    """Nor is its name where it was added: nothing of it is left."""
    assert found(small(items__6__off=True, items__6__text=" ", items__6__group="PSY")) == []
    thin = ("thin-group", ("groups", 0))
    assert found(small(items__0__off=True, branching__limits__min_items=3)) == [thin, thin]


def test_the_place_of_a_flaw_is_called_by_its_code() -> None:
    said = {
        flaw.facts["where"]
        for flaw in checks.problems(small(items__1__text=" ", intro=" ", items__4__text=" "))
    }
    assert said == {"SUB2 → text", "intro", "MET2 → text"}
    assert spoilt() == SMALL
