"""What a methodist does with questionnaires themselves: looks, changes, publishes, tries."""

from aiogram import Router

from handlers.instruments import browsing, editing, files, growing, publishing, trying

router = Router(name=__name__)
router.include_routers(
    browsing.router, editing.router, growing.router, publishing.router, files.router, trying.router
)

__all__ = ["browsing", "editing", "files", "growing", "publishing", "router", "trying"]
