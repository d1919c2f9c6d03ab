"""The page's routes, open to the page itself and to nobody else's."""

import asyncio
import functools
import json
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, urlsplit

from aiohttp import web

from sandbox.errors import ApiError
from sandbox.page.deeds import Deeds, Refused
from sandbox.page.feed import Feed
from sandbox.page.stages import Stage
from sandbox.telegram import Telegram

STATIC = Path(__file__).parent.parent / "static"
LARGEST = 20 * 1024 * 1024
PER_PAGE = 80
TICK, SETTLED = 20.0, 0.7
PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'"
SAFE = {
    "Content-Security-Policy": OWN + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Page:
    """Serves the page, its state and its orders."""

    def __init__(self, telegram: Telegram, stage: Stage, feed: Feed, hosts: Collection[str]) -> None:
        self._telegram, self._feed, self._hosts = telegram, feed, frozenset(hosts)
        self._deeds = Deeds(telegram, stage, feed)

    def routes(self) -> list[web.RouteDef]:
        served: list[tuple[str, str, Handler]] = [
            ("GET", "/", self.index),
            ("GET", "/static/{name}", self.static),
            ("GET", "/page/state", self.state),
            ("GET", r"/page/chat/{id:-?\d+}", self.chat),
            ("GET", "/page/ws", self.watch),
            ("POST", "/page/do", self.do),
            ("POST", "/page/file", self.upload),
            ("GET", "/page/file/{id}", self.file),
        ]
        return [web.route(method, path, self._own(handler)) for method, path, handler in served]

    def _own(self, handler: Handler) -> Handler:
        @functools.wraps(handler)
        async def guarded(request: web.Request) -> web.StreamResponse:
            if not self._is_ours(request):
                raise web.HTTPForbidden(text="This page answers only to itself.")
            return await handler(request)

        return guarded

    def _is_ours(self, request: web.Request) -> bool:
        """Whether the request comes from the page: another site may neither order nor listen."""
        try:
            host = urlsplit(f"//{request.host}").hostname
        except ValueError:
            return False
        origin = request.headers.get("Origin")
        if host not in self._hosts or (origin is not None and urlsplit(origin).netloc != request.host):
            return False
        return request.headers.get("Sec-Fetch-Site", "none") in ("same-origin", "none") or request.path == "/"

    async def index(self, _request: web.Request) -> web.StreamResponse:
        return web.FileResponse(STATIC / "index.html", headers=SAFE)

    async def static(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        if name not in {file.name for file in STATIC.iterdir()}:
            raise web.HTTPNotFound
        return web.FileResponse(STATIC / name, headers=SAFE)

    async def state(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response(await self._feed.state(), headers=SAFE)

    async def chat(self, request: web.Request) -> web.StreamResponse:
        chat_id, before = int(request.match_info["id"]), request.query.get("before", "")
        if not self._feed.knows(chat_id):
            raise web.HTTPNotFound
        told = self._feed.chat(chat_id, int(before) if before.isdigit() else None, PER_PAGE)
        return web.json_response(told, headers=SAFE)

    async def do(self, request: web.Request) -> web.StreamResponse:
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            order = json.loads(await request.read())
            done = await self._deeds.do(order if isinstance(order, dict) else {})
        except json.JSONDecodeError:
            raise web.HTTPBadRequest from None
        except Refused as refused:
            return web.json_response({"refused": refused.why}, status=409)
        return web.json_response(done)

    async def upload(self, request: web.Request) -> web.StreamResponse:
        """A file as the request's body, past the app's own limit on bodies."""
        query, content = request.query, bytearray()
        async for chunk in request.content.iter_any():
            content += chunk
            if len(content) > LARGEST:
                return web.json_response({"refused": "large"}, status=409)
        try:
            await self._telegram.sends_file(
                int(query["user"]),
                query["name"],
                bytes(content),
                query.get("caption", ""),
                photo=query.get("photo") == "1",
                chat_id=int(query["chat"]),
                content_type=request.content_type,
            )
        except (KeyError, ValueError, ApiError):
            return web.json_response({"refused": "impossible"}, status=409)
        return web.json_response({})

    async def file(self, request: web.Request) -> web.StreamResponse:
        found = self._telegram.files.by_id.get(request.match_info["id"])
        if found is None:
            raise web.HTTPNotFound
        shown = found.kind == "photo" and found.mime in PICTURES
        place = "inline" if shown else f"attachment; filename*=UTF-8''{quote(found.name)}"
        headers = SAFE | {"Content-Security-Policy": "sandbox", "Content-Disposition": place}
        kind = found.mime if shown else "application/octet-stream"
        return web.Response(body=found.content, content_type=kind, headers=headers)

    async def watch(self, request: web.Request) -> web.StreamResponse:
        """Tell an open page what happens until it leaves."""
        socket = web.WebSocketResponse(heartbeat=TICK)
        await socket.prepare(request)
        with self._feed.page() as queue:
            teller = asyncio.create_task(self._tell(socket, queue))
            try:
                async for _ in socket:
                    pass
            finally:
                teller.cancel()
                with suppress(asyncio.CancelledError, ConnectionError):
                    await teller
        return socket

    async def _tell(
        self, socket: web.WebSocketResponse, queue: "asyncio.Queue[dict[str, object] | None]"
    ) -> None:
        """Pass on what is heard; the time and what is due follow when it has grown quiet."""
        pause = TICK
        while True:
            try:
                told = await asyncio.wait_for(queue.get(), pause)
            except TimeoutError:
                pause = TICK
                clock = await self._feed.clock()
                told = {"kind": "clock", "now": self._feed.stage.now().isoformat(), **clock}
            else:
                pause = SETTLED
            if told is None:
                await socket.close(code=1001)
                return
            await socket.send_json(told)
