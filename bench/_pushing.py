"""`python -m bench._pushing`: the sender of the bot alone, without a limit of its own, on BOT_DATA_DIR."""

import asyncio
import gc

from aiogram.methods import GetMe

from bot import settings, wire
from bot.application import Application, Parts
from bot.clock import Clock
from bot.database import Database
from locales import bundle
from scheduler.pacing import Pacer
from services.districts import load

IN_FLIGHT, BOUNDLESS = 300, 1e6


async def main() -> None:
    given = settings.load()
    bot, database, clock = wire.client(given), Database(given.database), Clock()
    parts = Parts(bot, database, load(), "opora_bot", clock, pacer=Pacer(BOUNDLESS))
    sender = Application(parts, at_once=IN_FLIGHT).sender
    wire.warm()
    bundle("ru")
    gc.collect()
    gc.freeze()
    await bot(GetMe())  # ready
    await sender.pump()
    await asyncio.sleep(60)  # to be looked at


if __name__ == "__main__":
    import uvloop

    uvloop.run(main())
