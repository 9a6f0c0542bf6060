"""Two sites of one Zope, and visits of nobody in particular to their pages."""

import os
import shutil
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from .site import EXAMPLES, LENGTH, WORDS

PROJECT = Path(__file__).parents[1]
INSTANCE = "parts/instance/etc"
DIAZO, NO_DIAZO = "Plone Document", "Plone Document, without Diazo"
BARE_HOST = "127.0.0.1"
"""Plone puts no theme on pages under this host, see plone.app.theming's registry."""


@dataclass(frozen=True)
class Site:
    """A WSGI application, and the addresses of pages by their names."""

    application: Any
    pages: dict[str, str]
    documents: tuple[str, str] = (DIAZO, NO_DIAZO)
    """The names of the yardsticks among the pages."""

    def ask(self, address: str) -> bytes:
        """The page at an address ("localhost/plain/document"); it must be there."""
        host, _, path = address.partition("/")
        status: list[str] = []

        def started(line, headers, exc_info=None):
            status.append(line)

        body = b"".join(self.application(_environ(host, f"/{path}"), started))
        if not status[-1].startswith("200"):
            raise RuntimeError(f"{address}: {status[-1]}")
        return body


def open_sites(home: Path) -> Site:
    """Start Zope in an empty folder, and make both sites in it."""
    os.environ["ZOPE_CONFIG"] = str(_installed(home))
    from servicedeklaration.scripts.zope import load_wsgi, open_application

    application = load_wsgi()
    root = open_application()
    addresses = _plain(root) | _ours(root)
    root._p_jar.close()
    return Site(application, addresses)


def _installed(home: Path) -> Path:
    """Copy the configuration that buildout wrote; its data go to the folder."""
    for folder in ("filestorage", "blobstorage", "log", "instance"):
        (home / "var" / folder).mkdir(parents=True, mode=0o700)
    shutil.copytree(PROJECT / "parts/instance", home / "parts/instance")
    for name in ("zope.conf", "wsgi.ini"):
        path = home / INSTANCE / name
        path.write_text(path.read_text("utf-8").replace(str(PROJECT), str(home)), "utf-8")
    return home / INSTANCE / "zope.conf"


def _plain(root) -> dict[str, str]:
    """A site without the add-on, and its Document."""
    import transaction
    from plone import api
    from plone.app.textfield.value import RichTextValue
    from plone.distribution.api import site as sites
    from zope.component.hooks import setSite

    from servicedeklaration.demo.site import ANSWERS

    setSite(plain := sites.create(root, "classic", dict(ANSWERS, site_id="plain")))
    markup = f"<p>{WORDS * (LENGTH // len(WORDS))}</p>"
    text = RichTextValue(markup, "text/html", "text/x-html-safe")
    document = api.content.create(plain, "Document", "document", title="Document", text=text)
    api.content.transition(document, "publish")
    transaction.commit()
    return {DIAZO: "localhost/plain/document", NO_DIAZO: f"{BARE_HOST}/plain/document"}


def _ours(root) -> dict[str, str]:
    """A site with the add-on, our theme and the examples, and what a citizen reads there."""
    import transaction

    from servicedeklaration.demo.site import make_site
    from servicedeklaration.scripts.import_folder import import_folder

    portal = make_site(root)
    import_folder(portal, EXAMPLES.parent / "documents", lambda line: None)
    transaction.commit()
    home = "localhost" + "/".join(portal.getPhysicalPath())
    return {name: f"{home}/{path}" for name, path in _paths(portal).items()}


def _paths(portal) -> dict[str, str]:
    from servicedeklaration.content.current import editions_today
    from servicedeklaration.content.publikation import IPublikation
    from servicedeklaration.content.walk import parts

    publications = (each for each in portal.objectValues() if IPublikation.providedBy(each))
    editions = filter(None, (editions_today(each).in_force for each in publications))
    edition = next(each for each in editions if each.portal_type == "Indsatskatalog")
    work = edition.aq_parent
    kinds = {part.portal_type: part.getId() for part in reversed(list(parts(edition)))}
    return {
        "edition page": work.getId(),
        "edition page at its lasting address": f"{work.getId()}/{edition.getId()}",
        "offer": f"{work.getId()}/{kinds['Indsats']}",
        "section": f"{work.getId()}/{kinds['Afsnit']}",
        "list of editions": f"{work.getId()}/udgaver",
        "front page": "forside",
    }


def _environ(host: str, path: str) -> dict[str, Any]:
    return {
        "REQUEST_METHOD": "GET",
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": "",
        "SERVER_NAME": host,
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": host,
        "HTTP_ACCEPT": "text/html",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
