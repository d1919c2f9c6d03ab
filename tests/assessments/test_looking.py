"""A result by code: behind consent, each look known to the person, the name only for a reason."""

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from services import consents
from tests.assessments.builders import answered, forges, methodist
from tests.consents import agrees
from tests.stage import Colleague, Stage

NOTHING = "По этому коду нет результата, который можно показать."


async def looks(human: Colleague, code: object) -> None:
    await forges(human, "as-look")
    await human.says(str(code))


async def kept(stage: Stage) -> list[tuple[str, int | None, str]]:
    async with stage.session() as session:
        found = await session.scalars(select(AuditRecord).order_by(AuditRecord.id))
        return [(one.action, one.subject_id, one.reason) for one in found if "consents" not in one.action]


@pytest.mark.long
async def test_a_methodist_sees_the_profile_by_code_and_the_teacher_sees_who_looked(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Кузнецова")
    await agrees(stage, anna)
    await answered(stage, anna, 4)

    await looks(olga, anna.id)
    assert olga.sees.text.startswith(f"Педагог {anna.id}\nПоследний результат: 24 ноября 2026")
    await olga.taps("Профиль")
    assert "🟢 Методическая компетентность: 75 %\nвысокий уровень владения — минимальный дефицит" in (
        olga.sees.text
    )
    assert olga.sees.message.protect
    await olga.taps("Ответы")
    assert "4 · Формулирую цель урока так, что в конце можно проверить, кто её достиг" in olga.sees.text
    assert "Кузнецова" not in "\n".join(olga.reads)

    await anna.says("/me")
    await forges(anna, "pe-me:looks")
    assert "Мельник Ольга Игоревна (Методист): открыт профиль по коду" in anna.sees.text
    assert "Мельник Ольга Игоревна (Методист): открыты ответы анкеты по коду" in anna.sees.text


async def test_the_name_is_revealed_for_a_reason_that_the_teacher_reads_word_for_word(stage: Stage) -> None:
    olga = await methodist(stage)
    anna = await stage.person("Анна Петровна", surname="Кузнецова")
    await agrees(stage, anna)
    await answered(stage, anna)
    await looks(olga, anna.id)
    await olga.taps("Раскрыть имя")
    await olga.says("так")
    assert await kept(stage) == []
    await olga.says("Просит личную консультацию по программе")
    assert olga.sees.text == f"Педагог {anna.id} — Кузнецова Анна Петровна"

    reason = "Просит личную консультацию по программе"
    assert await kept(stage) == [("people.reveal", anna.person_id, reason)]
    await forges(anna, "pe-me:looks")
    assert f"раскрыто имя по коду. Причина: «{reason}»" in anna.sees.text


@pytest.mark.long
async def test_nobody_no_consent_and_no_answers_are_told_in_the_same_words(stage: Stage) -> None:
    olga = await methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    await agrees(stage, ivan)
    await answered(stage, anna)

    for code in (anna.id, ivan.id, "9999", "Кузнецова", "0"):
        await looks(olga, code)
        assert (olga.sees.text, olga.sees.buttons) == (NOTHING, ["Другой код", "← Назад"]), code
    for person in (anna, ivan):
        for what in (f"as-see:{person.person_id}:scores", f"as-see:{person.person_id}:answers"):
            await forges(olga, what)
            assert olga.sees.text == NOTHING
        await forges(olga, f"as-name:{person.person_id}")
        assert olga.sees.text == NOTHING
    await forges(olga, "as-see:999999:scores")
    assert olga.sees.text == NOTHING
    await forges(anna, "pe-me:looks")
    assert anna.sees.text.count("попытка") > 0


async def test_after_the_consent_is_withdrawn_nothing_is_shown_any_more(stage: Stage) -> None:
    olga, anna = await methodist(stage), await stage.person("Анна Петровна")
    await agrees(stage, anna)
    await answered(stage, anna)
    await looks(olga, anna.id)
    await olga.taps("Раскрыть имя")
    async with stage.database.write() as session:
        await consents.withdraw(session, anna.person_id, "C2", stage.now)

    await olga.says("Просит личную консультацию")
    assert olga.sees.text == NOTHING
    await forges(olga, f"as-see:{anna.person_id}:scores")
    assert olga.sees.text == NOTHING


ROLES = (
    "", "young", "mentor:Школа № 1", "association_head:math", "school_curator:Школа № 1",
    "school_head:Школа № 1", "expert", "methodist_young", "coordinator", "admin",
)  # fmt: skip
FORGED = (
    "as-look", "as-see:{}:scores", "as-see:{}:answers", "as-name:{}", "as-test",
)  # fmt: skip
ASSESSING = ("as", "as-ask", "as-fill:1", "as-sheet:1", "as-drop:1:1")


@pytest.mark.long
async def test_every_other_role_is_refused_whatever_it_taps(stage: Stage) -> None:
    """The teacher of the result is in the same school and association as whoever tries."""
    anna = await stage.person("Анна Петровна", surname="Кузнецова", associations=["math"])
    await agrees(stage, anna)
    await answered(stage, anna, 5)
    for role in ROLES:
        nosy = await stage.person(
            "Вера Юрьевна",
            associations=["math"],
            roles=[role] if role and role != "young" else [],
            teaching_since=stage.now.date() if role == "young" else None,
        )
        forbidden = FORGED if role.startswith("association_head") else (*FORGED, *ASSESSING)

        for data in forbidden:
            await forges(nosy, data.format(anna.person_id))
            said = nosy.sees.text
            assert said.startswith(("На это у Вас нет прав", "Эта кнопка")), (role, data, said)
            await nosy.says(str(anna.id))
        read = "\n".join(nosy.reads)
        assert "Кузнецова" not in read, role
        assert "100 %" not in read, role


@pytest.mark.long
async def test_a_guest_is_refused_too(stage: Stage) -> None:
    anna, guest = await stage.person("Анна Петровна"), stage.guest()
    await guest.starts()
    for data in (*FORGED, *ASSESSING, "as-own", "as-req:1", "as-yes:1:", "as-no:1", "as-back:1:1", "as-inv"):
        await guest.taps(
            next(button for row in guest.heard[0].buttons for button in row).__class__(
                "?", data=data.format(anna.person_id)
            ),
            on=guest.heard[0],
        )
        assert "Педагог" not in guest.sees.text


@pytest.mark.long
async def test_another_teachers_sheet_is_not_found_by_its_number(stage: Stage) -> None:
    olga = await methodist(stage)
    anna, nosy = await stage.person("Анна Петровна"), await stage.person("Вера Юрьевна")
    await agrees(stage, anna)
    await forges(olga, "as")
    await olga.taps("Попросить посмотреть урок")
    await olga.says(str(anna.id))
    await olga.taps("Сегодня")
    await olga.taps("Подтвердить")
    for data in ("as-req:1", "as-yes:1:", "as-no:1", "as-back:1:1"):
        await forges(nosy, data)
        assert nosy.sees.text.startswith("Этой записи больше нет"), data
    other = await methodist(stage, "Нина Егоровна", "Титова")
    for data in ("as-fill:1", "as-sheet:1", "as-drop:1:1"):
        await forges(other, data)
        assert other.sees.text.startswith("Этой записи больше нет"), data
