"""The shipped district, loaded once: it is frozen."""

import pytest

from models.district import District
from services import districts


@pytest.fixture(scope="package")
def district() -> District:
    return districts.load()
