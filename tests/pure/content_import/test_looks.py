"""The same document in other clothes: typed without styles, folded together, small, in columns.

`known_looks.toml` lists, for each look, the documents whose content still differs from the text's;
a name that is no longer true fails too.
"""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from content_import import convert
from content_import.result import convert_bytes
from examples.make import TEXTS
from tests.formats.compare import differences
from tests.formats.from_text import paper_of
from tests.formats.paper import DRESSES
from tests.pure.content_import.coverage import share_of_words
from tests.pure.content_import.documents import NAMES
from tests.shared import SHARED, needs_shared

pytestmark = pytest.mark.slow

LOOKS = sorted(name for name in DRESSES if ":" in name)
EXAMPLES = sorted(TEXTS.glob("*.txt"))
KNOWN = tomllib.loads((Path(__file__).parent / "known_looks.toml").read_text("utf-8"))

in_each_look = pytest.mark.parametrize("look", LOOKS)
each_real = pytest.mark.parametrize("name", NAMES)
each_example = pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])


@cache
def read(path, look):
    """The import result of a text that was rendered in a look."""
    extension, write = DRESSES[look]
    return convert_bytes(write(paper_of(path)), path.stem + extension)


def assert_same_content(path, look):
    found = differences(convert(path), read(path, look))
    if path.stem in KNOWN.get(look, ()):
        assert found, f"{path.stem} is read rightly now: delete its name under {look}"
    else:
        assert not found, "\n".join(found)


def real(name):
    return SHARED / "documents" / NAMES[name]


@needs_shared
@in_each_look
@each_real
def test_a_real_document_is_the_same_content_in_every_look(name, look):
    assert_same_content(real(name), look)


@in_each_look
@each_example
def test_an_example_is_the_same_content_in_every_look(path, look):
    assert_same_content(path, look)


@needs_shared
@in_each_look
@each_real
def test_nothing_of_a_real_document_gets_lost_in_any_look(name, look):
    result = read(real(name), look)

    assert share_of_words(result) >= 0.98
    assert "unplaced" not in {entry["fate"] for entry in result["ledger"]}
