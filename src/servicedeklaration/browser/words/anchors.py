"""Identifiers within one page: each given once, and the same again tomorrow."""

PAGE_ANCHORS = frozenset(
    {
        "andre-tilbud",
        "beslutning",
        "content",
        "dine-rettigheder",
        "indhold",
        "indledning",
        "kontakt",
        "kort-fortalt",
        "lovgrundlag",
        "tilbud",
    }
)
"""Places on an edition's page that are not the document's sections."""


def anchor_for(name: str, taken: frozenset[str]) -> str:
    """The place on the page of a section with an address; kept apart from those taken."""
    return f"afsnit-{name}" if name in taken else name


class Anchors:
    """Hands out identifiers; one that has been given gets a number."""

    def __init__(self):
        self._given: set[str] = set()

    def take(self, wanted: str) -> str:
        """The identifier, or with "-2", "-3" … after it when it has been given."""
        found, number = wanted, 1
        while found in self._given:
            number += 1
            found = f"{wanted}-{number}"
        self._given.add(found)
        return found
