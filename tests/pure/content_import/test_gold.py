"""The two documents that were read by hand come out as their gold files say, field by field."""

import json
from copy import deepcopy

import pytest

from tests.pure.content_import.documents import read
from tests.pure.content_import.gold import differences
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared
GOLD = ("soenderborg", "hjoerring")


def gold(name):
    return json.loads((SHARED / "gold" / f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("name", GOLD)
def test_nothing_differs_from_the_gold_file(name):
    assert differences(read(name), gold(name)) == []


@pytest.mark.parametrize("name", GOLD)
def test_a_missing_activity_would_be_noticed(name):
    result = deepcopy(read(name))
    result["edition"]["items"] = result["edition"]["items"][:-2]

    assert differences(result, gold(name)) != []


@pytest.mark.parametrize("name", GOLD)
def test_one_contact_too_many_would_be_noticed(name):
    result = deepcopy(read(name))
    result["contacts"].append(result["contacts"][0])

    assert any(line.startswith("contacts: ") for line in differences(result, gold(name)))
