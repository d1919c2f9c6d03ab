"""What people do with results: read them."""

from aiogram import Router

from handlers.findings import looking

router = Router(name=__name__)
router.include_routers(looking.router)

__all__ = ["looking", "router"]
