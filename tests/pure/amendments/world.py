"""A small text with sections and offers, and amendments of it."""

from servicedeklaration.amendments import Amendment

TEXT = {
    "@type": "Kvalitetsstandard",
    "id": "2025",
    "title": "Hjælp",
    "tasks": "<p>Vi hjælper.</p>",
    "price": None,
    "in_force_from": None,
    "items": [
        {
            "@type": "Afsnit",
            "id": "indgang",
            "title": "Indgang",
            "body": None,
            "items": [
                {"@type": "Indsats", "id": "raad", "title": "Åben rådgivning", "price": "Gratis"},
                {"@type": "Indsats", "id": "grupper", "title": "Grupper", "price": None},
            ],
        },
        {"@type": "Afsnit", "id": "klage", "title": "Klage", "body": "<p>4 uger</p>", "items": []},
    ],
}
RAAD = "indgang/raad"


def set_field(field, value, part=RAAD) -> Amendment:
    return Amendment("set", part, field, value)


def remove(part) -> Amendment:
    return Amendment("remove", part)


def add(name, part="indgang", after=None, portal_type="Indsats", **fields) -> Amendment:
    value = {"title": name.capitalize(), **fields}
    return Amendment("add", part, type=portal_type, id=name, after=after, value=value)
