"""The importer, against finding the words of the same text with one regular expression."""

import re
from collections.abc import Iterator
from pathlib import Path

from content_import import convert

from .measure import Ratio, ratio

EXAMPLES = Path(__file__).parents[1] / "examples/texts"


def ratios() -> Iterator[Ratio]:
    """Give a ratio for the text of each example document."""
    for path in sorted(EXAMPLES.glob("*.txt")):
        text = path.read_text("utf-8")
        yield ratio(
            f"import of {path.stem} : finding its words",
            lambda path=path: convert(path),
            lambda text=text: re.findall(r"\w+", text),
        )
