"""How courses look: to a teacher, to her school, to a methodist; as papers; as pushes."""
