"""Who reads what of a journal: the two all of it, a methodist all but what is personal, a school facts."""

import pytest

from models.people import Person
from services import privacy
from tests.journals import builders
from tests.stage import Colleague, Stage
from views.journals import callbacks as to

SECRET, OPEN, SPOKEN = "Тайна двоих", "Общие слова", "Секретная тема"
USEFUL = 5
ROLES: dict[str, list[str]] = {
    "teacher": [],
    "another mentor": ["mentor:Школа № 1"],
    "head of an association": ["association_head:math"],
    "deputy head": ["school_curator:Школа № 1"],
    "school head": ["school_head:Школа № 1"],
    "deputy head elsewhere": ["school_curator:Школа № 2"],
    "methodist": ["methodist"],
    "methodist for the young": ["methodist_young"],
    "coordinator": ["coordinator"],
    "expert": ["expert"],
    "admin": ["admin"],
}
FACTS = {"deputy head", "school head", "methodist for the young"}


@pytest.fixture
async def journal(stage: Stage, irina: Colleague, anna: Colleague, number: int) -> tuple[int, int]:
    """A personal meeting with a voice note and a rating, and one that is not."""
    await builders.speaks(stage, irina)  # else Telegram would know of no such note, whoever asked for it
    note = {"id": builders.VOICE, "kind": "voice"}
    personal = await builders.met(stage, number, irina, done=SECRET, personal=True, voice=note)
    shown = await builders.met(stage, number, irina, done=OPEN, theme=SPOKEN, minutes=30)
    await builders.rated(stage, personal, anna, USEFUL)
    return personal, shown


@pytest.mark.long
async def test_each_role_reads_what_the_matrix_lets_it(
    stage: Stage, irina: Colleague, anna: Colleague, number: int, journal: tuple[int, int]
) -> None:
    for role, roles in ROLES.items():
        reader = await stage.person("Олег Иванович", surname="Чужой", school="Школа № 3", roles=roles)
        heard = [looked := await builders.press(reader, to.Journal(pair_id=number))]
        for meeting in journal:
            for data in (
                to.One(id=meeting),
                to.Voice(id=meeting),
                to.Mend(id=meeting),
                to.Confirm(id=meeting),
            ):
                heard.append(await builders.press(reader, data))
        for kind in ("docx", "xlsx"):
            heard.append(await builders.press(reader, to.Paper(pair_id=number, kind=kind)))

        said = "\n".join([*heard, *reader.reads])
        files = [message.document.name for message in reader.heard if message.document]
        methodist = role == "methodist"
        assert SECRET not in said, role
        assert not any("voice" in message.extra for message in reader.heard), role
        assert (OPEN in said, SPOKEN in said) == (methodist, methodist), role
        assert ("45 мин" in looked) is (methodist or role in FACTS), role
        assert ("2 встречи · 1,3 ч" in looked) is (methodist or role in FACTS), role
        assert bool(files) is methodist, role
        assert ("Лебедева" in said, "Соколова" in said) == (methodist, methodist), role


async def test_the_two_read_everything(
    stage: Stage, irina: Colleague, anna: Colleague, number: int, journal: tuple[int, int]
) -> None:
    for person, other in ((irina, "Лебедева Анна Петровна"), (anna, "Соколова Ирина Павловна")):
        looked = await builders.press(person, to.Journal(pair_id=number))
        assert f"📖 Журнал встреч · {other}" in looked
        assert f"🔒 Между вами: {SECRET}" in looked
        assert f"Сделали: {OPEN}" in looked


@pytest.mark.long
async def test_a_methodist_s_look_is_shown_to_the_two_once(
    stage: Stage, irina: Colleague, anna: Colleague, number: int, journal: tuple[int, int]
) -> None:
    olga = await builders.methodist(stage)
    await builders.press(olga, to.Journal(pair_id=number))
    await builders.press(olga, to.One(id=journal[1]))
    for person in (irina, anna):
        assert await builders.looks(stage, person) == [(olga.person_id, "mentoring.sessions")]
        await person.says("/menu")
        for label in ("👤 Я", "🔐 Согласия и данные", "Кто смотрел мои данные"):
            await person.taps(label)
        assert "открыт журнал Ваших встреч, кроме личного" in person.sees.text

    await builders.jump(stage, 1)
    await builders.press(olga, to.Journal(pair_id=number, page=1))
    assert len(await builders.looks(stage, anna)) == 2


@pytest.mark.long
async def test_a_rating_is_in_nothing_the_mentor_takes_along(
    stage: Stage, irina: Colleague, anna: Colleague, number: int, journal: tuple[int, int]
) -> None:
    async with stage.session() as session:
        mentor = await privacy.everything(session, await session.get_one(Person, irina.person_id))
        mentee = await privacy.everything(session, await session.get_one(Person, anna.person_id))

    assert "session_ratings" not in mentor
    assert [row["value"] for row in mentee["session_ratings"]] == [USEFUL]
    for taken in (mentor, mentee):
        assert [row["done"] for row in taken["mentoring_sessions"]] == [SECRET, OPEN]


async def test_a_stranger_takes_nothing_along(
    stage: Stage, irina: Colleague, anna: Colleague, number: int, journal: tuple[int, int]
) -> None:
    vera = await builders.mentee(stage, "Вера Олеговна", "Белова")
    async with stage.session() as session:
        hers = await privacy.everything(session, await session.get_one(Person, vera.person_id))

    assert not {"mentoring_sessions", "session_ratings", "mentorships"} & hers.keys()


async def test_a_long_journal_is_turned_page_by_page(
    stage: Stage, irina: Colleague, anna: Colleague, number: int
) -> None:
    for minutes in range(1, 8):
        await builders.met(stage, number, irina, minutes=minutes)
    await builders.press(irina, to.Journal(pair_id=number))
    assert "7 встреч · 0,5 ч · подтверждено: 0" in irina.sees.text
    assert ("· 7 мин" in irina.sees.text, "· 2 мин" in irina.sees.text) == (True, False)
    await irina.taps("Раньше →")

    assert ("· 7 мин" in irina.sees.text, "· 2 мин" in irina.sees.text) == (False, True)
