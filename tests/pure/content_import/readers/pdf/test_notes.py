"""Footnotes: the call is raised, the note stands after the paragraph that calls it."""

from tests.pure.content_import.readers.pdf.making import blocks, lines, text

BODY = "Kommunen tilbyder hjælp til borgere, der ikke kan komme ud på egen hånd, og som gerne vil"


def called(top, mark="1"):
    """A line that ends in a call, and the line after it."""
    return [
        text(top, "Hjælpen følger en plan"),
        text(top - 4, mark, 6.5, x=181.5),
        text(top, "for borgeren.", x=190),
    ]


def test_a_note_follows_the_paragraph_that_calls_it():
    page = [*called(100), *lines(140, BODY, "ud."), *lines(760, "1 Planen laves hvert år.", size=9)]

    assert [one.text for one in blocks(page)] == [
        "Hjælpen følger en plan¹ for borgeren.",
        "¹ Planen laves hvert år.",
        f"{BODY} ud.",
    ]


def test_a_note_does_not_split_a_sentence_over_the_page():
    pages = [
        [*called(700), *lines(740, BODY), *lines(780, "1 Planen laves hvert år.", size=9)],
        lines(80, "med ud.", BODY),
    ]

    assert f"{BODY} med ud." in [one.text for one in blocks(*pages)]


def test_small_print_without_a_number_is_no_note():
    page = [*lines(100, BODY, "ud."), *lines(760, "Rettet i marts.", size=9)]

    assert [one.text for one in blocks(page)][-1] == "Rettet i marts."
