"""Talks as they are seen: by their speakers, by organisers, in the register."""
