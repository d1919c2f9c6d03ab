"""What people see of themselves and of each other."""

from views.people.callbacks import COMMANDS, Menu
from views.people.names import shown

__all__ = ["COMMANDS", "Menu", "shown"]
