"""The personal programme of a pair on screens and on paper."""
