"""Who suits whom, in words."""
