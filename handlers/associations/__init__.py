"""What people do with associations and schools: look, change, connect group chats."""

from aiogram import Router

from handlers.associations import cards, changing, groups, schools

router = Router(name=__name__)
router.include_routers(cards.router, changing.router, schools.router, groups.router)

__all__ = ["cards", "changing", "groups", "router", "schools"]
