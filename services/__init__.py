"""Rules (pure functions of rows and `now`) and use cases."""
