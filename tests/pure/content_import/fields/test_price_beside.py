"""What of a document's price belongs with that of one of its offers, and what does not."""

import pytest

from content_import.fields.price import price_beside, price_without_stay

WHOLE = (
    "Behandlingen er gratis. Du betaler for mad og ophold på døgnhjemmet. Egenbetalingen udregnes "
    "efter din indkomst. Busbilletten betaler du selv."
)


@pytest.mark.parametrize(
    ("own", "beside"),
    [
        (
            "Du betaler for kost og logi.",
            ["Behandlingen er gratis.", "Egenbetalingen udregnes efter din indkomst."],
        ),
        (
            "Opholdet koster 90 kr. i døgnet. Egenbetalingen udregnes efter din indkomst.",
            ["Behandlingen er gratis."],
        ),
        ("Behandlingen er gratis, men der betales for kost.", []),
        ("Kurset koster 50 kr.", []),
        ("", []),
    ],
)
def test_who_pays_for_a_stay_reads_what_is_free_and_how_the_sum_is_set(own, beside):
    assert price_beside(own, WHOLE) == beside


def test_what_is_not_free_is_not_called_so():
    assert price_beside("Der betales for logi.", "Opholdet er ikke gratis.") == []


def test_whoever_does_not_stay_reads_nothing_of_what_a_stay_costs():
    told = "Behandlingen er gratis. Busbilletten betaler du selv."
    assert price_without_stay(WHOLE) == told
    assert price_without_stay("Døgnophold koster 90 kr.") == ""
