"""What is to be read from a document, and what was: both as statements that can be compared.

Gold is written by hand below a case's document:

    Kvalitetsstandard: Ledsagelse             the kind and the title
    godkendt: Byrådet, 2024-11-26             a decision
    in_force_from: 2025-01-01                 also in_force_until, edition_label, revised, provider
    price: Hjælpen er gratis … transport.     a field: its first and last words, or all of them
    - 2 Tilbud: Her kan du …                  an Afsnit with its text, indented below another
      * 2.1 Ledsageordning                    an Indsats, its fields below it
          duration: 15 timer om måneden
    kontakt: Visitationen, Havnegade 1, 00 00 00 10
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.pure.content_import.coverage import TAG
from tests.pure.content_import.coverage import words as words_of

FACTS = ("edition_label", "in_force_from", "in_force_until", "revised", "provider")
OFFER_FIELDS = ("purpose", "activities", "duration", "staff", "target_group", "price", "body")
SIGNS = ("access", "anonymous")
"""Facts of an offer that count only where the gold states them."""
KINDS = ("Kvalitetsstandard", "Servicedeklaration", "Indsatskatalog")
_ENTRY = re.compile(r"(?P<indent> *)(?P<mark>[-*]) (?P<rest>.+)$")
_GAP = " … "


@dataclass(frozen=True)
class Statement:
    """`sort` is fact, field, entry or contact; `path` names the place: titles of the entries
    above, from the outermost, and the field's name; `text` is what stands there."""

    sort: str
    path: tuple[str, ...]
    text: str = ""

    def agrees(self, told: "Statement") -> bool:
        """True if `told` of a result says what this one of a gold states."""
        if self.sort != told.sort:
            return False
        if self.sort == "contact":
            return set(words_of(self.text)) <= set(words_of(told.text))
        return self.place == told.place and _holds(told.text, self.text)

    @property
    def place(self) -> tuple[str, ...]:
        """The path, of a field only the entry that it stands in: an entry in a wrong chapter is
        one mistake, not one for each of its fields."""
        whole = tuple(" ".join(words_of(part)) for part in self.path)
        return whole[-2:] if self.sort == "field" else whole

    def __str__(self) -> str:
        return f"{self.sort} {' / '.join(self.path)}: {self.text[:60]}".rstrip(": ")


def _holds(text: str, gold: str) -> bool:
    start, _, end = gold.partition(_GAP)
    told, first, last = words_of(text), words_of(start), words_of(end)
    if not last:
        return told == first
    return told[: len(first)] == first and told[-len(last) :] == last


def of_gold(text: str) -> list[Statement]:
    """The statements written below a case's document."""
    found: list[Statement] = []
    above: list[tuple[int, str]] = []
    for line in filter(str.strip, text.splitlines()):
        indent = len(line) - len(line.lstrip())
        entry = _ENTRY.match(line)
        while above and above[-1][0] >= indent:
            above.pop()
        path = tuple(title for _, title in above)
        if entry:
            title, body = _titled(entry["rest"]) if entry["mark"] == "-" else (entry["rest"], "")
            above.append((indent, title))
            found.append(Statement("entry", (*path, title), entry["mark"]))
            found += [Statement("field", (*path, title, "body"), body)] if body else []
        else:
            found.append(_stated(path, *line.strip().split(": ", 1)))
    return found


def _titled(rest: str) -> tuple[str, str]:
    """(title, text) of an Afsnit; a title that asks keeps its question mark."""
    title, _, body = rest.partition(": ")
    return title, body


def _stated(path: tuple[str, ...], name: str, value: str) -> Statement:
    if name == "kontakt":
        return Statement("contact", (), value)
    if not path and (name in (*KINDS, *FACTS, "godkendt")):
        return Statement("fact", (name,), value)
    return Statement("fact" if name in SIGNS else "field", (*path, name), value)


def of_result(result: dict) -> list[Statement]:
    """The statements that an import result makes."""
    edition = result["edition"]
    facts = {edition["@type"]: edition["title"], **{name: edition.get(name) for name in FACTS}}
    facts["provider"] = result["publication"]["provider"]
    found = [Statement("fact", (name,), value) for name, value in facts.items() if value]
    found += [
        Statement("fact", ("godkendt",), f"{one['body']}, {one['date']}")
        for one in result["decisions"]
    ]
    found += [
        Statement("field", (name,), _plain(value))
        for name, value in edition.items()
        if isinstance(value, str) and value.startswith("<")
    ]
    found += _entries(edition["items"], ())
    found += [Statement("contact", (), _contact(one)) for one in result["contacts"]]
    return found


def _entries(items: list[dict], above: tuple[str, ...]) -> Iterator[Statement]:
    for item in items:
        path = (*above, f"{item['number']} {item['title']}".strip())
        offer = item["@type"] == "Indsats"
        yield Statement("entry", path, "*" if offer else "-")
        for name in OFFER_FIELDS if offer else ("body",):
            value = item[name] if isinstance(item[name], str) else " ".join(item[name])
            if value:
                yield Statement("field", (*path, name), _plain(value))
        for name in SIGNS if offer else ():
            yield Statement("fact", (*path, name), item[name])
        yield from _entries(item.get("items", []), path)


def _contact(contact: dict) -> str:
    return " ".join([contact["name"], contact["street"], *contact["phones"]])


def _plain(rich: str) -> str:
    return TAG.sub(" ", rich)
