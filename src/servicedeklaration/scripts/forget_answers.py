"""`bin/forget-answers`: deletes what citizens have written when its day has come.

That is answers to consultations, inquiries, and feedback on pages.

It looks at every Plone site of the database, object by object, not by the catalogue. Nobody can
read any of it any more; this takes it out of the database too. Run it once a day.
"""

import sys
from collections.abc import Iterator

import transaction
from zope.component.hooks import setSite

from ..actions.forget_answers import ForgetAnswers
from ..actions.forget_inquiries import ForgetInquiries
from ..content.walk import editions
from .verify_seals import sites
from .works import publications
from .zope import open_application


def main() -> int:
    """Run the command; give its exit status."""
    app = open_application()
    try:
        count, inquiries = sum(forget_answers(app)), sum(forget_inquiries(app))
        transaction.commit()
    finally:
        transaction.abort()
        app._p_jar.close()
    print("1 svar er slettet." if count == 1 else f"{count} svar er slettet.")
    words = (
        "henvendelse eller tilbagemelding" if inquiries == 1 else "henvendelser og tilbagemeldinger"
    )
    print(f"{inquiries} {words} er slettet.")
    return 0


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
