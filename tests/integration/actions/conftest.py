"""The day on which everything here happens."""

import pytest

from .world import go_on, stand_still


@pytest.fixture(autouse=True)
def third_of_march():
    """It is 3 March 2025, noon."""
    stand_still()
    yield
    go_on()
