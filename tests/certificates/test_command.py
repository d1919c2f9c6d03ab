"""Certificates from the console."""

from pathlib import Path

import pytest

from bot.__main__ import main
from services.certificates import proofs

BODY = "Сертификат участника № 2026-0147\nИванова Анна Петровна"


@pytest.fixture(autouse=True)
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BOT_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("BOT_DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_text_is_checked_against_a_published_key_and_no_database_is_opened(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    public, private = proofs.make_key()
    text = proofs.sealed(BODY, proofs.named(public), proofs.sign(BODY, private))
    file = house / "code.txt"
    file.write_text(text, encoding="utf-8")

    assert main(["certificates", "verify", "--text", text, "--key", public]) == 0
    assert main(["certificates", "verify", "--file", str(file), "--key", public]) == 0
    assert main(["certificates", "verify", "--text", text.replace("Анна", "Алла"), "--key", public]) == 1
    assert "NOT TRUE" in capsys.readouterr().out
    assert main(["certificates", "verify", "--text", text, "--key", proofs.make_key()[0]]) == 1
    assert main(["certificates", "verify", "--file", str(house / "nowhere"), "--key", public]) == 2
    with pytest.raises(SystemExit):
        main(["certificates", "verify", "--text", text, "--key", "no key"])
    assert not (house / "opora.sqlite3").exists()


@pytest.mark.long
def test_keys_are_printed_and_changed_and_the_page_knows_them_all(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["certificates", "key"]) == 0
    first = capsys.readouterr().out.split()[:2]
    assert main(["certificates", "rotate"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:2] == first
    assert ["retired" in line for line in lines] == [True, False]

    assert main(["certificates", "page"]) == 0
    made = (house / "verify.html").read_text(encoding="utf-8")
    assert all(line.split()[1] in made for line in lines)
