"""What an offer costs: its own price with what belongs to it, else that of the whole document."""

from dataclasses import replace

from content_import.fields.price import price_beside, price_without_stay

from ..pages.data import Fact
from ..pages.text import html_of
from ..words.sentences import paragraphs

_RESIDENTIAL = "residential"


def with_the_whole(own: Fact, offer, edition, say_of_all) -> Fact:
    """An offer's own price, beside it what the document says of it to all; as it is for nothing.

    `say_of_all` makes a note of these words.
    """
    said = " ".join(paragraphs(html_of(offer, "price")))
    beside = price_beside(said, "\n".join(paragraphs(html_of(edition, "price"))))
    return replace(own, note=say_of_all(" ".join(beside))) if beside else own


def for_offer(of_all: Fact | None, offer) -> Fact | None:
    """The document's price as it holds for an offer; None where nothing of it does.

    Who gets help without a name stays nowhere, so that what a stay costs is left out.
    """
    if of_all is None or offer.anonymous != "yes" or _RESIDENTIAL in (offer.form or ()):
        return of_all
    if not of_all.text:
        return of_all
    told = price_without_stay(of_all.text)
    return replace(of_all, text=told) if told else None
