"""What people do with risk signals: a methodist answers them, a young teacher has her say."""

from aiogram import Router

from handlers.signals import acting, looking, own

router = Router(name=__name__)
router.include_routers(looking.router, acting.router, own.router)

__all__ = ["acting", "looking", "own", "router"]
