"""Which offers are like another."""

from servicedeklaration.browser.offer.related import MOST, Other, related

OWN = ("om:alkohol", "for:paarorende", "form:gruppe", "alder?*")


def other(key: int, *answers: str, near: bool = True, beside: bool = False) -> Other:
    return Other(key, frozenset(answers), near, beside)


def keys(others, **given) -> list[int]:
    return [each.key for each in related(OWN, others, **given)]


def test_the_more_they_have_in_common_the_earlier_they_come():
    one = other(1, "for:paarorende")
    two = other(2, "om:alkohol", "for:paarorende")
    three = other(3, "om:alkohol")
    assert keys([one, two, three]) == [2, 3, 1]


def test_the_form_alone_makes_no_two_offers_alike():
    assert keys([other(1, "form:gruppe", near=False)]) == []


def test_those_of_the_same_edition_come_before_those_of_other_works():
    far = other(1, "om:alkohol", "for:paarorende", "form:gruppe", near=False)
    assert keys([far, other(2, "for:paarorende")]) == [2, 1]


def test_a_neighbour_in_the_chapter_is_told_of_even_where_nothing_is_known():
    assert keys([other(1, beside=True), other(2)]) == [1]


def test_what_may_fit_says_nothing():
    assert keys([other(1, "alder?*", "om?*")]) == []


def test_there_are_few_and_among_equals_the_order_stays():
    assert keys([other(n, "om:alkohol") for n in range(9)]) == list(range(MOST))
