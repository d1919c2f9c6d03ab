"""Around a pair: what is shown under C4, a mentor's terms, wishes to mentor, facts, forgetting."""

from datetime import date

import pytest
from sqlalchemy import select, update

from models.mentorships import MentorTerms, MentorWish
from models.people import Account, Consent, Person, RoleGrant
from models.questionnaires import Share
from services import privacy
from tests.mentorships import builders
from tests.stage import Colleague, Stage


async def shares(stage: Stage) -> list[bool]:
    """Whether each showing lasts."""
    async with stage.session() as session:
        return [one.withdrawn_at is None for one in await session.scalars(select(Share).order_by(Share.id))]


@pytest.mark.long
async def test_a_mentee_shows_what_she_likes_while_the_pair_lasts(stage: Stage) -> None:
    nina = await builders.nina(stage, roles=["mentor:Школа № 1"])
    anna, vera = await builders.anna(stage), await builders.deputy(stage)
    number = await builders.pair(stage, anna, nina)

    await anna.says("/menu")
    await anna.taps("🤝 Мой наставник")
    await anna.taps("⋯ Ещё")
    await anna.taps("👁 Показать цели и профиль")
    assert "моему наставнику в этой паре" in anna.sees.text
    assert await shares(stage) == []
    await anna.taps("Даю согласие")
    assert await shares(stage) == [True]
    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")
    assert "👁 Цели и профиль" in nina.sees.buttons

    await anna.taps("⋯ Ещё")
    await anna.taps("🙈 Больше не показывать")
    assert await shares(stage) == [False]
    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")
    assert "👁 Цели и профиль" not in nina.sees.buttons

    await anna.taps("⋯ Ещё")
    await anna.taps("👁 Показать цели и профиль")
    await anna.taps("Даю согласие")
    async with stage.database.write() as session:
        gone = update(Person).where(Person.id == nina.person_id).values(left_on=date(2026, 11, 24))
        await session.execute(gone)
    await stage.leaps("mentorships", "deliveries", minutes=20)
    assert await shares(stage) == [False, False]
    async with stage.session() as session:
        given = await session.scalars(select(Consent.code).where(Consent.person_id == anna.person_id))
        assert sorted(given) == ["C1", "C4"]
    assert (await builders.row(stage, number)).end_reason == "mentor_left"
    assert vera.heard


async def test_nobody_shows_for_another_and_a_curator_shows_nothing(stage: Stage) -> None:
    nina, anna, vera = await builders.nina(stage), await builders.anna(stage), await builders.deputy(stage)
    number = await builders.pair(stage, anna, nina)

    for one in (nina, vera):
        await one.says("/menu")
        await builders.forges(one, f"mp-c4:{number}")
        assert one.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_a_mentor_sets_her_terms_and_is_not_proposed_beyond_them(stage: Stage) -> None:
    nina = await builders.nina(stage, roles=["mentor:Школа № 1"])
    anna, vera = await builders.anna(stage), await builders.deputy(stage)
    await nina.says("/menu")
    await nina.taps("🤝 Мои пары")
    await nina.taps("🎚 Мои условия")
    assert "не больше 3" in nina.sees.text
    await nina.taps("до 1")
    await nina.taps("⏸ Не предлагать пар до…")
    await nina.says("01.12")
    await nina.taps("💻 Онлайн не подходит")
    assert nina.sees.text == (
        "🎚 Мои условия наставника\nПодопечных — не больше 1\n"
        "Новых пар не предлагать до 1 декабря 2026\u202fг.\nТолько встречи рядом, без онлайна"
    )
    async with stage.session() as session:
        terms = (await session.scalars(select(MentorTerms))).one()
        assert (terms.most, terms.away_until, terms.online) == (1, date(2026, 12, 1), False)

    await propose(vera, anna)
    assert vera.sees.text.startswith("До 1 дек. 2026")
    await nina.taps("▶️ Снова предлагать пары")
    await vera.taps("К ответам")
    await vera.taps("Подтвердить")
    assert "⏳ Ждём ответа наставника" in vera.sees.text


async def propose(who: Colleague, mentee: Colleague) -> None:
    await who.says("/menu")
    await builders.forges(who, f"mp-new:{mentee.person_id}:0")
    await who.taps("В той же школе")
    await who.taps("Гусева Нина Павловна")
    await who.taps("Педагог — педагог")
    await who.taps("Традиционное (один на один)")
    await who.taps("Подтвердить")


