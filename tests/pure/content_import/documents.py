"""The five real documents as import results, each converted once for all tests."""

from functools import cache

from content_import import convert
from tests.shared import SHARED

NAMES = {
    "esbjerg": "esbjerg-servicedeklaration.txt",
    "fredericia": "fredericia-kvalitetsstandard-2016.txt",
    "hjoerring": "hjoerring-kvalitetsstandard-2024.txt",
    "jammerbugt": "jammerbugt-kvalitetsstandard-2022-2023.txt",
    "soenderborg": "soenderborg-indsatskatalog.txt",
}


@cache
def read(name: str) -> dict:
    """The import result of a document; a test that changes it works on a copy."""
    return convert(SHARED / "documents" / NAMES[name])
