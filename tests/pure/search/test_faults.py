"""What staff are told of a line of synonyms that says nothing or can't be read."""

import pytest

from servicedeklaration.search.faults import LONGEST_LINE, MOST_LINES, faults


@pytest.mark.parametrize(
    "line",
    [
        "",
        "   ",
        "# Byens egne ord",
        "fredebo, boform",
        "hash, joint → rusmiddel",
        "hash -> rusmiddel   # gadenavn",
        "hash => rusmiddel",
        "uden tid, bare komme → åben rådgivning",
        "18, atten",
        "ryger → hash / rygestop",
    ],
)
def test_a_line_that_says_something_is_right(line):
    assert faults([line]) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("hash", "mindst to forskellige ord"),
        ("hash,", "mindst to forskellige ord"),
        ("hash, hashen", "Bøjning tæller ikke"),
        ("hash = joint", "i stedet for ="),
        ("hash → joint → stof", "mere end én pil"),
        ("→ stof", "ord foran pilen"),
        ("hash →", "ord efter pilen"),
        ("og, samt", "»og«"),
        ("a b c d e f, g", "plads til 5 ord"),
        ("hash, " + "x" * LONGEST_LINE, "for lang"),
    ],
)
def test_a_line_that_says_nothing_is_told_of_with_what_is_wrong(line, words):
    [fault, *_] = faults(["alkohol, sprut", "", line])
    assert fault.line == 3
    assert words in fault.words


def test_every_line_that_is_wrong_is_told_of():
    assert [fault.line for fault in faults(["hash", "alkohol, sprut", "druk"])] == [1, 3]


def test_there_is_an_end_to_how_long_a_list_may_be():
    [fault] = faults(["alkohol, sprut"] * (MOST_LINES + 1))
    assert fault.line == 0
