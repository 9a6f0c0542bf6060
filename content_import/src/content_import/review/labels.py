"""Places of a result in Danish: "Tilbud 1.1 Rådgivning", and which of its fields."""

from collections import Counter
from collections.abc import Mapping

from content_import.paths import places, trail
from content_import.vocabulary.field_names import field_name, kind_name

_STEP = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
_LONGEST = 60
_DECISION = "Godkendelse"


def targets(result: Mapping) -> list[tuple[str, str]]:
    """(path, Danish label) of every place that a block can go to, empty fields too; no two have
    the same label."""
    labels = {path: label_of(result, path) for path in places(result)}
    seen = Counter(labels.values())
    return [
        (path, label if seen[label] == 1 else _whole_label(result, path))
        for path, label in labels.items()
    ]


def label_of(result: Mapping, path: str) -> str:
    """The Danish words for a path; "" for none."""
    return _STEP.join([*_records(result, path)[-1:], *_field(path)])


def title_of(record: Mapping) -> str:
    """What an item or contact is called, with its number: "1.1 Rådgivning"."""
    title = record.get("title") or record.get("name") or ""
    return " ".join(filter(None, [record.get("number"), title]))


def _whole_label(result: Mapping, path: str) -> str:
    """The label with everything above it, and its number in the order where even that is the
    same."""
    records = _records(result, path)
    index = [part for part in path.split("/") if part.isdigit()]
    number = f" (nr. {'.'.join(str(int(part) + 1) for part in index)})" if index else ""
    return _STEP.join([*records, *_field(path)]) + number


def _records(result: Mapping, path: str) -> list[str]:
    head = path.partition("/")[0]
    found = trail(result, path)
    if head == "decisions":
        return [_DECISION] if found else []
    return [_named(record) for record in found]


def _named(record: Mapping) -> str:
    text = f"{kind_name(record.get('@type', ''))} {title_of(record)}".strip()
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _field(path: str) -> list[str]:
    name = path.rpartition("/")[2]
    return [] if not name or name.isdigit() else [field_name(name)]
