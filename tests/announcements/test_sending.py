"""What becomes of copies: quiet hours, muted rubrics, lost answers, stops, repeats, new words."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from models.announcements import Announcement
from models.associations import Association
from models.deliveries import Delivery
from models.people import Subscription
from sandbox.people import Human
from tests.announcements import stories
from tests.announcements.stories import TITLE
from tests.stage import Stage


async def manage(human: Human) -> None:
    await stories.goes_sending(human)
    await human.taps("📊 Отправленные и черновики")
    await human.taps("📜")


async def test_what_is_sent_on_saturday_night_arrives_on_monday_morning(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    stage.clock.move(datetime(2026, 11, 28, 19, 0, tzinfo=UTC) - stage.now)
    await stories.send(stage, olga)
    await stage.lives("announcements", "deliveries", hours=34)
    assert stories.copies(anna, TITLE) == 0
    await stage.leaps("announcements", "deliveries", hours=2)
    assert stories.copies(anna, TITLE) == 1
    async with stage.session() as session:
        settled = await session.scalar(
            select(Delivery.settled_at).where(Delivery.person_id == anna.person_id)
        )
    assert settled is not None
    assert settled >= datetime(2026, 11, 30, 6, 0, tzinfo=UTC)


async def test_three_associations_one_copy(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna = await stage.person("Анна Петровна", associations=["math", "rus_lit", "primary"])
    await stories.send(stage, olga, audience={"associations": ["math", "rus_lit", "primary"]})
    await stage.leaps("announcements", "deliveries", minutes=3)
    assert stories.copies(anna, TITLE) == 1


@pytest.mark.long
async def test_a_muted_rubric_is_respected_and_a_digest_waits_for_friday(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    anna, ivan = await stage.person("Анна Петровна"), await stage.person("Иван Ильич")
    async with stage.database.write() as session:
        session.add(Subscription(person_id=anna.person_id, rubric="normative", mode="off"))
        session.add(Subscription(person_id=ivan.person_id, rubric="normative", mode="digest"))
    await stage.leaps("announcements", "deliveries", minutes=1)
    number = await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", days=1)
    assert (await stories.fates(stage, number))[anna.person_id] == ("skipped", "muted")
    assert (stories.copies(anna, TITLE), stories.copies(ivan, TITLE)) == (0, 0)
    await stage.lives("announcements", "deliveries", days=2, hours=1)
    assert stories.copies(ivan, TITLE) == 1
    await ivan.taps("1")
    assert ivan.sees.text.startswith(f"📜 Нормативные документы\n{TITLE}")
    await stage.leaps("announcements", "deliveries", minutes=2)
    assert await stories.state(stage, number) == "done"


async def test_a_lost_answer_is_uncertain_until_a_tap_proves_it(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    stage.telegram.faults.add("lost_answer", method="sendMessage", chat_id=anna.id)
    number = await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", minutes=3)
    assert stories.copies(anna, TITLE) == 1
    assert (await stories.fates(stage, number))[anna.person_id][0] == "uncertain"
    await anna.taps("Ознакомиться")
    assert (await stories.fates(stage, number))[anna.person_id] == ("sent", "")
    assert stories.copies(anna, TITLE) == 1


@pytest.mark.long
async def test_a_stop_in_mid_run_leaves_nobody_unaccounted_for(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    readers = [await stage.person(f"Анна {number}") for number in range(6)]
    stage.telegram.faults.add("too_many", method="sendMessage", times=1, after=2, retry_after=3600)
    number = await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", minutes=2)
    await manage(olga)
    await olga.taps("⏹ Остановить")
    await olga.taps("Остановить, не отправлять")
    await stage.leaps("announcements", "deliveries", hours=3)
    found = await stories.fates(stage, number)
    assert len(found) == len(readers) + 1
    assert set(found.values()) == {("sent", ""), ("skipped", "stopped")}
    for reader in readers:
        assert stories.copies(reader, TITLE) == (found[reader.person_id] == ("sent", ""))
    assert await stories.state(stage, number) == "stopped"


@pytest.mark.long
async def test_a_paused_announcement_goes_on_where_it_stood(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    await stories.send(stage, olga)
    await manage(olga)
    await olga.taps("⏸ Пауза", on=olga.heard[-1])
    await stage.leaps("announcements", "deliveries", hours=1)
    assert stories.copies(anna, TITLE) == 0
    await olga.taps("▶️ Продолжить")
    await stage.leaps("announcements", "deliveries", minutes=2)
    assert stories.copies(anna, TITLE) == 1


@pytest.mark.long
async def test_failed_copies_alone_are_tried_again(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    ivan = await stage.person("Иван Ильич")
    number = await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", minutes=3)
    async with stage.database.write() as session:
        await session.execute(
            update(Delivery)
            .where(Delivery.person_id == anna.person_id)
            .values(state="failed", reason="refused")
        )
    await manage(olga)
    await olga.taps("Повторить недошедшим: 1")
    assert olga.last_answer == "В очереди снова: 1"
    await stage.leaps("announcements", "deliveries", minutes=2)
    assert (stories.copies(anna, TITLE), stories.copies(ivan, TITLE)) == (2, 1)
    assert set((await stories.fates(stage, number)).values()) == {("sent", "")}


@pytest.mark.long
async def test_new_words_are_written_over_the_copies_that_were_sent(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    photo = await olga.sends_file("plan.png", b"\x89PNG\r\n\x1a\n" + b"0" * 64, photo=True)
    assert photo.photo is not None
    picture = {"file_id": photo.photo.file_id, "name": "plan.png", "kind": "photo"}
    for attachment in (None, picture):
        number = await stories.send(stage, olga, title=f"Срок {bool(attachment)}", attachment=attachment)
        await stage.leaps("announcements", "deliveries", minutes=3)
        heard = len(anna.heard)
        await stories.goes_sending(olga)
        await olga.taps("📊 Отправленные и черновики")
        await olga.taps(f"📜 Срок {bool(attachment)}")
        await olga.taps("✏️ Изменить текст", on=olga.heard[-1])
        await olga.taps("✎ Текст")
        await olga.says("Новый срок — 25 декабря.")
        await olga.taps("Подтвердить", on=olga.heard[-1])
        await stage.leaps("announcements", "deliveries", minutes=2)
        assert len(anna.heard) == heard
        assert "Новый срок — 25 декабря." in anna.sees.text
        assert (await stories.fates(stage, number, "announcement-edit"))[anna.person_id] == ("sent", "")
        await anna.taps("Ознакомиться", on=anna.heard[-1])
        assert len(anna.heard) == heard
        assert "✓ Ознакомление отмечено" in anna.sees.buttons


@pytest.mark.long
async def test_a_correction_goes_to_those_who_have_the_first(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    late = await stage.person("Иван Ильич", joined=False)
    await stories.send(stage, olga)
    await stage.leaps("announcements", "deliveries", minutes=3)
    await manage(olga)
    await olga.taps("Разослать исправление", on=olga.heard[-1])
    await olga.says("Верный номер приказа — 196.")
    await olga.taps("Отправить: 2")
    await stage.leaps("announcements", "deliveries", minutes=3)
    assert anna.sees.text == (
        f"📜 Нормативные документы\n✏️ Исправление к объявлению\n{TITLE}\n\nВерный номер приказа — 196."
    )
    assert late.heard == []


async def test_a_group_chat_gets_a_public_copy_without_personal_buttons(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    await stage.person("Анна Петровна", associations=["math"])
    group = await stage.telegram.makes_group(olga.id, "РМО математики")
    async with stage.database.write() as session:
        await session.execute(update(Association).where(Association.code == "math").values(chat_id=group.id))
    await stories.send(
        stage,
        olga,
        audience={"associations": ["math"]},
        visibility="chats",
        link="https://example.org/x",
    )
    await stage.leaps("announcements", "deliveries", minutes=3)
    copy = [message for message in group.messages if message.from_bot][-1]
    assert TITLE in copy.words
    assert copy.labels == ["Открыть ссылку"]


async def test_a_webinar_that_has_begun_is_not_announced(stage: Stage) -> None:
    olga, anna = await stories.methodist(stage), await stage.person("Анна Петровна")
    starts = stage.now + timedelta(hours=1)
    number = await stories.send(
        stage, olga, rubric="webinar", title="Вебинар", terms={"starts": starts.isoformat()}
    )
    stage.telegram.faults.add("too_many", method="sendMessage", times=1, retry_after=7200)
    await stage.leaps("announcements", "deliveries", hours=4)
    assert (await stories.fates(stage, number))[anna.person_id] == ("skipped", "expired")
    assert stories.copies(anna, "Вебинар") == 0


async def test_states_sum_up_to_everybody_meant(stage: Stage) -> None:
    olga = await stories.methodist(stage)
    number = await stories.send(stage, olga)
    async with stage.session() as session:
        found = await session.get_one(Announcement, number)
        assert found.accepted_at == stage.now
    assert set((await stories.fates(stage, number)).values()) == {("queued", "")}
