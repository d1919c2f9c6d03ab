"""Events: cards, lists, what their organisers see."""
