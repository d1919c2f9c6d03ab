"""What is seen of pairs: by the two, by the school, by methodists."""
