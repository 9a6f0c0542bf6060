"""Editions and their parts as plain trees, as small as they can be."""


def edition(*items: dict, **fields) -> dict:
    """Give an edition with items."""
    return {"@type": "Kvalitetsstandard", "title": "Hjælp", **fields, "items": list(items)}


def section(title: str, *items: dict, **fields) -> dict:
    """Give a section with items."""
    return {"@type": "Afsnit", "title": title, **fields, "items": list(items)}


def offer(title: str, **fields) -> dict:
    """Give an offer."""
    return {"@type": "Indsats", "title": title, **fields}
