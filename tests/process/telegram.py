"""The sandbox in its own process, moved by its levers."""

from collections import Counter
from typing import Any

import aiohttp

from tests.process.programs import Program, until

TOKEN = "1000000001:SANDBOX-TOKEN"


class Telegram:
    """What people do, what goes wrong on the wire, and what reached whom."""

    def __init__(self, program: Program, http: aiohttp.ClientSession, port: int) -> None:
        self.program, self._http = program, http
        self.url = f"http://127.0.0.1:{port}"

    async def opened(self) -> None:
        async def look() -> bool:
            try:
                return bool(await self.state())
            except aiohttp.ClientConnectionError:
                return False

        await until(look, "the sandbox answers")

    async def state(self) -> dict[str, Any]:
        found: dict[str, Any] = await self._ask("GET", "state")
        return found

    async def people(self, *ids: int, **facts: Any) -> None:
        await self._ask("POST", "people", [{"id": one, "first_name": f"N{one}", **facts} for one in ids])

    async def do(self, what: str, *ids: int, **detail: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self._ask(
            "POST", "deeds", [{"user": one, "do": what, **detail} for one in ids]
        )
        return found

    async def raw(self, *updates: dict[str, Any]) -> None:
        await self._ask("POST", "raw", list(updates))

    async def trouble(self, *faults: dict[str, Any]) -> None:
        await self._ask("POST", "faults", list(faults))

    async def no_trouble(self) -> None:
        await self._ask("DELETE", "faults")

    async def calls(self, method: str | None = None) -> list[dict[str, Any]]:
        """The bot's calls: all of the method, or all but the polls that went well."""
        found: list[dict[str, Any]] = await self._ask("GET", f"calls?method={method}" if method else "calls")
        return found

    async def conflicts(self) -> int:
        return sum(call["status"] == 409 for call in await self.calls("getUpdates"))

    async def chat(self, user: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self._ask("GET", f"chats/{user}")
        return found

    async def arrived(self, words: str) -> Counter[int]:
        """How many messages with these words each chat has got, whatever the bot was answered."""
        return Counter(
            call["chat_id"]
            for call in await self.calls("sendMessage")
            if call["message_id"] and words in call["params"]["text"]
        )

    async def still(self) -> None:
        """Until what was on the wire when a bot died has taken its effect."""
        before = -1

        async def look() -> bool:
            nonlocal before
            last, before = before, (await self.state())["calls"]
            return bool(last == before)

        await until(look, "the sandbox is still")

    async def webhook(self, url: str) -> None:
        """Somebody sets a webhook behind the bot's back."""
        assert await self._call("setWebhook", url=url) == 200

    async def poll(self) -> int:
        """Another program asks for the updates; the status it gets."""
        return await self._call("getUpdates", timeout=0)

    async def reset(self) -> None:
        """Empty, as if nobody had ever been there."""
        await self._call("deleteWebhook")
        await self._ask("POST", "reset", {})

    async def _call(self, method: str, **params: object) -> int:
        async with self._http.post(f"{self.url}/bot{TOKEN}/{method}", json=params) as answer:
            return answer.status

    async def _ask(self, method: str, path: str, body: object = None) -> Any:
        async with self._http.request(method, f"{self.url}/control/{path}", json=body) as answer:
            assert answer.status == 200, f"{path}: {answer.status}"
            return await answer.json()
