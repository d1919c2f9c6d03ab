"""`python -m bot questionnaire` checks a file and publishes it."""

import argparse
from pathlib import Path

import pytest

from bot.commands import questionnaire
from services.districts import FOLDER

NEEDS = (FOLDER / "questionnaires" / "needs.yaml").read_text(encoding="utf-8")


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    questionnaire.arguments(parser)
    return questionnaire.run(parser.parse_args(list(words)))


@pytest.fixture(autouse=True)
def _empty_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_DATA_DIR", str(tmp_path / "data"))


def written(folder: Path, text: str) -> str:
    file = folder / "own.yaml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_a_sound_file_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", written(tmp_path, NEEDS)) == 0
    assert capsys.readouterr().out == "«Запрос на помощь методической службы»: всё в порядке, вопросов 10.\n"


@pytest.mark.long
def test_every_flaw_is_told_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flawed = NEEDS.replace("N_SHARE: yes", "N_SHARE: maybe").replace("max_items: 10", "max_items: 9")
    file = written(tmp_path, flawed)
    for deed in ("check", "publish"):
        assert run(deed, file) == 1
        assert capsys.readouterr().out == (
            f"{file}:34: branching → limits: в варианте «Все педагоги» (дополнения: —) вопросов 10, "
            "а разрешено от 1 до 9\n"
            f"{file}:66: N_SHOW → when → answer → N_SHARE: у вопроса N_SHARE нет ответа «maybe» — "
            "выберите: na, no, yes\n"
        )


def test_a_file_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "/nowhere.yaml", "--language", "en") == 1
    assert capsys.readouterr().out.startswith("/nowhere.yaml:1: the file is missing")


@pytest.mark.long
def test_a_file_is_published_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, NEEDS.replace("minutes: 4", "minutes: 5"))
    assert run("publish", file) == 0
    assert capsys.readouterr().out == "Версия 2 действует\n"
    assert run("publish", file) == 1
    assert "уже публиковали" in capsys.readouterr().err
