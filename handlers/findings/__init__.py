"""What people do with results: read them, take them away on paper."""

from aiogram import Router

from handlers.findings import looking, papers

router = Router(name=__name__)
router.include_routers(looking.router, papers.router)

__all__ = ["looking", "papers", "router"]
