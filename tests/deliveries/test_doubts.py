"""Claims of which it is not known whether they were kept."""

import pytest

from bot.clock import Clock
from bot.database import Database
from models.district import District
from tests.commits import breaking
from tests.deliveries.builders import TUESDAY, Post, dispatcher, fates
from tests.deliveries.test_sending import told


@pytest.mark.parametrize("when", ["before", "after"])
async def test_claims_of_which_nothing_left_are_sent_once(
    ledger: Database, district: District, when: str
) -> None:
    await told(ledger, 2)
    post = Post()
    sender = dispatcher(ledger, post, district, Clock(TUESDAY))
    with breaking(ledger, "UPDATE deliveries SET state", when), pytest.raises(ConnectionResetError):
        await sender.pump()
    assert post.tried == {}

    await sender.pump()

    assert (post.tried, await fates(ledger)) == ({1001: 1, 1002: 1}, [("sent", ""), ("sent", "")])
