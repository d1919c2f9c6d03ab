"""Seats: what people and organisers see of them."""
