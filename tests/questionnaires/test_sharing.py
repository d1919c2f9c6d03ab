"""«Показать наставнику»: with consent, looked at, taken back; and everybody else, who sees nothing."""

import pytest
from sqlalchemy import select

from models.people import AuditRecord
from models.questionnaires import Share
from sandbox.chats import Button
from tests.consents import agrees
from tests.questionnaires import builders, stories
from tests.stage import Colleague, Stage
from views.people import entrance

WEAK = "Инклюзия и работа с детьми с ОВЗ"


async def shares_with_her_mentor(stage: Stage) -> tuple[Colleague, Colleague]:
    anna = await stage.person("Анна Петровна", surname="Кузнецова")
    vera = await stage.person("Вера Юрьевна", surname="Белова", roles=["mentor:Школа № 1"])
    await agrees(stage, anna)
    await builders.answered(stage, anna, {"INC": 2})
    await stories.opens(anna)
    await anna.taps("📊 Результат")
    await anna.taps("🤝 Показать наставнику")
    assert anna.sees.text.endswith("Кому показать результат?")
    await anna.taps("Белова Вера Юрьевна")
    assert anna.sees.text.startswith("Согласие: Показать цели и профиль наставнику")
    await anna.taps("Даю согласие")
    return anna, vera


@pytest.mark.long
async def test_a_mentor_sees_what_was_shown_and_each_look_is_seen(stage: Stage) -> None:
    anna, vera = await shares_with_her_mentor(stage)
    assert "• Белова Вера Юрьевна, с 24 ноября 2026" in anna.sees.text
    await stage.moves(minutes=5)
    assert vera.sees.text == "Коллега решил показать Вам свой профиль: он открывается здесь, в боте."

    await vera.taps("Посмотреть")
    await vera.taps("Кузнецова Анна Петровна")

    assert vera.sees.text.startswith("Кузнецова Анна Петровна · 24 ноября 2026")
    assert f"🟠 {WEAK} — 25 %: низкий уровень владения — высокий дефицит" in vera.sees.text
    assert "Адаптация заданий" not in vera.sees.text, "themes tell single answers"
    assert vera.sees.message.protect
    await anna.says("/me")
    await anna.taps("🔐")
    await anna.taps("Кто смотрел")
    assert "просмотр результата, показанного наставнику" in anna.sees.text


@pytest.mark.long
async def test_what_is_taken_back_is_seen_no_more(stage: Stage) -> None:
    anna, vera = await shares_with_her_mentor(stage)
    await stage.moves(minutes=5)
    await vera.taps("Посмотреть")
    page = vera.sees.message

    await anna.taps("Больше не показывать: Белова Вера Юрьевна")
    await vera.taps("Кузнецова Анна Петровна", on=page)

    assert vera.sees.text == "Этот результат Вам не показан."
    assert anna.sees.text.startswith("Ваш результат никому не показан.")


@pytest.mark.long
@pytest.mark.parametrize("code", ["C1", "C2", "C4"])
async def test_a_withdrawn_consent_ends_the_showing(stage: Stage, code: str) -> None:
    anna, vera = await shares_with_her_mentor(stage)
    await stage.moves(minutes=5)
    await vera.taps("Посмотреть")
    page = vera.sees.message

    await anna.taps(Button("?", data=f"pe-withdraw:{code}:1"), on=anna.heard[-1])
    await vera.taps("Кузнецова Анна Петровна", on=page)

    assert vera.sees.text == "Этот результат Вам не показан."
    async with stage.session() as session:
        (share,) = (await session.scalars(select(Share))).all()
        assert (share.withdrawn_at is None) is (code == "C1"), "C1 ends the account, and may come back"


async def test_only_a_mentor_can_be_shown_anything(stage: Stage) -> None:
    anna, _ = await shares_with_her_mentor(stage)
    ivan = await stage.person("Иван Ильич", surname="Котов")
    mark = entrance.mark(stage.district.consents["C4"], "ru")

    await anna.taps(Button("?", data=f"qn-shy:{ivan.person_id}:{mark}"), on=anna.heard[-1])

    assert anna.sees.text == "Показать результат можно только наставнику."


OTHERS: dict[str, list[str]] = {
    "another teacher": [],
    "another mentor": ["mentor:Школа № 1"],
    "head of her association": ["association_head:math"],
    "head of her school": ["school_head:Школа № 1"],
    "her deputy head": ["school_curator:Школа № 1"],
    "coordinator": ["coordinator"],
    "methodist for the young": ["methodist_young"],
    "expert": ["expert"],
    "admin": ["admin"],
    "methodist": ["methodist"],
}
FORGED = (
    "qn-r:{response}", "qn-all:{response}", "qn-pic:{response}", "qn-pdf:{response}", "qn-ask:{response}:0",
    "qn-del:{response}:0", "qn-del:{response}:1", "qn-look:{share}", "qn-shx:{share}", "qn", "qn-in",
    "qn-shs",
)  # fmt: skip


WORST = ("qn-r:{response}", "qn-pdf:{response}", "qn-del:{response}:1", "qn-look:{share}", "qn-shx:{share}")


@pytest.mark.long
async def test_nobody_else_sees_anything_whatever_is_tapped(stage: Stage) -> None:
    anna, _ = await shares_with_her_mentor(stage)
    (response,) = await stories.responses(stage, anna)
    async with stage.session() as session:
        share = await session.scalar(select(Share.id))
    for who, roles in OTHERS.items():
        stranger = await stage.person("Иван Ильич", surname="Котов", associations=["math"], roles=roles)
        await stranger.says("/menu")

        for data in FORGED if not roles else WORST:
            filled = data.format(response=response.id, share=share)
            await stranger.taps(Button("?", data=filled), on=stranger.heard[-1])

        said = "\n".join(stranger.reads)
        assert WEAK not in said, who
        assert "высокий" not in said, who
        assert "Кузнецова" not in said, who
        assert not any(message.photo or message.document for message in stranger.heard), who
        async with stage.session() as session:
            tries = await session.scalars(
                select(AuditRecord.action).where(
                    AuditRecord.actor_id == stranger.person_id, AuditRecord.subject_id == anna.person_id
                )
            )
            assert "refused:questionnaires.scores" in tries.all(), who
    assert [one.id for one in await stories.responses(stage, anna)] == [response.id]
    async with stage.session() as session:
        assert await session.scalar(select(Share.withdrawn_at)) is None


@pytest.mark.long
async def test_a_guest_reaches_nothing(stage: Stage) -> None:
    anna, _ = await shares_with_her_mentor(stage)
    (response,) = await stories.responses(stage, anna)
    guest = stage.guest()
    await guest.says("/start")

    for data in FORGED:
        await guest.taps(Button("?", data=data.format(response=response.id, share=1)), on=guest.heard[-1])

    assert WEAK not in "\n".join(guest.reads)
    assert [one.id for one in await stories.responses(stage, anna)] == [response.id]
