"""The paper bridge as it is seen: the printed sheet, the operator's screens."""
