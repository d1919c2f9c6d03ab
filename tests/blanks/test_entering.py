"""From paper to a result: the same as the chat's, typed twice, under the consent signed on it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.people import AuditRecord, Consent
from sandbox.chats import Button
from services import consents, instruments
from services.questionnaires import scoring
from tests.assessments.builders import methodist
from tests.blanks import stories
from tests.questionnaires import stories as runs
from tests.stage import Colleague, Stage

COUNT = 39
ASIDE = "Не относится к моей работе"
SIGNS = "54321-2345" * 4


def signs(count: int = COUNT) -> str:
    return SIGNS[:count]


def label(sign: str) -> str:
    return ASIDE if sign == "-" else sign


async def profile(stage: Stage, person: Colleague) -> tuple[dict[str, object], scoring.Profile]:
    (response,) = await runs.responses(stage, person)
    async with stage.session() as session:
        instrument = await instruments.of(session, response.version_id)
    return response.answers, scoring.profile(instrument, response.items, response.answers)


@pytest.mark.long
async def test_the_same_answers_by_chat_and_by_paper_give_the_same_profile(stage: Stage) -> None:
    olga = await methodist(stage)
    vera, anna = await stage.person("Вера Юрьевна"), await stage.person("Анна Петровна")
    await runs.begins(vera)
    assert await runs.answers(stage, vera, lambda number: label(SIGNS[number])) == COUNT

    blank = await stories.prints(stage, olga, anna)
    await stories.reads(olga, blank, signs())
    await stories.rereads(olga, blank, signs())

    assert olga.sees.text.startswith("✅ Анкета")
    assert await profile(stage, anna) == await profile(stage, vera)
    (by_paper,), (by_chat,) = await runs.responses(stage, anna), await runs.responses(stage, vera)
    assert (by_paper.origin, by_paper.entered_by, by_chat.origin) == ("paper", olga.person_id, "chat")
    assert (by_paper.items, by_paper.variant, by_paper.flags) == (by_chat.items, by_chat.variant, [])
    assert by_paper.seconds == {}
    assert await stories.entries(stage) == []


@pytest.mark.long
async def test_the_signature_becomes_a_consent_and_the_person_hears_that_it_was_entered(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    blank = await stories.prints(stage, olga, anna)
    await stories.reads(olga, blank, signs())
    async with stage.session() as session:
        assert await consents.live(session, anna.person_id, "C2") is None
    await stories.rereads(olga, blank, signs())
    await stage.leaps("deliveries", minutes=5)

    async with stage.session() as session:
        given = (
            await session.scalars(
                select(Consent).where(Consent.person_id == anna.person_id, Consent.code == "C2")
            )
        ).one()
        deeds = set(await session.scalars(select(AuditRecord.action)))
    assert (given.channel, given.text_hash) == ("paper", stage.district.consents["C2"].hash("ru"))
    assert {"blanks.print", "consents.signed", "blanks.enter"} <= deeds
    assert "Ответы с Вашей бумажной анкеты внесены" in anna.sees.text
    await anna.taps("Мой профиль")
    assert "Методическая компетентность" in "\n".join(anna.reads)
    await anna.taps(Button("?", data="pe-me:looks"), on=anna.heard[-1])
    assert "внесены ответы с бумажной анкеты" in anna.sees.text
    assert "внесено согласие, подписанное на бумаге" in anna.sees.text


@pytest.mark.long
async def test_what_two_readings_disagree_in_is_looked_up_and_nothing_else(stage: Stage) -> None:
    olga, nina = await methodist(stage), await methodist(stage, "Нина Егоровна", "Титова")
    anna = await stage.person("Анна Петровна", joined=False)
    blank = await stories.prints(stage, olga, anna)
    await stories.reads(olga, blank, signs())
    assert "Внесено один раз" in olga.sees.text
    await olga.taps("Показать внесённое")
    assert "6. Связываю задания урока с метапредметными результатами обновлённого ФГОС. — Н" in olga.sees.text

    slipped = "45" + signs()[2:]
    await stories.rereads(nina, blank, slipped)
    assert "Два ввода разошлись в 2 местах" in nina.sees.text
    assert await runs.responses(stage, anna) == []
    await stage.restart()
    await nina.taps("Сверить с бумагой: 2")
    assert "Первый ввод: 5\nВторой ввод: 4" in nina.sees.text
    await nina.taps("5")
    assert "2. Разбираю с классом" in nina.sees.text
    await nina.taps("4")

    assert nina.sees.text.startswith("✅ Анкета")
    (response,) = await runs.responses(stage, anna)
    assert [response.answers[code] for code in response.items[:2]] == [5, 4]
    assert response.entered_by == nina.person_id


async def test_a_slip_in_the_code_is_caught_and_a_paper_is_entered_once(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    blank = await stories.prints(stage, olga, anna)
    wrong = f"{(int(blank.code[0]) % 9) + 1}{blank.code[1:]}"
    await olga.taps(Button("?", data="bl-in"), on=olga.heard[-1])
    await olga.says(wrong)
    assert "Код не сходится" in olga.sees.text
    await olga.says(blank.code.lower())
    assert f"Педагог {anna.id}, вопросов: 39" in olga.sees.text
    await olga.taps("Внести ответы")
    for deed in ("Подтверждаю", "Сегодня"):
        await olga.taps(deed)
    await olga.says("5432")
    assert "Не сходится: знаков должно быть столько, сколько вопросов" in olga.sees.text
    await olga.says("54326")
    assert "Не сходится" in olga.sees.text
    await stories.types(olga, signs())
    await stories.rereads(olga, blank, signs())
    for data in (f"bl-p:{blank.id}", f"bl-read:{blank.id}:1", f"bl-void:{blank.id}:1", f"bl-fix:{blank.id}"):
        await olga.taps(Button("?", data=data), on=olga.heard[-1])
        assert olga.sees.text.startswith("Эта анкета уже внесена"), data


@pytest.mark.long
async def test_the_qr_code_opens_the_paper(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    blank = await stories.prints(stage, olga, anna)
    await olga.starts(f"bl-{blank.code[:-1]}")
    assert f"Педагог {anna.id}, вопросов: 39" in olga.sees.text
    await anna.starts(f"bl-{blank.code[:-1]}")
    assert anna.sees.text.startswith("На это у Вас нет прав")


@pytest.mark.long
async def test_without_a_signature_or_with_one_withdrawn_since_nothing_is_kept(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    blank = await stories.prints(stage, olga, anna)
    await stories.opens(olga, blank)
    await olga.taps("Внести ответы")
    assert "без подписи ответы вносить нельзя" in olga.sees.text
    assert "Нет" not in olga.sees.buttons
    await stories.reads(olga, blank, signs(), "Вчера")
    assert "Дата подписи раньше, чем напечатана анкета" in olga.sees.text

    await stories.opens(olga, blank)
    await olga.taps("Внести ответы")
    for deed in ("✎ Дата подписи", "Сегодня", "Подтвердить"):
        await olga.taps(deed)
    assert "Внесено один раз" in olga.sees.text
    stage.clock.move(timedelta(hours=1))
    async with stage.database.write() as session:
        await consents.give(session, anna.person_id, "C2", "ru", stage.district, stage.now)
        await consents.withdraw(session, anna.person_id, "C2", stage.now)
    await stories.rereads(olga, blank, signs())
    assert "Согласие отозвано позже, чем подписан лист" in olga.sees.text
    assert await runs.responses(stage, anna) == []


@pytest.mark.long
async def test_a_paper_counts_for_its_wave_and_is_not_entered_where_the_chat_was_quicker(
    stage: Stage,
) -> None:
    olga = await methodist(stage)
    anna, ivan = await stage.person("Анна Петровна", joined=False), await stage.person("Иван Ильич")
    wave = await runs.wave(stage, anna, ivan)
    paper, other = [await stories.prints(stage, olga, one, wave) for one in (anna, ivan)]
    await stories.reads(olga, paper, signs())
    await stories.rereads(olga, paper, signs())
    (response,) = await runs.responses(stage, anna)
    assert (response.wave_id, response.late) == (wave, False)
    assert (await runs.invitation(stage, wave, anna)).answered_at == stage.now

    await runs.begins(ivan, "Начать")
    await runs.answers(stage, ivan)
    await stories.reads(olga, other, signs())
    assert "Ответы этого педагога в этом мониторинге уже есть" in olga.sees.text
    assert len(await runs.responses(stage, ivan)) == 1


@pytest.mark.long
async def test_a_paper_entered_after_the_wave_has_closed_is_late(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна", joined=False)
    wave = await runs.wave(stage, anna)
    blank = await stories.prints(stage, olga, anna, wave)
    await runs.closes(stage, wave)
    await stories.reads(olga, blank, signs())
    await stories.rereads(olga, blank, signs())
    assert "в общие итоги эти ответы не войдут" in olga.sees.text
    (response,) = await runs.responses(stage, anna)
    assert response.late
    assert (await runs.invitation(stage, wave, anna)).answered_at is None


@pytest.mark.long
async def test_a_run_begun_in_the_chat_gives_way_to_the_paper(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await runs.begins(anna)
    await runs.scales(stage, anna, most=7)
    blank = await stories.prints(stage, olga, anna)
    await stories.reads(olga, blank, signs())
    await stories.rereads(olga, blank, signs())
    (response,) = await runs.responses(stage, anna)
    assert (response.state, response.origin, response.answers[response.items[0]]) == ("done", "paper", 5)
    assert await runs.kept_in_drafts(stage) == []
