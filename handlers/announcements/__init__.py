"""What people do with announcements: read and answer, write and send, run and count."""

from aiogram import Router

from handlers.announcements import composing, judging, reading, running

router = Router(name=__name__)
router.include_routers(reading.router, composing.router, judging.router, running.router)

afterwards = reading.offer

__all__ = ["afterwards", "composing", "judging", "reading", "router", "running"]
