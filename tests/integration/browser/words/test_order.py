"""Topics and sections stand as the document has them."""

from servicedeklaration.browser.words.order import as_printed, merged, number_of

FIELDS = ("tasks", "purpose", "price", "complaint")


def test_the_number_before_a_heading():
    assert number_of("5. Visitation") == (5,)
    assert number_of("2.1 Grupper") == (2, 1)
    assert number_of("Punkt 4: Pris") == (4,)
    assert number_of("14 dages frist") == (14,)
    assert number_of("Visitation") == ()
    assert number_of("24timers") == ()


def test_the_document_decides_the_order():
    printed = {"price": "Pris", "tasks": "Opgaver"}
    assert as_printed(FIELDS, printed) == ["price", "complaint", "tasks", "purpose"]


def test_numbers_count_where_all_have_one():
    printed = {"price": "3. Pris", "tasks": "10. Opgaver", "complaint": "2. Klage"}
    assert as_printed(FIELDS, printed) == ["complaint", "price", "tasks", "purpose"]


def test_what_has_no_number_does_not_stand_among_numbers():
    printed = {"tasks": "1. Opgaver", "price": "2. Pris", "complaint": "Klage"}
    assert as_printed(FIELDS, printed) == ["tasks", "price", "complaint", "purpose"]


def test_without_printed_headings_the_order_is_ours():
    assert as_printed(FIELDS, {}) == list(FIELDS)


def test_a_printed_heading_of_another_field_is_passed_over():
    assert as_printed(FIELDS, {"legal_basis_text": "Lov"}) == list(FIELDS)


def test_numbered_sections_stand_among_numbered_topics():
    row = merged(
        ["1. Opgaver", "3. Pris"], ["2. Rygning", "Alkohol", "4. Klage", "Til sidst"], number_of
    )
    assert row == ["1. Opgaver", "2. Rygning", "Alkohol", "3. Pris", "4. Klage", "Til sidst"]


def test_sections_without_numbers_come_last():
    assert merged(["1. Opgaver", "2. Pris"], ["Om os"], number_of)[-1] == "Om os"
