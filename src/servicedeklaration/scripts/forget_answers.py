"""`bin/forget-answers`: deletes what citizens have written when its day has come.

That is answers to consultations, inquiries, and feedback on pages.

It looks at every Plone site of the database, object by object, not by the catalogue. Nobody can
read any of it any more; this takes it out of the database too. Run it once a day.

What is deleted stays in the file of the database until that is packed: --pak does that too.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence

import transaction
from zope.component.hooks import setSite

from ..actions.forget_answers import ForgetAnswers
from ..actions.forget_inquiries import ForgetInquiries
from ..content.walk import editions
from .packing import pack
from .verify_seals import sites
from .works import publications
from .zope import open_application


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status. `arguments` None: those of the command line."""
    wished = _parser().parse_args(arguments)
    app = open_application()
    try:
        count, inquiries = sum(forget_answers(app)), sum(forget_inquiries(app))
        transaction.commit()
        if wished.pak:
            pack(app._p_jar.db())
    finally:
        transaction.abort()
        app._p_jar.close()
    _tell(count, inquiries)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Sletter det, som borgere har skrevet, til tiden.")
    parser.add_argument(
        "--pak",
        action="store_true",
        help="pak også databasen, så det slettede ikke står i dens fil",
    )
    return parser


def _tell(count: int, inquiries: int) -> None:
    """Say how much was deleted."""
    print("1 svar er slettet." if count == 1 else f"{count} svar er slettet.")
    words = (
        "henvendelse eller tilbagemelding" if inquiries == 1 else "henvendelser og tilbagemeldinger"
    )
    print(f"{inquiries} {words} er slettet.")


def forget_answers(app) -> Iterator[int]:
    """Delete what is due in a database's sites; how many answers of each edition."""
    for site in sites(app):
        setSite(site)
        for publication in publications(site):
            yield from (ForgetAnswers(edition)() for edition in editions(publication))


def forget_inquiries(app) -> Iterator[int]:
    """Delete inquiries and feedback that are due; how many of each site."""
    for site in sites(app):
        setSite(site)
        yield ForgetInquiries()()


if __name__ == "__main__":
    sys.exit(main())
