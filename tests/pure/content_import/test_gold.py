"""The two documents that were read by hand come out as their gold files say, field by field."""

import json

import pytest

from content_import import convert
from tests.pure.content_import.gold import differences
from tests.shared import SHARED, needs_shared

GOLD = {
    "soenderborg": "soenderborg-indsatskatalog.txt",
    "hjoerring": "hjoerring-kvalitetsstandard-2024.txt",
}


@needs_shared
@pytest.mark.parametrize("name", GOLD)
def test_nothing_differs_from_the_gold_file(name):
    gold = json.loads((SHARED / "gold" / f"{name}.json").read_text("utf-8"))
    result = convert(SHARED / "documents" / GOLD[name])

    assert differences(result, gold) == []


@needs_shared
@pytest.mark.parametrize("name", GOLD)
def test_a_missing_activity_would_be_noticed(name):
    gold = json.loads((SHARED / "gold" / f"{name}.json").read_text("utf-8"))
    result = convert(SHARED / "documents" / GOLD[name])
    result["edition"]["items"] = result["edition"]["items"][:-2]

    assert differences(result, gold) != []
