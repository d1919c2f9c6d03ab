"""What no event may say, as a table; what comes of meetings and councils that are events."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.associations import Association
from models.events import DRAFT, Event
from models.meetings import AgendaItem, Council, CouncilSeat, Meeting
from services.events import rules
from services.refusals import Refusal
from tests.events import builders
from tests.events.test_moving import opens
from tests.events.test_writing import methodist
from tests.stage import Stage

WRONG = {
    "a long title": ({"title": "я" * 121}, "events-too-long"),
    "ten minutes": ({"minutes": 10}, "events-length"),
    "three weeks": ({"minutes": 60 * 24 * 21}, "events-length"),
    "a way its form does not have": ({"ways": ["place"]}, "events-no-way"),
    "registration ends after the beginning": ({"late": True}, "events-deadline-late"),
    "no seats": ({"online_capacity": 0}, "events-seats-wrong"),
    "six questions": ({"questions": [{}] * 6}, "events-too-many-questions"),
    "no measure": ({"measures": []}, "events-no-measure"),
    "a measure the programme does not have": ({"measures": ["9.9"]}, "events-no-measure"),
}


@pytest.mark.parametrize(("given", "key"), [pytest.param(*one, id=name) for name, one in WRONG.items()])
def test_what_no_event_may_say(stage: Stage, given: dict[str, object], key: str) -> None:
    minutes = int(given.pop("minutes", 60))  # type: ignore[call-overload]
    late = given.pop("late", False)
    starts = stage.now + timedelta(days=2)
    base: dict[str, object] = {
        "form": "webinar", "title": "Встреча", "about": "", "place": "", "ways": ["online"],
        "questions": [], "extras": {}, "measures": ["3.5"],
    }  # fmt: skip
    event = Event(
        **{**base, **given},
        starts_at=starts,
        ends_at=starts + timedelta(minutes=minutes),
        deadline=starts + timedelta(minutes=1) if late else None,
    )

    with pytest.raises(Refusal) as refused:
        rules.check(event, stage.district.event_forms["webinar"], stage.district)

    assert refused.value.key == key


@pytest.mark.long
async def test_a_draft_goes_with_the_agenda_that_was_begun(stage: Stage) -> None:
    pavel = await stage.person("Павел Ильич", roles=["association_head:math"])
    async with stage.session() as session:
        math = await session.scalar(select(Association.id).where(Association.code == "math"))
    number = await builders.event(
        stage, pavel, state=DRAFT, form="association_meeting", ways=["place"], association_id=math
    )
    async with stage.database.write() as session:
        meeting = Meeting(event_id=number)
        session.add(meeting)
        await session.flush()
        session.add(AgendaItem(meeting_id=meeting.id, position=1, question="Итоги", minutes=15))
    await opens(pavel)

    await pavel.taps("🗑 Удалить черновик")
    await pavel.taps("🗑 Удалить черновик")

    assert pavel.sees.text == "Черновик удалён."
    async with stage.session() as session:
        assert (await session.scalars(select(Event))).all() == []


async def test_a_council_meets_for_its_members_and_is_not_announced(stage: Stage) -> None:
    olga = await methodist(stage)
    anna, vera = await stage.person("Анна Петровна"), await stage.person("Вера Юрьевна")
    number = await builders.event(stage, olga, form="council", title="Заседание", ways=["place"])
    draft = await builders.event(stage, olga, form="council", state=DRAFT, ways=["place"], place="Отдел")
    async with stage.database.write() as session:
        council = await session.scalar(select(Council).where(Council.code == "expert"))
        if council is None:
            council = Council(code="expert", title="Экспертный совет")
            session.add(council)
            await session.flush()
        session.add(Meeting(event_id=number, council_id=council.id))
        session.add(CouncilSeat(council_id=council.id, person_id=anna.person_id, since=date(2026, 9, 1)))

    await anna.says("/events")
    await vera.says("/events")
    await opens(olga)

    assert "Заседание" in anna.sees.text
    assert "Заседание" not in vera.sees.text
    assert not [button for button in olga.sees.buttons if "объявить" in button]
    assert draft
