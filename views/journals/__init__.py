"""How meetings of a pair are logged, confirmed and read."""
