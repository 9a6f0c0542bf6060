"""The finder with a thousand offers, against itself with a hundred."""

from collections.abc import Iterator
from datetime import date
from itertools import cycle, islice
from unittest.mock import patch

import transaction
from plone import api
from plone.app.testing import SITE_OWNER_NAME, applyProfile, login
from plone.app.textfield.value import RichTextValue
from plone.dexterity.utils import createContentInContainer
from plone.testing.zope import Browser
from Products.CMFCore.indexing import processQueue
from Products.CMFPlone.factory import addPloneSite
from z3c.relationfield import RelationValue
from zope.component import getUtility
from zope.component.hooks import setSite
from zope.intid.interfaces import IIntIds

from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.browser.pages.page import Page
from servicedeklaration.browser.printing.printer import Printer
from servicedeklaration.testing import FUNCTIONAL_TESTING

from .measure import Ratio, ratio
from .site import site

FEW, MANY = 100, 1000
PER_EDITION = 20
TITLES = ("Samtaler", "Ungegruppe", "Pårørendegruppe", "Dagbehandling", "Tilbud til gravide")
FORMS = ("individual", "group", "day", "residential")
CACHE = 30_000
"""Objects that a connection keeps, as in `profiles/base.cfg`."""
ASKED = {
    "unasked": "",
    "two questions": "?for=mig&anonymt=ja",
    "six questions": "?for=ung&alder=17&om=alkohol&anonymt=ja&henvisning=nej&form=gruppe",
    "nothing fits": "?for=gravid&alder=3&om=alkohol&anonymt=ja&form=doegn&kommune=0101",
}


def ratios() -> Iterator[Ratio]:
    """Give a ratio for each of some ways to ask."""
    with site() as (home, _addresses):
        home._p_jar.db().setCacheSize(CACHE)
        addresses = [
            _filled_site(home, name, size) for name, size in (("few", FEW), ("many", MANY))
        ]
        browser = Browser(FUNCTIONAL_TESTING["app"])
        browser.handleErrors = False
        with patch.object(Page, "is_lean", True):
            for name, query in ASKED.items():
                few, many = (f"{address}/find-hjaelp{query}" for address in addresses)
                shown = " : ".join(str(_cards(browser, address)) for address in (many, few))
                yield ratio(
                    f"finder with {MANY} offers : with {FEW}, {name} ({shown} shown)",
                    lambda address=many: browser.open(address),
                    lambda address=few: browser.open(address),
                )


def _cards(browser: Browser, address: str) -> int:
    """How many offers the page shows; a page with more of them is longer to make."""
    browser.open(address)
    return browser.contents.count('class="sd-card-title"')


def _filled_site(home, name: str, size: int) -> str:
    """Make a site with so many offers in force, twenty in each edition; give its address.

    `home` is the site of the test layer, in which things are done again afterwards.
    """
    portal = addPloneSite(home.aq_parent, name, setup_content=False, default_language="da")
    login(home.aq_parent, SITE_OWNER_NAME)
    with patch.object(Printer, "edition", lambda self, edition: b"%PDF-1.7"):
        applyProfile(portal, "servicedeklaration:default")
        for number in range(size // PER_EDITION):
            _catalogue_of_offers(portal, number)
    processQueue()
    address = portal.absolute_url()
    setSite(home)
    transaction.commit()
    return address


def _catalogue_of_offers(portal, number: int) -> None:
    """A work with its place to turn to and one edition in force."""
    place = createContentInContainer(
        portal, "Kontaktsted", name=f"Sted {number}", phones=("00000002",)
    )
    work = createContentInContainer(
        portal,
        "Publikation",
        title=f"Indsatskatalog {number}",
        kind="Indsatskatalog",
        municipality=("0860", "0540", "0561")[number % 3],
        subject=("rusmidler", "alkohol", "stofmisbrug")[number % 3],
        contacts=[RelationValue(getUtility(IIntIds).getId(place))],
    )
    edition = createContentInContainer(work, "Indsatskatalog", title=work.title)
    for each, title in enumerate(islice(cycle(TITLES), PER_EDITION)):
        _offer(edition, f"{title} {number}.{each}", number + each)
    with api.env.adopt_roles(["Manager"]):
        RegisterExisting(edition, in_force_from=date(2020, 1, 1 + number % 28), decision=None)()


def _offer(edition, title: str, turn: int) -> None:
    createContentInContainer(
        edition,
        "Indsats",
        title=title,
        duration="1 gang om ugen af 2 timers varighed i 10 uger.",
        purpose=RichTextValue("<p>At du får det bedre.</p>", "text/html", "text/x-html-safe"),
        access=("open", "referral", "unknown")[turn % 3],
        anonymous=("yes", "no", "unknown", "unknown")[turn % 4],
        form=(FORMS[turn % 4],) if turn % 5 else (),
        age_min=(None, 15, 18)[turn % 3],
    )
