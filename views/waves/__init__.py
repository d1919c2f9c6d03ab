"""What waves look like: the hub, a draft, the response board, invitations and reminders."""

from views.waves.callbacks import Hub, Open, Past, Wave

__all__ = ["Hub", "Open", "Past", "Wave"]
