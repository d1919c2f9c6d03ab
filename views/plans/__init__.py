"""How plans look: to their owner, to a methodist, to a mentor, to heads, on paper."""
