"""A field of which several values are ticked says the same in any order."""

from servicedeklaration.redline import compare
from servicedeklaration.redline.words import Part

from .trees import edition, offer


def changes(before: list, after: list):
    pair = (edition(offer("Samtaler", id="s", form=each)) for each in (before, after))
    return [change for each in compare(*pair) for change in each.fields]


def test_another_order_is_no_change():
    assert changes(["group", "individual"], ["individual", "group"]) == []


def test_what_came_is_told_alone():
    [change] = changes(["group", "individual"], ["individual", "day", "group"])
    assert change.parts == (Part("kept", "group\nindividual"), Part("inserted", "\nday"))
    assert change.after == ["group", "individual", "day"]


def test_the_order_of_laws_still_counts():
    one, two = ["serviceloven § 101", "serviceloven § 104"], ["b"]
    [each] = compare(edition(legal_basis=one), edition(legal_basis=[*one[::-1], *two]))
    assert each.fields[0].after == ["serviceloven § 104", "serviceloven § 101", "b"]
