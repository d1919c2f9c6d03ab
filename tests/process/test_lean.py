"""aiogram's shapes are built when first used: all that its annotations speak of is known."""

import gc
import subprocess
import sys

import pytest

from bot import collector
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


def ends_well(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
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


@pytest.mark.soak
def test_every_shape_can_be_built() -> None:
    ends_well(ALL)
