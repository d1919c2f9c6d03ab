"""Files as Telegram keeps them: an id to send again, a path to download."""

import hashlib
import mimetypes
from dataclasses import dataclass
from typing import Literal

from sandbox.errors import ApiError, bad

UP = 50 * 1024 * 1024
PHOTO_UP = 10 * 1024 * 1024
DOWN = 20 * 1024 * 1024

FileKind = Literal["document", "photo"]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file on its way to Telegram, as multipart carries it."""

    name: str
    content: bytes
    content_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file Telegram holds; width and height are 0 unless it is a photo."""

    file_id: str
    unique_id: str
    kind: FileKind
    name: str
    mime: str
    content: bytes
    path: str
    width: int = 0
    height: int = 0

    @property
    def size(self) -> int:
        return len(self.content)


class Files:
    """Everything ever sent, by id and by path."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}

    def keep(self, kind: FileKind, upload: Upload) -> StoredFile:
        if not upload.content:
            raise bad("file must be non-empty")
        number = len(self.by_id) + 1
        digest = hashlib.sha256(upload.content).hexdigest()[:12]
        prefix, folder = ("BQAC", "documents") if kind == "document" else ("AgAC", "photos")
        ending = ".jpg" if kind == "photo" else _ending(upload.name)
        width, height = size_of(upload.content) or (800, 600) if kind == "photo" else (0, 0)
        file = StoredFile(
            file_id=f"{prefix}SANDBOX{number:06d}{digest}",
            unique_id=f"AQAD{digest}",
            kind=kind,
            name=upload.name,
            mime=mimetypes.guess_type(upload.name)[0] or upload.content_type,
            content=upload.content,
            path=f"{folder}/file_{number}{ending}",
            width=width,
            height=height,
        )
        self.by_id[file.file_id] = self.by_path[file.path] = file
        return file

    def uploaded(self, kind: FileKind, upload: Upload) -> StoredFile:
        """A file the bot uploads, within what Telegram takes from bots."""
        if len(upload.content) > (PHOTO_UP if kind == "photo" else UP):
            raise ApiError(413, "Request Entity Too Large")
        if kind == "photo" and upload.content:
            _check_photo(upload.content)
        return self.keep(kind, upload)

    def reused(self, kind: FileKind, file_id: str) -> StoredFile:
        """A file the bot names by its id."""
        if file_id.startswith(("http://", "https://")):
            raise bad("failed to get HTTP URL content")
        file = self.by_id.get(file_id)
        if file is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad(f"can't use file of type {file.kind.title()} as {kind.title()}")
        return file


def _ending(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and stem and ending.isalnum() and len(ending) <= 8 else ""


def _check_photo(content: bytes) -> None:
    size = size_of(content)
    if size is None:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * max(min(size), 1):
        raise bad("PHOTO_INVALID_DIMENSIONS")


def size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG, GIF or WebP picture; None for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        return int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return 800, 600
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker, length = content[place + 1], int.from_bytes(content[place + 2 : place + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height = int.from_bytes(content[place + 5 : place + 7], "big")
            return int.from_bytes(content[place + 7 : place + 9], "big"), height
        place += 2 + length
    return None
