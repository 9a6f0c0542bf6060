"""The site's pages that are no content, as the search finds them: forms, the finder, statements.

Each is a passage of the site itself, under the name that it has there.
"""

from dataclasses import dataclass

from zope.globalrequest import getRequest
from zope.i18n import translate
from zope.i18nmessageid import Message

from ..i18n import _
from ..search.labels import fact_labels
from ..search.passage import Passage
from .other_pages import GROUP

_PRIOR = 0.55
"""Beside an offer (1.15) these lead to help, but are none."""


@dataclass(frozen=True)
class OwnPage:
    """A page: what it is called, and what one finds there."""

    title: Message
    text: Message


OWN_PAGES = {
    "find-hjaelp": OwnPage(
        _("finder_title", default="Find help"),
        _(
            "own_page_finder",
            default="Answer a few questions, and see the help that fits you.",
        ),
    ),
    "skriv-anonymt": OwnPage(
        _("anonymous_title", default="Write to us anonymously"),
        _(
            "own_page_anonymous",
            default="Write to us without telling who you are, and get an answer with a code.",
        ),
    ),
    "@@kontakt": OwnPage(
        _("contact_title", default="Write to us"),
        _("own_page_contact", default="Send us a message, and say how we may answer you."),
    ),
    "foelg-med": OwnPage(
        _("follow_title", default="Hear of new editions"),
        _(
            "own_page_follow",
            default="Get news of what the municipality promises, without giving your e-mail.",
        ),
    ),
    "tilgaengelighed": OwnPage(
        _("statement_title", default="Accessibility"),
        _(
            "own_page_accessibility",
            default="The accessibility statement: what doesn't work for everybody yet, and how "
            "you tell us of it.",
        ),
    ),
}
"""By their names in the site."""


def own_pages() -> list[Passage]:
    """The passages of the site; they are in Danish, as all that is searched."""
    return [
        Passage(
            translate(page.title, target_language="da"),
            translate(page.text, target_language="da"),
            GROUP,
            place=name,
            labels=fact_labels([("page", name)]),
            prior=_PRIOR,
        )
        for name, page in OWN_PAGES.items()
    ]


def own_page_title(name: str) -> str:
    """What a page is called, in the visitor's language."""
    return translate(OWN_PAGES[name].title, context=getRequest())


def own_page_text(name: str) -> str:
    """What one finds on a page, in the visitor's language."""
    return translate(OWN_PAGES[name].text, context=getRequest())
