"""Broken files for the readers: small documents, damaged by a generator that always damages case
number n alike."""

from tests.fuzz.cases import EXTENSIONS, case
from tests.fuzz.outcome import Outcome, try_case

__all__ = ["EXTENSIONS", "Outcome", "case", "try_case"]
