"""Who sees what of a case: everybody else is refused, whatever they tap, and nothing leaks into a message."""

from datetime import timedelta

import pytest
from aiogram.filters.callback_data import CallbackData
from sqlalchemy import select

from models.people import AuditRecord
from services import people, rights, withdrawals
from services.rights import Actor
from services.signals import cases
from tests.beginners import builders as beginners
from tests.instruments.stories import counted
from tests.signals import builders
from tests.signals.builders import answers
from tests.stage import Colleague, Stage
from views.beginners.callbacks import Hub
from views.people.callbacks import Download
from views.signals import callbacks as to

NOTE, REASON, SAID = "Канарейка заметки", "Канарейка причины", "Канарейка ответа"
OTHERS: dict[str, list[str]] = {
    "teacher": [],
    "mentor": ["mentor:Школа № 1"],
    "head of an association": ["association_head:math"],
    "deputy head": ["school_curator:Школа № 1"],
    "school head": ["school_head:Школа № 1"],
    "expert": ["expert"],
    "methodist": ["methodist"],
    "coordinator": ["coordinator"],
    "admin": ["admin"],
}
FORGED: list[CallbackData] = [
    to.Cases(), to.Cases(shelf="closed"), to.Case(id=1), to.Contact(id=1),
    to.Contact(id=1, how="call", seen=3),
    to.Tried(id=1, seen=3), to.Scope(id=1), to.Scope(id=1, code="school", seen=3), to.Measure(id=1),
    to.Measure(id=1, code="talk", seen=3), to.Note(id=1), to.Close(id=1), to.Close(id=1, outcome="improved"),
    to.Reveal(id=1),
]  # fmt: skip
# What would tell of the case: its signals, whose it is, what was done, what it came to.
TELLING = (
    NOTE, SAID, "Думает об уходе", "Случай 1", "Педагог 1002", "психологу", "Разговор с методистом", "звонок",
)  # fmt: skip


@pytest.fixture
async def olga(stage: Stage) -> Colleague:
    return await builders.methodist(stage)


@pytest.fixture
async def anna(stage: Stage, olga: Colleague) -> Colleague:
    """A young teacher with a red case in which a methodist has been in touch, with a note."""
    anna = await builders.young(stage)
    await builders.pulse(stage, anna, answers(AD12=1) | {"AO1": SAID})
    await stage.moves(minutes=2)
    await builders.opens_case(olga)
    await olga.taps("✅ Контакт состоялся")
    await olga.taps("Звонок")
    await olga.taps("Заметка")
    await olga.says(NOTE)
    return anna


async def refused(stage: Stage, actor: Colleague) -> set[str]:
    async with stage.session() as session:
        rows = await session.scalars(
            select(AuditRecord.action).where(
                AuditRecord.actor_id == actor.person_id, AuditRecord.action.startswith("refused:")
            )
        )
        return set(rows)


@pytest.mark.long
async def test_nobody_else_sees_or_touches_a_case(stage: Stage, anna: Colleague) -> None:
    before = await builders.entries(stage)
    for role, roles in OTHERS.items():
        other = await stage.person("Пётр Ильич", surname="Орлов", roles=roles)
        await builders.presses(other, *FORGED, Hub(), to.Mine(), to.Figures())

        said = "\n".join((*other.reads, *(button for message in other.heard for button in message.labels)))
        assert [word for word in TELLING if word in said] == [], role
        assert await builders.entries(stage) == before, role
        assert await refused(stage, other) >= {"refused:adaptation.risk", "refused:adaptation.reveal"}, role
        counts = "Просрочен контакт по красному сигналу" in said
        assert counts is (role == "coordinator"), role


async def test_a_mentor_and_her_school_see_nothing_by_their_pair_either(
    stage: Stage, anna: Colleague
) -> None:
    boris = await stage.person("Борис Ильич", surname="Орлов", roles=["mentor:Школа № 1"])
    await beginners.pair(stage, anna, boris)
    await builders.presses(boris, *FORGED)
    assert not any(word in "\n".join(boris.reads) for word in TELLING)


