"""`bin/import-folder FOLDER`: imports a folder of documents, each in a transaction of its own."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import transaction
from plone import api
from zope.i18n import translate

from content_import import ContentImportError, Settings
from content_import.apart import convert_apart
from content_import.folder import read_folder
from content_import.readers import bytes_of

from ..actions.import_document import ImportDocument, Outcome, Statement
from ..actions.refusal import Reason, Refused
from ..content.limits import limits
from ..editions.words import long_date


def import_folder(portal, folder: Path, say: Callable[[str], None]) -> int:
    """Import every document of a folder, and say a line or two about each.

    Gives 0, or 2 when a document could not be imported: nothing of that one is written, all the
    others are there.
    """
    found = read_folder(folder)
    for error in found.errors:
        say(str(error))
    went_well = [_import(portal, document, say) for document in found.entries]
    return 0 if all(went_well) and not found.errors else 2


def _import(portal, document, say) -> bool:
    """Import one document and commit; whether it went well."""
    try:
        outcome = _outcome(portal, document)
        transaction.commit()
    except ContentImportError as error:
        transaction.abort()
        say(str(error))
        return False
    except Refused as refused:
        transaction.abort()
        say(f"{document.path.name}: ikke importeret. {_words(refused.reasons)}")
        return False
    say(f"{document.path.name}: {_told(outcome)}")
    return True


def _outcome(portal, document) -> Outcome:
    settings = Settings(limits())
    source = bytes_of(document.path, settings)
    result = convert_apart(source, document.path.name, settings)
    return ImportDocument(portal, result, source, Statement.from_data(document.statement))()


def _told(outcome: Outcome) -> str:
    """Say in Danish what became of a document."""
    edition = outcome.edition
    if outcome.status == "unchanged":
        return f"er importeret før som »{edition.title}«; intet er ændret."
    made = "næste udgave af " if outcome.status == "next" else ""
    return f"{made}»{edition.title}«, {_validity(outcome)}"


def _validity(outcome: Outcome) -> str:
    if outcome.kept_as_draft:
        return f"kladde: {_words(outcome.kept_as_draft)}"
    if api.content.get_state(outcome.edition) == "draft":
        return "kladde: dokumentet siger ikke, at det er godkendt."
    return f"gælder fra {long_date(outcome.edition.in_force_from)}."


def _words(reasons: tuple[Reason, ...]) -> str:
    return " ".join(translate(reason.message, target_language="da") for reason in reasons)


def main(argv=None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="import-folder", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="MAPPE")
    parser.add_argument("--site", default="hjaelp", help="sitets navn i databasen")
    options = parser.parse_args(argv)
    return _import_into(options)


def _import_into(options) -> int:
    from .zope import load_wsgi, open_application, open_site

    load_wsgi()
    app = open_application()
    try:
        return import_folder(open_site(app, options.site), options.folder, print)
    except ContentImportError as error:
        print(error, file=sys.stderr)
        return 2
    finally:
        transaction.abort()
        app._p_jar.close()


if __name__ == "__main__":
    sys.exit(main())
