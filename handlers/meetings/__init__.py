"""What people do with meetings: plan, gather, decide, vote, write down, carry out."""

from aiogram import Router

from handlers.meetings import agenda, circles, councils, holding, items, minutes, plans, tasks, voting

router = Router(name=__name__)
router.include_routers(
    circles.router,
    plans.router,
    agenda.router,
    items.router,
    holding.router,
    voting.router,
    minutes.router,
    tasks.router,
    councils.router,
)

__all__ = [
    "agenda", "circles", "councils", "holding", "items", "minutes", "plans", "router", "tasks", "voting",
]  # fmt: skip
