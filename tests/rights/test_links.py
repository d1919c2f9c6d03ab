"""Links and contacts put together by hand: they open nothing, and say the same of what is not there."""

import random

import pytest
from sqlalchemy import select

from models.inbox import Update
from models.people import Account, Invite, Person
from services import invites
from tests.rights import buttons, people, tables
from tests.stage import Stage

KINDS = ("an", "ev", "ex", "at", "bl", "ce", "me", "cr", "rg", "wv", "zz")
WRONG = ("0", "-1", "77", "1", "2", "9" * 12, "9" * 40, "٣", "1e3", "0x1", "1-1", "", "A" * 60)


async def aside(stage: Stage) -> list[str]:
    async with stage.session() as session:
        found = await session.scalars(select(Update.payload).where(Update.state == "quarantined"))
        return [one[-200:] for one in found]


@pytest.mark.long
async def test_a_link_made_up_opens_nothing_that_is_another_s(stage: Stage) -> None:
    await people.town(stage)
    someone = await stage.person("Анна Петровна", surname="Посторонняя", school=people.SCHOOL)
    guest = stage.guest()
    await someone.says("/menu")
    await guest.says("/start")
    watch = tables.Watch(stage, {someone.person_id})
    for kind in KINDS:
        for wrong in WRONG:
            for who in (someone, guest):
                told = len(who.heard)
                await who.says(f"/start {kind}-{wrong}".strip())
                assert len(who.heard) > told, (kind, wrong)
            assert watch.foreign() == [], (kind, wrong)

    assert await aside(stage) == []
    assert "Канарейка" not in "\n".join([*someone.reads, *guest.reads])


def flipped(key: str, dice: random.Random) -> str:
    """The key with one letter another."""
    at = dice.randrange(len(key))
    other = dice.choice(
        [one for one in "ABCDEFGHJKLMNPQRSTUVWXYZ23456789abcdefghijkmnpqrstuvwxyz" if one != key[at]]
    )
    return key[:at] + other + key[at + 1 :]


async def invited(stage: Stage) -> str:
    async with stage.database.write() as session:
        newcomer = Person(code="9001", surname="Новая", name="Анна")
        session.add(newcomer)
        await session.flush()
        _row, key = await invites.make(session, newcomer, stage.district, stage.now)
        return key


async def test_a_key_with_one_letter_wrong_is_a_key_that_never_was(stage: Stage) -> None:
    dice = buttons.dice()
    key = await invited(stage)
    guest = stage.guest()
    replies = set()
    for wrong in [flipped(key, dice) for _ in range(25)]:
        if wrong.upper() == key.upper():
            continue
        await guest.starts(wrong)
        replies.add(guest.sees.text)
        await stage.moves(minutes=20)

    async with stage.session() as session:
        assert (await session.scalars(select(Account.person_id))).all() == [None]
        assert (await session.scalars(select(Invite.redeemed_at))).all() == [None]
    assert len(replies) <= 2, replies
    assert not any("Новая" in one for one in guest.reads)


async def test_ten_thousand_guesses_hit_no_key(stage: Stage) -> None:
    dice, key = buttons.dice(), await invited(stage)
    async with stage.session() as session:
        known = set(await session.scalars(select(Invite.key_hash)))
        guesses = {
            "".join(dice.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=len(key))) for _ in range(10_000)
        }
        assert invites.hashed(key) in known
        assert [one for one in guesses if invites.hashed(one) in known] == []
    assert len(key) >= 16


async def test_a_contact_is_nobody_s_way_in(stage: Stage) -> None:
    anna = await stage.person("Анна Петровна")
    guest = stage.guest()
    await guest.says("/start")
    card = {"phone_number": "79001234567", "first_name": "Анна"}
    for forged in (
        card,
        card | {"user_id": anna.id},
        card | {"user_id": guest.id},
        card | {"user_id": 777000},
    ):
        await stage.telegram.shares_contact(guest.id, forged=forged)
        await stage.settle()

    async with stage.session() as session:
        wanted = select(Account.person_id).where(Account.telegram_id == guest.id)
        assert (await session.scalars(wanted)).all() == [None]
        kept = (await session.scalars(select(Update.reason))).all()
    assert set(kept) == {None}
    assert not any("79001234567" in one for one in guest.reads)
