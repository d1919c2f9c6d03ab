"""Runs and waves: versions, a wave that is over, a run of one's own, the short form, late taps."""

from datetime import date

import pytest
from sqlalchemy import func, select

from handlers.questionnaires import answering
from models.forms import Draft
from models.people import Account
from models.questionnaires import Questionnaire, QuestionnaireVersion, Response
from models.steps import Form
from sandbox.chats import Button
from services import instruments
from services.recent import Recent
from tests.questionnaires import stories
from tests.stage import Stage


@pytest.mark.long
async def test_a_run_ends_on_the_version_it_began_with(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Ильич", surname="Котов")
    await stories.begins(anna)
    await stories.scales(stage, anna, most=5)
    await new_version(stage, "MET02", "Совсем новый вопрос")
    await stage.restart()

    await anna.says("/continue")
    await anna.taps("Мониторинг профессиональных дефицитов")
    assert "Связываю задания урока с метапредметными результатами" in anna.sees.text
    await stories.answers(stage, anna)
    await stories.begins(ivan, "Короткая форма")
    await stories.scales(stage, ivan, lambda number: "43"[number % 2], most=2)

    assert "Совсем новый вопрос" in ivan.sees.text
    (hers,), (his,) = await stories.responses(stage, anna), await stories.responses(stage, ivan)
    assert (hers.state, his.state, his.version_id > hers.version_id) == ("done", "open", True)


@pytest.mark.long
async def test_whoever_goes_on_after_others_is_asked_her_own_questions(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Recent[tuple[object, ...], Form](1)
    monkeypatch.setattr(answering, "_made", room)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич", surname="Котов")
    await stories.begins(anna)
    await stories.begins(ivan, "Короткая форма")

    await stories.scales(stage, anna, most=2)
    await stories.scales(stage, ivan, most=2)
    await stories.answers(stage, anna)
    await stories.answers(stage, ivan)

    (hers,), (his,) = await stories.responses(stage, anna), await stories.responses(stage, ivan)
    assert (hers.express, hers.state, his.express, his.state) == (False, "done", True, "done")
    assert (set(hers.answers) > set(his.answers), len(room)) == (True, 1)


async def new_version(stage: Stage, code: str, text: str) -> None:
    """Publishes the questionnaire with another wording of one question."""
    async with stage.database.write() as session:
        version = await instruments.current(session)
        definition = dict(version.definition)
        definition["items"] = [
            {**item, "text": text} if item["code"] == code else item for item in definition["items"]
        ]
        made = QuestionnaireVersion(
            questionnaire_id=version.questionnaire_id,
            number=version.number + 1,
            definition=definition,
            digest=instruments.digest(definition),
            origin="bot",
            changed_at=stage.now,
        )
        session.add(made)
        await session.flush()
        await instruments.put_in_force(session, made, stage.now)


@pytest.mark.long
async def test_after_the_wave_is_over_what_was_begun_is_ended_for_oneself(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    wave = await stories.wave(stage, anna, days=3, express=True)
    await stories.begins(anna, "Начать")
    await stories.scales(stage, anna, lambda number: "35"[number % 2], most=3)
    await stage.moves(days=4)

    await stories.opens(anna)
    assert "Начатое можно закончить для себя" in anna.sees.text
    await anna.taps("▶️ Продолжить: 3 из 15")
    await stories.answers(stage, anna)

    assert anna.reads[-4].startswith("Сбор ответов уже закончен, поэтому этот результат — только для Вас.")
    (response,) = await stories.responses(stage, anna)
    assert (response.wave_id, response.late) == (wave, True)
    assert (await stories.invitation(stage, wave, anna)).answered_at is None


@pytest.mark.long
async def test_a_run_of_ones_own_counts_for_a_wave_that_opens_meanwhile(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await stories.begins(anna)
    await stories.scales(stage, anna, most=10)
    wave = await stories.wave(stage, anna)

    await stories.opens(anna)
    assert "Начатое засчитается" in anna.sees.text
    await anna.taps(Button("?", data=f"qn-go:{wave}:0"))
    assert " · 11 из 43" in anna.sees.text
    await stories.answers(stage, anna, lambda number: "2345"[number % 4])

    (response,) = await stories.responses(stage, anna)
    assert (response.wave_id, response.late) == (wave, False)
    assert (await stories.invitation(stage, wave, anna)).answered_at is not None


@pytest.mark.long
async def test_the_short_form_opens_a_group_only_after_a_low_answer(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await stories.begins(anna, "Короткая форма")

    count = await stories.answers(stage, anna, lambda number: "3" if number == 0 else "4")

    (response,) = await stories.responses(stage, anna)
    assert count == 11 + 4 == len(response.answers)
    assert {code for code in response.items if code.startswith("SUB")} == {"SUB01", "SUB02", "SUB03", "SUB07"}
    assert "Без подробных вопросов: Методика, " in anna.reads[-2]


@pytest.mark.long
async def test_late_and_double_taps_change_nothing(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await stories.begins(anna, "Короткая форма")
    first = anna.sees.button("4")
    await stories.answers(stage, anna)
    before = await stories.responses(stage, anna)

    await anna.taps(first, on=anna.heard[0])
    await anna.taps(Button("?", data="qn-go:0:0"), on=anna.heard[-1])
    await stories.opens(anna)

    after = await stories.responses(stage, anna)
    assert (after[0].id, after[0].state, after[0].answers) == (before[0].id, "done", before[0].answers)
    assert len(after) == 2, "only the last tap begins another run"


@pytest.mark.long
async def test_what_nobody_asked_to_open_is_refused_in_words(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Ильич", surname="Котов")
    wave = await stories.wave(stage, ivan)
    await stories.begins(anna)

    for data in (f"qn-go:{wave}:0", f"qn-no:{wave}", "qn-go:999:0"):
        await anna.taps(Button("?", data=data), on=anna.heard[-1])
        assert anna.sees.text.startswith("Ответы уже не принимаются.")
    async with stage.session() as session:
        assert await session.scalar(select(func.count()).select_from(Response)) == 1
        assert await session.scalar(select(func.count()).select_from(Draft).where(Draft.state == "open")) == 1


async def test_a_young_teacher_is_asked_the_questions_of_the_young(stage: Stage) -> None:
    vera = await stage.person("Вера Юрьевна", teaching_since=date(2025, 9, 1))
    await stories.begins(vera)
    async with stage.session() as session:
        (response,) = (await session.scalars(select(Response))).all()
        code = await session.scalar(select(Questionnaire.code))

    assert (response.variant, len(response.items), code) == ("young_teacher", 31, "deficits")


@pytest.mark.long
async def test_a_run_goes_on_in_another_account_of_the_same_person(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    await stories.begins(anna)
    await stories.scales(stage, anna, most=5)
    tablet = stage.guest("Анна")
    await tablet.says("/start")
    async with stage.database.write() as session:
        account = await session.scalar(select(Account).where(Account.telegram_id == tablet.id))
        assert account is not None
        account.person_id = anna.person_id

    await tablet.says("/menu")
    await tablet.taps("📋 Моя анкета")
    await tablet.taps("▶️ Продолжить: 5 из 39")

    assert " · 6 из 43" in tablet.sees.text


@pytest.mark.long
async def test_who_answers_nothing_still_gets_to_the_end(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна", position="LIBRARIAN")
    await stories.begins(anna)

    await stories.scales(stage, anna, lambda _: "Не хочу отвечать")
    await stories.opens(anna)
    assert "▶️ Продолжить: 30 из 30" in anna.sees.buttons
    await anna.taps("▶️ Продолжить")
    await stories.skips_the_end(anna)

    assert anna.sees.text.startswith("Ответов мало, чтобы что-то советовать.")
    assert "Мало ответов, чтобы судить: " in anna.reads[-2]
    (response,) = await stories.responses(stage, anna)
    assert set(map(str, response.answers.values())) == {"{'aside': 'no'}"}
