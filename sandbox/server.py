"""The Bot API on a socket."""

import asyncio
import json
import re
from contextlib import suppress
from typing import Any

from aiohttp import BodyPartReader, web

from sandbox.errors import ApiError, Cut
from sandbox.faults import Fault
from sandbox.files import UP, Upload
from sandbox.telegram import Reply, Telegram

TELEGRAM = web.AppKey("telegram", Telegram)
TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{3,}")
SILENCE = 300.0
PIECES = 30


def application(telegram: Telegram) -> web.Application:
    """Serves /bot<token>/<method> and /file/bot<token>/<path>."""
    app = web.Application(client_max_size=UP + 1024 * 1024)
    app[TELEGRAM] = telegram
    app.router.add_route("*", "/bot{token:[^/]+}/{method}", _call)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", _download)
    app.on_shutdown.append(_hush)
    app.on_cleanup.append(_close)
    return app


def refusal(telegram: Telegram, token: str) -> Reply | None:
    """What a wrong token hears: 401 if it looks like one, 404 if not."""
    if token == telegram.token:
        return None
    status, text = (401, "Unauthorized") if TOKEN.fullmatch(token) else (404, "Not Found")
    return Reply(status, json.dumps({"ok": False, "error_code": status, "description": text}))


async def _call(request: web.Request) -> web.StreamResponse:
    telegram = request.app[TELEGRAM]
    reply = refusal(telegram, request.match_info["token"])
    if reply is None:
        try:
            params, files = await _read(request)
            reply = await telegram.serve(request.match_info["method"], params, files)
        except web.HTTPRequestEntityTooLarge:
            body = {"ok": False, "error_code": 413, "description": "Request Entity Too Large"}
            reply = Reply(413, json.dumps(body))
        except ValueError:
            body = {"ok": False, "error_code": 400, "description": "Bad Request: can't parse the request"}
            reply = Reply(400, json.dumps(body))
        except Cut as cut:
            return await _cut(request, cut)
    if reply.slow is not None:
        return await _drip(request, reply)
    kind = "text/html" if reply.body.startswith(b"<") else "application/json"
    return web.Response(status=reply.status, body=reply.body, content_type=kind, charset="utf-8")


async def _drip(request: web.Request, reply: Reply) -> web.StreamResponse:
    """The body in PIECES, or its first half alone; who hangs up meanwhile is let go."""
    assert reply.slow is not None
    made = web.StreamResponse(status=reply.status, headers={"Content-Type": "application/json"})
    made.content_length = len(reply.body)
    await made.prepare(request)
    body = reply.body if reply.slow.whole else reply.body[: len(reply.body) // 2]
    with suppress(ConnectionError):
        size = len(body) // PIECES + 1
        for start in range(0, len(body), size):
            await made.write(body[start : start + size])
            await asyncio.sleep(reply.slow.seconds / PIECES)
    if not reply.slow.whole and request.transport is not None:
        request.transport.close()
    return made


async def _cut(request: web.Request, cut: Cut) -> web.StreamResponse:
    """End the connection without an answer. A listening socket cannot refuse: it hangs up instead."""
    if cut.how == "silence":
        for _ in range(int(SILENCE / 0.25)):
            await asyncio.sleep(0.25)
            if request.transport is None or request.transport.is_closing():
                break
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """Fields from the address and the body, in any of the forms the Bot API takes."""
    params: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        given = (await request.json()) if request.can_read_body else {}
        if not isinstance(given, dict):
            raise ValueError("an object is expected")
        params |= given
    elif request.content_type == "application/x-www-form-urlencoded":
        params |= {name: str(value) for name, value in (await request.post()).items()}
    elif request.content_type == "multipart/form-data":
        await _read_parts(request, params, files)
    return params, files


async def _read_parts(request: web.Request, params: dict[str, Any], files: dict[str, Upload]) -> None:
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        if part.filename is None:
            params[part.name] = content.decode()
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            files[part.name] = Upload(part.filename, content, kind)


async def _download(request: web.Request) -> web.StreamResponse:
    telegram = request.app[TELEGRAM]
    if fault := telegram.faults.next("download", None):
        return await _fails(request, fault)
    refused = refusal(telegram, request.match_info["token"])
    file = telegram.files.by_path.get(request.match_info["path"])
    if refused or file is None:
        reply = refused or Reply(404, '{"ok":false,"error_code":404,"description":"Not Found"}')
        return web.Response(status=reply.status, body=reply.body, content_type="application/json")
    return web.Response(body=file.content, content_type="application/octet-stream")


async def _fails(request: web.Request, fault: Fault) -> web.StreamResponse:
    """A download that goes wrong."""
    file = _content(request)
    if slow := fault.slow():
        return await _drip(request, Reply(200, file, slow))
    try:
        broken = fault.strike()
    except ApiError as error:
        return web.json_response(error.body, status=error.status)
    except Cut as cut:
        return await _cut(request, cut)
    return web.Response(status=broken.status, body=Reply(0, broken.text).body)


def _content(request: web.Request) -> bytes:
    return request.app[TELEGRAM].files.by_path[request.match_info["path"]].content


async def _hush(app: web.Application) -> None:
    app[TELEGRAM].updates.close()


async def _close(app: web.Application) -> None:
    await app[TELEGRAM].webhook.close()
