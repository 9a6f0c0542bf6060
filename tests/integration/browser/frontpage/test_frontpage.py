"""The front page costs one question to the catalogue, however many works there are."""

from unittest.mock import patch

from Products.CMFPlone.CatalogTool import CatalogTool

from servicedeklaration.browser.frontpage.frontpage import FrontPage

from .. import world


def test_one_question_to_the_catalogue(site, http_request, in_force):
    world.approve(world.make_edition(world.make_catalogue(site, "andet")), world.date(2024, 1, 1))
    ask = CatalogTool.searchResults
    with patch.object(CatalogTool, "searchResults", autospec=True, side_effect=ask) as asked:
        FrontPage(site, http_request).body()
    assert asked.call_count == 1


def test_what_was_approved_last_comes_first(site, http_request, in_force):
    older = world.make_catalogue(site, "andet")
    older.title = "Et ældre katalog"
    older.reindexObject()
    world.approve(world.make_edition(older), world.date(2024, 1, 1))
    titles = [entry.title for entry in FrontPage(site, http_request).latest]
    assert titles == ["Indsatskatalog for rusmidler", "Et ældre katalog"]


def test_what_does_not_count_yet_says_from_which_day(site, http_request):
    world.approve(world.make_edition(world.make_catalogue(site, "nyt")), world.date(2099, 1, 1))
    (entry,) = FrontPage(site, http_request).latest
    assert entry.note.endswith(" Gælder fra 1. januar 2099.")


def test_municipalities_are_called_what_they_call_themselves():
    from servicedeklaration.browser.places import municipality_name

    names = [municipality_name(code) for code in ("0860", "0101", "0400", None)]
    assert names == ["Hjørring Kommune", "Københavns Kommune", "Bornholms Regionskommune", ""]
