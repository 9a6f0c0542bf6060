"""The reader's rights: what the document states is told, with the way there, and nothing more."""

import transaction

from ...integration.browser import world

GUARANTEE = "Tilbud om behandling sættes i gang senest 14 dage efter, at du har henvendt dig."
CHOICE = "Du kan vælge at blive behandlet i et andet tilbud."
NO_COMPLAINT = {"purpose": "<p>Vi vil hjælpe dig godt.</p>", "anonymity": ""}


def shown(citizen, site, name: str, **texts: str):
    """The box of rights of an edition in force with such texts; None where it has none."""
    edition = world.make_edition(world.make_catalogue(site, name), rich={**NO_COMPLAINT, **texts})
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()
    boxes = citizen.page(name).xpath('//section[@aria-labelledby="dine-rettigheder"]')
    return boxes[0] if boxes else None


def told(box) -> dict[str, str]:
    """What the box says of each right."""
    rows = box.xpath(".//dl/div")
    return {row.xpath("string(dt)").strip(): row.xpath("string(dd/span)") for row in rows}


def ways(box) -> list[str]:
    return [url.rpartition("/")[2] for url in box.xpath(".//a/@href")]


def test_a_right_is_told_where_another_heading_states_it(citizen, site):
    box = shown(citizen, site, "under", purpose=f"<p>Vi hjælper. {GUARANTEE} Vi lytter.</p>")
    assert told(box)["Hjælp til tiden"] == GUARANTEE
    assert "#formaal" in ways(box)


def test_law_that_is_only_quoted_is_called_so(citizen, site):
    law = f"<p>Sådan står der i loven:</p><p>Stk. 2. {GUARANTEE}</p>"
    box = shown(citizen, site, "citeret", legal_basis_text=law)
    assert told(box)["Hjælp til tiden"] == GUARANTEE
    [row] = box.xpath('.//div[dt="Hjælp til tiden"]')
    assert row.xpath('.//*[@class="sd-quiet"]')
    assert row.xpath(".//a/@href") == ["#lovgrundlag"]


def test_a_right_with_limits_says_so_and_one_without_does_not(citizen, site):
    limits = f"<p>{CHOICE}</p><p>Retten kan begrænses.</p>"
    [row] = shown(citizen, site, "med", supplier=limits).xpath('.//div[dt="Frit valg"]')
    assert row.xpath('.//*[@class="sd-quiet"]')
    whole = f"<p>Vi hjælper. {CHOICE}</p><p>Vi lytter.</p>"
    [row] = shown(citizen, site, "uden", supplier=whole).xpath('.//div[dt="Frit valg"]')
    assert not row.xpath('.//*[@class="sd-quiet"]')


def test_offers_tell_of_anonymity_where_the_document_has_no_text_on_it(citizen, site):
    [row] = shown(citizen, site, "tilbud").xpath('.//div[dt="Anonymitet"]')
    assert [link.text for link in row.xpath(".//li/a")] == ["Åben rådgivning"]
    assert row.xpath(".//li/a/@href")[0].endswith("/tilbud/aaben-raadgivning")


def test_what_nobody_states_is_no_right(citizen, site):
    assert set(told(shown(citizen, site, "intet"))) == {"Anonymitet"}


def test_a_section_on_something_else_may_state_a_right_too(citizen, site):
    edition = world.make_edition(world.make_catalogue(site, "afsnit"))
    world.make(
        edition,
        "Afsnit",
        "loefter",
        title="Løfter",
        rich={"body": f"<p>Vi ser dig. {GUARANTEE}</p>"},
    )
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()
    [row] = citizen.page("afsnit").xpath('.//div[dt="Hjælp til tiden"]')
    assert row.xpath("string(dd/span)") == GUARANTEE
    assert row.xpath(".//a/@href") == ["#loefter"]


TREATED = "Behandling af alkohol skal ydes anonymt, hvis du ønsker det."


def test_anonymous_treatment_is_told_beside_anonymous_counselling(citizen, site):
    both = f"<p>Alle kan ringe anonymt.</p><p>{TREATED}</p>"
    box = shown(citizen, site, "begge", anonymity=both)
    assert told(box)["Anonymitet"].splitlines() == ["Alle kan ringe anonymt.", TREATED]


def test_an_offer_of_treatment_for_alcohol_is_anonymous_by_the_documents_words(citizen, site):
    edition = world.make_edition(
        world.make_catalogue(site, "alkohol"), rich={"anonymity": f"<p>{TREATED}</p>"}
    )
    chapter = world.make(edition, "Afsnit", "a", title="Alkoholbehandling")
    world.make(chapter, "Indsats", "hold", title="Aftenhold")
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()
    assert TREATED in citizen.words("alkohol/hold")
    assert TREATED not in citizen.words("alkohol/motivationsgruppe")
