"""What was made lately and may be wanted again."""

from typing import TypeVar

Key = TypeVar("Key")
Made = TypeVar("Made")


class Recent(dict[Key, Made]):
    """Keeps so many at most; what was put in first goes when there is no room."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def __setitem__(self, key: Key, made: Made) -> None:
        while len(self) >= self._most and key not in self:
            del self[next(iter(self))]
        super().__setitem__(key, made)
