"""Who may not, where there is nothing to give, and what is left of whom."""

from typing import Any

import pytest

from models.people import Person
from services import withdrawals
from tests.certificates import builders
from tests.certificates.builders import kept
from tests.stage import Stage
from views.certificates import callbacks as to


@pytest.mark.long
async def test_only_those_who_run_the_event_give_and_mend(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    head = await stage.person("Нина Олеговна", roles=["association_head:math"])
    anna = await stage.person("Анна Петровна")
    vera = await stage.person("Вера Ильинична", surname="Белова")
    event = await builders.over(stage, olga, [anna])
    await builders.presses(olga, to.Give(event=event))

    for stranger in (head, vera):
        for button in (to.Issue(event=event), to.Give(event=event), to.Given(event=event), to.One(id=1),
                       to.Mend(id=1), to.Revoke(id=1), to.Print(event=event), to.Register(event=event),
                       to.Paper(id=1)):  # fmt: skip
            await builders.presses(stranger, button)
            assert "Иванова" not in stranger.sees.text
            assert stranger.sees.document is None
            assert stranger.sees.text.startswith(("На это у Вас нет прав", "Такого сертификата нет.")), button
    assert await kept(stage) == [("2026-0001", anna.person_id, "participant", True)]


@pytest.mark.long
async def test_a_head_gives_to_her_own_and_sees_codes_where_names_are_hidden(stage: Stage) -> None:
    head = await stage.person("Нина Олеговна", roles=["association_head:math"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    async with stage.session() as session:
        math = await stage._association(session, "math")
    event = await builders.over(stage, head, [anna], association_id=math.id)

    await builders.presses(head, to.Issue(event=event))
    await head.taps("Выдать 1")
    await head.taps("К сертификатам мероприятия")
    await head.taps("📋 Выданные")
    assert f"2026-0001 · Педагог {anna.id:04}" in head.sees.text
    await head.taps("📊 Реестр в Excel")
    assert head.sees.document is not None
    cells = [cell for row in builders.sheet(head.sees.document.content) for cell in row]
    assert not any("Иванова" in cell or "Школа №" in cell for cell in cells)
    await builders.presses(head, to.Print(event=event))
    assert head.sees.document is None


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"certificate": False}, "На этом мероприятии сертификат не предусмотрен"),
        ({"state": "cancelled"}, "Этого мероприятия нет или оно отменено."),
        ({"later": True}, "Сертификаты выдают, когда мероприятие закончится."),
    ],
    ids=["no certificate", "cancelled", "not over"],
)
async def test_where_there_is_nothing_to_give_the_bot_says_why(
    stage: Stage, given: dict[str, Any], words: str
) -> None:
    olga = await builders.methodist(stage)
    if given.pop("later", False):
        given = {"starts_at": stage.now, "ends_at": stage.now.replace(hour=20)}
    event = await builders.over(stage, olga, [], **given)

    await builders.presses(olga, to.Give(event=event))

    assert olga.sees.text.startswith(words)


@pytest.mark.long
async def test_of_a_forgotten_person_only_the_number_is_left(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    anna = await stage.person("Анна Петровна")
    event = await builders.over(stage, olga, [anna])
    await builders.presses(olga, to.Give(event=event))
    text = await builders.text_of(stage, "2026-0001")
    async with stage.database.write() as session:
        await withdrawals.forget(session, anna.person_id, stage.now)
        (await session.get_one(Person, anna.person_id)).erased_at = stage.now

    await builders.presses(olga, to.Verify())
    await olga.says(text)
    assert "✅ Сертификат настоящий" in olga.sees.text
    assert "Сведения о том, кому он выдан, удалены" in olga.sees.text
    await builders.presses(olga, to.Given(event=event))
    assert "Иванова" not in olga.sees.text
    await builders.presses(olga, to.Register(event=event))
    assert olga.sees.document is not None
    assert not any("Иванова" in cell for row in builders.sheet(olga.sees.document.content) for cell in row)
