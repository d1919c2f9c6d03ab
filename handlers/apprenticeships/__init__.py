"""What people do with the programme of a pair: the two write it and go by it; others see what they may."""

from aiogram import Router

from handlers import private
from handlers.apprenticeships import ending, goals, others, own, papers, repeating, steps

router = Router(name=__name__)
router.callback_query.filter(private)
router.include_routers(
    own.router, goals.router, steps.router, ending.router, repeating.router, others.router, papers.router
)

FAMILIES = {ending.NAME: ending.load, repeating.NAME: repeating.load}

__all__ = ["FAMILIES", "ending", "goals", "others", "own", "papers", "repeating", "router", "steps"]
