"""A redline tells everything: it makes the new edition of the old one, whatever happened."""

from copy import deepcopy

import pytest
from hypothesis import given, settings

from servicedeklaration.redline import compare, summarize, whole
from servicedeklaration.redline.tokens import shown, tokens_of

from .applying import apply
from .generated import editions, pairs
from .meaning import meaning

pytestmark = pytest.mark.slow

EXAMPLES = settings(max_examples=40, deadline=None)


@EXAMPLES
@given(pairs())
def test_applied_to_the_old_edition_it_gives_the_new_one(pair):
    before, after = pair
    assert meaning(apply(before, compare(before, after))) == meaning(after)


@EXAMPLES
@given(pairs())
def test_every_item_and_field_that_changed_shows_both_its_texts(pair):
    for difference in compare(*pair):
        for change in difference.fields:
            for value, other in ((change.before, "inserted"), (change.after, "deleted")):
                text = "".join(part.text for part in change.parts if part.kind != other)
                assert text.split() == shown(tokens_of(value)).split()


@EXAMPLES
@given(editions())
def test_an_edition_compared_with_itself_has_no_differences(edition):
    assert compare(edition, deepcopy(edition)) == ()
    assert compare(edition, edition) == ()
    assert summarize(compare(edition, edition)).same_text


@EXAMPLES
@given(pairs())
def test_the_whole_text_is_the_differences_and_the_rest(pair):
    before, after = pair
    found = whole(before, after)
    told = [each for each in found if each.kind != "same"]
    assert [(each.kind, each.was, each.place) for each in told] == [
        (each.kind, each.was, each.place) for each in compare(before, after)
    ]
    places = [each.place for each in found if each.place is not None]
    assert places == sorted(places)
    assert len(places) == _count(after)


@EXAMPLES
@given(pairs())
def test_every_item_that_is_gone_or_new_is_told_of_once(pair):
    before, after = pair
    found = compare(before, after)
    gone = sum(each.kind == "removed" for each in found)
    new = sum(each.kind == "added" for each in found)
    assert _count(before) - gone == _count(after) - new
    assert len({(each.was, each.place) for each in found}) == len(found)


def _count(tree: dict) -> int:
    return 1 + sum(map(_count, tree.get("items", ())))
