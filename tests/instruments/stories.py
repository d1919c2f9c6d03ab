"""How stories reach the screens of questionnaires."""

from collections.abc import Iterator
from contextlib import contextmanager

from aiogram.filters.callback_data import CallbackData
from sqlalchemy import event, update

from models.people import RoleGrant
from sandbox.chats import Button
from sandbox.people import Human
from tests.stage import Colleague, Stage
from views.instruments.callbacks import Instruments


async def methodist(stage: Stage, called: str = "Ольга Ивановна") -> Colleague:
    return await stage.person(called, surname="Светлова", position="METHODIST", roles=["methodist"])


async def opens(human: Human, where: CallbackData | None = None) -> None:
    """Taps a button that leads to the list, or elsewhere."""
    await human.says("/menu")
    await human.taps(Button("→", data=(where or Instruments()).pack()))


async def drafts(human: Human, title: str = "Мониторинг") -> None:
    """Makes a draft of the version in force."""
    await opens(human)
    await human.taps(title)
    await human.taps("Версия 1")
    await human.taps("Сделать черновик")


@contextmanager
def counted(stage: Stage) -> Iterator[list[str]]:
    """The statements sent to the database meanwhile, by either of its engines."""
    said: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        said.append(statement)

    engines = {stage.database._writer.sync_engine, stage.database._reader.sync_engine}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", note)


async def retires(stage: Stage, human: Colleague) -> None:
    """All her roles end now."""
    async with stage.database.write() as session:
        await session.execute(
            update(RoleGrant).where(RoleGrant.person_id == human.person_id).values(until=stage.now)
        )
