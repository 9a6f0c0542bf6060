"""An import result as the few lines of plain text that a case file states."""

import re

RICH = ("purpose", "activities", "target_group", "price", "body")


def outline(result: dict) -> str:
    """Kind and title, decisions, fields with their first words, then the tree; an offer lists
    what it holds."""
    edition = result["edition"]
    lines = [f"{edition['@type']}: {edition['title']}"]
    lines += [f"godkendt: {one['body']}, {one['date']}" for one in result["decisions"]]
    lines += [
        f"{name}: {edition[name]}"
        for name in ("edition_label", "in_force_from", "in_force_until", "revised")
        if edition.get(name)
    ]
    lines += [f"{name}: {start(value)}" for name, value in edition.items() if is_rich(value)]
    lines += tree(edition["items"], "")
    lines += [
        ", ".join(filter(None, [f"kontakt: {one['name']}", one["street"], *one["phones"]]))
        for one in result["contacts"]
    ]
    lines += [
        f"{one['severity']}: {one['code']}"
        for one in result["findings"]
        if one["severity"] != "note"
    ]
    return "\n".join(lines)


def tree(items: list[dict], indent: str) -> list[str]:
    """Afsnit with "-", Indsatser with "*", each below what it stands in."""
    lines: list[str] = []
    for item in items:
        title = f"{item['number']} {item['title']}".strip()
        if item["@type"] == "Afsnit":
            lines.append(
                f"{indent}- {title}" + (f": {start(item['body'])}" if item["body"] else "")
            )
            lines += tree(item["items"], indent + "  ")
        else:
            lines.append(f"{indent}* {title}")
            lines += [f"{indent}    {line}" for line in offer(item)]
    return lines


def offer(item: dict) -> list[str]:
    """The filled fields of an offer, a line each."""
    lines = [f"{name}: {words(item[name])}" for name in RICH if item[name]]
    lines += [f"duration: {item['duration']}"] if item["duration"] else []
    lines += [f"staff: {', '.join(item['staff'])}"] if item["staff"] else []
    lines += ["access: open"] if item["access"] == "open" else []
    lines += [f"type: {item['offer_type']}"] if item["offer_type"] != "offer" else []
    return lines


def is_rich(value: object) -> bool:
    """True for a filled rich text field."""
    return isinstance(value, str) and value.startswith("<")


def start(rich: str) -> str:
    """The first 40 characters of a rich text, and "…" where it goes on."""
    text = words(rich)
    return text if len(text) <= 40 else text[:40].rstrip() + "…"


def words(rich: str) -> str:
    """The text of some HTML: "/" between paragraphs, ";" between items, headings in brackets."""
    text = re.sub(r"<h\d>(.*?)</h\d>", r"[\1] ", rich)
    text = re.sub(r"</li>(?=<li>)", "; ", text)
    text = re.sub(r"</(?:p|ul|ol)>(?=.)", " / ", text)
    return " ".join(re.sub(r"<[^>]+>", "", text).split())
