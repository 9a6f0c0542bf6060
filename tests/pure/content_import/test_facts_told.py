"""What invented documents say of their offers' facts, each in another municipality's manner."""

import tomllib
from pathlib import Path

import pytest

from content_import import convert
from tests.pure.content_import.gold import offers

FACTS = Path(__file__).parent / "cases" / "facts"
NOTHING = {"duration": "", "age_min": None, "age_max": None}
"""What an offer's fields hold where its document says nothing; what isn't asked may be anything."""


def _cases():
    for told in sorted(FACTS.glob("*.toml")):
        for title, facts in tomllib.loads(told.read_text("utf-8")).items():
            for field, value in {**NOTHING, **facts}.items():
                yield pytest.param(
                    told.stem, title, field, value, id=f"{told.stem}-{title}-{field}"
                )


@pytest.fixture(scope="module")
def read():
    """A function that gives the offers of a document by their titles."""
    known = {}

    def read_once(name: str) -> dict[str, dict]:
        if name not in known:
            items = convert(FACTS / f"{name}.txt")["edition"]["items"]
            known[name] = {offer["title"]: offer for offer, _ in offers(items)}
        return known[name]

    return read_once


@pytest.mark.parametrize(("name", "title", "field", "value"), [*_cases()])
def test_each_fact_is_what_the_document_says(read, name, title, field, value):
    assert read(name)[title][field] == value
