"""Whether the ledger tells where the words of the source stand."""

import re

from tests.pure.content_import.gold import lines

_PLACED = ("field", "section")
_DATA = ("title", "revised", "in_force_from", "in_force_until", "edition_label")
"""Fields of the edition that hold what a line says and not its words."""


def untrue(result: dict) -> list[str]:
    """The placed entries whose words don't all stand in the fields that they name, in words."""
    found = []
    before = ""
    for entry in result["ledger"]:
        if entry["fate"] in _PLACED and not _is_data(entry["to"]):
            paths = [entry["to"], *entry.get("also", [])]
            told = " ".join(_text(result, path) for path in paths)
            missing = _words(_whole(before, entry["text"])) - _words(told)
            found += [f"{entry['where']} {paths}: {sorted(missing)}"] if missing else []
        before = entry["text"]
    return found


def _is_data(path: str) -> bool:
    return path in _DATA or path.startswith("publication/")


def _text(result: dict, path: str) -> str:
    """The words at a path, with the heading that the document prints over it."""
    *above, name = path.split("/")
    holder = result if above[:1] in (["contacts"], ["publication"]) else result["edition"]
    for step in above:
        holder = holder[int(step) if isinstance(holder, list) else step]
    value = holder[name]
    told = value if isinstance(value, str) else " ".join(value or [])
    return " ".join([*lines(told), holder.get("headings", {}).get(name, ""), _number(holder, name)])


def _number(holder: dict, name: str) -> str:
    return holder.get("number", "") if name == "title" else ""


def _whole(before: str, line: str) -> str:
    """A line without tags, and without the parts of words that the end of a line has broken."""
    line = re.sub(r"<[^>]*>", " ", line)
    line = re.sub(r"\w+-\s*$", " ", line)
    return re.sub(r"^\s*\w+", " ", line) if before.rstrip().endswith("-") else line


def _words(text: str) -> set[str]:
    """The words of a text as they are compared."""
    return set(re.findall(r"[^\W\d_]{2,}", text.lower()))
