"""A draft becomes the version in force, once it has no flaw; whoever is inside another ends with it."""

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from models.questionnaires import QuestionnaireVersion
from sandbox.people import Human
from tests.instruments import stories
from tests.instruments.test_browsing import answering
from tests.stage import Colleague, Stage
from views.instruments import callbacks as to


@pytest.fixture
async def olga(stage: Stage) -> Colleague:
    made = await stories.methodist(stage)
    await stories.drafts(made)
    return made


async def states(stage: Stage) -> list[tuple[int, str, str]]:
    async with stage.session() as session:
        found = await session.scalars(
            select(QuestionnaireVersion)
            .where(QuestionnaireVersion.questionnaire_id == 1)
            .order_by(QuestionnaireVersion.number)
        )
        return [(one.number, one.state, one.origin) for one in found]


async def reword(human: Human, words: str = "Решаю с классом трудные задачи.") -> None:
    await stories.opens(human, to.Question(id=3, code="SUB02"))
    await human.taps("✎ Текст")
    await human.says(words)


@pytest.mark.long
async def test_what_changes_and_who_is_inside_is_shown_and_the_next_version_is_in_force(
    stage: Stage, olga: Colleague
) -> None:
    anna = await stage.person("Анна Петровна")
    await answering(stage, anna.person_id, state="open")
    await reword(olga)
    await stories.opens(olga, to.Switch(id=3, code="SUB03", on=0))
    await stories.opens(olga, to.Check(id=3))
    assert olga.sees.text == (
        "Мониторинг профессиональных дефицитов и потребностей\nВерсия 2 · черновик\n\n"
        "Проверка пройдена: каждый вопрос кому-то достаётся, всё считается, тексты помещаются на экран.\n\n"
        "Что изменится\nУбрано вопросов 1: SUB03\nПо-другому сказано 1: SUB02\n\n"
        "1 человек отвечает по версии 1 и закончит по ней."
    )
    await olga.taps("Опубликовать версию 2")
    assert olga.last_answer == "Версия 2 действует"
    assert olga.sees.text.endswith(
        "Версия 2 · действует · 24 ноября 2026\u202fг.\nОтвечают сейчас: 0. Ответили: 0\n\n"
        "Версия 1 · прежняя · 24 ноября 2026\u202fг.\nОтвечают сейчас: 1. Ответили: 0"
    )
    assert await states(stage) == [(1, "superseded", "file"), (2, "published", "bot")]
    async with stage.session() as session:
        [record] = await session.scalars(select(AuditRecord).where(AuditRecord.action.like("instruments.%")))
    assert (record.action, record.about, record.actor_id) == (
        "instruments.publish", "version:3", olga.person_id,
    )  # fmt: skip


@pytest.mark.long
async def test_flaws_stand_in_the_way_with_their_places(stage: Stage, olga: Colleague) -> None:
    await stories.opens(olga, to.Switch(id=3, code="GIF01", on=0))
    await stories.opens(olga, to.Switch(id=3, code="GIF02", on=0))
    await stories.opens(olga, to.Check(id=3))
    assert "Публиковать рано, нужно исправить" in olga.sees.text
    assert "• GIF: в варианте «Учитель-предметник»" in olga.sees.text
    assert olga.sees.buttons == ["← К версии"]
    async with stage.session() as session:
        seen = (await session.get_one(QuestionnaireVersion, 3)).digest[:16]
    await stories.opens(olga, to.Publish(id=3, seen=seen))
    assert olga.sees.text == "Публиковать рано: в черновике есть ошибки. Откройте проверку."
    assert (await states(stage))[0] == (1, "published", "file")


async def test_a_draft_like_the_version_in_force_is_not_published(stage: Stage, olga: Colleague) -> None:
    await stories.opens(olga, to.Check(id=3))
    assert "От действующей версии ничем не отличается." in olga.sees.text
    assert olga.sees.buttons == ["← К версии"]


@pytest.mark.long
async def test_a_draft_changed_since_it_was_shown_is_not_published(stage: Stage, olga: Colleague) -> None:
    vera = await stories.methodist(stage, "Вера Петровна")
    await reword(olga)
    await stories.opens(olga, to.Check(id=3))
    await reword(vera, "Слова Веры.")
    await olga.taps("Опубликовать версию 2")
    assert olga.sees.text.startswith("Пока Вы правили, это место изменили.")
    assert await states(stage) == [(1, "published", "file"), (2, "draft", "bot")]


@pytest.mark.long
async def test_a_second_tap_on_publish_does_no_harm(stage: Stage, olga: Colleague) -> None:
    await reword(olga)
    await stories.opens(olga, to.Check(id=3))
    publish = olga.sees.button("Опубликовать версию 2")
    await olga.taps(publish)
    await olga.taps(publish)
    assert olga.sees.text.startswith("Эта версия уже не черновик")
    assert await states(stage) == [(1, "superseded", "file"), (2, "published", "bot")]


@pytest.mark.long
async def test_the_one_draft_is_thrown_away_after_a_question(stage: Stage, olga: Colleague) -> None:
    vera = await stories.methodist(stage, "Вера Петровна")
    await reword(olga)
    await stories.drafts(vera)
    assert vera.last_answer == "Черновик уже есть, вот он"
    await vera.taps("Удалить черновик")
    assert vera.sees.text.startswith("Удалить черновик версии 2?")
    await vera.taps("← К версии")
    await vera.taps("Удалить черновик")
    await vera.taps("Да, удалить")
    assert vera.last_answer == "Черновик удалён"
    assert await states(stage) == [(1, "published", "file")]
