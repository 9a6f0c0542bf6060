"""Each .robot file beside this one is run in headless Chromium against a filled test site."""

from pathlib import Path

import pytest

from tests.robot.running import run_suite

SUITES = sorted(Path(__file__).parent.glob("*.robot"))


@pytest.mark.parametrize("suite", SUITES, ids=lambda path: path.stem)
def test_people_get_through(suite, site, clock, chromium):
    run_suite(suite, {"SITE": site, "CLOCK": clock, "CHROMIUM": chromium})
