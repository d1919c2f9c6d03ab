"""The district's staff list as a file: read, compared with what is known, taken in, taken back."""
