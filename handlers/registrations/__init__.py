"""What people do about seats: ask, take, confirm, leave, answer; and what organisers do with the list."""

from aiogram import Router

from handlers.registrations import asking, holding, running, signing

router = Router(name=__name__)
router.include_routers(signing.router, holding.router, asking.router, running.router)

FAMILIES = asking.FAMILIES

__all__ = ["FAMILIES", "asking", "holding", "router", "running", "signing"]
