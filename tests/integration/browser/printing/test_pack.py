"""The agenda pack: what is in it, and how one reads it without seeing it."""

import pytest
from zope.component import getUtility

from servicedeklaration.actions.submit import Submit
from servicedeklaration.content import packs
from servicedeklaration.interfaces import IPrinter

from .. import world
from .paper import Paper

NESTED = "<ul><li>Råd<ul><li>om gæld</li></ul></li></ul>"
TABLE = (
    "<table><tr><th>Ydelse</th><th>Pris</th></tr><tr><td>Samtale</td><td>0 kr.</td></tr></table>"
)


@pytest.fixture
def pending(site, catalogue, in_force):
    """Submitted after the edition in force: a price, a new offer, one that is gone."""
    edition = world.make_edition(catalogue, "2027", edition_label="2027")
    counselling = edition["indgang"]["aaben-raadgivning"]
    counselling.price = world.html("<p>Det koster 75 kr.</p>")
    counselling.activities = world.html(NESTED)
    edition["metode"].body = world.html(TABLE)
    edition["indgang"].manage_delObjects(["unge"])
    world.make(edition["behandling"], "Indsats", "samtaler", title="Samtaler")
    Submit(edition)()
    return edition


@pytest.fixture
def pack(pending):
    return Paper(getUtility(IPrinter).pack(pending))


class TestWhatStandsInIt:
    def test_the_cover_has_the_sum_of_the_text(self, pack, pending):
        assert packs.text_of_now(pending) in pack.pages[0].replace("\n", "")
