"""What some tests need from the machine, and a word at the end about those that could not run.

A test says `@pytest.mark.needs_chromium`, `needs_postgres` or `needs_office`; `long` needs somebody who
waits. With OPORA_SKIP_NOTHING=1 a skipped test is a failed one, and the long ones are run.
"""

import os
import shutil
from collections import Counter
from collections.abc import Callable, Generator
from typing import NamedTuple

import pytest

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str | None:
    """The browser's path, if it is here."""
    return next((path for name in CHROMIUM if (path := shutil.which(name))), None)


def chromedriver() -> str | None:
    return shutil.which("chromedriver")


def postgres() -> str | None:
    """The URL of the server the tests may make databases on."""
    return os.environ.get("BOT_TEST_POSTGRES")


def stories_on_postgres() -> bool:
    """Whether stories are to be told on PostgreSQL instead of SQLite: OPORA_STORIES=postgresql."""
    asked = os.environ.get("OPORA_STORIES", "sqlite")
    if asked not in ("sqlite", "postgresql") or (asked == "postgresql" and not postgres()):
        raise pytest.UsageError(f"OPORA_STORIES={asked}: sqlite, or postgresql under .ci/with-postgres")
    return asked == "postgresql"


def long_ones() -> bool:
    """Whether the long ones are run: where files are named, nothing may be skipped, or by OPORA_LONG=1."""
    return os.environ.get("OPORA_LONG") == "1" or nothing_may_be_skipped()


class Need(NamedTuple):
    marker: str
    present: Callable[[], object]
    absent: str
    cure: str


NEEDS = (
    Need(
        "needs_chromium",
        lambda: chromium() and chromedriver(),
        "Chromium is missing",
        "apt-get install chromium chromium-driver",
    ),
    Need(
        "needs_postgres",
        postgres,
        "PostgreSQL is missing",
        "apt-get install postgresql, then .ci/with-postgres make test",
    ),
    Need(
        "needs_office",
        lambda: shutil.which("soffice"),
        "LibreOffice is missing",
        "apt-get install libreoffice-writer-nogui libreoffice-calc-nogui",
    ),
    Need("long", long_ones, "Long ones are left out", "OPORA_LONG=1 make test"),
)


def nothing_may_be_skipped() -> bool:
    return os.environ.get("OPORA_SKIP_NOTHING") == "1"


CHECKED = ("workshop", "migrations")  # `make check` names them
WAITING = ("wire", "process")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What mostly waits for others comes first: meanwhile there is room for the rest."""
    items.sort(key=lambda item: _folder(item) not in WAITING)
    for item in items:
        if _folder(item) in CHECKED:
            item.add_marker("long")


def _folder(item: pytest.Item) -> str:
    return item.nodeid.split("/")[1]


def pytest_configure(config: pytest.Config) -> None:
    for need in NEEDS:
        config.addinivalue_line("markers", f"{need.marker}: skipped where {need.absent.lower()}")
    if "OPORA_LONG" not in os.environ:  # the processes that run the tests are told by whoever starts them
        named = config.args_source is pytest.Config.ArgsSource.ARGS
        os.environ["OPORA_LONG"] = str(int(named))
    config.addinivalue_line("markers", "both_databases: told on SQLite and on PostgreSQL")
    config.addinivalue_line("markers", "on_postgres: told on PostgreSQL")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    for need in NEEDS:
        if item.get_closest_marker(need.marker) and not need.present():
            pytest.skip(need.absent)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and nothing_may_be_skipped() and not hasattr(report, "wasxfail"):
        report.outcome, report.longrepr = "failed", f"nothing may be skipped here, yet: {reason(report)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if report.skipped and nothing_may_be_skipped():
        report.outcome, report.longrepr = "failed", f"nothing may be skipped here, yet: {reason(report)}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    missed = Counter(reason(report) for report in terminalreporter.stats.get("skipped", []))
    for need in NEEDS:
        if count := missed[need.absent]:
            tests = "1 test" if count == 1 else f"{count} tests"
            terminalreporter.write_line(f"not run here: {need.absent} ({tests}); {need.cure}", yellow=True)


def reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Why a test was skipped, without pytest's own prefix."""
    where = report.longrepr
    return str(where[2] if isinstance(where, tuple) else where).removeprefix("Skipped: ")
