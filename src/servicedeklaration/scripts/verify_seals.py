"""`bin/verify-seals`: whether every approved edition is still what was approved, and every
edition's logbook as it was written.

It looks at every Plone site of the database, object by object, not by the catalogue. One line for
each problem; exit status 1 when there is any. Nothing is written.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from plone.base.interfaces import IPloneSiteRoot
from zope.component.hooks import setSite

from ..actions.sealing import noted_seal
from ..content import records
from ..content.kept import kept
from ..content.state import is_sealed
from ..content.trail import trail_problems
from ..content.tree import edition_tree
from ..content.walk import editions
from ..decisions.decision import DecisionError
from ..seal.canonical import SealError
from ..seal.verify import SealedEdition, verify_chain, verify_last
from .works import publications
from .zope import open_application


@dataclass(frozen=True)
class Problem:
    """What is wrong with one edition, or with a Publikation's chain of seals."""

    path: str
    title: str
    words: str

    def __str__(self) -> str:
        return f"{self.path} »{self.title}«: {self.words}"


def main() -> int:
    """Run the command; give its exit status."""
    app = open_application()
    try:
        problems = list(verify_seals(app))
    finally:
        app._p_jar.close()
    for problem in problems:
        print(problem)
    print(f"{len(problems)} fejl fundet." if problems else "Alle segl er hele.")
    return 1 if problems else 0


def verify_seals(app) -> Iterator[Problem]:
    """Every problem with the seals of a database's sites."""
    for site in sites(app):
        setSite(site)
        for publication in publications(site):
            yield from verify_publication(publication)


def sites(app) -> Iterator:
    """The Plone sites at the root, and in folders there."""
    for child in app.objectValues():
        if IPloneSiteRoot.providedBy(child):
            yield child
        elif child.meta_type == "Folder":
            yield from sites(child)


def verify_publication(publication) -> Iterator[Problem]:
    """Every problem with the seals of one Publikation, and with its editions' logbooks."""
    sealed, by_path = [], {}
    for edition in editions(publication):
        path = _path(edition)
        by_path[path] = edition
        try:
            has_seal = records.seal(edition) is not None
            if is_sealed(edition):
                sealed.append(_as_stored(edition, path))
            elif has_seal:
                yield _problem(edition, "Udgaven er forseglet, men ikke længere godkendt.")
        except (SealError, DecisionError) as error:
            words = "Segl, beslutning eller det, der blev gemt med dem, kan ikke læses"
            yield _problem(edition, f"{words}: {error}")
        yield from (_problem(edition, words) for words in trail_problems(edition))
    for path, found in verify_chain(sealed).items():
        for words in found:
            yield _problem(by_path[path], words)
    for words in verify_last(sealed, noted_seal(publication)):
        yield _problem(publication, words)


def _as_stored(edition, path: str) -> SealedEdition:
    decisions = [decision.to_dict() for decision in records.decisions(edition)]
    tree, seal = edition_tree(edition), records.seal(edition)
    return SealedEdition(path, tree, decisions, seal, kept(edition))


def _problem(item, words: str) -> Problem:
    return Problem(_path(item), item.title, words)


def _path(item) -> str:
    return "/".join(item.getPhysicalPath())


if __name__ == "__main__":
    sys.exit(main())
