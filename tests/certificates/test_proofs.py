"""A signed text proves itself; whatever is altered in it, it proves no more."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.district import District
from services.certificates import proofs
from views.certificates import words

PUBLIC, PRIVATE = proofs.make_key()
NAME = proofs.named(PUBLIC)
KEYS = {NAME: PUBLIC}
BODY = (
    "Сертификат участника № 2026-0147\n"
    "Иванова Анна Петровна, Школа № 1\n"
    "Семинар «Как говорить с классом», 25 ноября 2026 г., 3 ч.\n"
    "Мосальский район"
)
TEXT = proofs.sealed(BODY, NAME, proofs.sign(BODY, PRIVATE))


def found(text: str) -> str:
    return proofs.check(text, KEYS).found


def test_the_text_of_the_code_is_true() -> None:
    assert proofs.check(TEXT, KEYS) == proofs.Proof("true", proofs.canonical(BODY), NAME)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("2026-0147", "2026-0148"),
        ("участника", "ведущего"),
        ("Иванова", "Иванов"),
        ("Анна", "Алла"),
        ("Петровна", "Павловна"),
        ("Школа № 1", "Школа № 2"),
        ("Семинар", "Вебинар"),
        ("Как", "Так"),
        ("25 ноября", "26 ноября"),
        ("2026 г.", "2025 г."),
        ("3 ч.", "36 ч."),
        ("Мосальский", "Козельский"),
        (", Школа", " Школа"),
        ("Анна Петровна", "Петровна Анна"),
        ("А", "A"),  # Latin for Cyrillic
    ],
    ids=[
        "number", "role", "surname", "name", "patronymic", "school", "form", "title", "day", "year", "hours",
        "district", "a comma", "the order", "a look-alike letter",
    ],
)  # fmt: skip
def test_each_altered_fact_is_refused(was: str, becomes: str) -> None:
    assert was in BODY
    assert found(TEXT.replace(was, becomes, 1)) == "altered"


@settings(max_examples=40)
@given(st.integers(0, len(TEXT) - 1), st.characters(codec="utf-8"))
def test_no_sign_can_be_put_in_place_of_another(place: int, sign: str) -> None:
    altered = TEXT[:place] + sign + TEXT[place + 1 :]
    if proofs.canonical(altered) != proofs.canonical(TEXT):
        proof = proofs.check(altered, KEYS)
        same = proof.body == proofs.canonical(BODY) and " " in (sign, TEXT[place])
        assert proof.found != "true" or same


@pytest.mark.parametrize("last", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
def test_one_signature_has_one_spelling(last: str) -> None:
    if last != TEXT[-1]:
        assert found(TEXT[:-1] + last) == "altered"


@pytest.mark.parametrize(
    "spoiled",
    [
        TEXT.replace("\n", " "),
        TEXT.replace("\n", "\r\n"),
        TEXT.replace(" ", "  "),
        TEXT.replace(" ", "\u00a0"),
        "\ufeff" + TEXT + "\n\n",
        unicodedata.normalize("NFD", TEXT),
        TEXT[:-20] + " " + TEXT[-20:],
        "\n".join(line + "  " for line in TEXT.split("\n")),
    ],
    ids=[
        "one line",
        "windows",
        "wide",
        "hard spaces",
        "marks and blanks",
        "NFD",
        "a broken tail",
        "trailing",
    ],
)
def test_what_scanners_and_messengers_do_to_a_text_does_no_harm(spoiled: str) -> None:
    assert found(spoiled) == "true"


def test_another_key_is_told_from_an_altered_text() -> None:
    other, private = proofs.make_key()
    text = proofs.sealed(BODY, proofs.named(other), proofs.sign(BODY, private))
    assert found(text) == "foreign"
    assert found(proofs.sealed(BODY, NAME, proofs.sign(BODY, private))) == "altered"
    assert [found(text) for text in ("", BODY, "привет", TEXT[:-1])] == [
        "unsigned", "unsigned", "unsigned", "altered",
    ]  # fmt: skip


@pytest.mark.long
@settings(max_examples=25)
@given(
    name=st.text(st.characters(codec="utf-8"), min_size=1, max_size=60),
    title=st.text(st.characters(codec="utf-8"), min_size=1, max_size=200),
    school=st.text(st.characters(codec="utf-8"), max_size=150),
)
def test_whatever_people_typed_the_text_is_true_and_fits_its_code(
    name: str, title: str, school: str, district: District
) -> None:
    facts = sample(district) | {"name": name, "title": title, "school": school}
    body = proofs.tidied(words.signer(district)(facts))
    text = proofs.sealed(body, NAME, proofs.sign(body, PRIVATE))

    assert found(text) == "true"
    assert not set("*_~`|") & set(text)
    if len(name.encode()) <= 90:
        assert len(text.encode()) <= 500


def sample(district: District) -> dict[str, object]:
    return {
        "number": "2026-0147", "role": "participant", "form": "Семинар", "topic": "", "begins": "2026-11-25",
        "ends": "2026-11-26", "hours": 3, "district": district.settings.title,
    }  # fmt: skip
