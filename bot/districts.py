"""The district of an installation: the files, with what the settings say on top."""

from bot.settings import Settings, Unset
from models.district import District
from services import districts


def of(settings: Settings) -> District:
    """The district's files, those in BOT_DATA_DIR/programme in place of the default ones.

    BOT_ZONE, where set, wins over the zone of district.yaml. Raises Unset where they have mistakes.
    """
    try:
        read = districts.load(overrides=settings.data_dir / "programme")
    except districts.Broken as broken:
        raise Unset(str(broken)) from None
    if not settings.zone:
        return read
    return read.model_copy(update={"settings": read.settings.model_copy(update={"zone": settings.zone})})
