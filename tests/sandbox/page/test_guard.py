"""Whom the page obeys, and what it refuses."""

from typing import Any

import aiohttp
import pytest

from tests.sandbox.page.play import ANNA, Play


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Origin": "http://evil.example"}, id="another site's page"),
        pytest.param({"Origin": "null"}, id="a page without an origin"),
        pytest.param({"Host": "evil.example"}, id="a name pointed at this machine"),
        pytest.param({"Sec-Fetch-Site": "cross-site"}, id="a picture or script elsewhere"),
    ],
)
async def test_the_page_answers_only_to_itself(headers: dict[str, str]) -> None:
    play = Play()
    runner = await play.serve()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/page"
    async with aiohttp.ClientSession() as client:
        posted = await client.post(f"{address}/do", json={"do": "block", "user": ANNA}, headers=headers)
        watched = await client.get(f"{address}/ws", headers=headers)
        looked = await client.get(f"{address}/state", headers=headers)
    await runner.cleanup()

    assert [posted.status, watched.status, looked.status] == [403, 403, 403]
    assert not play.telegram.people[ANNA].blocked


@pytest.mark.parametrize(
    "order",
    [
        pytest.param({"do": "fly"}, id="no such deed"),
        pytest.param({"do": "say", "user": ANNA, "chat": ANNA, "text": "  "}, id="an empty text"),
        pytest.param({"do": "say", "user": 7, "chat": 7, "text": "я"}, id="nobody"),
        pytest.param({"do": "tap", "user": ANNA, "chat": ANNA, "message": 9}, id="no such message"),
        pytest.param({"do": "move", "minutes": -60}, id="back in time"),
        pytest.param({"do": "fault", "kind": "plague", "times": 1}, id="no such trouble"),
    ],
)
async def test_what_cannot_be_done_is_refused(order: dict[str, Any]) -> None:
    play = Play()
    runner = await play.serve()
    async with aiohttp.ClientSession() as client:
        answer = await client.post(f"http://127.0.0.1:{runner.addresses[0][1]}/page/do", json=order)
        refused = await answer.json()
    await runner.cleanup()

    assert answer.status == 409
    assert list(refused) == ["refused"]
