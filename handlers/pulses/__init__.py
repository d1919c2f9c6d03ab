"""What people do with pulses: a young teacher answers and shows, her mentor and her methodist look."""

from aiogram import Router

from handlers.pulses import answering, looking, own, showing, totals

router = Router(name=__name__)
router.include_routers(answering.router, own.router, showing.router, looking.router, totals.router)
