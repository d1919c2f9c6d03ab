"""What is seen of associations and schools."""

from views.associations.callbacks import All, Mine, School

__all__ = ["All", "Mine", "School"]
