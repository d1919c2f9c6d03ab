"""Other eyes on a teacher's work: a look at a lesson, tests, a result by code."""

from aiogram import Router

from handlers.assessments import asking, filling, looking, mine

router = Router(name=__name__)
router.include_routers(asking.router, filling.router, mine.router, looking.router)

__all__ = ["asking", "filling", "looking", "mine", "router"]
