"""What people do with events: look, search; and what their organisers do."""

from aiogram import Router

from handlers.events import looking

router = Router(name=__name__)
router.include_routers(looking.router)

__all__ = ["looking", "router"]
