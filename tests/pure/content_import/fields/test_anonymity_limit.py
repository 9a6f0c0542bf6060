"""The sentence that takes anonymity back for some."""

import pytest

from content_import.fields.anonymity import anonymity_limit


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        (
            "Du kan være anonym. Har du brug for andet, er det ikke muligt at være anonym.",
            "Har du brug for andet, er det ikke muligt at være anonym.",
        ),
        ("Du kan være anonym, hvis du ønsker det.", ""),
        ("Du kan komme, også hvis du ikke ønsker at være anonym.", ""),
        ("Vi taler om dit forbrug.", ""),
        (
            "Du kan være anonym, men ikke hvis du får medicin.",
            "Du kan være anonym, men ikke hvis du får medicin.",
        ),
        ("Vi følger dig ikke til Anonyme Alkoholikere.", ""),
    ],
)
def test_it_is_the_first_that_says_no_to_some(text, limit):
    assert anonymity_limit(text) == limit
