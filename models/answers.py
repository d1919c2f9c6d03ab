"""What a form hands over: the answers by step, and an answer that is none."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any


class Answers(dict[str, Any]):
    """The answers of the steps that were reached, by name; a skipped step is None.

    `context` is what the form was opened about, `draft_id` the draft; `moments` tell when a step
    got its answer, but for those known when the form was opened. A step whose `when` did not call
    for it is not there: ask `answers.get("detail")` for those.
    """

    def __init__(
        self,
        given: Mapping[str, Any] | None = None,
        context: Mapping[str, Any] | None = None,
        *,
        moments: Mapping[str, datetime] | None = None,
        draft_id: int = 0,
    ) -> None:
        super().__init__(given or {})
        self.context: Mapping[str, Any] = context or {}
        self.moments: Mapping[str, datetime] = moments or {}
        self.draft_id = draft_id


class Aside(str):
    """The answer of a step that was answered by one of its asides: `Aside("na")`, equal to "na"."""

    __slots__ = ()
