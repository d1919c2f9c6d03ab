"""Who suits whom: proposals with reasons, and the whole cohort at once (measure 4.3)."""
