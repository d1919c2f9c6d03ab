"""Whatever file is sent, what reads it takes little memory and little time, and answers in words."""

import os
import random
from collections.abc import Callable, Iterable
from functools import partial

import pytest

from bot import fetching
from locales import Say
from models.district import District
from services.courses import reading
from services.districts import questionnaires
from services.refusals import Refusal
from services.staff import files, taking
from tests.hostile import texts_of_files, workbooks
from tests.hostile.bounds import Done, within

Readers = dict[str, Callable[[bytes], object]]
MIB, SECONDS = 160, 20
SOME = ("the book under another name", "elements nobody knows", "one long cell", "one long attribute")
SPOILT = int(os.environ.get("OPORA_SPOILT_FILES", "3000"))


@pytest.fixture
def readers(district: District) -> Readers:
    """Everything that reads a list somebody sent."""
    return {
        "a staff list": taking.read,
        "a plan of courses": lambda content: reading.read(content, district, {}),
        "any table": lambda content: [len(lines) for lines in files.sheets(content)],
    }


def answered(read: Callable[[bytes], object], say: Say, content: bytes) -> str:
    """The words of a no, or that the file was read."""
    try:
        read(content)
    except Refusal as no:
        return say(no.key, **no.facts)
    return "read"


@pytest.fixture
def say(district: District) -> Say:
    return Say("ru", district.settings.timezone)


def harmless(done: Done, name: str) -> None:
    assert done.error == "", f"{name}: {done.error}"
    assert done.mib <= MIB, f"{name}: {done.mib} MiB"


def test_a_workbook_that_unfolds_is_refused_before_it_does(readers: Readers, say: Say) -> None:
    for name, content in workbooks.bombs(SOME):
        done = within(partial(answered, readers["any table"], say, content), mib=MIB, seconds=SECONDS)
        harmless(done, name)
        assert done.answer == say("staff-file-unfolds"), name


@pytest.mark.soak
def test_every_workbook_that_unfolds_is_read_within_bounds(readers: Readers, say: Say) -> None:
    for name, content in workbooks.bombs():
        for who, read in readers.items():
            done = within(partial(answered, read, say, content), mib=2 * MIB, seconds=3 * SECONDS)
            assert done.error == "", f"{who}: {name}: {done.error}"


def all_answered(read: Callable[[bytes], object], say: Say, contents: Iterable[tuple[str, bytes]]) -> Done:
    """One after another in one process; an error says which file it was."""

    def told() -> int:
        for name, content in contents:
            try:
                answered(read, say, content)
            except Exception as error:
                raise AssertionError(f"{name}: {type(error).__name__}: {error}") from error
        return 0

    return within(told, mib=MIB, seconds=SECONDS)


def test_a_crooked_workbook_is_read_or_refused_in_words(readers: Readers, say: Say) -> None:
    for who, read in readers.items():
        harmless(all_answered(read, say, workbooks.crooked()), who)


def test_a_crooked_text_is_read_or_refused_in_words(readers: Readers, say: Say) -> None:
    harmless(all_answered(readers["a staff list"], say, texts_of_files.lists()), "texts")


def test_a_crooked_questionnaire_is_told_line_by_line(say: Say) -> None:
    def told(content: bytes) -> list[str]:
        problems = questionnaires.uploaded("a.yaml", content)[2]
        return [say(one.key, **one.facts)[:80] for one in problems[:3]]

    for name, content in texts_of_files.questionnaires():
        done = within(partial(told, content), mib=MIB, seconds=SECONDS)
        harmless(done, name)
        assert done.answer, name


def test_letters_that_no_database_keeps_are_left_out() -> None:
    cells = "_xD800_а_x0000_б_x0001_в_x202E_г".encode()
    sheet = workbooks.sheet(workbooks.cell(cells + b"\xe2\x80\xae"))
    [[line]] = list(files.sheets(workbooks.but(sheet=sheet)))
    assert "".join(letter for letter in line.cells[0] if ord(letter) < 32 or ord(letter) > 0xD7FF) == ""
    assert "\u202e" not in line.cells[0]


def test_no_more_is_taken_than_was_announced() -> None:
    taken = fetching.Bounded(1024)
    taken.write(b"a" * 1024)
    with pytest.raises(Refusal):
        taken.write(b"a")


def spoils(readers: Readers, say: Say, seed: int, count: int) -> None:
    dice = random.Random(seed)

    def all_of_them() -> int:
        for _ in range(count):
            answered(readers["a staff list"], say, workbooks.spoilt_anyhow(dice))
        return count

    done = within(all_of_them, mib=MIB, seconds=count + SECONDS)
    assert (done.answer, done.error) == (count, ""), f"seed {seed}"


def test_a_workbook_spoilt_anywhere_is_read_or_refused_in_words(readers: Readers, say: Say) -> None:
    spoils(readers, say, 20261126, 60)


@pytest.mark.soak
def test_thousands_of_spoilt_workbooks(readers: Readers, say: Say) -> None:
    spoils(readers, say, random.randrange(10**6), SPOILT)
