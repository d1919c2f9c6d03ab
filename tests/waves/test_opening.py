"""Opening a wave: few taps, the right people, each of them once."""

import pytest
from sqlalchemy import select

from models.people import AuditRecord, Employment, Person
from models.waves import Invitation
from services.audiences import Moment
from services.questionnaires import respondents
from services.waves import inviting
from tests.stage import Stage
from tests.waves import stories
from tests.waves.stories import TITLE


async def invitations(stage: Stage) -> list[tuple[int, str, int | None, list[str]]]:
    async with stage.session() as session:
        rows = await session.scalars(select(Invitation).order_by(Invitation.person_id))
        return [(row.person_id, row.position, row.experience, row.associations) for row in rows]


@pytest.mark.long
async def test_a_usual_wave_takes_five_taps_and_shows_whom_it_will_ask(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna = await stage.person("Анна Петровна", associations=["math", "primary"])
    ivan = await stage.person("Иван Ильич", position="PSYCHOLOGIST", joined=False, teaching_since=None)
    await stories.opens(olga)

    taps = ("➕ Открыть волну", "Мониторинг профессиональных", "Подтвердить", "Открыть и пригласить 2")
    for tap in taps[:-1]:
        await olga.taps(tap)
    assert olga.sees.text == (
        f"{TITLE}\n"
        "📝 Черновик: ещё никто не приглашён\n"
        "24 ноября, 15:00 — 15 декабря, 23:59\n"
        "Анкета: Мониторинг профессиональных дефицитов и потребностей, версия 1\n"
        "Форма: полная\n"
        "Кому: всем педагогам района\n\n"
        "👥 Пригласим 2.\n"
        "Из них ещё не в боте: 1. Приглашение придёт, когда войдут. Можно дать бумажную анкету.\n\n"
        "⏰ Напомним тем, кто не закончил: 7 декабря, 15:00, 11 декабря, 15:00 и 15 декабря, 09:00."
    )
    assert await invitations(stage) == []
    await olga.taps(taps[-1])
    await stage.leaps("waves", "deliveries", minutes=1)

    assert await invitations(stage) == [
        (anna.person_id, "TEACHER", 16, ["math", "primary"]),
        (ivan.person_id, "PSYCHOLOGIST", None, []),
    ]
    assert "🟢 Идёт" in olga.sees.text
    assert anna.sees.text.startswith(f"📋 {TITLE}\n")
    assert await stories.fates(stage, "wave-invite") == {anna.person_id: ("sent", "")}
    async with stage.session() as session:
        done = await session.scalars(select(AuditRecord.action).where(AuditRecord.actor_id == olga.person_id))
    assert done.all() == ["waves.open"]
    opened = await stories.wave(stage)
    assert (opened.state, opened.measures, opened.association) == ("open", ["2.1"], "")


@pytest.mark.long
async def test_an_audience_is_chosen_by_taps_and_read_back(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna = await stage.person("Анна Петровна", associations=["math"])
    await stage.person("Иван Ильич", associations=["primary"])
    await stories.opens(olga)
    for tap in (
        "➕ Открыть волну",
        "Мониторинг профессиональных",
        "✎ Кому",
        "Объединениям",
        "Математика",
        "Готово",
    ):
        await olga.taps(tap)
    await olga.taps("✎ Форма")
    await olga.taps("Короткая")
    await olga.taps("Подтвердить")

    assert "Форма: короткая\nКому: объединения: Математика" in olga.sees.text
    await olga.taps("✏️ Изменить")
    assert "Объединения: Математика" in olga.sees.text
    await olga.taps("✎ Название")
    await olga.says("Математики в ноябре")
    await olga.taps("Подтвердить")
    await olga.taps("Открыть и пригласить 1")

    opened = await stories.wave(stage)
    assert (opened.title, opened.express, opened.association) == ("Математики в ноябре", True, "math")
    assert [row[0] for row in await invitations(stage)] == [anna.person_id]


@pytest.mark.long
async def test_a_planned_wave_opens_on_its_morning_after_a_restart(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.opens(olga)
    for tap in ("➕ Открыть волну", "Мониторинг профессиональных", "✎ Начало", "Завтра утром", "Подтвердить"):
        await olga.taps(tap)
    await olga.taps("Открыть и пригласить 1")
    assert "🗓 Запланирована\n25 ноября, 09:00 — 16 декабря, 23:59" in olga.sees.text
    await stage.leaps("waves", "deliveries", hours=2)
    assert anna.heard == []
    await stage.restart()
    # Hired meanwhile: the audience is read when the wave opens.
    ivan = await stage.person("Иван Ильич")

    await stage.leaps("waves", "deliveries", hours=17)

    assert (await stories.wave(stage)).state == "open"
    assert [stories.heard(human, TITLE) for human in (anna, ivan)] == [1, 1]


@pytest.mark.long
async def test_a_planned_wave_is_called_off_before_anybody_is_asked(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.opens(olga)
    for tap in ("➕ Открыть волну", "Мониторинг профессиональных", "✎ Начало", "Завтра утром", "Подтвердить"):
        await olga.taps(tap)
    await olga.taps("Открыть и пригласить 1")
    await olga.taps("Отменить волну")
    assert olga.sees.text.startswith(f"Отменить волну «{TITLE}»?")
    await olga.taps("Отменить волну")

    await stage.leaps("waves", "deliveries", days=1)

    assert (await stories.wave(stage)).state == "cancelled"
    assert anna.heard == []
    await olga.taps("← Мониторинг")
    await olga.taps("🗄 Прошлые волны")
    assert f"✖️ {TITLE}: отменена" in olga.sees.text


@pytest.mark.long
async def test_two_methodists_open_one_draft_and_people_are_asked_once(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    nina = await stories.methodist(stage, "Нина Сергеевна", "Белова")
    anna = await stage.person("Анна Петровна")
    await stories.drafts(olga)
    await stories.opens(nina)
    await nina.taps("📝 Мониторинг")
    await olga.taps("Открыть и пригласить 1")

    await nina.taps("Открыть и пригласить 1")

    assert nina.last_answer == "Волна уже идёт." or nina.sees.text == "Волна уже идёт."
    await stage.leaps("waves", "deliveries", minutes=1)
    assert stories.heard(anna, TITLE) == 1
    assert len(await invitations(stage)) == 1


@pytest.mark.long
async def test_a_second_wave_of_the_same_questionnaire_spares_those_who_are_being_asked(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    nina = await stories.methodist(stage, "Нина Сергеевна", "Белова")
    anna = await stage.person("Анна Петровна")
    await stories.drafts(nina)
    await stories.starts(olga)

    await nina.taps("Открыть и пригласить 1")
    assert "Все эти люди уже приглашены в другую волну этой анкеты." in (nina.last_answer, nina.sees.text)
    ivan = await stage.person("Иван Ильич")
    await stories.opens(nina)
    await nina.taps("📝 Мониторинг")
    assert "Уже приглашены в другую волну этой анкеты: 1. Второй раз не спросим." in nina.sees.text
    await nina.taps("Открыть и пригласить 1")

    assert [row[0] for row in await invitations(stage)] == [anna.person_id, ivan.person_id]


@pytest.mark.long
async def test_a_count_that_has_changed_is_shown_before_anybody_is_asked(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stage.person("Анна Петровна")
    await stories.drafts(olga)
    await stage.person("Иван Ильич")

    await olga.taps("Открыть и пригласить 1")

    assert olga.last_answer.startswith("За это время число приглашённых изменилось.")
    assert await invitations(stage) == []
    await olga.taps("Открыть и пригласить 2")
    assert len(await invitations(stage)) == 2


async def test_an_invitation_keeps_what_one_persons_place_says(stage: Stage) -> None:
    """The many are read at once, the one by one: both say the same."""
    people = [
        await stage.person("Анна Петровна", associations=["math", "primary"]),
        await stage.person("Иван Ильич", school="Школа № 2", teaching_since=None),
        await stage.person("Вера Юрьевна", position="LIBRARIAN", associations=["librarians"]),
    ]
    async with stage.database.write() as session:
        jobs = (await session.scalars(select(Employment).order_by(Employment.id))).all()
        # A second job, and the other way round: the main one came later.
        session.add(
            Employment(
                person_id=people[0].person_id, school_id=jobs[1].school_id, position="LIBRARIAN", main=False
            )
        )
        jobs[1].main = False
        session.add(
            Employment(
                person_id=people[1].person_id, school_id=jobs[0].school_id, position="PSYCHOLOGIST", main=True
            )
        )
    moment = Moment(stage.district, stage.now)
    async with stage.session() as session:
        many = await inviting.snapshots(session, select(Person.id), moment)
        one_by_one = {
            person_id: await respondents.place(session, person_id, stage.district, stage.now)
            for person_id in many
        }

    assert many == one_by_one
    assert many[people[1].person_id].position == "PSYCHOLOGIST"


@pytest.mark.long
@pytest.mark.parametrize(
    "role", ["", "school_head:Школа № 1", "association_head:math", "coordinator", "admin"]
)
async def test_nobody_but_a_methodist_opens_a_wave(stage: Stage, role: str) -> None:
    olga = await stories.methodist(stage)
    other = await stage.person("Пётр Ильич", roles=[role] if role else [])
    await stories.drafts(olga)
    buttons = [button for row in olga.sees.message.buttons for button in row]
    await other.says("/menu")

    for button in buttons[:3]:
        await other.taps(button, on=other.heard[-1])

    assert (await stories.wave(stage)).state == "draft"
    assert await invitations(stage) == []
