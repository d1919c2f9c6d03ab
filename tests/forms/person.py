"""One person and all her drafts as they are meant to be, whatever she does."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.steps import Form
from tests.forms.model import Kept, meant

LEAVING = ("pause", "cancel", "sure")


@dataclass
class Forms:
    """All drafts of one person, the latest begun last; typed text belongs to the one that `waits`."""

    drafts: dict[int, Kept] = field(default_factory=dict)
    waits: int | None = None
    done: list[dict[str, Any]] = field(default_factory=list)
    free: int = 3  # more seats than these are refused when all is answered
    renewal: Form | None = None  # the form, once its first version is gone

    def begin(self, form: Form, about: int, now: datetime) -> int:
        same = [
            (one.touched, number)
            for number, one in self.drafts.items()
            if one.state == "open" and one.form.name == form.name and one.about == about and not one.given
        ]
        found = max(same)[1] if same else None
        if found is None or self.drafts[found].form.version != form.version:
            found = max(self.drafts, default=0) + 1
            self.drafts[found] = Kept(form, about, now)
        self.touch(found, now)
        self.drafts[found].go_on()
        return found

    def touch(self, number: int, now: datetime) -> None:
        self.waits, self.drafts[number].touched = number, now

    def finish(self, number: int) -> None:
        kept = self.drafts[number]
        if kept.answers().get("seats", 0) <= self.free:
            self.done.append(kept.answers())
            self.close(number, "done")

    def close(self, number: int, state: str) -> None:
        self.drafts[number].state = state
        self.drafts[number].given = {}
        if self.waits == number:
            self.waits = None

    def forget(self, before: datetime) -> None:
        for number in [number for number, one in self.drafts.items() if one.touched < before]:
            del self.drafts[number]
            self.waits = None if self.waits == number else self.waits

    def typed(self, number: int, text: str, message: int, now: datetime) -> None:
        """A text that belongs to this draft."""
        kept = self.drafts[number]
        if not self._renewed(number, now):
            self.touch(number, now)
            if kept.at:
                with suppress(KeyError):
                    self._put(number, kept.at, meant(kept, kept.at, text), message)

    def edited(self, message: int, text: str, now: datetime) -> None:
        """The answer typed there, if it still is one, becomes another."""
        places = [(number, name) for number, one in self.drafts.items() for name in one.typed]
        for number, name in places:
            kept = self.drafts[number]
            if kept.typed.get(name) != message or kept.state != "open":
                continue
            self._renewed(number, None)
            if name in kept.reached():
                self.touch(number, now)
                with suppress(KeyError):
                    self._put(number, name, meant(kept, name, text), message)

    def tapped(self, data: str, now: datetime) -> None:
        """A button, whenever it was shown."""
        kind, _, rest = data.partition(":")
        number, *facts = rest.split(":")
        kept = self.drafts.get(int(number))
        if kept is None or kept.state != "open":
            return
        verb, name = (facts[0], facts[1]) if kind == "f-do" else ("", facts[0])
        leaves = verb in LEAVING
        if self._renewed(int(number), None if leaves else now):
            return
        if not leaves:
            self.touch(int(number), now)
        if kind == "f" and name in kept.reached() and (value := kept.tapped(name, facts[1])) is not None:
            self._put(int(number), name, value)
        if kind == "f-do":
            self._does(int(number), kept, verb, name)

    def _does(self, number: int, kept: Kept, verb: str, name: str) -> None:
        asked = bool(name) and name == kept.at and name in kept.reached()
        match verb:
            case "pause" if self.waits == number:
                self.waits = None
            case "sure":
                self.close(number, "cancelled")
            case "change" if name in kept.reached():
                kept.at, kept.fixing = name, kept.complete
            case "finish" if not kept.at and kept.complete:
                self.finish(number)
            case "skip" if asked and kept.step(name).optional:
                self._put(number, name, None)
            case "keep" if asked and name in kept.answers():
                kept.go_on()
            case "back" if asked:
                kept.back()

    def _put(self, number: int, name: str, value: Any, message: int = 0) -> None:
        kept = self.drafts[number]
        late = kept.at != name
        kept.put(name, value, message)
        if not kept.at and not late and not kept.form.preview:
            self.finish(number)

    def _renewed(self, number: int, now: datetime | None) -> bool:
        """Whether it had to go over to the new version; touched at that moment, if there is one."""
        kept = self.drafts[number]
        if (
            self.renewal is None
            or kept.form.name != self.renewal.name
            or kept.form.version == self.renewal.version
        ):
            return False
        kept.renew(self.renewal)
        if now is not None:
            self.touch(number, now)
        return True
