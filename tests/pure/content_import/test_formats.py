"""The same document as .docx, .pdf and .html gives the same content as its text."""

from functools import cache
from pathlib import Path

import pytest

from content_import import convert
from content_import.result import convert_bytes
from tests.formats import WRITERS, rendered
from tests.formats.compare import differences
from tests.formats.from_text import paper_of
from tests.pure.content_import.documents import NAMES
from tests.shared import SHARED, needs_shared

pytestmark = pytest.mark.slow

EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "examples" / "texts").glob("*.txt"))
RENDERED = [extension for extension in WRITERS if extension != ".txt"]

in_each_format = pytest.mark.parametrize("extension", RENDERED)
each_real = pytest.mark.parametrize("name", NAMES)
each_example = pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])


@cache
def paper(path):
    return paper_of(path)


@cache
def read(path, extension):
    """The import result of a text that was rendered in a format."""
    return convert_bytes(rendered(paper(path), extension), path.stem + extension)


def differences_of(path, extension):
    return differences(convert(path), read(path, extension))


def real(name):
    return SHARED / "documents" / NAMES[name]


@needs_shared
@in_each_format
@each_real
def test_a_real_document_is_the_same_content_in_every_format(name, extension):
    found = differences_of(real(name), extension)

    assert not found, "\n".join(found)


@needs_shared
@in_each_format
@each_real
def test_nothing_of_a_real_document_is_left_over_in_any_format(name, extension):
    ledger = read(real(name), extension)["ledger"]
    places = [tuple(entry["where"].items()) for entry in ledger]

    assert len(places) == len(set(places))
    assert [entry for entry in ledger if entry["fate"] == "unplaced"] == []


@needs_shared
@in_each_format
@each_real
def test_no_page_head_or_contents_line_is_content_in_any_format(name, extension):
    head = paper(real(name)).head
    ledger = read(real(name), extension)["ledger"]
    dropped = [entry["text"] for entry in ledger if entry["fate"] in ("furniture", "contents")]

    assert any(head in text for text in dropped) or extension == ".html"
    assert "Side 2 af" not in str(read(real(name), extension)["edition"])


@in_each_format
@each_example
def test_an_example_is_the_same_content_in_every_format(path, extension):
    found = differences_of(path, extension)

    assert not found, "\n".join(found)


@pytest.mark.parametrize("extension", WRITERS)
def test_the_same_document_is_rendered_to_the_same_bytes(extension):
    first, again = paper_of(EXAMPLES[0]), paper_of(EXAMPLES[0])

    assert rendered(first, extension) == rendered(again, extension)
