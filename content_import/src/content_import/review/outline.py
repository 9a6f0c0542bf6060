"""The result as records with their filled fields: the right-hand side of the review."""

from collections.abc import Iterator, Mapping

from content_import.day_words import day_in_words
from content_import.paths import RICH, fields_of
from content_import.review.labels import title_of
from content_import.review.model import Record, Value
from content_import.review.origins import Origins
from content_import.vocabulary.field_names import field_name, has_name, kind_name, word_for
from content_import.vocabulary.municipalities import municipalities

_OWN = ("@type", "title", "name", "number", "items", "headings", "contacts", "where", "topic")
"""What is shown another way, or to no one."""
_DATES = ("date", "revised", "in_force_from", "in_force_until")
_OF_THE_WORK = ("municipality", "provider", "subject")
"""Facts of the publication that are shown with the edition."""
_DECISION = "Godkendelse"


def edition_record(result: Mapping, origins: Origins) -> Record:
    """The edition with its fields and everything below it."""
    edition, publication = result["edition"], result["publication"]
    facts = {name: publication[name] for name in _OF_THE_WORK if publication.get(name)}
    values = [
        *_values(facts, "publication", {}, origins),
        *_values(edition, "", edition.get("headings") or {}, origins),
    ]
    records = _items(edition, "items", origins)
    kind = kind_name(edition["@type"])
    return Record("", kind, title_of(edition), tuple(values), records, origins.of("title"))


def contact_records(result: Mapping, origins: Origins) -> tuple[Record, ...]:
    """The contacts; the blocks that a contact was read from are those of the whole contact."""
    return tuple(
        _record(contact, f"contacts/{index}", origins, title_of(contact) or "Uden navn")
        for index, contact in enumerate(result["contacts"])
    )


def decision_records(result: Mapping, origins: Origins) -> tuple[Record, ...]:
    """Who approved the document, and when."""
    records = []
    for index, told in enumerate(result["decisions"]):
        facts = {name: value for name, value in told.items() if name != "body"}
        data = {**facts, "@type": _DECISION}
        records.append(_record(data, f"decisions/{index}", origins, told.get("body", "")))
    return tuple(records)


def _items(record: Mapping, path: str, origins: Origins) -> tuple[Record, ...]:
    below = enumerate(record.get("items") or [])
    return tuple(_record(item, f"{path}/{index}", origins, title_of(item)) for index, item in below)


def _record(data: Mapping, path: str, origins: Origins, title: str) -> Record:
    values = _values(data, path, data.get("headings") or {}, origins)
    made = origins.of(path, f"{path}/title")
    records = _items(data, f"{path}/items", origins)
    return Record(path, kind_name(data["@type"]), title, tuple(values), records, made)


def _values(
    data: Mapping, above: str, headings: Mapping[str, str], origins: Origins
) -> Iterator[Value]:
    forms = fields_of(data) if "@type" in data and data["@type"] != _DECISION else {}
    for name, value in data.items():
        if name in _OWN or not value or not has_name(name):
            continue
        path = f"{above}/{name}" if above else name
        rich = forms.get(name) == RICH
        lines = () if rich else _lines(name, value)
        if rich or lines:
            yield Value(
                path,
                field_name(name),
                headings.get(name, ""),
                value if rich else "",
                lines,
                origins.of(path),
            )


def _lines(name: str, value: object) -> tuple[str, ...]:
    """A value without markup as lines of Danish; () for one that says nothing."""
    if isinstance(value, Mapping):
        return _lines(name, value.get("text", ""))
    if isinstance(value, list):
        return tuple(line for one in value for line in _lines(name, one))
    if name in _DATES:
        return (day_in_words(str(value)) or str(value),)
    if name == "municipality":
        return (municipalities().get(str(value), str(value)),)
    return tuple(filter(None, word_for(name, str(value)).split("\n")))
