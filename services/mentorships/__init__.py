"""Pairs of a mentor and a young colleague: proposed, agreed, ordered, changed, ended (measure 4.3)."""
