"""The site's ordinary pages in the citizens' search: whoever may read one finds it, nobody else."""

from datetime import date

import pytest
from DateTime import DateTime
from plone import api
from plone.app.testing import TEST_USER_NAME
from plone.app.textfield import RichTextValue

from servicedeklaration.content.searching import search
from servicedeklaration.search.found import PAGE

from ..actions.world import act_as, go_on, make_draft, make_publication, register, stand_still


@pytest.fixture
def site(portal):
    act_as(portal, "Manager")
    stand_still()
    yield portal
    go_on()


def make_page(site, name: str, state: str = "published", portal_type: str = "Document", **fields):
    """A page of the site in a state of Plone's usual workflow."""
    site.portal_workflow.setChainForPortalTypes([portal_type], ["simple_publication_workflow"])
    page = api.content.create(site, portal_type, name, **fields)
    if state == "published":
        api.content.transition(page, "publish")
    page.reindexObject()
    return page


def found(query: str, **asked) -> list[str]:
    return ["".join(piece.text for piece in hit.title) for hit in search(query, **asked).hits]


def body(words: str) -> RichTextValue:
    return RichTextValue(f"<p>{words}</p>", "text/html", "text/x-html-safe")


@pytest.mark.parametrize(
    ("portal_type", "fields"),
    [
        ("Document", {"text": body("Vi har kajakker.")}),
        ("News Item", {"text": body("Vi har kajakker.")}),
        ("Event", {"location": "Kajakken"}),
        ("Link", {"description": "Alt om kajakker"}),
        ("Folder", {"description": "Alt om kajakker"}),
        ("Document", {"subject": ("kajak",)}),
    ],
)
def test_every_kind_of_page_is_found_by_what_it_says(site, portal_type, fields):
    make_page(site, "side", portal_type=portal_type, title="En side", **fields)
    [hit] = search("kajakken").hits
    assert (hit.kind, hit.portal_type, hit.path) == (PAGE, portal_type, "/plone/side")


def test_inflection_and_spelling_hinder_no_page(site):
    make_page(site, "side", title="Ferielukning", text=body("Centret holder lukket i juli."))
    assert found("ferielukningen") == found("ferielukninng") == ["Ferielukning"]


def test_the_text_of_a_page_is_shown_with_the_words_marked(site):
    make_page(site, "side", title="Ferie", text=body("Centret holder lukket i juli."))
    [hit] = search("juli").hits
    assert "".join(piece.text for piece in hit.excerpt) == "Centret holder lukket i juli."
    assert [piece.text for piece in hit.excerpt if piece.marked] == ["juli"]


@pytest.mark.parametrize(
    ("role", "finds"),
    [("Anonymous", False), ("Member", False), ("CommitteeMember", False), ("Manager", True)],
)
def test_a_page_that_is_not_published_is_found_by_those_who_may_read_it(site, role, finds):
    page = make_page(site, "kladde", "private", title="Xylofonkvartet")
    api.user.revoke_roles(username=TEST_USER_NAME, roles=["Owner"], obj=page)
    page.reindexObjectSecurity()
    act_as(site, role)
    assert bool(found("xylofonkvartet")) is finds


@pytest.mark.parametrize("role", ["Anonymous", "Member", "Manager"])
def test_no_word_of_a_page_that_one_may_not_read_is_suggested(site, role):
    page = make_page(site, "kladde", "private", title="Xylofonkvartet")
    api.user.revoke_roles(username=TEST_USER_NAME, roles=["Owner"], obj=page)
    page.reindexObjectSecurity()
    act_as(site, role)
    assert search("xylofonkvartett").suggestion == ("xylofonkvartet" if role == "Manager" else "")


@pytest.mark.parametrize("role", ["Anonymous", "Manager"])
@pytest.mark.parametrize("days", [{"effective": 2}, {"effective": -9, "expires": -2}])
def test_a_page_that_is_not_in_effect_is_found_by_nobody(site, role, days):
    page = make_page(site, "side", title="Xylofonkvartet")
    page.setEffectiveDate(DateTime() + days["effective"])
    page.setExpirationDate(DateTime() + days["expires"] if "expires" in days else None)
    page.reindexObject()
    act_as(site, role)
    assert found("xylofonkvartet") == []


def test_a_page_of_a_type_that_is_not_searched_is_not_found(site):
    make_page(site, "side", title="Xylofonkvartet")
    api.portal.set_registry_record("plone.types_not_searched", ("Document",))
    assert found("xylofonkvartet") == []


def test_an_offer_that_matches_comes_before_a_page(site):
    page = {"title": "Nyt om rådgivning", "text": body("Vi har ny rådgivning hver dag. " * 5)}
    make_page(site, "nyt", portal_type="News Item", **page)
    register(make_draft(make_publication(site)), date(2022, 1, 1))
    titles = found("rådgivning")
    assert titles.index("Nyt om rådgivning") > 0
    assert search("rådgivning").hits[0].kind != PAGE


def test_pages_belong_to_no_municipality(site):
    make_page(site, "side", title="Ferielukning")
    assert found("ferielukning", municipality="0860") == []


def test_pages_can_be_asked_for_alone(site):
    make_page(site, "side", title="Rådgivning i ferien")
    register(make_draft(make_publication(site)), date(2022, 1, 1))
    assert found("rådgivning", kind=PAGE) == ["Rådgivning i ferien"]


def test_a_page_that_is_deleted_is_found_no_more(site):
    api.content.delete(make_page(site, "side", title="Ferielukning"))
    assert found("ferielukning") == []


def test_the_sites_own_pages_are_found(site):
    [hit, *_] = search("webtilgængelighed").hits
    assert (hit.kind, hit.path, hit.topic) == (PAGE, "/plone", "tilgaengelighed")
