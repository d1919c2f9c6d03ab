"""What people do with pairs: the two, the school, methodists."""

from aiogram import Router

from handlers import private
from handlers.mentorships import answering, listing, looking, offering, proposing, running

router = Router(name=__name__)
router.callback_query.filter(private)
router.include_routers(
    looking.router,
    answering.router,
    proposing.router,
    running.router,
    listing.router,
    offering.router,
)

__all__ = ["answering", "listing", "looking", "offering", "proposing", "router", "running"]
