"""What people do with questionnaires: answer, read and share what came out, ask for help, offer it."""

from aiogram import Router

from handlers.questionnaires import answering, demands, offers, results, sharing

router = Router(name=__name__)
router.include_routers(answering.router, results.router, sharing.router, demands.router, offers.router)

FAMILIES = answering.FAMILIES

__all__ = ["FAMILIES", "answering", "demands", "offers", "results", "router", "sharing"]
