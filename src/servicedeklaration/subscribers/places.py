"""A Kontaktsted may go although a locked edition names it: the edition is left as it is."""

from OFS.interfaces import IObjectWillBeRemovedEvent
from zc.relation.interfaces import ICatalog
from zope.component import adapter, queryUtility
from zope.intid.interfaces import IIntIds

from ..content.kontaktsted import IKontaktsted
from ..content.state import is_editable
from ..content.walk import edition_of


@adapter(IKontaktsted, IObjectWillBeRemovedEvent)
def let_go(place, event) -> None:
    """Break the relations from locked editions here, without a word.

    Plone would tell each of their parts that it was modified, and save a version of it.
    """
    ids, catalog = queryUtility(IIntIds), queryUtility(ICatalog)
    place_id = ids.queryId(place) if ids is not None else None
    if place_id is None or catalog is None:
        return
    for relation in list(catalog.findRelations({"to_id": place_id})):
        edition = edition_of(relation.from_object)
        if edition is not None and not is_editable(edition):
            catalog.unindex(relation)
            relation.broken(relation.to_path)
