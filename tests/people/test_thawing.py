"""An administrator sees how the bot fares, and lets a restored one push again at a second word."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import VERSION, features, freezing
from models.inbox import Update
from models.people import AuditRecord
from scheduler import NOTICES
from services import deliveries, statuses
from tests.stage import Colleague, Stage
from tests.workshop.source import ROOT
from views.people import admin


@pytest.fixture
async def chief(stage: Stage, tmp_path: Path) -> Colleague:
    """The administrator of a bot that was restored from a backup a moment ago; three messages wait in it."""
    made = await stage.person("Ольга Ивановна", roles=["admin"])
    (tmp_path / "frozen").touch()
    stage.application.parts = replace(stage.application.parts, folder=tmp_path)
    async with stage.database.write() as session:
        for number, kind in enumerate(("meeting-remind", "meeting-word", "announcement")):
            await deliveries.queue(
                session,
                person_id=made.person_id,
                kind=kind,
                about_id=number,
                once=f"{kind}:{number}",
                not_before=stage.now + timedelta(days=1),
            )
    await freezing.melt(tmp_path, stage.database)
    return made


async def test_a_restored_bot_says_what_waits_and_goes_on_at_the_second_word(
    stage: Stage, chief: Colleague, tmp_path: Path
) -> None:
    await chief.says("/status")
    assert chief.sees.text.startswith(
        "Бот восстановлен из копии, рассылка остановлена\n\n"
        "Людям бот отвечает, сам пока никому не пишет. Ждут отправки: 3\n"
        "• заседания: 2\n• объявления: 1\n\n"
        "Часть этого люди могли получить ещё до сбоя. Сначала остановите то, что не нужно повторять."
    )
    await chief.taps("Продолжить рассылку")
    assert chief.sees.text == (
        "Продолжить рассылку?\n\nУйдёт сообщений: 3\n• заседания: 2\n• объявления: 1\n\n"
        "Вернуть отправленное будет нельзя."
    )
    await freezing.melt(tmp_path, stage.database)
    assert (tmp_path / "frozen").exists(), "one word is not enough"

    await chief.taps("Да, пусть уходит")
    assert chief.sees.text.startswith("Рассылка продолжится через несколько секунд.")
    await freezing.melt(tmp_path, stage.database)

    assert not (tmp_path / "frozen").exists()
    async with stage.session() as session:
        last = await session.scalar(select(AuditRecord).order_by(AuditRecord.id.desc()).limit(1))
    assert last is not None
    assert (last.action, last.actor_id) == (statuses.THAWED, chief.person_id)
    await chief.says("/status")
    assert chief.sees.text.startswith("Состояние бота")
    assert "Сообщений ждёт разбора: 0" in chief.sees.text, "her own question is none of them"


async def test_a_word_given_before_the_restore_lets_nothing_go(
    stage: Stage, chief: Colleague, tmp_path: Path
) -> None:
    await chief.says("/status")
    await chief.taps("Продолжить рассылку")
    old = chief.sees.button("Да, пусть уходит")
    await chief.taps(old)
    await freezing.melt(tmp_path, stage.database)
    (tmp_path / "frozen").touch()  # restored once more, and the word is in the backup
    await freezing.melt(tmp_path, stage.database)
    await freezing.melt(tmp_path, stage.database)
    assert (tmp_path / "frozen").exists()

    await chief.taps(old)
    assert "восстановили ещё раз" in chief.last_answer or "восстановили ещё раз" in chief.sees.text
    await freezing.melt(tmp_path, stage.database)
    assert (tmp_path / "frozen").exists()


async def test_a_coordinator_sees_the_freeze_and_cannot_end_it(stage: Stage, chief: Colleague) -> None:
    vera = await stage.person("Вера", roles=["coordinator"])
    await vera.says("/status")
    assert vera.sees.text.startswith("Бот восстановлен из копии")
    assert "Продолжить рассылку" not in [label for row in vera.sees.rows for label in row]


async def test_the_page_tells_the_version_the_disk_the_backup_and_the_latest_faults(
    stage: Stage, chief: Colleague, tmp_path: Path
) -> None:
    (tmp_path / "frozen").unlink()
    async with stage.database.write() as session:
        session.add(
            Update(
                update_id=77,
                lane=1,
                payload="{}",
                received_at=stage.now,
                state="quarantined",
                done_at=stage.now,
                reason="KeyError handlers/x.py:1",
                incident="A1B2C3",
            )
        )
    await chief.says("/status")
    assert f"Версия {VERSION}, работает с 24 ноября" in chief.sees.text
    assert "Свободно на диске: " in chief.sees.text
    assert "Резервных копий в папке бота нет" in chief.sees.text
    assert "Последние сбои, по кодам: A1B2C3 — 24 ноября" in chief.sees.text


def test_each_kind_of_push_has_a_name_on_the_page() -> None:
    features.handlers()
    features.jobs()
    assert {kind.partition("-")[0] for kind in NOTICES} <= set(admin.NOUNS)


def test_the_version_is_that_of_the_package() -> None:
    assert f'\nversion = "{VERSION}"\n' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
