"""Who may be in danger is told whom to call, where help is looked for; nobody else is disturbed."""

import pytest
import transaction

from servicedeklaration.browser.crisis.help import HELP

LIVSLINIEN = "tel:+4570201201"


def calls(citizen, path: str) -> list[str]:
    """What the box lets one call; none where there is no box."""
    return citizen.own(path).xpath('.//section[@class="sd-crisis"]//a/@href')


@pytest.mark.parametrize("words", ["overdosis", "hashpsykose", "jeg vil ikke leve mere"])
def test_a_search_in_a_crisis_is_answered_with_numbers(citizen, words):
    found = calls(citizen, f"@@search?SearchableText={words}")
    assert {"tel:112", "tel:+4582121212", LIVSLINIEN} == set(found)


@pytest.mark.parametrize("words", ["", "hash", "abstinenser", "rådgivning"])
def test_an_ordinary_search_is_not(citizen, words):
    assert calls(citizen, f"@@search?SearchableText={words}") == []


@pytest.mark.parametrize("page", ["skriv-anonymt", "@@kontakt"])
def test_it_stands_on_the_forms(citizen, page):
    assert LIVSLINIEN in calls(citizen, page)


def test_the_sites_staff_change_it(site, citizen):
    site.portal_registry[HELP] = ("Ring 1813.", " ")
    transaction.commit()
    assert calls(citizen, "skriv-anonymt") == ["tel:1813"]
    site.portal_registry[HELP] = ()
    transaction.commit()
    assert calls(citizen, "skriv-anonymt") == []


def test_a_site_that_was_not_upgraded_yet_shows_its_pages(site, citizen):
    del site.portal_registry.records[HELP]
    transaction.commit()
    assert calls(citizen, "skriv-anonymt") == []
