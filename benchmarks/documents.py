"""A catalogue of thirty pages in every format, invented."""

from collections.abc import Iterator

from tests.formats import (
    WRITERS,
    Contents,
    Entry,
    Heading,
    Items,
    Labelled,
    Lines,
    Paragraph,
    Table,
    Title,
    document,
    rendered,
)

PAGES = 30
_OFFERS = 40
"""As many as fill so many pages of the PDF."""
_SUBJECTS = ("hash", "alkohol", "kokain", "piller", "vrede", "søvn", "økonomi", "arbejde")
_TEXT = (
    "Du bliver tilbudt samtaler, som vi tilrettelægger sammen med dig ud fra dine ønsker og behov, "
    "jf. serviceloven § 101, stk. 3, og sundhedsloven § 141. Samtalerne foregår i Værkstedet eller "
    "hjemme hos dig, og dine nærmeste kan være med, hvis du vil have det. "
)


def renderings() -> dict[str, bytes]:
    """The bytes of the catalogue, by file extension."""
    paper = document(_elements(), "Havlund Kommune")
    return {extension: rendered(paper, extension) for extension in WRITERS}


def _elements() -> Iterator:
    names = [f"Forløb {number} om {_subject(number)}" for number in range(1, _OFFERS + 1)]
    yield Title("Indsatskatalog for Værkstedet i Havlund")
    yield Contents(tuple(Entry(f"{at} {name}", at) for at, name in enumerate(names, start=1)))
    yield Paragraph("Kataloget er godkendt af Byrådet den 3. marts 2026.")
    for number, name in enumerate(names, start=1):
        yield from _offer(number, name)


def _offer(number: int, name: str) -> Iterator:
    yield Heading(1, f"{number} {name}")
    yield Heading(2, "Formål")
    yield Paragraph(_TEXT * 2)
    yield Heading(2, "Aktiviteter")
    yield Items(tuple(f"Samtale nummer {at} om {_subject(number + at)}" for at in range(6)))
    yield Labelled("Varighed", "1 gang om ugen af to timers varighed. 8 gruppesessioner.")
    yield Table((("Målgruppe", f"Borgere over {17 + number % 5} år"), ("Pris", "Det er gratis.")))
    yield Paragraph(_TEXT)
    yield Lines(("Værkstedet", "Havnegade 1", "0011 Havlund", "Mandag-torsdag kl. 9.00-15.30"))


def _subject(number: int) -> str:
    return _SUBJECTS[number % len(_SUBJECTS)]
