"""How nudges, check-ins and alerts look."""
