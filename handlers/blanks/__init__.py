"""The paper bridge: print questionnaires, enter what comes back."""

from aiogram import Router

from handlers.blanks import entering, printing, reading

router = Router(name=__name__)
router.include_routers(printing.router, entering.router, reading.router)

__all__ = ["entering", "printing", "reading", "router"]
