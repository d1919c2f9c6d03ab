"""Fluent texts that are read when they are first said: there are thousands, and a start needs a dozen."""

import re

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

# Where an entry begins: nothing but an entry has a name and a sign of equality at the edge of a line.
ENTRY = re.compile(r"^-?[a-zA-Z][a-zA-Z0-9_-]* *=", re.MULTILINE)


class Bundle(FluentBundle):
    """Keeps texts as they are written, each until it is asked for."""

    def __init__(self, locale: str) -> None:
        super().__init__([locale], use_isolating=False)
        self._unread: dict[str, str] = {}

    def add(self, source: str) -> None:
        """Adds what a file has; an entry known already stays as it is."""
        begins = [found.start() for found in ENTRY.finditer(source)]
        for begin, end in zip(begins, [*begins[1:], len(source)], strict=True):
            entry = source[begin:end]
            self._unread.setdefault(entry.partition("=")[0].strip(), entry)

    def has_message(self, message_id: str) -> bool:
        return message_id in self._unread or message_id in self._messages

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        entry = self._unread.pop(f"-{entry_id}" if term else entry_id, None)
        if entry is not None:
            self.add_resource(FluentResource(entry))
        return super()._lookup(entry_id, term)
