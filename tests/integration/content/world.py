"""Makes the content that the tests of content, indexers and serializers share."""

from datetime import date
from types import SimpleNamespace

from plone import api
from plone.app.textfield.value import RichTextValue


def make_world(site) -> SimpleNamespace:
    """A work with one draft in it, and a place to turn to."""
    publication = api.content.create(
        site,
        "Publikation",
        id="rusmidler",
        title="Behandling for rusmidler",
        kind="Kvalitetsstandard",
        municipality="0860",
        provider="Rusmiddelcenter Havlund",
        subject="stofmisbrug, alkohol",
    )
    edition = api.content.create(
        publication,
        "Kvalitetsstandard",
        id="2025",
        title="Kvalitetsstandard for rusmidler",
        in_force_from=date(2025, 1, 1),
        purpose=html("<p>At borgeren får det bedre.</p>"),
        legal_basis=("serviceloven § 101",),
    )
    section = api.content.create(edition, "Afsnit", id="tilbud", title="Tilbud", number="3")
    return SimpleNamespace(
        publication=publication,
        edition=edition,
        section=section,
        offer=make_offer(section),
        place=api.content.create(site, "Kontaktsted", id="centret", title="Centret"),
    )


def make_offer(section):
    """An offer with most of its fields filled."""
    return api.content.create(
        section,
        "Indsats",
        id="samtaler",
        title="Samtaler",
        number="3.1",
        purpose=html("<p>At <b>holde op</b> eller skære ned.</p>"),
        activities=html("<ul><li>Første samtale</li><li>Plan</li></ul>"),
        duration="En time om ugen\n12 uger",
        staff=("1 socialrådgiver", "1 sygeplejerske"),
        form=("individual", "group"),
        access="open",
        anonymous="yes",
        offer_type="offer",
        age_min=18,
    )


def html(source: str) -> RichTextValue:
    """Rich text as a form would store it."""
    return RichTextValue(source, "text/html", "text/x-html-safe")
