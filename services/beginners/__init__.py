"""Young teachers: who they are, whether each has a mentor, and the indicators of it (measure 4.3)."""
