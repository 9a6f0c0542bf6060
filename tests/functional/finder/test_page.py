"""Find hjælp: what one is asked, what is found, and how it says so."""

import pytest
from lxml.html import HtmlElement

FINDER = "find-hjaelp"


def titles(own: HtmlElement) -> list[str]:
    return own.xpath('.//h3[@class="sd-card-title"]/a/text()')


def chosen(own: HtmlElement) -> set[str]:
    return {*own.xpath(".//input[@checked and @value!='']/@id")}


def test_without_answers_all_offers_in_force_are_shown(citizen):
    own = citizen.own(FINDER)
    assert titles(own) == ["Åben rådgivning", "Motivationsgruppe", "Unge"]
    assert len(own.xpath('.//p[@role="status"]')) == 1


def test_the_answers_are_in_the_address_and_in_the_form(citizen):
    own = citizen.own(f"{FINDER}?for=ung&alder=17&form=gruppe&anonymt=ja")
    assert chosen(own) == {"for-ung", "form-gruppe", "anonymt-ja"}
    assert own.get_element_by_id("alder").value == "17"
    assert own.xpath(".//details/@open")
