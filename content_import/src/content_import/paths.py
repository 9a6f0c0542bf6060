"""The places of an import result that take text, as paths: "purpose", "items/0/items/1/body"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from content_import.vocabulary.fields import edition_fields

RICH, LINE, LINES, LIST = "rich", "line", "lines", "list"
"""What a field holds: HTML, one line of text, lines of text, a list of texts."""
_OFFER = {
    "title": LINE,
    "purpose": RICH,
    "activities": RICH,
    "duration": LINES,
    "staff": LIST,
    "target_group": RICH,
    "price": RICH,
    "body": RICH,
}
_FORMS = {
    "Indsats": _OFFER,
    "Afsnit": {"title": LINE, "body": RICH},
    "Kontaktsted": {"remarks": LINES},
}


@dataclass(frozen=True)
class Place:
    """One field of a result: its path, the record that holds it, its name there, and what the
    field holds (`RICH`, `LINE`, `LINES` or `LIST`)."""

    path: str
    holder: dict
    name: str
    form: str

    @property
    def fate(self) -> str:
        """What the ledger calls text that went here."""
        fates = {"Afsnit": "section", "Kontaktsted": "contact"}
        return fates.get(self.holder["@type"], "field")


def places(result: Mapping) -> dict[str, Place]:
    """Path to place of every field that takes text, empty ones too, in the order of the forms
    and of the document. Reads `edition` and `contacts` of the result."""
    found = [*_of_edition(result["edition"]), *_of_records(result["contacts"], "contacts")]
    return {place.path: place for place in found}


def fields_of(record: Mapping) -> dict[str, str]:
    """The fields of an edition, item or contact that take text, each with what it holds."""
    kind = record["@type"]
    if kind in _FORMS:
        return _FORMS[kind]
    return {"title": LINE, **dict.fromkeys(edition_fields(kind), RICH)}


def trail(result: Mapping, path: str) -> list[dict]:
    """The records that a path leads through, outermost first: items, a contact, a decision; []
    for a field of the edition itself. What isn't there ends the trail."""
    parts = path.split("/")
    record, found = (result["edition"] if parts[0] == "items" else result), []
    for name, index in zip(parts[::2], parts[1::2], strict=False):
        below = record.get(name)
        if not (isinstance(below, list) and index.isdigit() and int(index) < len(below)):
            break
        record = below[int(index)]
        found.append(record)
    return found


def _of_edition(edition: dict) -> Iterator[Place]:
    for name, form in fields_of(edition).items():
        yield Place(name, edition, name, form)
    yield from _of_records(edition["items"], "items")


def _of_records(records: list[dict], above: str) -> Iterator[Place]:
    for index, record in enumerate(records):
        path = f"{above}/{index}"
        for name, form in fields_of(record).items():
            yield Place(f"{path}/{name}", record, name, form)
        yield from _of_records(record.get("items", []), f"{path}/items")
