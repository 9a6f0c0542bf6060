"""Takes the pictures of the manual anew: `make pictures`.

It is no test, so `make test` leaves it out. What it shows is invented, and the day is given.
"""

from pathlib import Path

from tests.robot.running import run_suite

SUITE = Path(__file__).parent / "pictures.robot"


def test_take_the_pictures(site, clock, chromium):
    run_suite(SUITE, {"SITE": site, "CLOCK": clock, "CHROMIUM": chromium})
