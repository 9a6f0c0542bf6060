"""How a name under a Publikation is looked up, in the browser, by REST and by path alike."""

from Acquisition import aq_base, aq_inner, aq_parent
from plone.dexterity.browser.traversal import DexterityPublishTraverse
from plone.rest.interfaces import IAPIRequest
from zExceptions import NotFound
from zope.component import adapter, queryMultiAdapter
from zope.globalrequest import getRequest
from zope.interface import implementer
from zope.publisher.interfaces.browser import IBrowserRequest
from ZPublisher.interfaces import UseTraversalDefault

from servicedeklaration.behaviors.edition import IEdition
from servicedeklaration.content.current import editions_today
from servicedeklaration.content.interfaces import INames, IPart
from servicedeklaration.content.publikation import IPublikation

from .names import belongs_to_publication, find_inside, is_content
from .topics import topic_named


def name_under(publication, name: str):
    """The part of the edition in force that a name stands for.

    What is the Publikation's own (an edition, a view) comes first, and the site's tools can be
    reached as ever: UseTraversalDefault. KeyError for the rest, also for what only stands
    elsewhere on the site: an address says what is inside the Publikation.
    """
    if belongs_to_publication(publication, name):
        raise UseTraversalDefault
    edition = editions_today(publication).in_force
    if edition is None:
        raise KeyError(name)
    found = find_inside(edition, name)
    return found if found is not None else topic_page(edition, name)


def topic_page(edition, name: str):
    """The page of a topic by its name in addresses; KeyError where the edition says nothing of it.

    It is a page and no content, so REST knows nothing of it.
    """
    request = getRequest()
    topic = topic_named(edition, name)
    if topic is None or IAPIRequest.providedBy(request):
        raise KeyError(name)
    page = queryMultiAdapter((edition, request), name="emne")
    if page is None:
        raise KeyError(name)
    page.topic = topic
    return page


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
    """Names in an edition, and those of its topics."""

    def publishTraverse(self, request, name):
        try:
            return super().publishTraverse(request, name)
        except (LookupError, AttributeError, NotFound):
            return topic_page(self.context, name)


@adapter(IPart, IBrowserRequest)
class PartTraverse(OwnNamesTraverse):
    """Names in a section; an offer holds none."""
