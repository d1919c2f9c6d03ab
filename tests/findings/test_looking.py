"""Results on the screens: who sees what, and that no number stands for fewer than five people."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from sandbox.chats import Button
from tests.findings import stories
from tests.stage import START, Colleague, Stage
from views.findings import callbacks as to

LATEST = "Мониторинг 2026"
DOORS = (
    "🗺 Карта дефицитов", "🔎 По группам людей", "❓ Трудные вопросы", "🙋 Темы и пожелания",
    "💡 Что предложить", "🧪 Качество анкеты", "↔️ С прошлой волной",
)  # fmt: skip


async def home(who: Colleague) -> str:
    await stories.results(who, LATEST)
    return str(who.sees.text)


def refusal(who: Colleague) -> str:
    return str(who.sees.text).lower().replace("недоступно", "нет прав")


@pytest.mark.long
async def test_the_coordinator_reads_how_many_answered_and_what_is_hardest(stage: Stage) -> None:
    await stories.wave(stage, stories.district())
    vera = await stories.coordinator(stage)

    text = await home(vera)

    assert text.splitlines()[:2] == ["Мониторинг 2026", "9 ноября 2026\u202fг. – 23 ноября 2026\u202fг."]
    assert "Ответили 32 человека из 32 приглашённых." in text
    assert (
        "🟠 Инклюзия и работа с детьми с ОВЗ: владение 27 % — низкий уровень владения, высокий дефицит."
        " Высокий и критический дефицит у 78 %." in text
    )
    assert list(vera.sees.buttons)[:6] == list(DOORS[:6])


@pytest.mark.long
async def test_the_map_has_associations_down_and_the_hardest_groups_first(stage: Stage) -> None:
    await stories.wave(stage, stories.district())
    vera = await stories.coordinator(stage)
    await home(vera)

    await vera.taps("🗺 Карта дефицитов")

    lines = str(vera.sees.text).splitlines()
    assert lines[3:6] == [
        "Объединение | Инклюзия | Предмет | Методика | Психология",
        "Мосальский район | 27 | 62 | 62 | 62",
        "Математика | 25 | 59 | 59 | 59",
    ]
    # Six psychologists would give away the three social pedagogues of their cluster.
    assert "Педагоги-психологи | · | · | · | ·" in lines
    assert "Специалисты и доп… | 31 | 64 | 64 | 64" in lines


@pytest.mark.long
async def test_a_school_is_chosen_and_stands_beside_the_district(stage: Stage) -> None:
    await stories.wave(stage, stories.district())
    vera = await stories.coordinator(stage)
    await home(vera)

    await vera.taps("🔎 По группам людей")
    await vera.taps("Школы")
    listed = str(vera.sees.text)
    await vera.taps("Школа a")

    assert "Не показываем: Школа c и Школа d." in listed
    lines = str(vera.sees.text).splitlines()
    assert lines[:3] == ["Школа a", LATEST, "В расчёте 14 человек. Самое трудное — сверху."]
    assert lines[3:5] == [
        "Направление | Владение, % | Район, % | Выс. и крит., %",
        "Инклюзия | 32 | 27 | 57",
    ]


async def test_a_head_sees_her_own_school_and_the_district(stage: Stage) -> None:
    await stories.wave(stage, stories.district())
    olga = await stage.person("Ольга Игоревна", school="Школа a", roles=["school_head:Школа a"])

    await home(olga)
    doors = list(olga.sees.buttons)
    await olga.taps("🔎 Мои люди и район")
    await olga.taps("Школы")

    assert "🗺 Карта дефицитов" not in doors
    assert "🧪 Качество анкеты" not in doors
    assert [label for label in olga.sees.buttons if label.startswith("Школа")] == ["Школа a · 14 · 64 %"]


@pytest.mark.long
async def test_the_head_of_a_small_school_learns_no_number(stage: Stage) -> None:
    await stories.wave(stage, stories.district())
    olga = await stage.person("Ольга Игоревна", school="Школа d", roles=["school_head:Школа d"])

    await home(olga)
    await olga.taps("🔎 Мои люди и район")
    await olga.taps("Школы")

    assert "Не показываем: Школа d. Там менее 5 ответов" in str(olga.sees.text)


@pytest.mark.long
async def test_the_head_of_a_small_association_sees_its_cluster(stage: Stage) -> None:
    await stories.wave(stage, stories.district())
    ivan = await stage.person("Иван Петрович", school="Школа a", roles=["association_head:social"])

    await home(ivan)
    await ivan.taps("🔎 Мои люди и район")
    await ivan.taps("Группы объединений")
    await ivan.taps("Специалисты")

    text = str(ivan.sees.text)
    assert "В расчёте 9 человек." in text
    assert "Сюда входят объединения, где менее 5 ответов: Социальные педагоги." in text


@pytest.mark.long
async def test_a_head_who_forges_a_button_is_refused_and_remembered(stage: Stage) -> None:
    number, _ = await stories.wave(stage, stories.district())
    olga = await stage.person("Ольга Игоревна", school="Школа d", roles=["school_head:Школа d"])
    await home(olga)

    for forged in (
        to.One(wave_id=number, dimension="school", at=1),
        to.One(wave_id=number, dimension="association", at=0),
        to.Heat(wave_id=number),
        to.Quality(wave_id=number),
    ):
        await olga.taps(Button("?", data=forged.pack()))
        assert "нет прав" in refusal(olga)

    async with stage.session() as session:
        remembered = await session.scalars(
            select(AuditRecord.action).where(AuditRecord.actor_id == olga.person_id)
        )
        assert list(remembered) == ["refused:questionnaires.aggregate"] * 4


@pytest.mark.long
async def test_teachers_mentors_experts_and_guests_see_no_results(stage: Stage) -> None:
    number, _ = await stories.wave(stage, stories.district())
    for roles in ([], ["mentor:Школа a"], ["expert"], ["admin"]):
        person = await stage.person("Анна Петровна", roles=roles)
        await person.says("/menu")
        assert "📊 Результаты мониторинга" not in person.sees.buttons
        await person.taps(Button("?", data=to.Finding(wave_id=number).pack()))
        assert "нет прав" in refusal(person)


PEOPLE = re.compile(
    r"(\d+) (?:человек|чел)|\d+ % из (\d+)|· (\d+)(?: ·|$)|Ответили: (\d+)|^• .*: (\d+)$", re.MULTILINE
)


async def wander(who: Colleague) -> list[str]:
    """Every screen of results that buttons lead to, with the words on the buttons; no papers."""
    texts: list[str] = []
    waiting, known = [who.sees.button(label) for label in who.sees.buttons], set()
    while waiting:
        button = waiting.pop()
        data = button.data or ""
        if data.startswith("fd") and not data.startswith("fd-doc") and data not in known:
            known.add(data)
            await who.taps(button)
            texts.append("\n".join([str(who.sees.text), *who.sees.buttons]))
            waiting += [who.sees.button(label) for label in who.sees.buttons]
    return texts


@pytest.mark.long
async def test_no_screen_counts_fewer_than_five_people(stage: Stage) -> None:
    _, people = await stories.wave(
        stage, stories.district(2), title="Мониторинг 2025", closed_at=START - timedelta(days=300)
    )
    await stories.wave(stage, stories.district(), people=people)
    vera = await stories.coordinator(stage)
    await home(vera)

    texts = await wander(vera)

    counted = [int(number) for text in texts for found in PEOPLE.findall(text) for number in found if number]
    assert len(texts) > 30
    assert len(counted) > 80
    assert min(counted) >= 5
