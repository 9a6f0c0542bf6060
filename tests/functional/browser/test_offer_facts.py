"""What an offer's page says at a glance: all conditions, what is paid, and when it begins."""

import pytest
import transaction

from ...integration.browser import world

CONDITIONS = (
    "<p>Målgruppen for Nattely er:</p><ul><li>Har brug for at være anonym</li>"
    "<li>Er fyldt 20 år</li><li>Har en bolig</li><li>Er i arbejde</li></ul>"
)
PRICE = (
    "<p>Behandling er gratis.</p><p>Der betales for kost og logi under døgnophold. "
    "Egenbetalingen fastsættes efter din indkomst.</p>"
)


@pytest.fixture
def work(site):
    """A work in force with two offers: one for those who stay, one without a name."""
    edition = world.make_edition(world.make_catalogue(site, "hjem"), rich={"price": PRICE})
    stay = {"price": "<p>Der betales for kost og logi under døgnophold.</p>"}
    length = "Op til 5 samtaler.\nDisse går i gang inden for 14 dage."
    world.make(edition, "Indsats", "ophold", title="Ophold", rich=stay, duration=length)
    world.make(
        edition,
        "Indsats",
        "nattely",
        title="Nattely",
        anonymous="yes",
        rich={"target_group": CONDITIONS},
    )
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()


@pytest.fixture
def facts(citizen, work):
    """A function that gives the facts of an offer by what they are called."""

    def read(path: str) -> dict[str, str]:
        found = citizen.own(path).find('.//dl[@class="sd-facts"]')
        terms = [one.text_content().strip() for one in found.iter("dt")]
        told = ["\n".join(one.itertext()).strip() for one in found.iter("dd")]
        return dict(zip(terms, told, strict=True))

    return read


def test_those_an_offer_is_for_stand_as_the_list_of_its_text(facts):
    whom = facts("hjem/nattely")["For hvem"]
    lines = ["Målgruppen for Nattely er:", "• Har brug for at være anonym", "• Er fyldt 20 år"]
    assert "\n".join([*lines, "• Har en bolig", "• Er i arbejde"]) in whom


def test_who_pays_for_a_stay_reads_what_is_free_too(facts):
    price = facts("hjem/ophold")["Pris"]
    assert price.startswith("Der betales for kost og logi under døgnophold.")
    assert "Behandling er gratis. Egenbetalingen fastsættes efter din indkomst." in price


def test_who_gets_help_without_a_name_reads_nothing_of_a_stay(facts):
    price = facts("hjem/nattely")["Pris"]
    assert "Behandling er gratis." in price
    assert "kost og logi" not in price


def test_how_soon_it_begins_stands_by_itself(facts):
    told = facts("hjem/ophold")
    assert "14 dage" not in told["Hvor længe"]
    assert told["Hvor hurtigt"] == "Disse går i gang inden for 14 dage."
