"""What is seen of a colleague's look at a lesson, of tests, and of a result shown by code."""

from views.assessments.sources import lines, table

__all__ = ["lines", "table"]
