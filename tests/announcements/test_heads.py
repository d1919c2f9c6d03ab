"""Heads of associations and schools write to their own, so many a day."""

import pytest

from services.refusals import Refusal
from tests.announcements import stories
from tests.stage import Colleague, Stage

MATH = {"associations": ["math"]}


@pytest.mark.long
async def test_a_head_writes_to_her_own_association_within_the_cap(stage: Stage) -> None:
    tamara = await stage.person("Тамара Львовна", associations=["math"], roles=["association_head:math"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    await stage.person("Иван Ильич", associations=["rus_lit"])
    for number in range(stage.district.settings.head_daily_cap):
        await stories.send(stage, tamara, title=f"Заседание {number}", audience=MATH)
    with pytest.raises(Refusal, match="announcements-cap"):
        await stories.send(stage, tamara, audience=MATH)
    await stage.leaps("announcements", "deliveries", minutes=3)
    assert stories.copies(anna, "Заседание") == 2
    await stage.leaps("announcements", "deliveries", days=1)
    await stories.send(stage, tamara, title="Завтрашнее", audience=MATH)


@pytest.mark.parametrize(
    "audience",
    [{}, {"associations": ["rus_lit"]}, {"associations": ["math", "rus_lit"]}, {"roles": ["teacher"]}],
    ids=["everyone", "another's", "hers and another's", "a role"],
)
async def test_a_head_never_writes_beyond_her_own(stage: Stage, audience: dict[str, list[str]]) -> None:
    tamara = await stage.person("Тамара Львовна", roles=["association_head:math"])
    await stage.person("Анна Петровна", associations=["math"])
    with pytest.raises(Refusal, match="announcements-not-your-people"):
        await stories.send(stage, tamara, audience=audience)


@pytest.mark.long
async def test_a_head_is_offered_her_own_association_alone(stage: Stage) -> None:
    tamara = await stage.person("Тамара Львовна", roles=["association_head:math"])
    anna = await stage.person("Анна Петровна", associations=["math"])
    await stories_compose(tamara)
    assert [
        label for label in tamara.sees.buttons if label in ("Математика", "Русский язык и литература")
    ] == ["Математика"]
    await tamara.taps("Математика")
    for answer in ("Готово", "Пропустить", "Только адресаты", "Пропустить"):
        await tamara.taps(answer)
    assert not any("Срочно" in label for label in tamara.sees.buttons)
    await tamara.taps("Сейчас")
    await tamara.taps("Подтвердить")
    await tamara.taps("Отправить: 2")
    await stage.leaps("announcements", "deliveries", minutes=3)
    assert stories.copies(anna, "Приём недели") == 0
    await stage.lives("announcements", "deliveries", days=3)  # this rubric goes by the Friday digest
    assert stories.copies(anna, "Приём недели") == 1
    await tamara.taps("🔄 Обновить")
    assert not any(label.startswith("Отправлено:") for label in tamara.sees.buttons)


async def stories_compose(human: Colleague) -> None:
    await stories.goes_sending(human)
    await human.taps("✏️ Написать объявление")
    await human.taps("💡 Новое в педагогике и методике")
    await human.says("Приём недели")
    await human.says("Выходной билет за две минуты.")
    for answer in ("Пропустить", "Пропустить", "Пропустить", "Объединения", "Готово"):
        await human.taps(answer)
