"""The works of a site, found object by object: the catalogue may be wrong."""

from collections.abc import Iterator

from ..content.publikation import IPublikation


def publications(container) -> Iterator:
    """Every Publikation in a site or a folder, whoever may see it."""
    for child in container.objectValues():
        if IPublikation.providedBy(child):
            yield child
        elif getattr(child, "isPrincipiaFolderish", False):
            yield from publications(child)
