"""The organiser gives certificates after the event: to all who deserve one, once; a wrong one is mended."""

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from models.people import AuditRecord, Person
from tests.certificates import builders
from tests.certificates.builders import kept
from tests.stage import Stage
from views.certificates import callbacks as to

TAKE = "📄 Получить PDF"


@pytest.mark.long
@pytest.mark.both_databases
async def test_everybody_present_gets_one_and_is_told_without_a_name(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Ильич", surname="Белов")
    event = await builders.over(stage, olga, [anna, ivan])
    await builders.talk(stage, event, ivan, kind="master_class")

    await builders.opens(olga, event)
    assert "2 сертификата к выдаче: 1 участнику и 1 ведущему" in olga.sees.text
    await olga.taps("Выдать 2")
    assert olga.sees.text.startswith("✅ Готово. Выдано 2 сертификата")
    await stage.moves(minutes=5)

    assert await kept(stage) == [
        ("2026-0001", anna.person_id, "participant", True),
        ("2026-0002", ivan.person_id, "leader", True),
    ]
    assert anna.sees.text == "📜 Сертификат готов\nСеминар «Как говорить с классом»"
    await anna.taps(TAKE)
    assert anna.sees.document is not None
    assert anna.sees.document.content.startswith(b"%PDF")
    assert anna.sees.document.name == "Сертификат 2026-0001.pdf"
    await anna.says("/me")
    await anna.taps("📜 Мои сертификаты")
    assert "№ 2026-0001 · участник\nСеминар «Как говорить с классом», 24 ноября" in anna.sees.text


@pytest.mark.long
async def test_a_second_tap_gives_nobody_a_second_one(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await builders.over(stage, olga, [anna])
    for _ in range(2):
        await builders.presses(olga, to.Give(event=event))
    await stage.restart()
    await builders.presses(olga, to.Give(event=event))
    await stage.moves(minutes=5)

    assert "Все, кому положен сертификат, его получили." in olga.sees.text
    assert await kept(stage) == [("2026-0001", anna.person_id, "participant", True)]
    assert [text for text in anna.reads if "Сертификат готов" in text] == [anna.sees.text]


@pytest.mark.long
async def test_all_but_some_and_one_more_by_name(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    vera = await stage.person("Вера Ильинична", surname="Белова")
    ivan = await stage.person("Иван Ильич", surname="Громов")
    event = await builders.over(stage, olga, [anna, vera])

    await builders.opens(olga, event)
    await olga.taps("Выдать всем, кроме…")
    await olga.taps("Белова Вера Ильинична")
    await olga.taps("Готово")
    await olga.taps("Подтвердить")
    await olga.taps("К сертификатам мероприятия")
    for _ in range(2):
        await olga.taps("＋ Выдать ещё одному")
        await olga.says("Громов")
        await olga.taps("Громов Иван Ильич")
        await olga.taps("Ведущий")
        await olga.says("Разговор без оценок")
        await olga.taps("Подтвердить")

    assert await kept(stage) == [
        ("2026-0001", anna.person_id, "participant", True),
        ("2026-0002", ivan.person_id, "leader", True),
    ]
    assert "1 сертификат к выдаче: 1 участнику\nУже выдано: 2" in olga.sees.text


@pytest.mark.long
async def test_a_wrong_name_is_mended_by_a_new_number_and_the_old_one_says_so(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петрвна")
    event = await builders.over(stage, olga, [anna])
    await builders.opens(olga, event)
    await olga.taps("Выдать 1")
    old = await builders.text_of(stage, "2026-0001")
    async with stage.database.write() as session:
        (await session.get_one(Person, anna.person_id)).patronymic = "Петровна"

    await olga.taps("К сертификатам мероприятия")
    await olga.taps("📋 Выданные")
    await olga.taps("2026-0001")
    await olga.taps("✏️ Исправить: выдать новый")
    await olga.taps("Участник")
    await olga.says("Ошибка в отчестве")
    await olga.taps("Подтвердить")
    await stage.moves(minutes=5)

    assert await kept(stage) == [
        ("2026-0001", anna.person_id, "participant", False),
        ("2026-0002", anna.person_id, "participant", True),
    ]
    assert "Причина: Ошибка в отчестве" in olga.sees.text
    assert "Иванова Анна Петровна" in await builders.text_of(stage, "2026-0002")
    assert anna.sees.text.startswith("📜 Сертификат исправлен")
    await anna.taps("Мои сертификаты")
    await anna.taps("🔎 Проверить сертификат")
    await anna.says(old)
    assert "✅ Сертификат настоящий" in anna.sees.text
    assert "⚠️ Этот сертификат заменён: действует № 2026-0002." in anna.sees.text


@pytest.mark.long
async def test_a_revoked_one_counts_no_more_and_is_not_given_again(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await builders.over(stage, olga, [anna])
    await stage.moves(hours=8)  # late in the evening nobody is disturbed: the push waits for the morning
    await builders.presses(olga, to.Give(event=event))
    await builders.presses(olga, to.One(id=1))
    await olga.taps("Отозвать")
    await olga.says("Отметили по ошибке")
    await olga.taps("Подтвердить")
    await stage.moves(hours=14)

    assert await kept(stage) == [("2026-0001", anna.person_id, "participant", False)]
    assert not any("Сертификат готов" in text for text in anna.reads)
    await builders.presses(anna, to.Paper(id=1))
    assert anna.sees.text == "Этот сертификат больше не действует."
    await builders.presses(olga, to.Give(event=event))
    assert len(await kept(stage)) == 1
    async with stage.session() as session:
        looked = select(AuditRecord.action).where(AuditRecord.subject_id == anna.person_id)
        assert (await session.scalars(looked)).all() == ["certificates.revoke"]


@pytest.mark.long
async def test_all_of_an_event_are_printed_in_one_file_and_listed_in_a_sheet(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    there = [await stage.person("Анна Петровна", surname=f"Иванова-{number}") for number in range(3)]
    event = await builders.over(stage, olga, there)
    await builders.presses(olga, to.Give(event=event))
    await olga.taps("К сертификатам мероприятия")
    await olga.taps("🖨 Все одним PDF")
    assert olga.sees.document is not None
    assert (
        olga.sees.document.content.count(b"/Type /Page\n") + olga.sees.document.content.count(b"/Type/Page/")
        == 3
    )
    await builders.presses(olga, to.Register(event=event))
    assert olga.sees.document is not None
    rows = builders.sheet(olga.sees.document.content)
    assert [row[:4] for row in rows[1:]] == [
        [f"2026-000{number + 1}", f"Иванова-{number} Анна Петровна", "Школа № 1", "участник"]
        for number in range(3)
    ]


async def test_a_push_waits_for_nobody_longer_than_a_month(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await builders.over(stage, olga, [anna])
    await builders.presses(olga, to.Give(event=event))
    async with stage.session() as session:
        queued = await session.scalar(select(Delivery).where(Delivery.kind == "certificate-ready"))
        assert queued is not None
        assert queued.until is not None
        assert (queued.until - stage.now).days == 30
