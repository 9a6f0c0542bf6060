"""A click that waits for a reading however long it takes; a busy machine is no slow site.

A person's click waits a few seconds and then asks again and again. A test that isn't about that
says nothing of it, and would fail where other work leaves the reading no time.
"""

import pytest

from servicedeklaration.actions import reading


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Readings are waited for."""
    monkeypatch.setattr(reading, "PATIENCE", 120)
