"""Who sees what of a pulse: every role, every answer; the words she typed are canaries."""

from typing import Any

import pytest

from tests.beginners.builders import deputy
from tests.pulses import builders
from tests.stage import Colleague, Stage
from views.beginners.callbacks import Hub, Young
from views.mentorships.callbacks import Mine as Pairs
from views.mentorships.callbacks import Pair
from views.pulses import callbacks as to

CANARIES = ("КАНАРЕЙКА-ТРУДНО", "КАНАРЕЙКА-УДАЛОСЬ")
POINTS = (4, 4, 3, 4, 4, 5, 1, 4, 4, 3, 2, 1)
OTHERS: dict[str, dict[str, Any]] = {
    "another young teacher": {"teaching_since": None},
    "the mentor": {},
    "a mentor of others": {"roles": ["mentor:Школа № 1"]},
    "a head of an association": {"roles": ["association_head:math"]},
    "the deputy head": {"roles": ["school_curator:Школа № 1"]},
    "the head": {"roles": ["school_head:Школа № 1"]},
    "an expert": {"roles": ["expert"]},
    "a methodist": {"roles": ["methodist"]},
    "the coordinator": {"roles": ["coordinator"]},
    "an administrator": {"roles": ["admin"]},
}


async def answered(stage: Stage) -> tuple[Colleague, Colleague, int]:
    """Anna, her mentor, their pair; she answered, and said that mentoring is no use and she would leave."""
    anna = await builders.anna(stage)
    nina = await stage.person("Нина Павловна", surname="Гусева", roles=["mentor:Школа № 1"])
    number = await builders.pair(stage, anna, nina)
    await builders.asked(stage)
    await builders.begins(anna)
    await builders.answers(anna, POINTS, *CANARIES, talk="Да")
    return anna, nina, number


def told(human: Colleague) -> str:
    """Everything the bot ever showed or answered to her."""
    return "\n".join([*human.reads, human.last_answer, *(str(message) for message in human.chat)])


@pytest.mark.long
async def test_nobody_else_sees_any_of_it(stage: Stage) -> None:
    anna, nina, number = await answered(stage)
    others = {
        who: nina if who == "the mentor" else await stage.person("Вера Юрьевна", **what)
        for who, what in OTHERS.items()
    }
    await stage.leaps(days=1)

    pulse = (await builders.pulses(stage, anna))[-1].id
    for who, other in others.items():
        for data in (
            to.Mine(), to.Begin(id=pulse), to.Decline(id=pulse), to.Topics(pair_id=number),
            to.Seen(pair_id=number), to.People(), to.Person(person_id=anna.person_id),
            to.Person(person_id=anna.person_id, id=pulse),
            Pairs(), Pair(id=number), Hub(), Young(person_id=anna.person_id),
        ):  # fmt: skip
            await builders.forges(other, data)

        seen = told(other)
        for secret in (*CANARIES, "адаптация идёт", "нужно внимание", "🔴 риск", "Думает об уходе"):
            assert secret not in seen, (who, secret)
        for item in stage.district.pulse.items:
            assert item.text not in seen, (who, item.code)
        assert (await builders.pulses(stage, anna))[-1].state == "done", who
        assert "adaptation.answers" not in await builders.looks(stage, anna), who


@pytest.mark.long
async def test_the_methodist_for_the_young_sees_it_by_code_and_she_reads_that(stage: Stage) -> None:
    anna, _, _ = await answered(stage)
    olga = await builders.methodist(stage)

    await builders.forges(olga, Hub())
    await olga.taps("💬 Пульсы")
    assert CANARIES[0] not in olga.sees.text
    await olga.taps("Педагог 1001")

    for canary in CANARIES:
        assert canary in olga.sees.text
    assert "Лебедева" not in olga.sees.text
    assert olga.sees.message.protect
    assert await builders.looks(stage, anna) == ["adaptation.answers"]


@pytest.mark.long
async def test_without_her_consent_the_methodist_sees_nothing(stage: Stage) -> None:
    anna, _, _ = await answered(stage)
    olga = await builders.methodist(stage)
    await builders.withdraws(stage, anna)

    await builders.forges(olga, to.Person(person_id=anna.person_id))

    assert olga.sees.text == "Согласия на просмотр ответов нет."
    last = (await builders.pulses(stage, anna))[-1]
    assert (last.answers, last.scores, last.index, last.zone) == ({}, {}, None, None)


async def test_a_topic_is_shown_to_the_mentor_alone_and_taken_back(stage: Stage) -> None:
    anna, nina, number = await answered(stage)
    await anna.taps("🤝 Показать тему наставнику")
    await anna.taps("Даю согласие")
    assert "▫️ Планы остаться" not in anna.sees.buttons
    await anna.taps("▫️ Урок и класс")

    await builders.forges(nina, Pair(id=number))
    await nina.taps("💬 Темы для разговора: 1")
    assert "• Урок и класс" in nina.sees.text
    assert not any(item.text in nina.sees.text for item in stage.district.pulse.items)
    assert "adaptation.shown" in await builders.looks(stage, anna)

    await anna.taps("✅ Урок и класс")
    await builders.forges(nina, to.Seen(pair_id=number))
    assert nina.sees.text.splitlines()[1] == "Сейчас тем нет."


@pytest.mark.long
async def test_she_deletes_what_she_answered(stage: Stage) -> None:
    anna, _, _ = await answered(stage)
    await anna.taps("💬 Мой пульс")
    await anna.taps("🗑 Удалить ответы")
    await anna.taps("Да, удалить")

    last = (await builders.pulses(stage, anna))[-1]
    assert (last.state, last.answers, last.index) == ("done", {}, None)


@pytest.mark.long
async def test_a_deputy_head_is_here_for_facts(stage: Stage) -> None:
    await answered(stage)
    vera = await deputy(stage)
    await builders.forges(vera, Hub())
    assert "💬 Пульсы" not in vera.sees.buttons