@pytest.mark.long
async def test_who_would_like_to_mentor_is_answered(stage: Stage) -> None:
    nina, vera = await builders.nina(stage), await builders.deputy(stage)
    olga = await stage.person("Ольга Львовна", surname="Белова")
    for one in (nina, olga):
        await one.says("/me")
        await one.taps("🤝 Наставничество")
        await one.taps("🤝 Стать наставником")
        await one.taps("Да, предложить себя")
        assert one.sees.text == "Заявка у школы и методиста. Ответ придёт сюда."
    await stage.leaps("mentorships", "deliveries", minutes=10)
    assert vera.sees.text == "✋ В Вашей школе есть желающий стать наставником."

    await vera.taps("✋ Хотят быть наставниками")
    assert vera.sees.text.startswith("✋ Хотят быть наставниками: 2\n1. Педагог")
    await vera.taps("1. Дать роль")
    await vera.taps("1. Пока нет")
    assert vera.sees.text == "Заявок сейчас нет."
    await stage.leaps("mentorships", "deliveries", minutes=10)

    assert olga.sees.text.startswith("🤝 Спасибо, что предложили себя в наставники.")
    async with stage.session() as session:
        roles = await session.scalars(select(RoleGrant.role).where(RoleGrant.person_id == nina.person_id))
        assert list(roles) == ["mentor"]
    await builders.forges(nina, "mp-wsh:0")
    assert nina.sees.text.startswith("Вы уже наставник.")


@pytest.mark.long
async def test_the_head_of_an_association_learns_that_a_pair_is_there_and_no_more(stage: Stage) -> None:
    oleg = await stage.person("Олег Ильич", surname="Орлов", roles=["association_head:math"])
    nina, anna = await builders.nina(stage), await builders.anna(stage, associations=["math"])
    await builders.anna(stage, surname="Быков", associations=["math"])
    number = await builders.pair(stage, anna, nina)

    await oleg.says("/menu")
    await oleg.taps("🗂 Моя работа")
    await oleg.taps("🤝 Моё РМО")
    await oleg.taps("🌱 Молодые педагоги")

    assert sorted(line[-21:] for line in oleg.sees.text.splitlines()[1:]) == sorted(
        line[-21:]
        for line in (f"🟢 Педагог {1003} — наставник есть", f"▫️ Педагог {1004} — наставника пока нет")
    )
    assert "Гусева" not in oleg.sees.text
    await builders.forges(oleg, f"mp-o:{number}")
    assert oleg.sees.text.startswith("На это у Вас нет прав.")


@pytest.mark.long
async def test_who_is_not_in_the_bot_agrees_on_paper(stage: Stage) -> None:
    nina, anna = await builders.nina(stage, joined=False), await builders.anna(stage)
    vera = await builders.deputy(stage)
    number = await builders.proposed(stage, vera, anna, nina)

    await vera.says("/menu")
    await builders.forges(vera, f"mp-o:{number}")
    await vera.taps("✍️ Согласие есть на бумаге")
    assert (await builders.row(stage, number)).state == "agreed"
    assert "✍️ Согласие есть на бумаге" not in vera.sees.buttons
    await builders.forges(vera, f"mp-pap:{number}")
    assert vera.sees.text.startswith("Этот человек в боте и ответит сам.")


@pytest.mark.long
async def test_who_is_forgotten_leaves_her_pairs_as_facts(stage: Stage) -> None:
    nina, anna, vera = await builders.nina(stage), await builders.anna(stage), await builders.deputy(stage)
    egor = await builders.anna(stage, surname="Быков")
    there = await builders.pair(stage, anna, nina)
    coming = await builders.proposed(stage, vera, egor, nina)
    async with stage.database.write() as session:
        session.add(MentorTerms(person_id=nina.person_id, most=2, changed_at=stage.now))
        session.add(MentorWish(person_id=nina.person_id, asked_at=stage.now))
    async with stage.database.write() as session:
        await privacy.erase(session, await session.get_one(Person, nina.person_id), stage.now)
    await stage.leaps("mentorships", "deliveries", minutes=20)

    assert (await builders.row(stage, there)).state == "ended_early"
    assert (await builders.row(stage, coming)).state == "withdrawn"
    async with stage.session() as session:
        assert (await session.scalars(select(MentorTerms))).all() == []
        assert (await session.scalars(select(MentorWish))).all() == []
        assert await session.scalar(select(Account).where(Account.person_id == nina.person_id)) is None
    await anna.says("/menu")
    await builders.forges(anna, f"mp-o:{there}")
    assert "Гусева" not in anna.sees.text
