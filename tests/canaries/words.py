"""A word for each private thing."""


def canary(what: str) -> str:
    """A word that is in one row of the district and nowhere else."""
    return f"Канарейка{what.title().replace(' ', '')}"
