"""Broken files are read, or refused with an error of the importer's own; `make fuzz` tries many
more of them."""

import pytest

from tests.fuzz import EXTENSIONS, case, try_case
from tests.fuzz.outcome import BROKEN

pytestmark = pytest.mark.slow

RUNS = {".txt": 300, ".html": 300, ".docx": 100, ".pdf": 150}
"""As many as make a few seconds for each."""


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_no_broken_file_ends_in_anything_but_the_importers_own_errors(extension):
    outcomes = [try_case(extension, number) for number in range(RUNS[extension])]

    assert not [str(one) for one in outcomes if one.fate == BROKEN]


@pytest.mark.parametrize("extension", EXTENSIONS)
def test_a_number_always_gives_the_same_broken_file(extension):
    assert case(extension, 7) == case(extension, 7) != case(extension, 8)
