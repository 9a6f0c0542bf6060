"""What holds for all tests here."""

from ..plain_printer import printer

__all__ = ["printer"]
