"""What people do with the journal of a pair: the mentor logs, the mentee confirms, others read."""

from aiogram import Router

from handlers.journals import confirming, logging, mending, papers, reading
from services.journals.forgetting import LOG, MEND

router = Router(name=__name__)
router.include_routers(logging.router, mending.router, confirming.router, reading.router, papers.router)

FAMILIES = {LOG: logging.load, MEND: mending.load}

__all__ = ["FAMILIES", "confirming", "logging", "mending", "papers", "reading", "router"]
