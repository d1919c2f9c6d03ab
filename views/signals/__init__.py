"""Screens of risk signals: the shelf of cases, one case by code, what the teacher sees of her own."""
