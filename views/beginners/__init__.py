"""What is seen of young teachers and of how each is covered by mentoring."""
