"""What became of one broken file."""

import traceback
from dataclasses import dataclass
from time import perf_counter

from content_import import ContentImportError, convert_bytes
from tests.fuzz.cases import case

READ, REFUSED, BROKEN = "read", "refused", "broken"
"""Read, refused with one of the importer's own errors, or ended by any other."""


@dataclass(frozen=True)
class Outcome:
    """What became of case `number`: `told` is the name of the error, with its traceback where it
    isn't the importer's own."""

    extension: str
    number: int
    fate: str
    told: str
    seconds: float

    def __str__(self) -> str:
        return (
            f"{self.extension} {self.number}: {self.fate} after {self.seconds:.1f} s: {self.told}"
        )


def try_case(extension: str, number: int) -> Outcome:
    """Convert a broken file from end to end."""
    data = case(extension, number)
    started = perf_counter()
    fate, told = _fate(data, f"case{extension}")
    return Outcome(extension, number, fate, told, perf_counter() - started)


def _fate(data: bytes, name: str) -> tuple[str, str]:
    try:
        convert_bytes(data, name)
    except ContentImportError as error:
        is_one_line = "\n" not in str(error)
        return (REFUSED, type(error).__name__) if is_one_line else (BROKEN, f"{error!r}: lines")
    except Exception:
        return BROKEN, traceback.format_exc()
    return READ, ""
