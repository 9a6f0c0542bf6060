"""An import result as a page of plain Danish that a person reads before importing."""

from collections import Counter
from collections.abc import Mapping

from content_import.day_words import day_in_words
from content_import.place_words import in_words
from content_import.review import review
from content_import.review.model import LEFT_OUT, MOVED, Group, Review
from content_import.vocabulary.field_names import field_name
from content_import.vocabulary.municipalities import municipalities

_PLACED = {
    "field": "i felter",
    "section": "i udgavens afsnit",
    "contact": "på kontaktsteder",
    "decision": "om godkendelse",
}
_LEFT_OUT = {"furniture": "fra sidehoved og sidefod", "contents": "fra indholdsfortegnelsen"}
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
        *_told("På plads", _PLACED, shown),
        *_told("Kommer ikke med", _LEFT_OUT, shown),
        *(line for group in shown.groups for line in _findings(group)),
    ]
    return "\n".join(lines) + "\n"


def _decisions(result: dict) -> str:
    told = [
        f"{one['body']} den {day_in_words(one['date'])} ({in_words(one['where'])})"
        for one in result["decisions"]
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


def _told(label: str, words: Mapping[str, str], shown: Review) -> list[str]:
    """A line that counts the blocks of some fates as the summary does; none where there are
    none."""
    marks = ("", MOVED, LEFT_OUT)
    counts = Counter(block.fate for block in shown.blocks if block.mark in marks)
    told = ", ".join(f"{counts[fate]} {word}" for fate, word in words.items() if counts[fate])
    return [f"  {label}: {told}"] if told else []


def _findings(group: Group) -> list[str]:
    """The findings of one severity below its name."""
    lines = [f"    {note.place}: {note.message}" for note in group.notes]
    return [f"  {group.words} ({len(group.notes)}):", *lines]
