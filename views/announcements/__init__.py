"""What announcements look like: to readers, to those who write them, in numbers."""

from views.announcements.callbacks import Compose, Feed, Find, Manage, Mine, Open

__all__ = ["Compose", "Feed", "Find", "Manage", "Mine", "Open"]