@pytest.mark.long
async def test_she_herself_is_no_methodist_of_her_own_case(stage: Stage) -> None:
    anna = await builders.young(stage, roles=["methodist_young"])
    await builders.pulse(stage, anna, answers(AD12=1))
    await stage.moves(minutes=2)
    assert "ждут слова: 0" in await builders.forges(anna, to.Cases())
    assert await builders.forges(anna, to.Case(id=1)) == ("Этого случая больше нет или он Вам не виден.")
    assert anna.reads.count("🔴 У одного из Ваших молодых педагогов красный сигнал. Откройте карточку.") == 0


@pytest.mark.long
async def test_the_shelf_names_nobody_and_is_no_look(stage: Stage, anna: Colleague, olga: Colleague) -> None:
    before = await builders.looks(stage, anna)
    said = await builders.forges(olga, to.Cases(shelf="open"))
    assert "1002" not in said + " ".join(olga.sees.buttons)
    assert await builders.looks(stage, anna) == before


@pytest.mark.long
async def test_taps_within_minutes_are_one_look_and_a_later_one_another(
    stage: Stage, anna: Colleague, olga: Colleague
) -> None:
    before = (await builders.looks(stage, anna)).count("adaptation.risk")
    stage.clock.move(timedelta(minutes=11))
    for _ in range(3):
        await builders.forges(olga, to.Case(id=1))
    assert (await builders.looks(stage, anna)).count("adaptation.risk") == before + 1


@pytest.mark.long
async def test_no_canary_gets_into_a_message_or_a_download_of_others(
    stage: Stage, anna: Colleague, olga: Colleague
) -> None:
    nina = await builders.coordinator(stage)
    await builders.forges(olga, to.Reveal(id=1))
    await olga.says(REASON)
    await builders.leaps(stage, timedelta(days=1))
    everybody = [olga, nina, anna]
    for who in everybody:
        await builders.forges(who, Download())

    async def holds(who: Colleague, word: str) -> bool:
        files = [message.document for message in who.heard if message.document is not None]
        return any(word.encode() in file.content for file in files)

    assert await holds(anna, NOTE)
    assert await holds(anna, REASON)
    assert not await holds(olga, NOTE)
    assert not await holds(olga, "R1")
    assert not await holds(nina, NOTE)
    pushed = [text for who in (olga, nina, anna) for text in who.reads if text.startswith(("🔴 У", "🟡 Ж"))]
    assert not any(word in text for text in pushed for word in TELLING)
    assert NOTE not in "\n".join(anna.reads)


@pytest.mark.long
async def test_signals_on_answers_are_shown_only_while_the_consent_lasts(
    stage: Stage, anna: Colleague, olga: Colleague
) -> None:
    async with stage.database.write() as session:
        await withdrawals.withdraw(session, anna.person_id, "C3", stage.now)
    assert await builders.forges(olga, to.Case(id=1)) == "Этого случая больше нет или он Вам не виден."
    assert "закрыты · 0" in (await builders.forges(olga, to.Cases()), olga.sees.buttons)[1]


@pytest.mark.long
@pytest.mark.parametrize("count", [0, 1, 9])
async def test_the_shelf_asks_the_database_as_often_however_many_there_are(stage: Stage, count: int) -> None:
    olga = await builders.methodist(stage)
    for number in range(count):
        zoya = await builders.young(stage, f"Зоя {number}")
        await builders.pulse(stage, zoya, answers(AD12=1))
    await stage.moves(minutes=2)
    async with stage.session() as session:
        person = await people.known(session, olga.person_id)
        actor = Actor(person, rights.hats(person, stage.now, stage.district), stage.district)
        with counted(stage) as statements:
            found, counts = await cases.shelf(session, actor, "waiting", 0, stage.now)
    assert (len(found), counts["waiting"]) == (min(count, 8), count)
    assert len(statements) == 2


@pytest.mark.long
async def test_the_way_leads_from_the_home_of_mentoring(stage: Stage, olga: Colleague) -> None:
    nina = await builders.coordinator(stage)
    await beginners.opens(olga, "🚦 Сигналы")
    assert "ждут слова: 0" in olga.sees.text
    await beginners.opens(nina, "📊 Сигналы в числах")
    assert "Просрочен контакт" in nina.sees.text
    assert nina.sees.buttons == ["← Назад"]
