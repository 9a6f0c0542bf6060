"""An import result as a page of plain Danish that a person reads before importing."""

from collections import Counter

from content_import.place_words import in_words
from content_import.review import review
from content_import.review.model import Note
from content_import.vocabulary.field_names import field_name
from content_import.vocabulary.municipalities import municipalities

_FATES = {
    "field": "i felter",
    "section": "i afsnit",
    "contact": "kontakt",
    "decision": "beslutning",
    "furniture": "sidehoved og sidetal",
    "contents": "indholdsfortegnelse",
    "set_aside": "lagt til side",
    "unplaced": "UDEN PLADS",
}
_SEVERITIES = {"error": "FEJL", "warning": "ADVARSEL", "note": "BEMÆRK"}
_UNKNOWN = "ikke fundet"


def overview(result: dict) -> str:
    """Kind and why, title, contents, what became of the lines, and the findings, the
    gravest first."""
    publication, edition = result["publication"], result["edition"]
    shown = review(result)
    code = publication["municipality"]
    lines = [
        result["source"]["name"],
        f"  {shown.summary}",
        f"  Slags: {publication['kind']} ({'; '.join(result['kind_reasons'])})",
        f"  Titel: {edition['title']}",
        f"  Kommune: {municipalities().get(code, code) or _UNKNOWN}",
        f"  Udbyder: {publication['provider'] or _UNKNOWN}",
        f"  Godkendt: {_decisions(result)}",
        f"  Felter: {', '.join(_filled(edition)) or 'ingen'}",
        *_tree(edition["items"], "    "),
        f"  Kontaktsteder: {', '.join(_contacts(result)) or 'ingen'}",
        f"  Linjer: {_fates(result)}",
        *(_finding(note) for group in shown.groups for note in group.notes),
    ]
    return "\n".join(lines) + "\n"


def _decisions(result: dict) -> str:
    told = [
        f"{one['body']} {one['date']} ({in_words(one['where'])})" for one in result["decisions"]
    ]
    return "; ".join(told) or "ikke oplyst"


def _contacts(result: dict) -> list[str]:
    """The names of the contacts."""
    return [contact["name"] or "(uden navn)" for contact in result["contacts"]]


def _filled(edition: dict) -> list[str]:
    """The Danish names of the topic fields that hold text."""
    return [
        field_name(name)
        for name, value in edition.items()
        if isinstance(value, str) and value.startswith("<")
    ]


def _tree(items: list[dict], indent: str) -> list[str]:
    lines: list[str] = []
    for item in items:
        mark = "" if item["@type"] == "Afsnit" else "* "
        lines.append(indent + mark + f"{item['number']} {item['title']}".strip())
        lines += _tree(item.get("items", []), indent + "  ")
    return lines


def _fates(result: dict) -> str:
    counts = Counter(entry["fate"] for entry in result["ledger"])
    return ", ".join(f"{counts[fate]} {words}" for fate, words in _FATES.items() if counts[fate])


def _finding(note: Note) -> str:
    return f"  {_SEVERITIES[note.severity]} {note.place}: {note.message}"
