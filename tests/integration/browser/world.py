"""The world that the tests of the pages share: Havlund, its catalogue of offers, its places."""

from datetime import date, datetime

from plone import api
from plone.app.textfield.value import RichTextValue
from plone.dexterity.utils import createContentInContainer
from z3c.relationfield import RelationValue
from zope.component import getGlobalSiteManager, getUtility
from zope.intid.interfaces import IIntIds

from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.actions.withdraw import Withdraw
from servicedeklaration.clock import COPENHAGEN, FixedClock, IClock
from servicedeklaration.decisions.decision import Decision

MUNICIPALITY = "0825"
HOURS = {
    "text": "Mandag-onsdag kl. 9-15\nTorsdag kl. 9-17",
    "intervals": [{"day": day, "from": "09:00", "to": "15:00"} for day in ("mon", "tue", "wed")]
    + [{"day": "thu", "from": "09:00", "to": "17:00"}],
}
PHONE_HOURS = {"text": "Ring hverdage kl. 9-15", "intervals": []}


def set_clock(year: int, month: int, day: int, hour: int = 12, minute: int = 0) -> None:
    """Stop the clock at a moment, in Danish time."""
    moment = datetime(year, month, day, hour, minute, tzinfo=COPENHAGEN)
    getGlobalSiteManager().registerUtility(FixedClock(moment), IClock)


def let_clock_run() -> None:
    getGlobalSiteManager().unregisterUtility(provided=IClock)


def html(markup: str) -> RichTextValue:
    return RichTextValue(markup, "text/html", "text/x-html-safe")


def make(container, portal_type: str, address: str, /, **fields):
    """Content with its fields; those in `rich` are rich text."""
    rich = fields.pop("rich", {})
    values = fields | {field: html(markup) for field, markup in rich.items()}
    return createContentInContainer(
        container, portal_type, checkConstraints=False, id=address, **values
    )


def make_place(portal, address="rusmiddelcenter", **fields):
    values = {
        "name": "Rusmiddelcenter Havlund",
        "street": "Torvegade 3",
        "postal_code": "0010",
        "city": "Havlund",
        "phones": ("00000002",),
        "email": "rusmiddelcenter@havlund.example",
        "website": "www.havlund.example",
        "opening_hours": HOURS,
        "phone_hours": None,
    }
    return make(portal, "Kontaktsted", address, **values | fields)


def make_catalogue(portal, name="indsatskatalog", place=None):
    """A Publikation of offers, without editions."""
    return make(
        portal,
        "Publikation",
        name,
        title="Indsatskatalog for rusmidler",
        kind="Indsatskatalog",
        municipality=MUNICIPALITY,
        provider="Rusmiddelcenter Havlund",
        contacts=[RelationValue(getUtility(IIntIds).getId(place))] if place else [],
    )


def make_edition(catalogue, name="2025", **fields):
    """A draft with two chapters and three offers, and one offer outside the chapters."""
    rich = {
        "introduction": "<p>Her kan du læse om hjælpen.</p>",
        "target_group": "<p>Du er fyldt 18 år. Du bor i Havlund.</p>",
        "referral": "<p>Ring, eller kom forbi. Så taler vi om, hvad du har brug for.</p>",
        "anonymity": "<p>Rådgivning kan være anonym.</p>",
    } | fields.pop("rich", {})
    values = {"title": "Indsatskatalog for rusmidler", "legal_basis": ("serviceloven § 101",)}
    edition = make(catalogue, "Indsatskatalog", name, **values | fields, rich=rich)
    entrance = make(
        edition, "Afsnit", "indgang", title="Indgang", number="1", rich={"body": "<p>Kom ind.</p>"}
    )
    make_counselling(entrance)
    make(entrance, "Indsats", "unge", title="Unge", number="1.2", age_min=15, age_max=25)
    treatment = make(edition, "Afsnit", "behandling", title="Behandling", number="2")
    inner = make(treatment, "Afsnit", "grupper", title="Grupper", number="2.1")
    make(inner, "Indsats", "motivationsgruppe", title="Motivationsgruppe", access="referral")
    make(
        edition,
        "Afsnit",
        "metode",
        title="Metode",
        rich={"body": "<h2>Samtaler</h2><p>Vi taler.</p>"},
    )
    return edition


def make_counselling(container):
    """An offer with every fact stated."""
    return make(
        container,
        "Indsats",
        "aaben-raadgivning",
        title="Åben rådgivning",
        number="1.1",
        duration="1-3 samtaler af 45 minutters varighed",
        staff=("Rusmiddelbehandler", "Sygeplejerske"),
        access="open",
        anonymous="yes",
        age_min=18,
        legal_basis=("serviceloven § 11",),
        rich={
            "purpose": "<p>At du får overblik. Det forpligter ikke.</p>",
            "activities": "<ul><li>Samtale<ul><li>om forbrug</li></ul></li></ul>",
            "price": "<p>Det er gratis.</p>",
        },
    )


def approve(edition, first: date, body="Social- og Sundhedsudvalget", last: date | None = None):
    """Register the edition as approved, in force from a day; `body` None: not stated by whom."""
    decision = (
        Decision(body=body, meeting_date=date(2024, 12, 4), agenda_item="7") if body else None
    )
    with api.env.adopt_roles(["Manager"]):
        RegisterExisting(edition, in_force_from=first, in_force_until=last, decision=decision)()
    return edition


def withdraw(edition, reason: str):
    with api.env.adopt_roles(["Manager"]):
        Withdraw(edition, reason=reason)()
