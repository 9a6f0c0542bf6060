"""A printer for tests that are about something else: what it prints is only a title.

Real PDFs take a third of a second each, and most tests approve an edition before they begin. A
folder whose tests are about paper has the `real_printer` under that name.
"""

import pytest

from servicedeklaration.browser.printing.printer import Printer


@pytest.fixture(autouse=True, scope="class")
def printer():
    """Sealing keeps the edition's title where its PDF would be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Printer, "edition", _title)
        yield


def _title(printer: Printer, edition) -> bytes:
    return f"%PDF-1.7 {edition.title}".encode()


@pytest.fixture(autouse=True, scope="class")
def real_printer():
    """For a folder whose tests are about paper; import it there under the name `printer`."""
