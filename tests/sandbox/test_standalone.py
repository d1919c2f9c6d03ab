"""`python -m sandbox` serves, is driven from outside, and ends when asked."""

import asyncio
import sys
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import unused_port


async def answered(http: aiohttp.ClientSession, url: str) -> dict[str, Any]:
    """The first answer of a server that is just starting."""
    for _ in range(150):
        try:
            async with http.get(url) as answer:
                body: dict[str, Any] = await answer.json()
                return body
        except aiohttp.ClientConnectionError:
            await asyncio.sleep(0.2)
    raise AssertionError("the sandbox did not start")


@pytest.mark.long
async def test_it_serves_a_bot_on_a_port_and_ends_at_once_on_sigterm() -> None:
    port = unused_port()
    base = f"http://127.0.0.1:{port}"
    command = (sys.executable, "-m", "sandbox", "--port", str(port), "--token", "42:TOKEN", "--strict")
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL)
    try:
        async with aiohttp.ClientSession() as http:
            state = await answered(http, f"{base}/control/state")
            await http.post(f"{base}/control/deeds", json=[{"user": 1, "do": "starts", "payload": "x"}])
            updates = await answered(http, f"{base}/bot42:TOKEN/getUpdates")
            offset = updates["result"][0]["update_id"] + 1
            poll = asyncio.create_task(
                answered(http, f"{base}/bot42:TOKEN/getUpdates?timeout=50&offset={offset}")
            )
            await asyncio.sleep(0.2)
            process.terminate()
            code = await asyncio.wait_for(process.wait(), 5)
            last = await poll
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()

    assert (state["people"], updates["result"][0]["message"]["text"]) == (0, "/start x")
    assert (code, last) == (0, {"ok": True, "result": []})
