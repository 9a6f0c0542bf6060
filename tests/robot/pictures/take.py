"""Takes the pictures of the manual anew: `make pictures`.

It is no test, so `make test` leaves it out. What it shows is invented, and the day is given.
"""

from pathlib import Path

import pytest

from tests.robot.running import run_suite

SUITES = sorted(Path(__file__).parent.glob("*.robot"))


@pytest.mark.parametrize("suite", SUITES, ids=lambda path: path.stem)
def test_take_the_pictures(suite, site, clock, chromium):
    run_suite(suite, {"SITE": site, "CLOCK": clock, "CHROMIUM": chromium})
