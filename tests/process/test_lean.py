"""Shapes are built when first used, garbage is looked for seldom, what is freed can be used again."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot import collector
from tests.process.telegram import TOKEN
from tests.workshop.source import ROOT

KNOWN = """
import json
from bot import lean
lean.defer()
from aiogram.methods import EditMessageText, Response
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from bot import wire

def name(words, module):
    try:
        eval(words, dict(vars(module)))
    except NameError as error:
        return str(error)

unknown = [
    (shape.__name__, field, missing)
    for module in lean.modules() for shape in lean.shapes(module)
    for field, words in lean.annotations(shape).items() if (missing := name(words, module))
]
assert not unknown, unknown
assert not Message.__pydantic_complete__, "aiogram has built everything: nothing is saved"
said = {"message_id": 5, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}
assert not Update.__pydantic_complete__, "the start has built what it leaves to `expect`"
wire.expect()
assert Update.__pydantic_complete__, "the first to write would wait for it"
tap = {"id": "7", "from": {"id": 1, "is_bot": False, "first_name": "A"}, "chat_instance": "1", "data": "f:1"}
update = Update.model_validate({"update_id": 1, "callback_query": tap | {"message": said}})
assert isinstance(update.callback_query.message, Message), update
wire.warm()
answer = Response[Message].model_validate({"ok": True, "result": said})
assert answer.result.chat.id == 1
markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="a", callback_data="b")]])
call = EditMessageText(text="x", chat_id=1, message_id=5, reply_markup=markup).model_dump()
assert call["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "b"
"""
ALL = """
from bot import lean
lean.defer()
for module in lean.modules():
    for shape in lean.shapes(module):
        shape.model_rebuild()
        assert shape.__pydantic_complete__, shape
"""
DEMO = """
import contextlib
from bot.__main__ import main
with contextlib.suppress(SystemExit):
    main(["demo", "--help"])
from aiogram.types import Message
assert not Message.__pydantic_complete__, "aiogram has built everything before the page opens"
"""
HEAP = """
import asyncio, ctypes, resource
from bot import heap, service
from bot.__main__ import main

library = ctypes.CDLL("libc.so.6")

class Heap(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "alone", "alone_bytes", "usmblks", "fsmblks", "used", "free", "top")]

library.mallinfo2.restype = Heap
library.fopen.restype = ctypes.c_void_p

def heaps():
    file = ctypes.c_void_p(library.fopen(b"heaps.xml", b"w"))
    library.malloc_info(0, file)
    library.fclose(file)
    return open("heaps.xml").read().count("<heap nr=")

def blocks():
    return [bytes(1000) for _ in range(5000)]

async def bot(_settings):
    for _ in range(9):  # threads at once, each with its own small blocks
        await asyncio.gather(*(asyncio.to_thread(blocks) for _ in range(8)))
    assert heaps() == 1, f"{heaps()} heaps"
    bytes(20_000_000)  # having freed one, the C library would take all smaller ones into the heap
    alone = library.mallinfo2().alone
    large = bytes(1_000_000)
    assert library.mallinfo2().alone == alone + 1, "a large block lies in the heap"
    pages = [(bytes(50_000), bytes(1000)) for _ in range(1000)]
    kept = [small for _, small in pages]
    del pages
    before = resident()
    heap.let_go()
    assert resident() < before - 40_000_000, "what is free between what stays is held"

def resident():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()

service.run = bot
raise SystemExit(main(["run"]))
"""


def ends_well(program: str, folder: Path = ROOT, **settings: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.long
def test_what_telegram_sends_and_is_sent_has_its_shape_though_nothing_was_built_beforehand() -> None:
    ends_well(KNOWN)


def test_while_the_program_is_read_nobody_looks_for_garbage_and_seldom_afterwards() -> None:
    with collector.resting():
        assert not gc.isenabled()

    assert gc.isenabled()
    assert gc.get_threshold() == collector.SELDOM
    assert gc.get_freeze_count() > 0


def test_a_program_that_cannot_be_read_leaves_the_collector_at_work() -> None:
    with pytest.raises(ImportError), collector.resting():
        raise ImportError
    assert gc.isenabled()


@pytest.mark.long
def test_the_demonstration_builds_no_shape_before_it_is_used() -> None:
    ends_well(DEMO)


@pytest.mark.long
def test_a_bot_has_one_heap_for_all_its_threads_and_gives_large_blocks_back(tmp_path: Path) -> None:
    ends_well(HEAP, tmp_path, BOT_TOKEN=TOKEN, BOT_DATA_DIR=str(tmp_path))


@pytest.mark.soak
def test_every_shape_can_be_built() -> None:
    ends_well(ALL)
