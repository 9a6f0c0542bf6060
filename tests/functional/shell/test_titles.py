"""What the browser's tab says of forms, of parts of a text, and of days (WCAG 2.2, 2.4.2)."""

import pytest
import transaction


def title(document) -> list[str]:
    """The parts of a page's title, from the page to the site."""
    return document.findtext(".//title").split(" — ")


@pytest.fixture
def catalogue(site):
    """The work, whose draft has a title that is no HTML."""
    [work] = [each for each in site.objectValues() if each.portal_type == "Publikation"]
    work["2027"].title = "Hjælp <til> dig"
    transaction.commit()
    return work


def test_the_login_says_what_it_is(catalogue, citizen):
    purpose, *rest = title(citizen.page("login"))
    assert purpose not in rest
    assert len(rest) == 1


@pytest.mark.parametrize("step", ["edit", "@@send-i-hoering"])
def test_a_form_says_what_it_is_for_then_what_it_is_about(catalogue, editor, step):
    page = editor.page(f"{catalogue.getId()}/2027/{step}")
    heading = " ".join(page.findtext(".//h1").split())
    assert title(page)[:2] == [heading, "Hjælp <til> dig"]


def test_a_part_says_what_it_is_of_and_a_day_which(catalogue, citizen):
    whole = title(citizen.page(catalogue.getId()))
    [part, *of] = title(citizen.page(f"{catalogue.getId()}/indgang"))
    assert part not in whole
    assert of == whole
    assert "1. februar 2025" in title(citizen.page(f"{catalogue.getId()}/pr/2025-02-01"))
