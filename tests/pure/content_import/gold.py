"""Compares an import result with a gold file, field by field, and says in words what differs."""

import html
import re
from collections.abc import Iterator

KINDS = {"kvalitetsstandard": "Kvalitetsstandard", "indsatskatalog": "Indsatskatalog"}


def differences(result: dict, gold: dict) -> list[str]:
    """One line for each statement of the gold file that the result doesn't hold; [] when all
    agree."""
    return [
        *_document(result, gold),
        *_laws_by_name(result, gold),
        *_chapters(result, gold),
        *_entries(result, gold),
        *_contacts(result, gold),
        *_texts(result, gold),
    ]


def plain(text: str) -> str:
    """The text with single blanks, straight quotes and without its final stop: all that may
    differ."""
    text = re.sub(r"[\"”“„»«´’']", '"', " ".join(text.split()))
    return text.rstrip(". ")


def lines(rich: str) -> list[str]:
    """The paragraphs and items of some HTML as plain text."""
    text = re.sub(r"</?(?:p|li|ul|ol|h\d|br)[^>]*>", "\n", rich)
    return [plain(html.unescape(line)) for line in text.split("\n") if line.strip()]


def offers(
    items: list[dict], chapters: tuple[str, ...] = ()
) -> Iterator[tuple[dict, tuple[str, ...]]]:
    """Every Indsats, with the titles of the Afsnit above it."""
    for item in items:
        if item["@type"] == "Indsats":
            yield item, chapters
        else:
            title = f"{item['number']} {item['title']}".strip()
            yield from offers(item["items"], (*chapters, title))


def _differ(what: str, expected: object, found: object) -> list[str]:
    return [] if expected == found else [f"{what}: expected {expected!r}, found {found!r}"]


def _missing(what: str, expected: str, texts: list[str]) -> list[str]:
    held = any(plain(expected) in plain(text) for text in texts)
    return [] if held else [f"{what}: {expected!r} not in {texts!r}"]


def _document(result: dict, gold: dict) -> Iterator[str]:
    publication, edition = result["publication"], result["edition"]
    codes = {"Hjørring Kommune": "0860", "Sønderborg Kommune": "0540"}
    yield from _differ("kind", KINDS[gold["kind"]], publication["kind"])
    yield from _differ("municipality", codes[gold["municipality"]], publication["municipality"])
    yield from _differ("provider", gold["center"], publication["provider"])
    yield from _differ("title", gold["title"], edition["title"])
    yield from _differ("edition label", gold["edition"], edition.get("edition_label"))
    decision = [(one["body"], one["date"], one["where"]["line"]) for one in result["decisions"]]
    approval = gold["approval"]
    yield from _differ(
        "approval", [(approval["body"], approval["iso"], approval["raw"]["line"])], decision
    )
    yield from _differ("source", gold["sha256"], result["source"]["sha256"])
    references = [
        _canonical(one, section)
        for one in gold["legal_refs"]
        for section in one["sections"] or [""]
        if one["sections"] or one["law"].startswith("lbk")
    ]
    for reference in references:
        if reference not in result["edition"]["legal_basis"]:
            yield f"legal basis: {reference!r} not in {result['edition']['legal_basis']}"


def _laws_by_name(result: dict, gold: dict) -> Iterator[str]:
    """A law that is only named has no canonical form; the gold file's only one is repealed, and
    a finding says so."""
    told = " ".join(one["message"].lower() for one in result["findings"])
    for one in gold["legal_refs"]:
        if not one["sections"] and not one["law"].startswith("lbk") and one["law"] not in told:
            yield f"law: nothing is said of {one['law']!r}"


def _canonical(reference: dict, section: str) -> str:
    special = {"lbk-972-2017": "bekendtgørelse nr. 972 af 8. august 2017"}
    law = special.get(reference["law"], reference["law"])
    return f"{law} § {section}" if section else law


def _chapters(result: dict, gold: dict) -> Iterator[str]:
    places = {entry["where"]["line"]: entry["to"] for entry in result["ledger"]}
    for chapter in gold.get("chapters", []):
        titles = [
            f"{item['number']} {item['title']}".strip() for item in result["edition"]["items"]
        ]
        if chapter["text"] not in titles:
            yield f"chapter {chapter['text']!r} not in {titles}"
    for section in gold["sections"]:
        place = places[section["line"]]
        if not place or "/body" in place:
            yield f"section {section['text']!r} has no place of its own but {place!r}"


