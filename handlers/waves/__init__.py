"""Waves: what a methodist opens, watches and closes, and what a head sees of her own people."""

from aiogram import Router

from handlers.waves import hub, opening, running

router = Router(name=__name__)
router.include_routers(hub.router, opening.router, running.router)

__all__ = ["hub", "opening", "router", "running"]
