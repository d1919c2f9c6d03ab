"""What people do about themselves and each other: enter, choose, see, invite, give roles."""

from aiogram import Router

from handlers.people import cards, entrance, granting, hiding, inviting, me, menu, presence, rights_of_mine

router = Router(name=__name__)
router.include_routers(
    entrance.router,
    menu.router,
    me.router,
    rights_of_mine.router,
    cards.router,
    inviting.router,
    granting.router,
    hiding.router,
    presence.router,
)

__all__ = [
    "cards",
    "entrance",
    "granting",
    "hiding",
    "inviting",
    "me",
    "menu",
    "presence",
    "rights_of_mine",
    "router",
]
