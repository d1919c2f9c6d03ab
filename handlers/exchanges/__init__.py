"""«В гости на урок»: rounds, joining, the day, whether it happened."""

from aiogram import Router

from handlers import private
from handlers.exchanges import inviting, papers, rounds, visits

router = Router(name=__name__)
router.message.filter(private)
router.callback_query.filter(private)
router.include_routers(rounds.router, visits.router, papers.router, inviting.router)

__all__ = ["inviting", "papers", "rounds", "router", "visits"]
