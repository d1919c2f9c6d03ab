"""A methodist looks at questionnaires and their versions; nobody else does."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from models.questionnaires import Questionnaire, QuestionnaireVersion, Response
from sandbox.chats import Button
from tests.instruments import stories
from tests.stage import Stage
from views.instruments import callbacks as to

REFUSED = "На это у Вас нет прав. Если они нужны для работы, обратитесь к методисту или администратору."
EVERY = [
    to.Instruments(), to.Shelf(code="deficits"), to.Version(id=1), to.Part(id=1, part="SUB"),
    to.Question(id=1, code="SUB01"), to.Copy(id=1), to.Edit(id=1, what="text", code="SUB01"),
    to.Move(id=1, code="SUB01", to=2), to.Switch(id=1, code="SUB01", on=0), to.Add(id=1, part="SUB"),
    to.Check(id=1), to.Publish(id=1, seen="0" * 16), to.Discard(id=1, sure=1), to.Download(id=1), to.Upload(),
    to.Try(id=1),
]  # fmt: skip


async def answering(stage: Stage, *people: int, state: str, version: int = 1) -> None:
    async with stage.database.write() as session:
        for person in people:
            session.add(
                Response(
                    person_id=person, questionnaire_id=1, version_id=version, variant="subject_teacher",
                    items=["SUB01"], state=state, started_at=stage.now,
                )
            )  # fmt: skip


async def test_the_list_tells_versions_and_numbers_of_people_alone(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    staff = [(await stage.person(name)).person_id for name in ("Анна", "Вера", "Иван")]
    await answering(stage, *staff[:2], state="done")
    await answering(stage, staff[2], state="open")

    await stories.opens(olga)
    assert olga.sees.text == (
        "Анкеты\n\n"
        "Мониторинг профессиональных дефицитов и потребностей\n"
        "Действует версия 1\nОтвечают сейчас: 1. Ответили: 2\n\n"
        "Запрос на помощь методической службы\n"
        "Действует версия 1\nОтвечают сейчас: 0. Ответили: 0"
    )
    await olga.taps("Мониторинг")
    assert olga.sees.text == (
        "Мониторинг профессиональных дефицитов и потребностей\n\n"
        "Версия 1 · действует · 24 ноября 2026\u202fг.\nОтвечают сейчас: 1. Ответили: 2"
    )


@pytest.mark.long
async def test_a_version_shows_what_it_asks_and_whom(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stories.opens(olga)
    await olga.taps("Мониторинг")
    await olga.taps("Версия 1")
    assert olga.sees.text == (
        "Мониторинг профессиональных дефицитов и потребностей\nВерсия 1 · действует\n\n"
        "Вопросов в группах: 95, групп: 12\nВопросов в конце: 5\nВремя: 12 мин\n\n"
        "Одному человеку: от 30 до 45 вопросов\n\nИз файла района"
    )
    await olga.taps("Кому что")
    assert "7. Учитель; стаж до 3 лет\n→ Молодой педагог" in olga.sees.text
    await olga.taps("← К версии")
    await olga.taps("Предмет · 25")
    await olga.taps("Ещё →")
    await olga.taps("PSP01")
    assert olga.sees.text.endswith(
        "PSP01 · по шкале\n\n"
        "Подбираю надёжную диагностическую методику под конкретный запрос.\n\n"
        "Группа: Предметная (специальная) компетентность\n"
        "Кому: Специалист: педагог-психолог, социальный педагог, педагог-библиотекарь\n"
        "Темы: Психодиагностика в школе: выбор методик"
    )
    assert olga.sees.buttons == ["← К вопросам"]


async def test_a_survey_has_no_groups_to_show(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stories.opens(olga)
    await olga.taps("Запрос")
    await olga.taps("Версия 1")
    assert "Одному человеку: 10 вопросов" in olga.sees.text
    await olga.taps("В конце · 10")
    await olga.taps("N_OTHER")
    assert olga.sees.text.endswith(
        "N_OTHER · свой текст\n\nС чем именно? Одной-двумя фразами, без фамилий "
        "детей и коллег.\n\nУсловие: в N_TOPIC ответ other"
    )


@pytest.mark.long
@pytest.mark.parametrize("count", [0, 1, 12])
async def test_a_list_of_any_length_costs_as_many_statements(stage: Stage, count: int) -> None:
    async with stage.database.write() as session:
        definition = (await session.get_one(QuestionnaireVersion, 1)).definition
        for number in range(count):
            row = Questionnaire(code=f"more{number}")
            session.add(row)
            await session.flush()
            session.add(
                QuestionnaireVersion(
                    questionnaire_id=row.id, number=1, definition=definition, digest=f"{number}",
                    state="superseded", changed_at=stage.now - timedelta(days=number),
                )
            )  # fmt: skip
    olga = await stories.methodist(stage)
    with stories.counted(stage) as statements:
        await stories.opens(olga)
    assert len([said for said in statements if "questionnaire" in said or "responses" in said]) == 2
    assert len([label for label in olga.sees.buttons if label.startswith("Мониторинг")]) == count + 1


ROLES = [
    "association_head:math", "school_head:Школа № 1", "school_curator:Школа № 1", "coordinator", "admin",
    "mentor:Школа № 1", "expert",
]  # fmt: skip


@pytest.mark.long
async def test_whoever_is_no_methodist_gets_nowhere_whatever_is_tapped(stage: Stage) -> None:
    everybody = await stage.person("Пётр", roles=ROLES)
    await everybody.says("/menu")
    for callback in EVERY:
        await everybody.taps(Button("?", data=callback.pack()))
        assert everybody.sees.text == REFUSED
    async with stage.session() as session:
        kept = await session.scalars(select(AuditRecord.action))
        assert set(kept) == {"refused:questionnaires.manage"}
        assert len((await session.scalars(select(QuestionnaireVersion))).all()) == 2
