"""Old editions show the contacts as they were, and say from which day; others show today's."""

from datetime import date

import pytest
import transaction
from plone import api
from plone.app.testing import TEST_USER_ID, TEST_USER_NAME, login, setRoles
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.i18n import translate
from zope.intid.interfaces import IIntIds
from zope.lifecycleevent import modified

from servicedeklaration.browser.pages.past_contacts import TODAYS
from servicedeklaration.content import store
from servicedeklaration.editions.words import long_date
from servicedeklaration.i18n import _

from ...integration.browser import world
from ..browser.conftest import PASSWORD, Visitor

FIRST, SECOND, THIRD = "00 00 00 02", "00 00 00 03", "00 00 00 04"
WORK = "indsatskatalog"


def as_of(day: date) -> str:
    """What a page says of contacts that are those of a day."""
    mapping = {"day": long_date(day)}
    message = _(
        "contacts_as_of", default="The contact data as they were on ${day}.", mapping=mapping
    )
    return translate(message, target_language="da")


def todays() -> str:
    return translate(TODAYS, target_language="da")


def change(place, day: date, **fields):
    world.set_clock(day.year, day.month, day.day)
    for name, value in fields.items():
        setattr(place, name, value)
    modified(place)


def make_history(portal):
    """The place's number was 02, 03 from 1 February 2024, 04 from 1 March 2025.

    "2023" was sealed on 10 December 2022; "2025" is in force. An offer has a place of its own.
    """
    world.set_clock(2022, 12, 1)
    place = world.make_place(portal)
    own = world.make_place(portal, "unge", name="Ungekontakten", phones=("00000007",))
    work = world.make_catalogue(portal, place=place)
    old = world.make_edition(work, "2023", edition_label="2023")
    offer = old["indgang"]["unge"]
    offer.contacts = [RelationValue(getUtility(IIntIds).getId(own))]
    modified(offer)
    world.set_clock(2022, 12, 10)
    world.approve(old, date(2023, 1, 1))
    change(place, date(2024, 2, 1), phones=("00000003",))
    world.set_clock(2025, 1, 15)
    new = world.make_edition(work, "2025", edition_label="2025")
    world.approve(new, date(2025, 1, 1))
    change(place, date(2025, 3, 1), phones=("00000004",), street="Nygade 1")


@pytest.fixture
def site(functional_portal):
    portal = functional_portal
    login(portal, TEST_USER_NAME)
    setRoles(portal, TEST_USER_ID, ["Manager", "Site Administrator"])
    portal.acl_users.userFolderAddUser("Editor", PASSWORD, ["Editor"], [])
    make_history(portal)
    world.set_clock(2025, 3, 3)
    transaction.commit()
    yield portal
    world.let_clock_run()


@pytest.fixture
def citizen(site):
    with Visitor(site.absolute_url(), None) as visitor:
        yield visitor


def contact(visitor, path: str) -> str:
    """The words below "Kontakt", with single blanks."""
    [found] = visitor.own(path).xpath('.//section[@aria-labelledby="kontakt"]')
    return " ".join(" ".join(found.itertext()).split())


def test_the_edition_in_force_shows_todays_without_a_word_on_it(citizen):
    for path in (WORK, f"{WORK}/2025", f"{WORK}/aaben-raadgivning"):
        words = contact(citizen, path)
        assert THIRD in words, path
        assert "Nygade 1" in words, path
        assert "Kontaktoplysningerne" not in words, path
        assert "Åbent nu" in citizen.words(path), path


def test_a_superseded_edition_shows_those_that_were_sealed_with_it(citizen):
    for path in (f"{WORK}/2023", f"{WORK}/2023/indgang/aaben-raadgivning"):
        words = contact(citizen, path)
        assert as_of(date(2022, 12, 10)) in words, path
        assert FIRST in words, path
        assert "Torvegade 3" in words, path
        assert THIRD not in words, path


def test_nobody_is_told_to_call_a_number_of_then(citizen):
    for path in (f"{WORK}/2023", f"{WORK}/pr/2024-05-01"):
        own = citizen.own(path)
        assert own.xpath('.//a[starts-with(@href, "tel:")]') == []
        assert "Åbent nu" not in " ".join(own.itertext())


def test_the_name_leads_to_the_place_as_it_is_today(citizen, site):
    links = citizen.own(f"{WORK}/2023").xpath(".//section[@aria-labelledby='kontakt']//a/@href")
    assert f"{site.absolute_url()}/rusmiddelcenter" in links


