"""The day on which everything here happens, and where files are read."""

import tempfile

import pytest

from .world import go_on, stand_still


@pytest.fixture(autouse=True)
def third_of_march():
    """It is 3 March 2025, noon."""
    stand_still()
    yield
    go_on()


@pytest.fixture(autouse=True)
def own_temporary_folder(tmp_path, monkeypatch):
    """Readings leave nothing behind."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
