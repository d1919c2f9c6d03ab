"""Loads what every test run needs, wherever it starts."""

from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.needs"]

# A busy machine is no fault of the code: nothing is judged by how long an example took.
settings.register_profile("opora", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("opora")
