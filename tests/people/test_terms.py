"""A consent with a term: a word a month ahead, then given anew by a tap, or gone with what rests on it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from models.deliveries import Delivery
from models.people import AuditRecord, Consent
from models.questionnaires import Response
from services import consents
from tests.consents import agrees
from tests.questionnaires import builders
from tests.stage import Colleague, Stage

TERM = timedelta(days=3 * 365)
GIVEN = datetime(2026, 9, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("code", "day", "said"),
    [
        pytest.param(
            "C2", datetime(2029, 8, 1, 8, 59, tzinfo=UTC), (False, False), id="a month and a minute"
        ),
        pytest.param("C2", datetime(2029, 8, 1, 9, tzinfo=UTC), (True, False), id="a month before"),
        pytest.param("C2", datetime(2029, 8, 31, 8, 59, tzinfo=UTC), (True, False), id="the last minute"),
        pytest.param("C2", datetime(2029, 8, 31, 9, tzinfo=UTC), (True, True), id="1095 days later"),
        pytest.param("C1", datetime(2046, 1, 1, tzinfo=UTC), (False, False), id="without a term"),
    ],
)
def test_a_consent_nears_its_end_and_ends(code: str, day: datetime, said: tuple[bool, bool]) -> None:
    given = Consent(code=code, given_at=GIVEN)
    assert (consents.ending(given, day), consents.over(given, day)) == said


async def told(stage: Stage, person: Colleague) -> list[str]:
    async with stage.session() as session:
        mine = select(Delivery.state).where(
            Delivery.person_id == person.person_id, Delivery.kind == consents.ENDING
        )
        return list(await session.scalars(mine))


async def answers(stage: Stage, person: Colleague) -> int:
    async with stage.session() as session:
        return len(
            (await session.scalars(select(Response.id).where(Response.person_id == person.person_id))).all()
        )


async def passes(stage: Stage, days: int) -> None:
    stage.clock.move(timedelta(days=days))
    await stage.moves(minutes=5)


@pytest.mark.long
async def test_a_month_ahead_she_is_told_once_and_what_rests_on_it_stays_when_it_is_given_anew(
    stage: Stage,
) -> None:
    anna, vera = await stage.person("Анна Петровна"), await stage.person("Вера Юрьевна")
    await agrees(stage, anna, at=stage.now - TERM + timedelta(days=30, hours=20))
    await agrees(stage, vera, at=stage.now - TERM + timedelta(days=40))
    await builders.answered(stage, anna, at=stage.now - timedelta(days=100))

    await passes(stage, 1)
    await passes(stage, 1)

    assert (await told(stage, anna), await told(stage, vera)) == (["sent"], [])
    assert anna.sees.text == (
        "Согласие «Диагностика дефицитов» действует до 25 декабря 2026\u202fг.\n\n"
        "Потом всё, что с ним связано, будет удалено. Чтобы оно осталось, дайте согласие ещё раз. "
        "Если оно больше не нужно, ничего делать не надо."
    )
    await anna.taps("Дать согласие ещё раз")
    assert "составить мой профиль и рекомендации" in anna.sees.text
    assert anna.sees.text.endswith(
        "Прежнее согласие действует до 25 декабря 2026\u202fг. "
        "Если дать его сейчас, связанные с ним данные останутся."
    )
    assert anna.sees.buttons == ["Даю согласие", "Не сейчас", "Отозвать"]
    await anna.taps("Даю согласие")
    assert "✅ Согласие дано 26 ноября 2026" in anna.sees.text

    await passes(stage, 40)
    assert await answers(stage, anna) == 1
    assert await told(stage, anna) == ["sent"]


@pytest.mark.long
async def test_a_consent_nobody_gave_anew_ends_with_what_rests_on_it(stage: Stage) -> None:
    anna, vera = await stage.person("Анна Петровна"), await stage.person("Вера Юрьевна")
    await agrees(stage, anna, at=stage.now - TERM + timedelta(hours=1))
    await agrees(stage, vera, at=stage.now - TERM + timedelta(days=20))
    for person in (anna, vera):
        await builders.answered(stage, person, at=stage.now - timedelta(days=100))

    await passes(stage, 1)

    assert (await answers(stage, anna), await answers(stage, vera)) == (0, 1)
    async with stage.session() as session:
        lapsed = await session.scalars(select(AuditRecord).where(AuditRecord.action == "consents.lapse"))
        assert [(one.actor_id, one.subject_id, one.about) for one in lapsed] == [(None, anna.person_id, "C2")]
        assert await consents.live(session, anna.person_id, "C2") is None
    await anna.says("/menu")
    await anna.taps("📋 Моя анкета")
    await anna.taps("Пройти для себя")
    assert anna.last_answer == "Прошло три года: согласие нужно дать заново."
