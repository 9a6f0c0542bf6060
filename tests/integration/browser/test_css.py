"""Text in a stylesheet can neither end the string nor the style element."""

from servicedeklaration.browser.pages.css import quoted


def test_plain_words_stay_readable():
    assert quoted("Gælder fra 1. januar 2025") == '"Gælder fra 1. januar 2025"'


def test_signs_with_a_meaning_are_escaped():
    assert quoted('a"}</style>') == '"a\\22 \\7d \\3c /style\\3e "'
