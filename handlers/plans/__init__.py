"""What people do with plans: a teacher makes one and goes her way; a methodist, a mentor, a head look."""

from aiogram import Router

from handlers.plans import ending, going, judging, making, mine, others, papers, steps

router = Router(name=__name__)
router.include_routers(
    mine.router,
    making.router,
    steps.router,
    going.router,
    ending.router,
    judging.router,
    others.router,
    papers.router,
)

FAMILIES = {ending.REPEAT: ending.load}

__all__ = ["FAMILIES", "ending", "going", "judging", "making", "mine", "others", "papers", "router", "steps"]
