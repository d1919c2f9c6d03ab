"""What people do with the register of young teachers."""

from aiogram import Router

from handlers import private
from handlers.beginners import cards, figures, hub, lists, papers

router = Router(name=__name__)
router.callback_query.filter(private)
router.include_routers(hub.router, lists.router, cards.router, figures.router, papers.router)

__all__ = ["cards", "figures", "hub", "lists", "papers", "router"]
