"""The works with a past; see the fixtures of the pages about a day."""

from ...plain_printer import real_printer as printer
from ..asof.conftest import citizen, people, site, third_of_march

__all__ = ["citizen", "people", "printer", "site", "third_of_march"]
