"""The buttons of forms. Each carries its draft and its step, so it never goes stale."""

from aiogram.filters.callback_data import CallbackData


class Pick(CallbackData, prefix="f"):
    """An option of a step; `on` 0 takes a tick away where several may be ticked."""

    draft_id: int
    step: str
    option: str
    on: int = 1


class Beside(CallbackData, prefix="f-a"):
    """An aside of a step: an answer that is none."""

    draft_id: int
    step: str
    option: str


class Page(CallbackData, prefix="f-page"):
    """More options of a step; with no step, more answers of the preview."""

    draft_id: int
    step: str
    page: int


class Do(CallbackData, prefix="f-do"):
    """Anything else: ready, skip, keep, back, pause, cancel, sure, show, change, finish, typing."""

    draft_id: int
    verb: str
    step: str = ""


class Unfinished(CallbackData, prefix="f-list"):
    """What is begun and not finished: «Продолжить»."""

    page: int = 0
