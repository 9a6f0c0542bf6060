"""Whom one turns to about an offer that isn't given at the document's own place."""

from collections.abc import Iterable
from dataclasses import replace

from servicedeklaration.finder.own_site import own_site
from servicedeklaration.finder.people import people_of
from servicedeklaration.finder.said import Said
from servicedeklaration.i18n import _

from ..pages.data import Call, ContactCard, Hours, Link

ONLY_TO_ASK = _(
    "contacts_only_to_ask",
    default="You can ask here. The offer itself may be in another place, at other hours.",
)


def site_of(said: Said, places: Iterable[tuple[str, str]]) -> str:
    """The website on which an offer is begun, as its text has it; "" where one calls or writes.

    `places` are website and e-mail of the document's places.
    """
    if "www." not in said.text and "http" not in said.text:
        return ""
    others = [each for place in places for each in place if each]
    return own_site(f"{said.purpose}\n{said.text}", people_of(said).reach.elsewhere, others)


def site_link(site: str, say) -> Link:
    """The way to a website, told in words that can be understood alone."""
    bare = site.removeprefix("http://").removeprefix("https://").removeprefix("www.")
    url = site if "://" in site else f"https://{site}"
    host = bare.split("/")[0]
    return Link(say(_("go_to_site", default="Go to ${site}", mapping={"site": host})), url)


def site_card(name: str, site: str) -> ContactCard:
    """An offer as a place to turn to that has a website alone."""
    url = site if "://" in site else f"https://{site}"
    return ContactCard(name=name, url="", website=Link(url.split("://")[1].rstrip("/"), url))


def only_to_ask(card: ContactCard) -> ContactCard:
    """A document's place as one that answers questions: not where the offer is, nor when."""
    hours = card.phone_hours
    return replace(
        card,
        address=(),
        map_url="",
        opening_hours=None,
        phone_hours=hours and _without_now(hours),
    )


def call_to_ask(call: Call | None) -> Call | None:
    """A call without whether it is answered now: that would read as the offer's own hours."""
    return call and replace(call, now="", open=False)


def _without_now(hours: Hours) -> Hours:
    return replace(hours, now="", open=False)
