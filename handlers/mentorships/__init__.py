"""What people do with pairs: the two, the school, methodists."""

from aiogram import Router

from handlers.mentorships import looking, rooms

router = Router(name=__name__)
router.callback_query.filter(rooms.private)
router.include_routers(looking.router)

__all__ = ["looking", "router"]
