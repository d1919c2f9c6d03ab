"""Papers to print: for whom, under which code, what stands on them, and who may."""

import pytest

from models.waves import Invitation
from services.blanks import printing
from services.questionnaires import branching
from tests.assessments.builders import forges, methodist
from tests.blanks import stories
from tests.questionnaires import stories as runs
from tests.stage import Stage
from views.blanks import papers

ROLES = (
    "", "mentor:Школа № 1", "association_head:math", "school_curator:Школа № 1", "school_head:Школа № 1",
    "expert", "methodist_young", "coordinator", "admin",
)  # fmt: skip


@pytest.mark.long
async def test_a_school_is_printed_as_one_file_without_a_name_in_it(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Кузнецова")
    ivan = await stage.person("Иван Ильич", surname="Зимин", joined=False)
    await stage.person("Пётр Ильич", school="Школа № 2")
    await forges(olga, "bl:0")
    assert "Напечатано: 0" in olga.sees.text
    await olga.taps("🖨 Напечатать")
    await olga.taps("Без мониторинга")
    await olga.taps("Школе")
    await olga.taps("Школа № 1")

    assert "Готовы 2 анкеты" in olga.sees.text
    assert olga.sees.document is not None
    assert olga.sees.message.protect
    assert olga.sees.document.content.startswith(b"%PDF-")
    assert len(await stories.blanks(stage, anna)) == len(await stories.blanks(stage, ivan)) == 1
    await forges(olga, "bl:0")
    assert "Напечатано: 2\nВнесено: 0" in olga.sees.text


@pytest.mark.long
async def test_the_paper_says_the_code_the_questions_and_the_consent_and_the_name_only_if_asked(
    stage: Stage,
) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Кузнецова")
    await stories.prints(stage, olga, anna)
    drawn: list[dict[str, object]] = []
    async with stage.database.write() as session:
        from sqlalchemy.orm import selectinload

        from models.people import Person
        from services import rights
        from services.rights import Actor

        loaded = [selectinload(Person.grants), selectinload(Person.employments)]
        who = await session.get_one(Person, olga.person_id, options=loaded)
        actor = Actor(who, rights.hats(who, stage.now), stage.district)
        whom = printing.Whom(code=str(anna.id))
        sheets = await printing.of(session, actor, whom, None, stage.now)
        from locales import Say

        say = Say("ru", stage.district.settings.timezone)
        drawn = [papers._sheet(sheets[0], "bot", say, stage.district, named) for named in (False, True)]
    assert "Кузнецова" not in str(drawn[0])
    assert "Кузнецова" in str(drawn[1])
    groups = drawn[0]["groups"]
    assert isinstance(groups, list)
    assert sum(len(group["rows"]) for group in groups) == 39
    assert [sign for sign, _ in drawn[0]["anchors"]] == ["1", "2", "3", "4", "5", "Н"]  # type: ignore[attr-defined]
    assert "согласие на обработку моих персональных данных" in str(drawn[0]["consent"])


@pytest.mark.long
async def test_printed_again_a_paper_keeps_its_code_until_the_questions_change(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    first = await stories.prints(stage, olga, anna)
    again = await stories.prints(stage, olga, anna)
    assert (again.id, again.code) == (first.id, first.code)
    await forges(olga, f"bl-void:{first.id}:1")
    assert olga.sees.text == "Эта анкета больше не действует."
    other = await stories.prints(stage, olga, anna)
    assert other.code != first.code
    await stories.opens(olga, first)
    assert "Эта анкета не действует" in olga.sees.text


@pytest.mark.long
async def test_of_a_wave_only_those_are_printed_for_who_still_have_to_answer(stage: Stage) -> None:
    olga = await methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    vera = await stage.person("Вера Юрьевна")
    wave = await runs.wave(stage, anna, ivan, vera)
    await runs.begins(anna, "Начать")
    await runs.answers(stage, anna)
    async with stage.database.write() as session:
        from sqlalchemy import select

        found = await session.scalars(select(Invitation).where(Invitation.person_id == vera.person_id))
        found.one().declined_at = stage.now
    await forges(olga, f"bl-print:{wave}")
    await olga.taps("Школе")
    await olga.taps("Школа № 1")
    assert "Готова 1 анкета" in olga.sees.text
    (blank,) = await stories.blanks(stage, ivan)
    assert (blank.wave_id, blank.variant) == (wave, "subject_teacher")
    items = branching.select(
        stage.district.questionnaires["deficits"], branching.Respondent("TEACHER", 16)
    ).items
    assert tuple(blank.items) == items


@pytest.mark.long
async def test_too_many_at_once_are_refused_with_a_way_out(stage: Stage) -> None:
    olga = await methodist(stage)
    for number in range(printing.MOST + 1):
        await stage.person(f"Анна {number}", joined=False)
    await forges(olga, "bl-print:0")
    await olga.taps("Без мониторинга")
    await olga.taps("Школе")
    await olga.taps("Школа № 1")
    assert f"Анкет получилось {printing.MOST + 1}, а за один раз можно {printing.MOST}" in olga.sees.text


@pytest.mark.long
async def test_nobody_else_prints_or_enters_whatever_is_tapped(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    blank = await stories.prints(stage, olga, anna)
    for role in ROLES:
        nosy = await stage.person("Вера Юрьевна", associations=["math"], roles=[role] if role else [])
        for data in (
            "bl:0", "bl-print:0", "bl-in", f"bl-p:{blank.id}", f"bl-read:{blank.id}:1",
            f"bl-see:{blank.id}:0", f"bl-fix:{blank.id}", f"bl-void:{blank.id}:1",
        ):  # fmt: skip
            await forges(nosy, data)
            assert nosy.sees.text.startswith("На это у Вас нет прав"), (role, data)
