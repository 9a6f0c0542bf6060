"""A test site with the examples, for measures that need one."""

from contextlib import ExitStack, contextmanager

import transaction
from plone import api
from plone.app.testing import SITE_OWNER_NAME, login
from plone.app.textfield.value import RichTextValue

from content_import import convert
from servicedeklaration.actions.import_document import ImportDocument
from servicedeklaration.content.walk import parts
from servicedeklaration.testing import FUNCTIONAL_TESTING
from servicedeklaration.vocabularies.municipalities import MORE

from .importing import EXAMPLES

CATALOGUE = EXAMPLES.parent / "documents/havlund-indsatskatalog-rusmidler.docx"
WORDS = "Behandlingen tilrettelægges sammen med dig ud fra dine ønsker og behov. "
LENGTH = 9000
"""Characters of the Document: about what one edition's page holds."""


@contextmanager
def site():
    """A test site with the examples and a Document; the addresses to measure, by name."""
    layers = _with_bases(FUNCTIONAL_TESTING)
    with ExitStack() as stack:
        for layer in layers:
            layer.setUp()
            stack.callback(layer.tearDown)
        for layer in layers:
            layer.testSetUp()
            stack.callback(layer.testTearDown)
        yield _filled(FUNCTIONAL_TESTING["portal"])


def _with_bases(layer) -> list:
    """Give a layer and all that it builds on, the lowest first, each once."""
    below = [each for base in layer.__bases__ for each in _with_bases(base)]
    return list(dict.fromkeys([*below, layer]))


def _filled(portal):
    """Fill the site; give it and the addresses to measure, by name."""
    login(portal.aq_parent, SITE_OWNER_NAME)
    portal.portal_registry[MORE] = {"9999": "Havlund"}
    text = RichTextValue(
        f"<p>{WORDS * (LENGTH // len(WORDS))}</p>", "text/html", "text/x-html-safe"
    )
    document = api.content.create(portal, "Document", "document", title="Document", text=text)
    api.content.transition(document, "publish")
    result = convert(CATALOGUE)
    result["publication"]["municipality"] = "9999"
    edition = ImportDocument(portal, result)().edition
    transaction.commit()
    work = edition.aq_parent.absolute_url()
    offer = next(part for part in parts(edition) if part.portal_type == "Indsats")
    return portal, {
        "front page": f"{portal.absolute_url()}/forside",
        "edition in force": work,
        "offer": f"{work}/{offer.getId()}",
        "list of editions": f"{work}/udgaver",
    }