@pytest.mark.parametrize(
    ("day", "number"),
    [("2024-01-31", FIRST), ("2024-02-01", SECOND), ("2025-02-28", SECOND), ("2025-03-01", THIRD)],
)
def test_a_day_has_the_contacts_with_which_it_ended(citizen, day, number):
    words = contact(citizen, f"{WORK}/pr/{day}")
    assert number in words
    assert as_of(date.fromisoformat(day)) in words
    assert not any(other in words for other in {FIRST, SECOND, THIRD} - {number})


def test_a_day_to_come_has_todays_and_says_so(citizen):
    words = contact(citizen, f"{WORK}/pr/2025-12-01")
    assert THIRD in words
    assert todays() in words


def test_a_withdrawn_edition_shows_those_that_were_sealed_with_it(citizen, site):
    world.withdraw(site.indsatskatalog["2025"], "Loven er ændret.")
    transaction.commit()
    words = contact(citizen, f"{WORK}/2025")
    assert SECOND in words
    assert as_of(date(2025, 1, 15)) in words


def test_a_place_that_was_deleted_stays_in_the_old_edition_and_on_its_days(citizen, site):
    api.content.delete(site.rusmiddelcenter, check_linkintegrity=False)
    site.indsatskatalog.contacts = []
    modified(site.indsatskatalog)
    transaction.commit()
    assert FIRST in contact(citizen, f"{WORK}/2023")
    assert SECOND in contact(citizen, f"{WORK}/pr/2024-05-01")
    links = citizen.own(f"{WORK}/2023").xpath(".//section[@aria-labelledby='kontakt']//a/@href")
    assert not any(link.endswith("/rusmiddelcenter") for link in links)
    assert citizen.own(WORK).xpath('.//*[@id="kontakt"]') == []


def test_so_does_the_place_of_an_offer(citizen, site):
    api.content.delete(site.unge, check_linkintegrity=False)
    transaction.commit()
    assert "00 00 00 07" in contact(citizen, f"{WORK}/2023/indgang/unge")
    assert "00 00 00 07" in contact(citizen, f"{WORK}/pr/2024-05-01/indgang/unge")


def test_on_a_day_before_anything_was_noted_they_are_the_sealed_ones_and_the_page_says_when(
    citizen, site
):
    world.set_clock(2025, 3, 2)
    work = world.make_catalogue(site, "arkivet", place=world.make_place(site, "arkivcentret"))
    world.approve(world.make_edition(work, "2020"), date(2020, 1, 1), last=date(2021, 12, 31))
    transaction.commit()
    world.set_clock(2025, 3, 3)
    words = contact(citizen, "arkivet/pr/2020-05-01")
    assert as_of(date(2025, 3, 2)) in words
    assert FIRST in words


def test_a_place_that_became_hidden_is_not_shown_through_an_old_edition(citizen, site):
    site.rusmiddelcenter.manage_permission("View", ["Manager"], acquire=0)
    transaction.commit()
    for path in (WORK, f"{WORK}/2023", f"{WORK}/pr/2024-05-01"):
        words = citizen.words(path)
        assert not any(number in words for number in (FIRST, SECOND, THIRD)), path


def test_a_hidden_place_that_was_deleted_is_not_shown_by_its_history(citizen, site):
    secret = world.make_place(site, "krisecenter", name="Krisecenter", phones=("00000008",))
    secret.manage_permission("View", ["Manager"], acquire=0)
    change(site.indsatskatalog, date(2025, 3, 1), contacts=[relation(secret)])
    change(site.indsatskatalog, date(2025, 3, 2), contacts=[relation(site.unge)])
    api.content.delete(secret, check_linkintegrity=False)
    transaction.commit()
    world.set_clock(2025, 3, 3)
    for path in (f"{WORK}/pr/2025-03-01", f"{WORK}/2025", f"{WORK}/2023"):
        words = citizen.words(path)
        assert "Krisecenter" not in words, path
        assert "00 00 00 08" not in words, path


def relation(place) -> RelationValue:
    return RelationValue(getUtility(IIntIds).getId(place))


@pytest.mark.parametrize("name", ["seal", "sealed_contacts"])
def test_what_cannot_be_read_is_replaced_by_todays_and_the_page_says_so(citizen, site, name):
    store.write(site.indsatskatalog["2023"], name, "{")
    transaction.commit()
    words = contact(citizen, f"{WORK}/2023")
    assert THIRD in words
    assert todays() in words
