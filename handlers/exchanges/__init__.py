"""«В гости на урок»: rounds, joining, the day, whether it happened."""

from aiogram import Router

from handlers import private
from handlers.exchanges import rounds, visits

router = Router(name=__name__)
router.callback_query.filter(private)
router.include_routers(rounds.router, visits.router)

__all__ = ["rounds", "router", "visits"]
