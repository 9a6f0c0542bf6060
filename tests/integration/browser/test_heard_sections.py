"""Beside an answer stands its section as it was heard, with what came and went since."""

from zope.i18n import translate

from servicedeklaration.browser.whitebook.sections import heard_sections

from ..actions.heard import hear
from ..actions.world import act_as, make_draft, make_publication, text


def test_a_section_tells_what_became_of_it_since(portal):
    act_as(portal, "Manager")
    edition = make_draft(make_publication(portal))
    hear(edition)
    assert not heard_sections(edition, 1, translate)["indgang"].is_changed
    edition["indgang"].body = text("Vi svarer inden 14 dage.")
    found = heard_sections(edition, 1, translate)
    assert found["indgang"].is_changed
    assert found["indgang"].url == edition["indgang"].absolute_url()
    assert "inserted" in [run.kind for f in found["indgang"].fields for r in f.lines for run in r]
    assert not found["indgang/raadgivning"].is_changed


def test_a_section_that_is_gone_keeps_its_text_and_has_no_address(portal):
    act_as(portal, "Manager")
    edition = make_draft(make_publication(portal))
    hear(edition)
    edition.manage_delObjects(["indgang"])
    found = heard_sections(edition, 1, translate)["indgang/raadgivning"]
    assert (found.title, found.url) == ("Åben rådgivning", "")
    assert "At give råd." in str(found.fields)
