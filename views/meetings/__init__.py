"""Meetings as people see them: agendas, votes, tasks, plans of the year, minutes, councils."""
