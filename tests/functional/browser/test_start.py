"""How to get started with an offer: what is nearest to it in the document."""

import transaction

from ...integration.browser import world

APPLYING = (
    "<p>Vi er her for dig.</p><p>Har du spørgsmål, så kontakt Rådgivningen.</p>"
    "<p>Ønsker du hjælp, kan du ringe til Teamet.</p><p>Vi lytter.</p>"
)


def start(citizen, path: str) -> str:
    """What an offer's page says of getting started."""
    [found] = citizen.page(path).xpath('//section[@aria-labelledby="kom-i-gang"]/div')
    return " ".join(found.text_content().split())


def publish(site, name: str, **texts: str):
    edition = world.make_edition(world.make_catalogue(site, name), rich=texts)
    chapter = world.make(
        edition,
        "Afsnit",
        "haven",
        title="Haven",
        rich={"body": "<p>Vi dyrker urter.</p><p>Borgeren kan blot møde op i haven.</p>"},
    )
    world.make(chapter, "Indsats", "urter", title="Urter")
    world.approve(edition, world.date(2024, 1, 1))
    transaction.commit()


def test_the_chapters_own_way_in_goes_before_that_of_the_whole(citizen, site):
    publish(site, "naer")
    assert start(citizen, "naer/urter") == "Borgeren kan blot møde op i haven."
    assert start(citizen, "naer/motivationsgruppe").startswith("Ring, eller kom forbi.")


def test_of_a_long_text_how_to_get_help_is_told_and_not_whom_to_ask(citizen, site):
    publish(site, "lang", how_to_apply=APPLYING)
    assert start(citizen, "lang/motivationsgruppe") == "Ønsker du hjælp, kan du ringe til Teamet."


def test_that_a_treatment_is_anonymous_is_no_way_in_to_another_offer(citizen, site):
    anonymity = "<p>Anonym behandling kan foregå ved henvendelse til centret.</p>"
    publish(site, "andet", anonymity=anonymity)
    assert start(citizen, "andet/aaben-raadgivning").startswith("Ring, eller kom forbi.")
