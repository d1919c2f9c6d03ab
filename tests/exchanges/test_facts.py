"""What a round leaves: its end, its facts as a file, lines that go; the way in by an invitation."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from models.announcements import Announcement
from models.exchanges import ExchangeRound, ExchangeWish, PeerVisit, VisitSeat
from models.people import AuditRecord
from services import consents
from services.exchanges import forgetting, rounds
from tests.beginners.builders import forges
from tests.exchanges.builders import home, joins, opens, three
from tests.questionnaires.builders import answered
from tests.stage import Colleague, Stage

LINE = "Карточки с критериями"


@pytest.mark.long
async def test_a_round_ends_after_its_last_day_and_a_late_word_still_counts(stage: Stage) -> None:
    olga, anna, _ = await _together(stage)
    await _ends(stage, days_ago=0)
    async with stage.database.write() as session:
        await rounds.close_due(session, stage.now, stage.now.date())
    assert await _state(stage) == "matched"
    await stage.leaps("exchanges", "deliveries", hours=23)
    assert await _state(stage) == "closed"

    await forges(anna, "ex-o:1")
    assert "Этот сбор завершён." in anna.sees.text
    assert "📅 Записать день" not in anna.sees.buttons
    await anna.taps("✅ Состоялось")
    await forges(anna, "ex-day:1")
    await _ends(stage, days_ago=-5)
    await anna.says("завтра")
    async with stage.session() as session:
        assert (await session.get_one(PeerVisit, 1)).agreed_on is None
    await home(olga)
    await olga.taps("Декабрь")
    await olga.taps("📊 В цифрах")
    assert "Состоялось: 1" in olga.sees.text


@pytest.mark.long
async def test_the_methodist_takes_facts_as_a_file_without_private_lines(stage: Stage) -> None:
    olga, anna, boris = await _together(stage)
    clara = await stage.person("Клара Ивановна", surname="=Зимина", school="Школа № 3")
    async with stage.database.write() as session:
        session.add(
            ExchangeWish(round_id=1, person_id=clara.person_id, shows=[], sees=[], joined_at=stage.now)
        )
    await _writes(stage, anna, LINE)
    await forges(boris, "ex-ok:1:yes")

    await home(olga)
    await olga.taps("Декабрь")
    await olga.taps("📊 В цифрах")
    await olga.taps("📄 Таблица (Excel)")

    schools, visits = _sheets(olga)
    assert schools[4:] == [
        ("Школа № 1", 1, 1, 0, 1, 0, 0),
        ("Школа № 2", 1, 1, 0, 1, 0, 0),
        ("Школа № 3", 1, 0, 1, 0, 0, 0),
        ("Всего", 3, 2, 1, 2, 0, 0),
    ]
    assert len(visits) == 5
    assert visits[4][0] == 1
    assert visits[4][2:] == ("Школа № 1, Школа № 2", "", "состоялось", "подходит всем")
    assert "Лебедева Анна Ильинична" in visits[4][1]
    everything = str([schools, visits])
    assert LINE not in everything
    async with stage.session() as session:
        taken = select(AuditRecord.about).where(AuditRecord.action == "exchanges.export")
        assert list(await session.scalars(taken)) == ["exchange:1"]


@pytest.mark.long
async def test_nobody_but_who_runs_it_takes_the_file_or_invites(stage: Stage) -> None:
    _, anna, _ = await _together(stage)
    await anna.says("/menu")
    for data in ("ex-xls:1", "ex-inv:1", "ex-fac:1"):
        await forges(anna, data)
        assert anna.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_a_line_goes_a_year_after_the_round_and_the_visit_stays(stage: Stage) -> None:
    _, anna, boris = await _together(stage)
    await _writes(stage, anna, LINE)
    await forges(boris, "ex-ok:1:yes")
    keep = stage.district.settings.retention.exchanges

    async def lines(days: int) -> list[tuple[str, str | None]]:
        await _ends(stage, days_ago=days)
        async with stage.database.write() as session:
            await forgetting.overdue(session, stage.district, stage.now)
        async with stage.session() as session:
            rows = await session.execute(
                select(VisitSeat.taken, VisitSeat.happened).order_by(VisitSeat.person_id)
            )
            return [(taken, happened) for taken, happened in rows]

    assert await lines(keep) == [(LINE, None), ("", "yes")]
    assert await lines(keep + 1) == [("", None), ("", "yes")]


@pytest.mark.long
async def test_what_she_named_in_the_questionnaire_is_offered_as_ticked(stage: Stage) -> None:
    olga, anna, boris = await three(stage)
    async with stage.database.write() as session:
        await consents.give(session, anna.person_id, "C2", "ru", stage.district, stage.now)
    await answered(stage, anna, {"Q_SHARE": ["MET", "ASM"]})
    await answered(stage, boris, {"Q_SHARE": ["MET"]})  # without C2
    await opens(olga)

    await _begins(anna)
    assert [one for one in anna.sees.buttons if one.startswith("✓")] != []
    assert "Если что-то уже отмечено — Вы назвали это в анкете." in anna.sees.text
    await anna.taps("Готово")
    await anna.taps("Пропустить")
    await anna.taps("Да")
    assert "✅ Вы участвуете." in anna.sees.text
    async with stage.session() as session:
        wish = (await session.scalars(select(ExchangeWish))).one()
        assert (set(wish.shows), wish.sees, wish.online) == ({"MET", "ASM"}, [], True)

    await _begins(boris)
    assert [one for one in boris.sees.buttons if one.startswith("✓")] == []
    await boris.taps("Пропустить")
    await boris.taps("Пропустить")
    await boris.taps("Нет")
    assert "Темы не выбраны: подойдёт любой урок." in boris.sees.text

    await stage.leaps("exchanges", "deliveries", hours=2)
    await anna.taps("Посмотреть")
    assert "Онлайн подходит не всем" in anna.sees.text
    assert "Может показать" not in anna.sees.text


async def test_an_invitation_is_a_draft_with_everything_in_it(stage: Stage) -> None:
    olga, anna, _ = await three(stage)
    await opens(olga)
    await olga.taps("📣 Разослать приглашение")
    assert "Черновик «В гости на урок: Декабрь» готов" in olga.sees.text
    await olga.taps("✏️ Открыть черновик")
    assert "Участвовать можно до 24 ноября, 16:00. Посетить уроки — до 18 декабря" in olga.sees.text
    await home(olga)
    await olga.taps("Декабрь")
    await olga.taps("📣 Разослать приглашение")

    async with stage.session() as session:
        made = (await session.scalars(select(Announcement))).one()
        link = f"https://t.me/{stage.telegram.username}?start=ex-1"
        assert (made.state, made.link, made.audience, made.visibility) == (
            "draft",
            link,
            {"roles": ["teacher"]},
            "addressees",
        )
    await anna.follows(link)
    assert "🙋 Участвовать" in anna.sees.buttons
    await stage.leaps("exchanges", "deliveries", hours=2)
    await olga.says("/menu")
    await forges(olga, "ex-inv:1")
    assert olga.sees.text.startswith("Срок прошёл")


async def _together(stage: Stage) -> tuple[Colleague, Colleague, Colleague]:
    olga, anna, boris = await three(stage)
    await opens(olga)
    await joins(anna, "Предметная", "Методическая")
    await joins(boris, "Методическая", "Предметная")
    await stage.leaps("exchanges", "deliveries", hours=2)
    return olga, anna, boris


async def _begins(who: Colleague) -> None:
    await home(who)
    await who.taps("Декабрь")
    await who.taps("🙋 Участвовать")


async def _ends(stage: Stage, *, days_ago: int) -> None:
    async with stage.database.write() as session:
        found = await session.get_one(ExchangeRound, 1)
        found.visits_until = stage.now.date() - timedelta(days=days_ago)


async def _state(stage: Stage) -> str:
    async with stage.session() as session:
        return (await session.get_one(ExchangeRound, 1)).state


async def _writes(stage: Stage, who: Colleague, line: str) -> None:
    async with stage.database.write() as session:
        seat = (await session.scalars(select(VisitSeat).where(VisitSeat.person_id == who.person_id))).one()
        seat.taken = line


def _sheets(who: Colleague) -> list[list[tuple[Any, ...]]]:
    assert who.sees.document is not None
    book: Any = load_workbook(BytesIO(who.sees.document.content or b""))
    return [list(page.iter_rows(values_only=True)) for page in book.worksheets]
