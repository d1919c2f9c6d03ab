"""Loads what every test run needs, wherever it starts."""

pytest_plugins = ["tests.needs"]
