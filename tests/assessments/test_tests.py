"""The results of tests: by hand and from a list; behind consent, told to the teacher, kept once."""

from io import BytesIO

import pytest
from openpyxl import Workbook
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from models.assessments import Assessment
from models.people import Person
from services import rights
from services.assessments import lists
from services.refusals import Refusal
from services.rights import Actor
from tests.assessments.builders import forges, methodist
from tests.consents import agrees
from tests.stage import Colleague, Stage

HEAD = "Код;Группа;Процент;Источник;Дата\n"


async def take(stage: Stage, by: Colleague, content: str | bytes) -> lists.Report:
    async with stage.database.write() as session:
        loaded = [selectinload(Person.grants), selectinload(Person.employments)]
        person = await session.get_one(Person, by.person_id, options=loaded)
        actor = Actor(person, rights.hats(person, stage.now, stage.district), stage.district)
        given = content.encode() if isinstance(content, str) else content
        return await lists.take(session, actor, given, stage.now)


async def kept(stage: Stage) -> list[tuple[int, str, dict[str, float]]]:
    async with stage.session() as session:
        found = await session.scalars(select(Assessment).order_by(Assessment.id))
        return [(one.person_id, one.source, one.percents) for one in found]


@pytest.mark.long
async def test_a_methodist_enters_one_by_hand_and_the_teacher_may_delete_it(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await forges(olga, "as")
    await olga.taps("Внести результат работы")
    await olga.says(str(anna.id))
    await olga.taps("Цифровая компетентность")
    await olga.taps("Методическая компетентность")
    await olga.taps("Готово")
    await olga.says("62,5")
    await olga.says("Входная диагностика, ИРО")
    await olga.taps("Сегодня")
    await olga.taps("Подтвердить")
    assert "В этой работе 2 группы компетенций" in olga.sees.text

    await stage.moves(minutes=5)
    assert "Внесён результат диагностической работы от 24 ноября." in anna.sees.text
    await anna.taps("Открыть")
    assert "Цифровая компетентность — 63 %" in anna.sees.text or "— 62 %" in anna.sees.text
    await anna.taps("🗑 Удалить")
    await anna.taps("Да, удалить")
    assert await kept(stage) == []


@pytest.mark.long
async def test_without_consent_nothing_is_kept_by_hand(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await forges(olga, "as-test")
    await olga.says(str(anna.id))
    await olga.taps("Цифровая компетентность")
    await olga.taps("Готово")
    await olga.says("50")
    await olga.says("Диагностика, ИРО")
    await olga.taps("Сегодня")
    await olga.taps("Подтвердить")
    assert "нет такого педагога или нет его согласия" in olga.sees.text
    assert await kept(stage) == []


async def test_of_a_list_the_good_lines_are_kept_and_the_others_named_with_their_reason(stage: Stage) -> None:
    olga = await methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    await agrees(stage, anna)
    report = await take(
        stage,
        olga,
        "Результаты за ноябрь;;;;\n"
        + HEAD
        + f"{anna.id};SUB;80;Курс ИРО;20.11.2026\n"
        + f"{anna.id};Цифровая компетентность;45,5%;Курс ИРО;20.11.2026\n"
        + f"{ivan.id};SUB;70;Курс ИРО;20.11.2026\n"
        + "9999;SUB;70;Курс ИРО;20.11.2026\n"
        + f"{anna.id};Физика;70;Курс ИРО;20.11.2026\n"
        + f"{anna.id};MET;170;Курс ИРО;20.11.2026\n"
        + f"{anna.id};MET;0,85;Курс ИРО;20.11.2026\n"
        + f"{anna.id};MET;nan;Курс ИРО;20.11.2026\n"
        + f"{anna.id};MET;85;;20.11.2026\n"
        + f"{anna.id};MET;85;Курс ИРО;когда-то\n"
        + f"{anna.id};MET;85;Курс ИРО;20.11.2027\n",
    )
    assert [(one.line, one.key) for one in report.problems] == [
        (5, "assessments-no-consent"),
        (6, "assessments-no-consent"),
        (7, "assessments-list-group"),
        (8, "assessments-list-percent"),
        (9, "assessments-list-share"),
        (10, "assessments-list-percent"),
        (11, "assessments-list-source"),
        (12, "assessments-list-day"),
        (13, "assessments-day-ahead"),
    ]
    assert (report.kept, report.people) == (2, {anna.person_id})
    assert await kept(stage) == [(anna.person_id, "Курс ИРО", {"SUB": 80, "DIG": 45.5})]


@pytest.mark.long
async def test_a_list_taken_twice_changes_nothing_and_tells_nobody_again(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await agrees(stage, anna)
    book = Workbook()
    page = book.active
    assert page is not None
    page.append(["код", "группа", "процент", "источник", "дата"])
    page.append([anna.id, "SUB", 80, "Курс ИРО", "20.11.2026"])
    content = BytesIO()
    book.save(content)
    for _ in range(2):
        assert (await take(stage, olga, content.getvalue())).problems == []
        await stage.moves(minutes=5)
    assert len(await kept(stage)) == 1
    assert sum("диагностической работы" in said for said in anna.reads) == 1


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("код;группа\n1;2\n", "assessments-list-head"),
        ("", "staff-file-empty"),
        (b"\xd0\xcf\x11\xe0old", "staff-file-old"),
        (b"x" * (5 * 2**20 + 1), "staff-file-large"),
    ],
    ids=["no header", "empty", "old office", "too large"],
)
async def test_a_file_that_is_no_list_is_refused_whole(stage: Stage, content: str | bytes, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        await take(stage, await methodist(stage), content)


async def test_nobody_but_a_methodist_enters_tests(stage: Stage) -> None:
    head = await stage.person("Пётр Ильич", roles=["association_head:math", "school_head:Школа № 1"])
    with pytest.raises(Refusal, match="people-not-allowed"):
        await take(stage, head, HEAD)
