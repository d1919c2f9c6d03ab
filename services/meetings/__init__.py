"""Meetings of associations and councils: plans of the year, agendas, votes, decisions, minutes."""
