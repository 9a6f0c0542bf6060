"""Robot keywords about what day it is on the site."""

from urllib.request import Request, urlopen

from robot.libraries.BuiltIn import BuiltIn


def the_day_is(day: str) -> None:
    """Let it be ten o'clock in the morning of a day, as "2026-12-01"."""
    address = BuiltIn().get_variable_value("${CLOCK}")
    urlopen(Request(address, f"{day}T10:00".encode("ascii"), method="POST")).close()
