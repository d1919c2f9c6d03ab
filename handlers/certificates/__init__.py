"""What people do with certificates: take theirs, give them, mend them, find out whether one is true."""

from aiogram import Router

from handlers.certificates import giving, mending, mine, papers, verifying

router = Router(name=__name__)
router.include_routers(mine.router, verifying.router, giving.router, mending.router, papers.router)

__all__ = ["giving", "mending", "mine", "papers", "router", "verifying"]
