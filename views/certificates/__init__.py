"""Certificates as they are seen: on paper, in a list, by their organiser, by who doubts them."""
