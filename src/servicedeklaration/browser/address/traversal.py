"""How a name under a Publikation is looked up, in the browser, by REST and by path alike."""

from Acquisition import aq_base, aq_inner, aq_parent
from plone.dexterity.browser.traversal import DexterityPublishTraverse
from zope.component import adapter
from zope.interface import implementer
from zope.publisher.interfaces.browser import IBrowserRequest
from ZPublisher.interfaces import UseTraversalDefault

from servicedeklaration.behaviors.edition import IEdition
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.interfaces import INames, IPart
from servicedeklaration.content.publikation import IPublikation

from .names import belongs_to_publication, find_inside, is_content


def name_under(publication, name: str):
    """The part of the edition in force that a name stands for.

    What is the Publikation's own (an edition, a view) comes first, and the site's tools can be
    reached as ever: UseTraversalDefault. KeyError for the rest, also for what only stands
    elsewhere on the site: an address says what is inside the Publikation.
    """
    if belongs_to_publication(publication, name):
        raise UseTraversalDefault
    edition = editions_today(publication).in_force
    found = find_inside(edition, name) if edition is not None else None
    if found is None:
        raise KeyError(name)
    return found


def _stands_in(container, found) -> bool:
    return aq_base(aq_parent(aq_inner(found))) is aq_base(container)


@adapter(IPublikation)
@implementer(INames)
class Names:
    """The names under a Publikation."""

    def __init__(self, publication):
        self.publication = publication

    def under(self, name: str):
        """Give what `name_under` gives."""
        return name_under(self.publication, name)


class OwnNamesTraverse(DexterityPublishTraverse):
    """Gives what stands in the object, its views and the site's tools; nothing from elsewhere."""

    def publishTraverse(self, request, name):
        found = super().publishTraverse(request, name)
        if is_content(found) and not _stands_in(self.context, found):
            raise KeyError(name)
        return found


@adapter(IEdition, IBrowserRequest)
class EditionTraverse(OwnNamesTraverse):
    """Names in an edition."""


@adapter(IPart, IBrowserRequest)
class PartTraverse(OwnNamesTraverse):
    """Names in a section; an offer holds none."""
