"""The journal of a pair: meetings logged by the mentor, confirmed by the mentee (measure 4.3)."""
