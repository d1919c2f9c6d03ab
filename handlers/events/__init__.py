"""What people do with events: look, search; and what their organisers do."""

from aiogram import Router

from handlers.events import looking, running, writing

router = Router(name=__name__)
router.include_routers(looking.router, writing.router, running.router)

FAMILIES = writing.FAMILIES

__all__ = ["FAMILIES", "looking", "router", "running", "writing"]
