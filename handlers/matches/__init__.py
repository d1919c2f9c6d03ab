"""Proposals of who shall mentor whom, and neighbouring schools."""

from aiogram import Router

from handlers import private
from handlers.matches import cohorts, nearness, proposals

router = Router(name=__name__)
router.callback_query.filter(private)
router.include_routers(proposals.router, cohorts.router, nearness.router)

__all__ = ["cohorts", "nearness", "proposals", "router"]
