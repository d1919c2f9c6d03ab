"""Everyone reads: the feed, search, saved ones, what may not have arrived."""

import pytest
from sqlalchemy import update

from models.deliveries import Delivery
from services import searches
from tests.announcements import stories
from tests.announcements.stories import TITLE
from tests.stage import Stage


@pytest.mark.long
async def test_what_was_for_me_comes_first_and_guests_see_what_is_public(stage: Stage) -> None:
    olga, guest = await stories.methodist(stage), stage.guest()
    anna = await stage.person("Анна Петровна", associations=["math"])
    lena = await stage.person("Елена Юрьевна", associations=["primary"])
    math = {"associations": ["math"]}
    await stories.send(stage, olga, title="Для математиков", audience=math)
    await stories.send(stage, olga, title="Только им", audience=math, visibility="addressees")
    await stories.send(
        stage, olga, title="Для начальных", audience={"associations": ["primary"]}, visibility="everyone"
    )
    await stage.leaps("announcements", "deliveries", minutes=3)
    shown = {}
    for reader in (anna, lena, guest):
        await reader.says("/news")
        shown[reader] = [label for label in reader.sees.buttons if "📜" in label]
    assert shown == {
        anna: ["● 📜 Только им", "● 📜 Для математиков", "📜 Для начальных"],
        lena: ["● 📜 Для начальных", "📜 Для математиков"],
        guest: ["📜 Для начальных"],
    }
    await guest.taps("📜 Для начальных")
    assert guest.sees.buttons == []


@pytest.mark.long
async def test_search_knows_word_forms(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.send(stage, olga, title="Вебинары для учителей", body="Приглашаем всех.")
    await stories.send(stage, olga, title="Новые сборники", body="О вебинаре сказано внутри.")
    await stories.send(stage, olga, title="Грант музею", body="Заявки до февраля.")
    await stage.leaps("announcements", "deliveries", minutes=3)
    for query, found in (
        ("вебинар", ["● 📜 Вебинары для учителей", "● 📜 Новые сборники"]),
        ("вебинаров учителю", ["● 📜 Вебинары для учителей"]),
        ("сборн", ["● 📜 Новые сборники"]),
        ("100%_'\"", []),
    ):
        await anna.says("/news")
        await anna.taps("🔎 Найти", on=anna.heard[-1])
        await anna.says(query)
        assert [label for label in anna.sees.buttons if "📜" in label] == found


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("вебинары", "вебинаром"),
        ("учителей", "учитель"),
        ("ЁЛКИ", "елка"),
        ("онлайн-конференция", "конференции"),
        ("workshops", "workshop"),
    ],
)
def test_forms_of_a_word_have_one_stem(written: str, asked: str) -> None:
    assert searches.stems(asked)[0] in searches.stems(written)


@pytest.mark.long
async def test_a_saved_announcement_is_kept_on_its_shelf_until_let_go(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", minutes=3)
    await anna.taps("⭐ Сохранить")
    await anna.says("/news")
    await anna.taps("⭐ Сохранённые", on=anna.heard[-1])
    assert anna.sees.text == "⭐ Сохранённые объявления: 1\nОтмеченные ● адресованы Вам."
    await anna.taps(f"● 📜 {TITLE}")
    await anna.taps("✓ Сохранено", on=anna.heard[-1])
    assert "⭐ Сохранить" in anna.sees.buttons


async def test_less_often_moves_the_rubric_to_the_digest(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", minutes=3)
    await anna.taps("Реже")
    assert anna.last_answer.startswith("Рубрика «Нормативные документы» будет приходить в пятничном")
    assert "Реже" not in anna.sees.buttons
    number = await stories.send(stage, olga, title="Ещё одно")
    await stage.leaps("announcements", "deliveries", hours=1)
    assert (await stories.fates(stage, number))[anna.person_id] == ("queued", "")


@pytest.mark.long
async def test_an_answer_after_its_term_is_refused(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    until = stage.now.replace(hour=14).isoformat()
    await stories.send(stage, olga, rubric="course", title="Курсы", terms={"until": until})
    await stage.leaps("announcements", "deliveries", minutes=3)
    await anna.taps("Хочу участвовать")
    await stage.leaps("announcements", "deliveries", hours=3)
    await anna.taps("✓ Заявка отмечена")
    assert anna.sees.text == "Срок ответа прошёл."


async def test_what_may_not_have_arrived_is_offered_once(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    number = await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", minutes=3)
    async with stage.database.write() as session:
        await session.execute(
            update(Delivery).where(Delivery.person_id == anna.person_id).values(state="uncertain")
        )
    for _ in range(2):
        await anna.says("/news")
    offered = [said for said in anna.reads if said.startswith("Это объявление могло до Вас не дойти:")]
    assert len(offered) == 1
    assert (await stories.fates(stage, number))[anna.person_id] == ("sent", "")