def _entries(result: dict, gold: dict) -> Iterator[str]:
    found = list(offers(result["edition"]["items"]))
    titles = [entry["title"] for entry in gold["entries"]]
    yield from _differ("titles", titles, [offer["title"] for offer, _ in found])
    yield from _differ("entries", gold["entry_count"], len(found))
    for entry, (offer, chapters) in zip(gold["entries"], found, strict=False):
        for difference in _entry(entry, offer, chapters):
            yield f"{entry['title']}: {difference}"


def _entry(entry: dict, offer: dict, chapters: tuple[str, ...]) -> Iterator[str]:
    if "no" in entry:
        yield from _differ("number", entry.get("source_no", entry["no"]), offer["number"])
        yield from _differ("chapter", entry["chapter"], chapters[-1])
    if "group" in entry:
        yield from _missing("group", entry["group"], list(chapters))
    if "type" in entry:
        yield from _differ("type", entry["type"], offer["offer_type"])
    for part in _parts(entry, "purpose"):
        yield from _missing("purpose", part, lines(offer["purpose"]))
    for name in ("duration", "duration2"):
        for part in _parts(entry, name):
            yield from _missing(name, part, [offer["duration"]])
    if "staff" in entry:
        staff = [plain(one["text"]) for one in entry["staff"]]
        yield from _differ("staff", staff, [plain(one) for one in offer["staff"]])
    yield from _activities(entry, offer)
    if "without_visitation" in entry:
        yield from _differ("access", entry["without_visitation"], offer["access"] == "open")
    if entry.get("anonymous"):
        yield from _differ("anonymous", "yes", offer["anonymous"])
    if "note" in entry:
        yield from _missing("note", entry["note"]["text"], lines(offer["body"]))
    if "price" in entry:
        yield from _missing("price", entry["price"]["text"], lines(offer["price"]))


def _parts(entry: dict, name: str) -> list[str]:
    given = entry.get(name, [])
    return [part["text"] for part in (given if isinstance(given, list) else [given])]


def _activities(entry: dict, offer: dict) -> Iterator[str]:
    if "activities" not in entry:
        return
    below = entry.get("sub_activities", {})
    expected: list[str] = []
    for activity in entry["activities"]:
        expected.append(plain(activity["text"]))
        expected += [plain(one["text"]) for one in below.get(activity["text"], [])]
    yield from _differ("activities", expected, lines(offer["activities"]))
    for lead, subs in below.items():
        inner = "".join(f"<li>{one['text']}</li>" for one in subs)
        if f"<li>{lead}<ul>{inner}</ul></li>" not in offer["activities"]:
            yield f"activities below {lead!r} are not nested"


def _contacts(result: dict, gold: dict) -> Iterator[str]:
    yield from _differ("contacts", len(gold["contacts"]), len(result["contacts"]))
    for expected in gold["contacts"]:
        same = [one for one in result["contacts"] if one["name"] == expected["name"]]
        if not any(not list(_contact(expected, one)) for one in same):
            yield f"contact {expected}: none like it among {same}"


def _contact(expected: dict, found: dict) -> Iterator[str]:
    if "address" in expected:
        yield from _differ("street", expected["address"]["text"], found["street"])
    if "postal" in expected:
        yield from _differ(
            "postal", expected["postal"]["text"], f"{found['postal_code']} {found['city']}"
        )
    if "phone" in expected and expected["phone"]["text"][-11:] not in found["phones"]:
        yield "phone"
    if "email" in expected:
        yield from _differ("email", expected["email"]["text"], found["email"])
    if "web" in expected:
        yield from _differ("web", expected["web"]["text"], found["website"])
    if "department" in expected:
        yield from _missing("department", expected["department"]["text"], [found["remarks"]])
    if "phone_hours" in expected:
        told = "\n".join(one["text"] for one in expected["phone_hours"])
        yield from _differ("phone hours", told, (found["phone_hours"] or {}).get("text"))


def _texts(result: dict, gold: dict) -> Iterator[str]:
    edition = result["edition"]
    for price in gold.get("price", []):
        yield from _missing("price", price["text"], lines(edition.get("price", "")))
    for goal in gold.get("quality_goals", []):
        yield from _missing("quality goals", goal["text"], lines(edition.get("quality_goals", "")))
    if gold.get("guarantee"):
        yield from _missing(
            "guarantee", gold["guarantee"]["text"], lines(edition.get("processing_time", ""))
        )
    if gold["kind"] == "indsatskatalog":
        for told in gold["anonymous"]:
            yield from _missing("anonymity", told["text"], lines(edition.get("anonymity", "")))
