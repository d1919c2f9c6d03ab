"""What people do with talks: propose, choose, name, say what took place; keep the register."""

from aiogram import Router

from handlers.talks import judging, mine, proposing, registers

router = Router(name=__name__)
router.include_routers(mine.router, proposing.router, judging.router, registers.router)

__all__ = ["judging", "mine", "proposing", "registers", "router"]
