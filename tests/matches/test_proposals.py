"""Proposals for one: with reasons, within the rules, and nothing of answers without consent."""

import pytest

from tests.matches import builders
from tests.stage import Colleague, Stage


@pytest.mark.long
async def test_the_best_come_first_with_what_speaks_for_them(stage: Stage) -> None:
    olga = await builders.methodist(stage)
    await builders.young(stage)
    await builders.mentor(stage)
    await builders.mentor(stage, "Пётр Ильич", surname="Чижов", school="Школа № 2", subjects=["физика"])
    far = await builders.mentor(stage, "Яна Юрьевна", surname="Ярцева", school="Школа № 3")
    await builders.terms(stage, far, online=False)
    await builders.neighbours(stage, "Школа № 1", "Школа № 2")

    await builders.opens(olga, "📋 Список и охват", await first(olga))
    await olga.taps("🔎 Подобрать наставника")

    assert olga.sees.text.startswith(
        "🔎 Кто может быть наставником\nМолодой педагог: Лебедева Анна Ильинична\n"
    )
    assert (
        "Школа № 1\n✅ тот же предмет: математика\n✅ та же должность: Учитель\n✅ та же школа\n"
        "▫️ сейчас подопечных: 0 из 3"
    ) in olga.sees.text
    assert "Школа № 2\n✅ та же должность: Учитель\n✅ соседняя школа, можно и онлайн" in olga.sees.text
    assert "Кого здесь нет и почему:\nдалеко, а онлайн не подходит: 1" in olga.sees.text


@pytest.mark.long
async def test_the_one_who_is_chosen_is_asked(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    nina = await builders.mentor(stage, school="Школа № 5")

    await looks(olga, anna)
    await olga.taps(olga.sees.buttons[0])

    assert "⏳ Ждём ответа наставника" in olga.sees.text
    assert await builders.states(stage) == [
        (anna.person_id, nina.person_id, "proposed", "virtual", ["subject", "position", "online", "places"])
    ]
    await looks(olga, anna)
    assert "уже предложили" in olga.sees.text


async def test_an_old_button_proposes_nobody_who_no_longer_suits(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    nina = await builders.mentor(stage)
    await looks(olga, anna)
    await builders.terms(stage, nina, online=True, most=1)
    boris = await builders.young(stage, "Борис Львович", surname="Орлов")
    await builders.pair(stage, boris, nina)

    await olga.taps(olga.sees.buttons[0])

    assert "больше 1 нельзя" in olga.sees.text


@pytest.mark.long
async def test_somebody_who_would_like_to_mentor_is_proposed_too(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    vera = await stage.person("Вера Олеговна", surname="Чайка")
    await looks(olga, anna)
    assert "Подходящих наставников нет." in olga.sees.text
    await builders.wishes(stage, vera)

    await looks(olga, anna)

    assert "🙋 хочет стать наставником" in olga.sees.text


async def test_who_said_no_and_the_boss_are_not_proposed(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    nina = await builders.mentor(stage)
    await builders.pair(stage, anna, nina, state="declined", starts_on=None)
    await builders.mentor(stage, "Иван Ильич", roles=["mentor:Школа № 1", "school_head:Школа № 1"])

    await looks(olga, anna)

    assert "Подходящих наставников нет." in olga.sees.text
    assert "руководит этой школой: 1\nуже пробовали, не сложилось: 1" in olga.sees.text


@pytest.mark.long
async def test_a_pair_that_is_there_gets_a_successor(stage: Stage) -> None:
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    nina = await builders.mentor(stage)
    zoya = await builders.mentor(stage, "Зоя Олеговна", surname="Яшина")
    await builders.pair(stage, anna, nina)

    await looks(olga, anna)
    assert "Он остаётся, пока не вышел приказ о новом." in olga.sees.text
    await olga.taps(olga.sees.buttons[0])

    assert [(one[1], one[2]) for one in await builders.states(stage)] == [
        (nina.person_id, "active"),
        (zoya.person_id, "proposed"),
    ]


async def test_a_school_finds_mentors_for_its_own_alone(stage: Stage) -> None:
    vera, anna = await builders.deputy(stage), await builders.young(stage)
    other = await builders.young(stage, "Егор Ильич", school="Школа № 2")
    await builders.mentor(stage)

    await looks(vera, anna)
    assert "✅ та же школа" in vera.sees.text
    await looks(vera, other)
    assert vera.sees.text.startswith("На это у Вас нет прав.")


PARTS = ("result", "share", "C2 of hers", "C4 of hers", "C2 of the mentor's", "the mentor's word")


async def test_a_strong_side_is_named_where_both_agreed(stage: Stage) -> None:
    olga, anna, nina = await _two(stage)

    await looks(olga, anna)

    assert "✅ сильная сторона наставника — там, где молодому педагогу нужна помощь." in olga.sees.text
    assert olga.sees.message.protect
    assert await builders.seen(stage) == sorted([anna.person_id, nina.person_id])


@pytest.mark.long
@pytest.mark.parametrize("lacking", PARTS)
async def test_nothing_of_answers_is_learnt_without_a_consent(stage: Stage, lacking: str) -> None:
    """The screen is the same, to the letter, as where nobody ever answered anything."""
    olga, anna, _ = await _two(stage, lacking)
    await looks(olga, anna)
    told = olga.sees.text

    assert "сильная" not in told
    assert told.count("✅") == 6
    assert "Абрамова" in told.split("2.")[0]
    assert await builders.seen(stage) == []


async def test_for_a_school_answers_change_nothing(stage: Stage) -> None:
    _, anna, nina = await _two(stage)
    vera = await builders.deputy(stage)

    await looks(vera, anna)

    assert "сильная" not in vera.sees.text
    # Nina's strong sides would put her first for a methodist; the other one was there before her.
    assert not vera.sees.buttons[0].endswith(f"{nina.person_id}")
    assert await builders.seen(stage) == []


async def _two(stage: Stage, lacking: str = "") -> tuple[Colleague, Colleague, Colleague]:
    """A young teacher, and a second mentor who would be first by her strong sides."""
    olga, anna = await builders.methodist(stage), await builders.young(stage)
    await builders.mentor(stage, "Алла Юрьевна", surname="Абрамова")
    nina = await builders.mentor(stage)
    if lacking != "result":
        await builders.answered(stage, anna, rest=1)
    said = {} if lacking == "the mentor's word" else {"Q_SHARE": ["MET", "PSY"]}
    await builders.answered(stage, nina, said, rest=5)
    await builders.agrees(stage, anna, *(code for code in ("C2", "C4") if lacking != f"{code} of hers"))
    if lacking != "C2 of the mentor's":
        await builders.agrees(stage, nina, "C2")
    if lacking != "share":
        await builders.shows(stage, anna, nina)
    return olga, anna, nina


async def first(olga: Colleague) -> str:
    """The first young teacher of the list that will be opened."""
    await builders.opens(olga, "📋 Список и охват")
    return olga.sees.buttons[0]


async def looks(who: Colleague, mentee: Colleague) -> None:
    await who.says("/menu")
    await builders.forges(who, f"mt:{mentee.person_id}")
