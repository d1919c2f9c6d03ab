"""Any file in the chat, wherever one is asked for: answered in words, nothing kept half, memory bounded."""

import os
import random
import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from sqlalchemy import func, select

from bot import features
from models.courses import Course
from models.forms import DraftAnswer
from models.inbox import Update
from models.questionnaires import QuestionnaireVersion
from models.steps import FileStep, Form
from sandbox.chats import Button
from sandbox.people import Human
from tests.courses import builders
from tests.forms import trips
from tests.hostile import texts_of_files, workbooks
from tests.hostile.bounds import MIB as MEBI
from tests.hostile.bounds import count_from_here, peak
from tests.stage import Stage
from tests.wandering.test_wandering import unwell
from views.courses import callbacks as courses
from views.instruments import callbacks as instruments

MIB = 160
SPOILT = int(os.environ.get("OPORA_SPOILT_FILES", "300"))
SEED = int(os.environ.get("OPORA_SEED") or random.randrange(10**6))
SOME = "elements nobody knows"
TITLES = (
    "../../../etc/passwd", "C:\\autoexec.bat", "отчёт\u202excod.exe", "<b>план</b>&.xlsx",
    "а" * 300 + ".xlsx", "план.xlsx\x00.exe", "{$name}.yaml", ".", "",
)  # fmt: skip
# What a client, or somebody in its place, tells of a file: how large it is, and that it is another thing.
TOLD: tuple[dict[str, Any], ...] = (
    {"document": {"file_size": 0}}, {"document": {"file_size": 25 * MEBI}}, {"document": {}},
    {"document": {"file_size": 2**52}}, {"video": {"width": 1, "height": 1, "duration": 1}},
    {"photo": [{"width": 50_000, "height": 50_000, "file_size": 900}]}, {"sticker": {
        "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}},
    {"voice": {"duration": 1}},
)  # fmt: skip


def flood() -> bytes:
    """A picture of a few bytes that says it is 50,000 by 50,000."""
    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(150_001))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(inside)) + kind + inside + struct.pack(">I", zlib.crc32(kind + inside))
        for kind, inside in parts
    )


def told() -> Iterator[dict[str, Any]]:
    for number, one in enumerate(TOLD):
        [(kind, facts)] = one.items()
        names = {"file_id": f"BQACnone{number}", "file_unique_id": f"AQ{number}"}
        yield {kind: [facts[0] | names] if isinstance(facts, list) else facts | names}


def asking() -> list[tuple[str, FileStep]]:
    """Every question for a file that any feature asks."""
    return [
        (form.name, step)
        for form in features.forms().values()
        for step in form.steps
        if isinstance(step, FileStep)
    ]


async def sends(person: Human, extra: dict[str, Any]) -> None:
    await person.telegram.sends_other(person.id, extra)
    await person.telegram.settle()


async def unspoilt(stage: Stage) -> None:
    """No fault, and of no file more is kept than what it is called and where Telegram has it."""
    async with stage.session() as session:
        aside = await session.scalars(select(Update.reason).where(Update.state != "done"))
        assert aside.all() == []
        for value in await session.scalars(select(DraftAnswer.value)):
            if value and isinstance(value["is"], dict):
                assert value["is"].keys() == {"id", "unique", "kind", "name", "size"}
                assert len(str(value)) < 1000


async def test_any_file_is_taken_or_refused_in_words_wherever_one_is_asked_for(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    found = asking()
    assert {"announcements-new", "courses-file", "instruments-file", "talks-propose"} <= {
        one for one, _ in found
    }
    for number, step in enumerate({(step.kinds, step.largest): step for _, step in found}.values()):
        alone = FileStep("file", kinds=step.kinds, largest=step.largest, words="Какой файл?", short="Файл")
        form = Form(f"trips-file{number}", alone, done=trips.keep, title="Файл")
        await trips.ask(stage, anna, alone, form=form)
        for title in TITLES if not number else TITLES[:1]:
            await anna.sends_file(title, flood(), photo=not title)
            assert "Файл · " in anna.sees.text, title
            await again(anna)
        for extra in told():
            before = len(anna.heard)
            await sends(anna, extra)
            assert len(anna.heard) > before, extra
            await again(anna)
        await unspoilt(stage)
    assert unwell(stage, 0) == []


async def again(person: Human) -> None:
    """Opens the question anew where the file was taken."""
    if "проверьте" in person.sees.text:
        await person.says("/one")


async def read_by(
    stage: Stage, olga: Human, opens: Button, name: str, contents: Iterable[tuple[str, bytes]]
) -> None:
    """One file after another to somebody who reads what is in it."""
    for what, content in contents:
        await olga.says("/menu")
        await olga.taps(opens, on=olga.heard[-1])
        asked, before, had = olga.sees.text, len(olga.heard), count_from_here()
        await olga.sends_file(name, content)
        assert peak() - had <= MIB, what
        assert len(olga.heard) > before, what
        assert olga.sees.text != asked, what
        await unspoilt(stage)
    assert unwell(stage, 0) == []


async def everything_sent(stage: Stage, bombs: tuple[str, ...], spoilt: int, most: int | None = None) -> None:
    """`most` of each kind of files, drawn by the seed; all of them where it is None."""
    olga, dice = await builders.methodist(stage), random.Random(SEED)

    def some(contents: Iterable[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
        found = [one for one in contents if 0 < len(one[1]) < MEBI]
        return found if most is None else dice.sample(found, most)

    async with stage.session() as session:
        versions = await session.scalar(select(func.count(QuestionnaireVersion.id)))
    plan, paper = Button("План", courses.Load().pack()), Button("Анкета", instruments.Upload().pack())
    pictures = ("a picture", flood()), ("a text", b"a;b\n1;2\n"), ("a program", b"MZ" + bytes(4096))
    await read_by(
        stage, olga, plan, "план.xlsx", (*pictures, *workbooks.bombs(bombs), *some(workbooks.crooked()))
    )
    await read_by(
        stage, olga, plan, "план.xlsx",
        ((f"OPORA_SEED={SEED} {number}", workbooks.spoilt_anyhow(dice)) for number in range(spoilt)),
    )  # fmt: skip
    await read_by(stage, olga, plan, "план.csv", some(texts_of_files.lists()))
    await read_by(stage, olga, paper, "анкета.yaml", (*pictures, *some(texts_of_files.questionnaires())))
    async with stage.session() as session:
        assert (await session.scalars(select(Course.id))).all() == []
        assert await session.scalar(select(func.count(QuestionnaireVersion.id))) == versions


async def test_files_that_are_read_are_refused_in_words_and_keep_nothing(stage: Stage) -> None:
    await everything_sent(stage, (SOME,), 2, most=2)


async def test_what_a_workbook_took_is_let_go(stage: Stage) -> None:
    """Letters that are read as four bytes each, as many as pass, one workbook after another."""
    olga = await builders.methodist(stage)
    wide = workbooks.but(strings=workbooks.strings(workbooks.WIDE * 900))
    had = count_from_here()
    for _ in range(4):
        await olga.says("/menu")
        await olga.taps(Button("План", courses.Load().pack()), on=olga.heard[-1])
        await olga.sends_file("план.xlsx", wide)
        assert "нет строки с заголовками" in olga.sees.text
    assert peak() - had <= 1.5 * MIB


@pytest.mark.soak
async def test_every_bomb_and_hundreds_of_spoilt_files_in_the_chat(stage: Stage) -> None:
    await everything_sent(stage, tuple(workbooks.BOMBS), SPOILT)
