"""Files given as answers: kept by Telegram, known here by their ids."""

from dataclasses import dataclass
from typing import Any

from models.steps import FileStep
from services.refusals import Refusal

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """A file somebody sent."""

    kind: str
    id: str
    unique: str
    name: str
    size: int | None


def accepted(step: FileStep, sent: Sent | None) -> dict[str, Any]:
    """The file as an answer; refuses another kind and too large a one."""
    if sent is None or sent.kind not in step.kinds:
        raise _wanted(step)
    if (sent.size or 0) > step.largest:
        raise Refusal("forms-file-too-large", most=max(1, step.largest // 2**20))
    name = sent.name[:LONGEST_NAME]
    return {"id": sent.id, "unique": sent.unique, "kind": sent.kind, "name": name, "size": sent.size or 0}


def _wanted(step: FileStep) -> Refusal:
    if step.kinds == ("photo",):
        return Refusal("forms-photo-needed")
    return Refusal("forms-document-needed" if "photo" not in step.kinds else "forms-file-needed")
