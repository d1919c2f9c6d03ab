"""What people do with the register of young teachers."""

from aiogram import Router

from handlers.beginners import cards, figures, hub, lists, papers, rooms

router = Router(name=__name__)
router.callback_query.filter(rooms.private)
router.include_routers(hub.router, lists.router, cards.router, figures.router, papers.router)

__all__ = ["cards", "figures", "hub", "lists", "papers", "router"]
