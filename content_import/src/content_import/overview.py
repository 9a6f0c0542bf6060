"""An import result as a page of plain Danish that a person reads before importing."""

from collections import Counter

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


def overview(result: dict, reasons: list[str]) -> str:
    """Kind and why, title, contents, what became of the lines, and the findings."""
    publication, edition = result["publication"], result["edition"]
    lines = [
        result["source"]["name"],
        f"  Slags: {publication['kind']} ({'; '.join(reasons)})",
        f"  Titel: {edition['title']}",
        f"  Kommune: {publication['municipality'] or 'ikke fundet'}",
        f"  Udbyder: {publication['provider'] or 'ikke fundet'}",
        f"  Godkendt: {_decisions(result)}",
        f"  Felter: {', '.join(_filled(edition)) or 'ingen'}",
        *_tree(edition["items"], "    "),
        f"  Kontaktsteder: {', '.join(_contacts(result)) or 'ingen'}",
        f"  Linjer: {_fates(result)}",
        *(_finding(finding) for finding in result["findings"]),
    ]
    return "\n".join(lines) + "\n"


def _decisions(result: dict) -> str:
    told = [
        f"{one['body']} {one['date']} (linje {one['where'].get('line')})"
        for one in result["decisions"]
    ]
    return "; ".join(told) or "ikke oplyst"


def _contacts(result: dict) -> list[str]:
    """The names of the contacts."""
    return [contact["name"] or "(uden navn)" for contact in result["contacts"]]


def _filled(edition: dict) -> list[str]:
    """The names of the topic fields that hold text."""
    return [
        name for name, value in edition.items() if isinstance(value, str) and value.startswith("<")
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


def _finding(finding: dict) -> str:
    where = finding["where"].get("line", "?")
    return f"  {_SEVERITIES[finding['severity']]} linje {where}: {finding['message']}"
