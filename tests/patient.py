"""A click that waits for a reading however long it takes; a busy machine is no slow site.

A person's click waits a few seconds and then asks again and again. A test that isn't about that
says nothing of it, and would fail where other work leaves the reading no time.
"""

import pytest

from servicedeklaration.actions import reading


@pytest.fixture(autouse=True)
def patient():
    """Readings are waited for.

    It patches by itself: a test's own `monkeypatch` must come after its site, and be undone before.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "PATIENCE", 120)
        yield
