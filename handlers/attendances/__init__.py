"""What people do about attendance: check in, mark, say what they thought, take and give materials."""

from aiogram import Router

from handlers.attendances import doors, hearing, keeping, marking, summing

router = Router(name=__name__)
router.include_routers(doors.router, marking.router, hearing.router, keeping.router, summing.router)

__all__ = ["doors", "hearing", "keeping", "marking", "router", "summing"]
