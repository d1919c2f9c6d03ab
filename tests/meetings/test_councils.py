"""Councils: who sits in them, how they vote, and who may look."""

import pytest
from aiogram.filters.callback_data import CallbackData
from sqlalchemy import func, select

from models.meetings import AgendaItem, Ballot
from sandbox.chats import Button
from tests.meetings import builders
from tests.stage import Colleague, Stage
from views.meetings import callbacks as to


async def press(person: Colleague, data: CallbackData) -> str:
    await person.says("/menu")
    await person.taps(Button("подделка", data=data.pack()), on=person.sees.message)
    return person.sees.text


async def people(stage: Stage) -> list[Colleague]:
    """A chair, a secretary and a member, and somebody who does not sit in it."""
    names = ("Мария Львовна", "Павел Ильич", "Юлия Олеговна", "Игорь Борисович")
    return [await stage.person(name, surname=f"Член{place}") for place, name in enumerate(names)]


async def ballots(stage: Stage) -> list[tuple[int, str]]:
    async with stage.session() as session:
        return [
            (one.person_id, one.vote) for one in await session.scalars(select(Ballot).order_by(Ballot.id))
        ]


async def item(stage: Stage) -> AgendaItem:
    return (await builders.items(stage))[0]


@pytest.mark.long
async def test_a_methodist_seats_a_council(stage: Stage, anna: Colleague, ivan: Colleague) -> None:
    vera = await builders.methodist(stage)
    await vera.says("/menu")
    await press(vera, to.Councils())
    await vera.taps("Координационный совет")
    for who, role in (("Иванова", "Председатель"), ("Попов", "Председатель")):
        await vera.taps("➕ В состав")
        await vera.taps(who)
        await vera.taps(role)

    assert "Попов Иван Сергеевич — председатель" in vera.sees.text
    assert "Иванова Анна Петровна — член совета" in vera.sees.text
    await vera.taps("Иванова Анна Петровна")
    await vera.taps("Вывести из состава")
    assert "Иванова" not in vera.sees.text
    assert "➕ Созвать заседание" in vera.sees.buttons


async def test_who_keeps_a_council_without_running_events_is_not_offered_to_call_it(stage: Stage) -> None:
    tamara = await stage.person("Тамара Петровна", roles=["coordinator"])
    await tamara.says("/menu")
    await press(tamara, to.Councils())
    await tamara.taps("Координационный совет")
    assert tamara.sees.buttons == ["➕ В состав", "← К советам"]


@pytest.mark.long
@pytest.mark.both_databases
async def test_a_council_votes_and_the_clock_counts(stage: Stage) -> None:
    chair, secretary, member, _ = await people(stage)
    number = await builders.council(stage, chair=chair, secretary=secretary, member=member)
    await builders.sitting(stage, chair, number, "Утвердить рекомендации")
    await chair.says("/meetings")
    await chair.taps("⚖️ Советы")
    await chair.taps("Координационный совет")
    await chair.taps("🗓 Повестка · 25 ноября")
    await chair.taps("Вопрос 1")
    await chair.taps("🗳 Начать голосование")
    await chair.taps("До вечера следующего рабочего дня")
    await stage.moves(minutes=5)

    assert member.sees.text.startswith("🗳 Координационный совет. Ваше решение до 25 ноября, 18:00")
    await member.taps("За")
    assert "Ваш голос: За" in member.sees.text
    await member.taps("Против")
    await secretary.taps("За")
    await chair.taps("За")
    assert "Проголосовали" not in member.sees.text
    assert (await item(stage)).ayes is None

    await stage.moves(hours=27)

    found = await item(stage)
    assert (found.ayes, found.noes, found.abstained) == (2, 1, 0)
    await member.taps("За")
    assert member.sees.text == "Голосование завершено."
    assert len(await ballots(stage)) == 3


@pytest.mark.long
async def test_a_second_word_replaces_the_first(stage: Stage) -> None:
    chair, secretary, member, _ = await people(stage)
    number = await builders.council(stage, chair=chair, secretary=secretary, member=member)
    await builders.sitting(stage, chair, number, "Утвердить рекомендации")
    asked = await item(stage)
    async with stage.database.write() as session:
        row = await session.get_one(AgendaItem, asked.id)
        row.vote_until = stage.now.replace(hour=20)
    for vote in ("for", "for", "abstain"):
        await press(member, to.Vote(id=asked.id, vote=vote))

    assert await ballots(stage) == [(member.person_id, "abstain")]


@pytest.mark.long
async def test_too_few_votes_decide_nothing(stage: Stage) -> None:
    chair, secretary, member, _ = await people(stage)
    number = await builders.council(stage, chair=chair, secretary=secretary, member=member)
    await builders.sitting(stage, chair, number, "Утвердить рекомендации")
    asked = await item(stage)
    async with stage.database.write() as session:
        (await session.get_one(AgendaItem, asked.id)).vote_until = stage.now.replace(hour=20)
    await press(member, to.Vote(id=asked.id, vote="for"))
    await press(chair, to.Item(id=asked.id))
    await chair.taps("Завершить голосование")
    await chair.taps("Завершить голосование")

    assert "за — 1, против — 0, воздержались — 0. Кворума нет" in chair.sees.text


@pytest.mark.long
async def test_whoever_sits_elsewhere_sees_and_votes_nothing(stage: Stage) -> None:
    chair, secretary, member, stranger = await people(stage)
    number = await builders.council(stage, chair=chair, secretary=secretary, member=member)
    event_id = await builders.sitting(stage, chair, number, "Утвердить рекомендации")
    asked = await item(stage)
    async with stage.database.write() as session:
        (await session.get_one(AgendaItem, asked.id)).vote_until = stage.now.replace(hour=20)
    tried: list[CallbackData] = [
        to.Agenda(event=event_id),
        to.Item(id=asked.id),
        to.Vote(id=asked.id, vote="for"),
        to.ItemDo(id=asked.id, what="drop"),
        to.VoteDo(id=asked.id, what="open"),
        to.CloseVote(id=asked.id, sure=True),
        to.NewItem(event=event_id),
        to.People(event=event_id, part="chair"),
        to.Presence(event=event_id),
        to.Tick(event=event_id, person=stranger.person_id, way="place"),
        to.Everybody(event=event_id),
        to.Hold(event=event_id, sure=True),
        to.Minutes(event=event_id),
        to.Write(event=event_id),
        to.Paper(event=event_id, kind="docx"),
        to.Sign(event=event_id),
        to.Council(id=number),
        to.Tasks(council=number),
        to.Bind(event=event_id, council=number),
        to.NewSeat(id=number),
    ]
    for data in tried:
        said = await press(stranger, data)
        assert "Утвердить" not in said, data
        assert "Член0" not in said, data
        assert "ошибка на нашей стороне" not in said, data

    async with stage.session() as session:
        assert await session.scalar(select(func.count()).select_from(Ballot)) == 0
    assert (await item(stage)).vote_closed_at is None
