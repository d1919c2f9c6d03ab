"""What people do with courses: a teacher applies, her school approves, a methodist shares the seats out."""

from aiogram import Router

from handlers import private
from handlers.courses import editing, hub, loading, mine, records, reports, schools, sharing

router = Router(name=__name__)
router.callback_query.filter(private)
router.include_routers(
    mine.router,
    records.router,
    schools.router,
    hub.router,
    sharing.router,
    editing.router,
    reports.router,
    loading.router,
)

FAMILIES = {records.CERTIFY: records.load}

__all__ = [
    "FAMILIES",
    "editing",
    "hub",
    "loading",
    "mine",
    "records",
    "reports",
    "router",
    "schools",
    "sharing",
]
