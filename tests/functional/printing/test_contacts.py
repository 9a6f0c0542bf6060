"""Paper is handed on: it shows the contacts that everyone may see, an old edition those of then."""

from datetime import date

import pytest
from plone import api
from zope.component import getUtility
from zope.lifecycleevent import modified

from servicedeklaration.content.kept import kept_pdf
from servicedeklaration.content.places import hide
from servicedeklaration.interfaces import IPrinter

from ...integration.browser import world
from ...integration.browser.printing.paper import Paper
from ..seal.test_contacts import FIRST, THIRD, WORK, relation, site

__all__ = ["site"]

SECRET = "00 00 00 09"


def text_of(edition) -> str:
    return Paper(getUtility(IPrinter).edition(edition)).text


@pytest.fixture
def offer(site):
    """An offer of a draft, with a place of its own."""
    draft = world.make_edition(site[WORK], "2027")
    return draft["indgang"]["unge"]


@pytest.fixture
def secret(site):
    """A place in a folder that only editors see."""
    folder = api.content.create(site, "Folder", "internt", title="Internt")
    folder.manage_permission("View", ["Editor"], acquire=0)
    return world.make_place(folder, "krisecenter", name="Krisecenter", phones=("00000009",))


def name_place(holder, place) -> None:
    holder.contacts = [relation(place)]
    modified(holder)


def test_an_old_edition_has_the_contacts_that_were_sealed_with_it(site):
    text = text_of(site[WORK]["2023"])
    assert FIRST in text
    assert THIRD not in text


def test_so_have_its_offers(site):
    world.set_clock(2025, 3, 2)
    site.unge.phones = ("00000008",)
    modified(site.unge)
    text = text_of(site[WORK]["2023"])
    assert "00 00 00 07" in text
    assert "00 00 00 08" not in text


def test_a_place_in_a_private_folder_stands_on_no_paper(site, offer, secret):
    name_place(offer, secret)
    draft = site[WORK]["2027"]
    assert SECRET not in text_of(draft)
    world.approve(draft, date(2025, 4, 1))
    assert SECRET not in Paper(kept_pdf(draft)).text
    assert SECRET not in text_of(draft)


def test_a_place_that_was_closed_after_the_sealing_is_printed_no_more(site):
    site.rusmiddelcenter.manage_permission("View", ["Manager"], acquire=0)
    for name in ("2023", "2025"):
        text = text_of(site[WORK][name])
        assert FIRST not in text
        assert THIRD not in text


def test_approving_a_text_opens_no_place_that_somebody_has_closed(site, offer):
    site.unge.manage_permission("View", ["Manager"], acquire=0)
    name_place(offer, site.unge)
    draft = site[WORK]["2027"]
    world.approve(draft, date(2025, 4, 1))
    assert not site.unge.acquiredRolesAreUsedBy("View")
    assert "00 00 00 07" not in Paper(kept_pdf(draft)).text


def test_a_place_that_waits_for_its_text_stands_on_the_paper_of_the_draft(site, offer):
    hide(site.unge)
    name_place(offer, site.unge)
    assert "00 00 00 07" in text_of(site[WORK]["2027"])
