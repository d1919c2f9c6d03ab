"""The response board: what a methodist sees, and what a head sees of her own people."""

from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlalchemy import func, select

from models.people import AuditRecord
from models.questionnaires import Response
from tests.stage import Colleague, Stage
from tests.waves import stories
from tests.waves.stories import TITLE


async def district(stage: Stage) -> dict[str, list[Colleague]]:
    """Seven in the town, six in the village, three in a small school."""
    sizes = {"Городская": 7, "Сельская": 6, "Малая": 3}
    return {
        school: [
            await stage.person(
                f"Педагог {number}", school=school, associations=["math"] if number < 3 else []
            )
            for number in range(size)
        ]
        for school, size in sizes.items()
    }


@pytest.mark.long
async def test_a_small_school_shows_only_whether_it_takes_part(stage: Stage) -> None:
    olga, people = await stories.methodist(stage), await district(stage)
    await stories.starts(olga)
    await stories.answers(stage, *people["Городская"][:4], *people["Сельская"][:3])
    await olga.taps("🔄 Обновить")
    assert "Ответили 7 из 16 (44 %)" in olga.sees.text

    await olga.taps("🏫 По школам")
    assert olga.sees.text == (
        f"{TITLE}\n"
        "Кто участвует, по школам\n"
        "Где приглашено меньше 5 человек, число не показываем: только «участвует» или «ещё нет». "
        "Отказ от «ещё нет» не отличается.\n"
        "Школа | Ответили | Доля\n"
        "Городская | 4 из 7 | 57 %\n"
        "Малая | ещё нет | \n"
        "Сельская | 3 из 6 | 50 %"
    )
    await olga.taps("🤝 По объединениям")
    assert "Математика | 6 из 9 | 67 %" in olga.sees.text

    # One of the small school answers: its count would follow from the total, so another one hides too.
    await stories.answers(stage, people["Малая"][0])
    await olga.taps("🏫 По школам")
    assert "Городская | 4 из 7 | 57 %\nМалая | участвует | \nСельская | не показываем |" in olga.sees.text
    assert "«Не показываем» там, откуда можно было бы вычислить такое число." in olga.sees.text


@pytest.mark.long
async def test_a_refusal_changes_nothing_on_any_screen_or_sheet(stage: Stage) -> None:
    olga, people = await stories.methodist(stage), await district(stage)
    await stories.starts(olga)
    await stories.answers(stage, *people["Городская"][:4])
    seen = []
    for _ in range(2):
        await stories.opens(olga)
        await olga.taps("🟢 Мониторинг")
        seen.append([olga.sees.text])
        for by in ("🏫 По школам", "🤝 По объединениям"):
            await olga.taps(by)
            seen[-1].append(olga.sees.text)
        await olga.taps("← К волне")
        await olga.taps("⬇️ Таблица Excel")
        file = olga.sees.document
        assert file is not None
        page = load_workbook(BytesIO(file.content)).worksheets[0]
        seen[-1] += [str(row) for row in page.iter_rows(values_only=True)]
        await stories.declines(stage, people["Малая"][0], *people["Городская"][5:], people["Сельская"][0])

    assert seen[0] == seen[1]
    assert "('Школа', 'Малая', '3', 'ещё нет', '')" in seen[0]
    async with stage.session() as session:
        exports = await session.scalar(
            select(func.count()).select_from(AuditRecord).where(AuditRecord.action == "waves.export")
        )
    assert exports == 2


async def begun(stage: Stage, people: list[Colleague], state: str, **facts: object) -> None:
    wave = await stories.wave(stage)
    async with stage.database.write() as session:
        session.add_all(
            Response(
                person_id=one.person_id,
                questionnaire_id=wave.questionnaire_id,
                version_id=wave.version_id,
                wave_id=wave.id,
                variant="subject_teacher",
                items=["SUB01"],
                state=state,
                started_at=stage.now,
                **facts,
            )
            for one in people
        )


async def test_minutes_and_stops_are_told_from_five_people_up(stage: Stage) -> None:
    olga, people = await stories.methodist(stage), await district(stage)
    await stories.starts(olga)
    # Ten minutes each, one of them with the tea left on: a pause counts as three minutes at most.
    spent = {"SUB01": 300, "SUB02": 120, "SUB03": 100, "SUB04": 100, "SUB05": 100}
    await begun(stage, people["Городская"][:4], "done", seconds=spent)
    await begun(stage, people["Сельская"][:4], "open")
    await olga.taps("🔄 Обновить")
    assert not {"минут", "Начали", "блоке"} & set(olga.sees.text.split())

    await begun(stage, people["Городская"][4:5], "done", seconds=spent)
    await begun(stage, people["Сельская"][4:5], "open")
    await olga.taps("🔄 Обновить")

    assert olga.sees.text.endswith(
        "Начали и не закончили 5 человек\nОбычно анкета занимает 10 минут\nСтоят на блоке 1: 5 человек"
    )


@pytest.mark.long
@pytest.mark.parametrize(
    ("role", "line"),
    [
        pytest.param("school_head:Городская", "Городская: 4 из 8", id="head-of-a-school"),
        pytest.param("school_curator:Городская", "Городская: 4 из 8", id="deputy"),
        pytest.param("association_head:math", "Математика: 3 из 10", id="head-of-an-association"),
        pytest.param("school_head:Малая", "Малая: ещё нет", id="head-of-a-small-school"),
    ],
)
async def test_a_head_sees_the_line_of_her_own_people_and_nothing_else(
    stage: Stage, role: str, line: str
) -> None:
    olga, people = await stories.methodist(stage), await district(stage)
    head = await stage.person("Галина Фёдоровна", school="Городская", associations=["math"], roles=[role])
    await stories.starts(olga)
    await stories.answers(stage, *people["Городская"][:4])
    button = next(b for row in olga.sees.message.buttons for b in row if b.text == "← Мониторинг")
    await head.says("/menu")
    await head.taps(button, on=head.heard[-1])

    assert head.sees.text == f"Мониторинг: кто участвует\n\n{TITLE}: идёт до 15 декабря\n{line}"
    for label in ("🏫 По школам", "⬇️ Таблица Excel", "🔄 Обновить", "Продлить", "Закрыть сейчас"):
        forged = next(b for row in olga.sees.message.buttons for b in row if b.text == label)
        await head.taps(forged, on=head.heard[-1])
        assert "из 17" not in head.sees.text
        assert "Сельская" not in head.sees.text


@pytest.mark.long
async def test_a_teacher_sees_no_board(stage: Stage) -> None:
    olga, people = await stories.methodist(stage), await district(stage)
    await stories.starts(olga)
    anna = people["Городская"][0]
    for button in [b for row in olga.sees.message.buttons for b in row]:
        heard = anna.reads
        await anna.says("/menu")
        await anna.taps(button, on=anna.heard[-1])
        assert not any("из 16" in said for said in anna.reads[len(heard) :])
    assert (await stories.wave(stage)).state == "open"


@pytest.mark.long
async def test_a_count_does_not_go_down_with_whoever_leaves(stage: Stage) -> None:
    """If it did, it would tell that she had not answered."""
    olga, people = await stories.methodist(stage), await district(stage)
    await stories.starts(olga)
    await stories.answers(stage, *people["Городская"][:4])
    await stories.leaves(stage, people["Городская"][0], people["Городская"][6])

    await olga.taps("🏫 По школам")

    assert "Городская | 4 из 7" in olga.sees.text
