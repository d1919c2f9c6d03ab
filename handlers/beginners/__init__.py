"""What people do with the register of young teachers."""

from aiogram import Router

from handlers.beginners import hub, lists, rooms

router = Router(name=__name__)
router.callback_query.filter(rooms.private)
router.include_routers(hub.router, lists.router)

__all__ = ["hub", "lists", "router"]
