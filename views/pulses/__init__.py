"""How the adaptation pulse looks: to a young teacher, to her mentor, to the methodist for the young."""
