"""Starts Zope inside a command, from the configuration that buildout wrote."""

import logging
import os
import sys
from pathlib import Path

from AccessControl.SecurityManagement import newSecurityManager
from AccessControl.users import UnrestrictedUser
from paste.deploy import loadapp
from Testing.makerequest import makerequest
from zc.lockfile import LockError
from zope.component.hooks import setSite
from zope.globalrequest import setRequest

LOG_LINE = "%(asctime)s %(levelname)s %(name)s %(message)s"


class NotSetUp(SystemExit):
    """There is no configuration; the message says where it was looked for."""

    def __init__(self, path: Path):
        super().__init__(f"Zope er ikke sat op: {path} findes ikke. Kør »make setup« først.")


class InUse(SystemExit):
    """Another process holds the database; the command ends with status 2, its line on stderr."""

    def __init__(self):
        print("Databasen er i brug. Stop sitet først (Ctrl-C), og prøv igen.", file=sys.stderr)
        super().__init__(2)


def configuration() -> Path:
    """Give the path of zope.conf, from the environment variable ZOPE_CONFIG."""
    path = Path(os.environ.get("ZOPE_CONFIG", "parts/instance/etc/zope.conf"))
    if not path.is_file():
        raise NotSetUp(path)
    return path


def load_wsgi():
    """Start Zope, and give the WSGI application that wsgi.ini beside zope.conf describes.

    What Zope logs goes to var/log/commands.log, so that the terminal is the command's own.
    """
    log = configuration().resolve().parents[3] / "var/log/commands.log"
    logging.basicConfig(filename=log, level=logging.INFO, format=LOG_LINE)
    try:
        return loadapp(f"config:{configuration().with_name('wsgi.ini').resolve()}")
    except LockError as error:
        raise InUse from error


def open_application():
    """Give Zope's root object, with a request, in a transaction of its own.

    What is done with it is done by "command", who may do what an administrator may.
    """
    import Zope2

    try:
        root = Zope2.app()
    except LockError as error:
        raise InUse from error
    app = makerequest(root)
    command = UnrestrictedUser("command", "", ["Manager"], [])
    newSecurityManager(None, command.__of__(app.acl_users))
    setRequest(app.REQUEST)
    return app


def open_site(app, name: str):
    """Give the Plone site of that name, as the place where components are looked up."""
    if name not in app.objectIds("Plone Site"):
        raise SystemExit(f"Der er intet Plone-site, der hedder »{name}«.")
    setSite(app[name])
    return app[name]
