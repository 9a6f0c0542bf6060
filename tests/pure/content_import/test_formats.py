"""The same document as .docx, .pdf and .html gives the same content as its text."""

from functools import cache
from pathlib import Path

import pytest

from content_import import convert
from content_import.readers.formats import FORMATS
from content_import.result import convert_bytes
from tests.formats import WRITERS, rendered
from tests.formats.compare import differences
from tests.formats.from_text import paper_of
from tests.pure.content_import.documents import NAMES
from tests.shared import SHARED, needs_shared

EXAMPLES = sorted((Path(__file__).resolve().parents[3] / "examples" / "documents").glob("*.txt"))
RENDERED = [extension for extension in WRITERS if extension != ".txt"]

in_each_format = pytest.mark.parametrize("extension", RENDERED)


@cache
def paper(path):
    return paper_of(path)


def differences_of(path, extension):
    if extension not in FORMATS:
        pytest.skip(f"no reader takes {extension} yet")
    data = rendered(paper(path), extension)
    return differences(convert(path), convert_bytes(data, path.stem + extension))


@needs_shared
@in_each_format
@pytest.mark.parametrize("name", NAMES)
def test_a_real_document_is_the_same_content_in_every_format(name, extension):
    found = differences_of(SHARED / "documents" / NAMES[name], extension)

    assert not found, "\n".join(found)


@in_each_format
@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_an_example_is_the_same_content_in_every_format(path, extension):
    found = differences_of(path, extension)

    assert not found, "\n".join(found)


@pytest.mark.parametrize("extension", WRITERS)
def test_the_same_document_is_rendered_to_the_same_bytes(extension):
    first, again = paper_of(EXAMPLES[0]), paper_of(EXAMPLES[0])

    assert rendered(first, extension) == rendered(again, extension)
