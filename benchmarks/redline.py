"""Two editions of thirty offers compared, against rendering the page of one of them."""

from collections.abc import Iterator
from datetime import date

import transaction
from plone import api
from plone.app.textfield.value import RichTextValue
from plone.dexterity.utils import createContentInContainer

from servicedeklaration.actions.register_existing import RegisterExisting
from servicedeklaration.content.redlines import redline

from .measure import Ratio, ratio
from .pages import site

OFFERS = 30
SENTENCES = 12
REVISED = {"a third of the offers reworded": 3, "every offer reworded": 1}
"""Every how manieth offer has other words in one sentence of each text."""


def ratios() -> Iterator[Ratio]:
    """Give the ratio of comparing two editions to rendering the later one."""
    with site() as (portal, _addresses):
        for place, (name, every) in enumerate(REVISED.items()):
            before, after = editions(portal, f"redline-{place}", every)
            yield ratio(
                f"redline of {OFFERS} offers, {name} : edition's page",
                lambda before=before, after=after: redline(before, after),
                lambda after=after: after.unrestrictedTraverse("@@view")(),
            )


def editions(portal, name: str, every: int) -> list:
    """An edition of 2023 in a new work, and one of 2025 in which every `every`th offer differs."""
    work = api.content.create(portal, "Publikation", name, title=name, kind="Indsatskatalog")
    made = [_edition(work, "2023", 2023, 0), _edition(work, "2025", 2025, every)]
    transaction.commit()
    return made


def _edition(work, name: str, year: int, every: int):
    edition = createContentInContainer(
        work, "Indsatskatalog", checkConstraints=False, id=name, title="Katalog"
    )
    for n in range(OFFERS):
        text = _text(n, reworded=bool(every) and n % every == 0)
        fields = {"title": f"Tilbud {n}", "purpose": text, "body": text}
        createContentInContainer(
            edition, "Indsats", checkConstraints=False, id=f"tilbud-{n}", **fields
        )
    RegisterExisting(edition, in_force_from=date(year, 1, 1))()
    return edition


def _text(offer: int, reworded: bool) -> RichTextValue:
    """Paragraphs of their own for each offer."""
    told = [
        f"Du bliver tilbudt {offer + n} samtaler om emne {n}, som vi aftaler sammen med dig."
        for n in range(SENTENCES)
    ]
    if reworded:
        told[offer % SENTENCES] = "Du kan klage inden 4 uger, jf. serviceloven § 101."
    return RichTextValue(
        "".join(f"<p>{sentence}</p>" for sentence in told), "text/html", "text/x-html-safe"
    )
