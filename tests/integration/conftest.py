"""What holds for all tests here."""

from ..patient import patient
from ..plain_printer import printer

__all__ = ["patient", "printer"]
