"""What people do with check-ins: mentors answer, methodists look at alerts and settle them."""

from aiogram import Router

from handlers.checkins import answering, looking
from services.checkins.forgetting import ANSWER

router = Router(name=__name__)
router.include_routers(answering.router, looking.router)

FAMILIES = {ANSWER: answering.load}

__all__ = ["FAMILIES", "answering", "looking", "router"]
