"""Whatever falls wherever: no name, answer, telephone or token comes into the log of a process."""

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from io import StringIO

import pytest
import structlog

from bot import incidents, logs
from bot.settings import Unset, load
from tests.rights import faults


@pytest.fixture
def real_logs(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """The log as a real process writes it."""
    root, hook = logging.getLogger(), sys.excepthook
    kept, level = list(root.handlers), root.level
    said = StringIO()
    monkeypatch.setattr(sys, "stderr", said)
    logs.set_up()
    yield said
    structlog.reset_defaults()
    root.handlers[:], sys.excepthook = kept, hook
    root.setLevel(level)


def test_what_is_logged_of_an_error_is_its_kind_and_its_place(real_logs: StringIO) -> None:
    ours, theirs = structlog.get_logger("ours"), logging.getLogger("asyncio")
    places: list[str] = []
    for name in faults.FAULTS:
        try:
            faults.FAULTS[name]()
        except Exception as error:
            ours.exception("job_failed", job=name)
            ours.warning("lane_failed", exc_info=error)
            theirs.exception("Task exception was never retrieved\nfuture: <Task exception=%r>", error)
            places.append(incidents.place(error))

    said = real_logs.getvalue()
    told = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    assert [one["event"] for one in told] == ["job_failed", "lane_failed"] * len(faults.FAULTS)
    assert all(one["path"] for one in told)
    assert said.count("ERROR asyncio Task exception was never retrieved") == len(faults.FAULTS)
    assert list(faults.found(said + "".join(places))) == []


def test_a_log_that_cannot_be_written_stops_nobody(real_logs: StringIO) -> None:
    real_logs.close()
    structlog.get_logger("ours").warning("lane_failed", exc_info=ValueError())


def test_what_nobody_catches_is_told_by_its_place(real_logs: StringIO) -> None:
    for fall in faults.FAULTS.values():
        with pytest.raises(Exception) as caught:  # noqa: PT011 - whichever
            fall()
        sys.excepthook(type(caught.value), caught.value, caught.tb)

    said = real_logs.getvalue()
    assert said.count('"fallen"') == len(faults.FAULTS)
    assert list(faults.found(said)) == []


SECRET = "hunter2-is-no-secret"
WRONG = {
    "BOT_TOKEN": SECRET, "BOT_PROXY": f"socks5://u:{SECRET}@host", "BOT_WEBHOOK_SECRET": f"{SECRET}!",
    "BOT_DATABASE_URL": f"postgres://opora:{SECRET}@host/opora", "BOT_ADMINS": SECRET,
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_secret_given_wrongly_is_not_told_however_one_looks(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, WRONG[name])
    with pytest.raises(Unset) as caught:
        load(_env_file=None)
    told = [str(caught.value), repr(caught.value), *traceback.format_exception(caught.value)]
    assert [one for one in told if SECRET in one] == []
    assert name in str(caught.value)
