"""Import results made by hand, as small as they can be."""

from copy import deepcopy


def result(**changes) -> dict:
    """Give the result of a small Kvalitetsstandard: one chapter with one offer, one contact.

    `changes` replace top-level parts, or with two underscores what is inside them:
    `edition__title="…"`.
    """
    made = deepcopy(SMALL)
    for name, value in changes.items():
        part, _, inner = name.partition("__")
        if inner:
            made[part][inner] = value
        else:
            made[part] = value
    return made


SMALL = {
    "format": "servicedeklaration-import/1",
    "source": {
        "name": "standard.txt",
        "media_type": "text/plain",
        "sha256": "a" * 64,
        "characters": 120,
    },
    "publication": {
        "@type": "Publikation",
        "title": "Kvalitetsstandard for hjælp",
        "kind": "Kvalitetsstandard",
        "municipality": "0860",
        "provider": "Center for Hjælp",
        "contacts": [0],
    },
    "edition": {
        "@type": "Kvalitetsstandard",
        "title": "Kvalitetsstandard for hjælp",
        "edition_label": None,
        "target_group": "<p>Voksne over 18 år.</p>",
        "legal_basis": ["serviceloven § 101"],
        "headings": {"target_group": "Hvem kan få hjælp?"},
        "items": [
            {
                "@type": "Afsnit",
                "number": "1",
                "title": "Indgang",
                "body": "<p>Du kan bare møde op.</p>",
                "items": [
                    {
                        "@type": "Indsats",
                        "number": "1.1",
                        "title": "Åben rådgivning",
                        "purpose": "<p>At du får svar.</p>",
                        "activities": "<ul><li>Samtale</li></ul>",
                        "duration": "30 min.",
                        "staff": ["Rådgiver"],
                        "age_min": 18,
                        "age_max": None,
                        "access": "open",
                        "anonymous": "yes",
                        "offer_type": "offer",
                        "form": ["individual"],
                        "contacts": [0],
                    }
                ],
            }
        ],
    },
    "decisions": [
        {"body": "Socialudvalget", "date": "2024-12-04", "where": {"line": 7}},
    ],
    "contacts": [
        {
            "@type": "Kontaktsted",
            "name": "Center for Hjælp",
            "street": "Vejen 1",
            "postal_code": "9999",
            "city": "Byen",
            "phones": ["00 00 00 01"],
            "email": "hjaelp@havlund.example",
            "website": None,
            "opening_hours": {
                "text": "Mandag kl. 8-12",
                "intervals": [{"day": "mon", "from": "08:00", "to": "12:00"}],
            },
            "phone_hours": None,
            "remarks": None,
            "role": "",
        }
    ],
    "ledger": [],
    "findings": [],
}
