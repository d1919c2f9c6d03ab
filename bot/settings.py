"""Settings: from the environment with the prefix BOT_, from a .env file, or from secret files."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

SECRETS = Path("/run/secrets")
SQLITE = "sqlite+aiosqlite:///"


class Settings(BaseSettings):
    """What an installation may set. Each is described in docs/settings.md."""

    model_config = SettingsConfigDict(
        env_prefix="BOT_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
        secrets_dir=SECRETS if SECRETS.is_dir() else None,
    )

    token: SecretStr | None = None
    api_url: str = "https://api.telegram.org"
    proxy: SecretStr | None = None
    admins: list[int] = Field(default_factory=list)
    database_url: str = ""
    data_dir: Path = Path("data")
    zone: str = ""
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    webhook_host: str = "127.0.0.1"
    webhook_port: int = 8080
    metrics_host: str = "127.0.0.1"
    metrics_port: int = Field(default=0, ge=0, le=65535)
    rate: float = Field(default=28, gt=0, le=1000)
    at_once: int = Field(default=3, ge=1, le=300)

    @field_validator("token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token and not re.fullmatch(r"\d+:[\w-]{10,}", token.get_secret_value()):
            raise ValueError("does not look like a token; @BotFather gives one such as 123456:ABC-DEF")
        return token

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _is_an_address(cls, url: str) -> str:
        if url and not re.match(r"https?://\S+$", url):
            raise ValueError("must begin with http:// or https://")
        return url.rstrip("/")

    @field_validator("proxy")
    @classmethod
    def _is_a_proxy(cls, proxy: SecretStr | None) -> SecretStr | None:
        if proxy and not re.fullmatch(r"(socks5|socks4|http)://\S+:\d{1,5}/?", proxy.get_secret_value()):
            raise ValueError("must be like socks5://user:password@host:1080 (or socks4://, http://)")
        return proxy

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: str) -> str:
        if url and not re.match(r"(sqlite\+aiosqlite:///|postgresql\+asyncpg://)\S+$", url):
            raise ValueError("must begin with postgresql+asyncpg:// or sqlite+aiosqlite:///")
        return url

    @field_validator("zone")
    @classmethod
    def _is_a_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone or "UTC")
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError("is not a time zone; use a name such as Europe/Moscow") from error
        return zone

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", secret.get_secret_value()):
            raise ValueError("must be 16 to 256 letters, digits, - or _")
        return secret

    @property
    def database(self) -> str:
        """The database's URL; an SQLite file in the data folder unless another is set."""
        return self.database_url or f"{SQLITE}{self.data_dir / 'opora.sqlite3'}"

    @property
    def file(self) -> Path | None:
        """Where SQLite keeps the database; None on PostgreSQL."""
        return Path(self.database.removeprefix(SQLITE)) if self.database.startswith(SQLITE) else None


class Unset(Exception):
    """A setting is missing or wrong; the text is one line that says what to do."""


def load(**given: object) -> Settings:
    """The settings; raises Unset with one line that names the setting and the cure, never its value."""
    try:
        settings = Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False, include_context=False)[0]
        name = "BOT_" + str(first["loc"][0]).upper() if first["loc"] else "BOT_…"
        raise Unset(f"{name} {first['msg'].removeprefix('Value error, ')}") from None
    except SettingsError as error:  # a value that is not JSON where JSON is due
        named = re.search(r'field "(\w+)"', str(error))
        raise Unset(f"BOT_{named[1].upper() if named else '…'} must be JSON, such as [123456789]") from None
    if settings.webhook_url and not settings.webhook_secret:
        raise Unset("BOT_WEBHOOK_SECRET is needed with BOT_WEBHOOK_URL: 16 to 256 letters, digits, - or _")
    if (aside := moved(settings)) and aside.exists() and settings.file and not settings.file.exists():
        raise Unset(
            f"this database was moved to PostgreSQL: set BOT_DATABASE_URL to it; to go back to what was "
            f"there before the move, rename {aside} to {settings.file.name}"
        )
    return settings


def set_twice(folder: Path = SECRETS, environment: Mapping[str, str] = os.environ) -> list[str]:
    """What stands in a secret file and, otherwise maybe, in the environment too, which wins."""
    names = (f"bot_{field}" for field in Settings.model_fields)
    return [name.upper() for name in names if environment.get(name.upper()) and (folder / name).is_file()]


def moved(settings: Settings) -> Path | None:
    """What the SQLite file is called once PostgreSQL has its rows: nobody shall go on with it by mistake."""
    return settings.file and settings.file.with_name(settings.file.name + ".moved")
