"""`bin/run-site`: makes the demo site if there is none, and serves it."""

import argparse
import socket
import sys
from pathlib import Path

import transaction
import waitress

from servicedeklaration.demo import people, site
from servicedeklaration.scripts.zope import load_wsgi, open_application


def main(argv=None) -> int:
    """Run the command; give its exit status: 0, or 2 when it can't be done as asked."""
    options = _options(argv)
    problem = _problem(options)
    if problem:
        print(problem, file=sys.stderr)
        return 2
    say("Starter Plone …")
    application = load_wsgi()
    status = _prepare(options.documents)
    server = waitress.create_server(application, host="127.0.0.1", port=options.port, threads=1)
    _announce(options.port)
    server.run()
    return status


def say(text: str) -> None:
    """Print a line at once, so that it is seen while the work goes on."""
    print(text, flush=True)


def _options(argv):
    parser = argparse.ArgumentParser(prog="run-site", description=__doc__)
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--documents", type=Path, required=True)
    return parser.parse_args(argv)


def _problem(options) -> str | None:
    """Say why the site can't be started as asked, before anything is made; None if it can."""
    if not options.documents.is_dir():
        return f"Mappen {options.documents} findes ikke. Skriv DOCUMENTS=<mappe med dokumenter>."
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", options.port)) == 0:
            return f"Port {options.port} er optaget. Vælg en anden: make run PORT=8081"
    return None


def _prepare(documents: Path) -> int:
    """Make the site from the documents, unless there is one: then nothing is changed."""
    app = open_application()
    try:
        if site.existing_site(app) is not None:
            say("Sitet findes allerede og startes, som det er. Der importeres ikke noget.")
            say(
                "Nye dokumenter: stop sitet, og kør bin/import-folder MAPPE. "
                "Forfra: make clean-site."
            )
            return 0
        say("Laver et dansk Plone-site …")
        return import_documents(site.make_site(app), documents)
    finally:
        transaction.abort()
        app._p_jar.close()


def import_documents(portal, documents: Path) -> int:
    """Import the folder, a line for each document; give 2 if any could not be imported."""
    from servicedeklaration.scripts.import_folder import import_folder

    return import_folder(portal, documents, say)


def _announce(port: int) -> None:
    address = f"http://localhost:{port}/{site.SITE_ID}"
    say(f"\nSitet kører: {address}\n\nLog ind på {address}/login som:")
    for person in people.PEOPLE:
        say(f"  {person.part:<16} {person.login:<10} {person.password}")
    say("\nStop med Ctrl-C.\n")


if __name__ == "__main__":
    sys.exit(main())
