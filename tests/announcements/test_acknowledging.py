"""«Ознакомлен» with a term: reminders, the list of the silent, the sheet."""

from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from tests.announcements import stories
from tests.announcements.stories import TITLE
from tests.stage import Stage


async def test_the_silent_are_reminded_then_named_to_the_author_and_to_their_school(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    head = await stage.person(
        "Галина Фёдоровна", surname="Орлова", position="HEAD", roles=["school_head:Школа № 1"]
    )
    anna = await stage.person("Анна Петровна", associations=["math"])
    ivan = await stage.person("Иван Ильич", surname="Котов", associations=["math"])
    await stage.leaps("announcements", "deliveries", minutes=1)
    number = await stories.send(
        stage,
        olga,
        ack_until=stage.now + timedelta(days=2),
        audience={"associations": ["math"]},
    )
    await stage.leaps("announcements", "deliveries", hours=1)
    await anna.taps("Ознакомиться")
    assert "✓ Ознакомление отмечено" in anna.sees.buttons

    await stage.lives("announcements", "deliveries", days=1, hours=2)
    assert ivan.sees.text.startswith("⏰ Просим ознакомиться до 26 ноября, 15:01.")
    assert not any("Просим ознакомиться" in said for said in anna.reads)

    await stage.leaps("announcements", "deliveries", days=1)
    assert olga.sees.text == f"{TITLE}\nНе ознакомились 1 из 2:\n• Котов Иван Ильич"
    code = f"{ivan.id:04}"
    assert head.sees.text == f"{TITLE}\nНе ознакомились 1 из 2:\n• Педагог {code}"

    await olga.taps("← К объявлению")
    await olga.taps("Не ознакомились: 1")
    assert olga.sees.text.endswith("Котов Иван Ильич, Школа № 1 — отправлено")
    await ivan.taps("Ознакомиться", on=ivan.heard[-1])
    await olga.taps("← К объявлению")
    assert "Ознакомились: 2" in olga.sees.text
    assert set((await stories.fates(stage, number)).values()) == {("sent", "")}


@pytest.mark.long
async def test_an_exported_sheet_holds_text_alone(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stage.person('=HYPERLINK("http://x")', surname="+Cmd", associations=["math"])
    await stories.send(
        stage,
        olga,
        title="=1+1",
        ack_until=stage.now + timedelta(days=2),
        audience={"associations": ["math"]},
    )
    await stage.leaps("announcements", "deliveries", minutes=3)
    await stories.goes_sending(olga)
    await olga.taps("📊 Отправленные и черновики")
    await olga.taps("📜")
    manage = olga.heard[-1]
    for button, cell in (("⬇️ Список доставки", "отправлено"), ("⬇️ Лист ознакомления", "")):
        await olga.taps(button, on=manage)
        file = olga.sees.document
        assert file is not None
        with ZipFile(BytesIO(file.content)) as parts:
            assert b"<f>" not in b"".join(parts.read(name) for name in parts.namelist())
        page = load_workbook(BytesIO(file.content)).worksheets[0]
        rows = list(page.iter_rows(values_only=True))
        assert rows[1][:3] == ('+Cmd =HYPERLINK("http://x")', "Школа № 1", cell)
