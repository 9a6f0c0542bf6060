"""The kinds of page that a citizen meets, one of each."""

WORK = "indsatskatalog-hjaelp-til-at-aendre-et-forbrug-af-rusmidler"
STANDARD = "social-behandling-for-stofmisbrug"
KINDS = {
    "front page": "",
    "publication": WORK,
    "edition": f"{WORK}/udgave-1",
    "section": f"{WORK}/ambulant-behandling",
    "topic": f"{STANDARD}/klage",
    "offer": f"{WORK}/motivationsgruppe",
    "place": "kontakt/vaerkstedet",
    "easy to read": "work-heard/2025/@@let-laest",
    "citation": f"{WORK}/udgave-1/ambulant-behandling/motivationsgruppe/@@henvis",
    "changes": "work-heard/2025/@@aendringer",
    "hvidbog": "work-heard/2025/@@hvidbog",
    "feedback": f"{WORK}/motivationsgruppe/@@tilbagemelding",
    "history": f"{WORK}/udgaver",
    "another day": f"{WORK}/pr/2026-11-01",
    "seal": f"{WORK}/udgave-1/@@forsegling",
    "consultation": "work-open/2025/@@hoering",
    "withdrawn": "work-withdrawn/2025",
    "search": "search?SearchableText=hash",
    "nothing found": "search?SearchableText=zzzxq",
    "finder": "find-hjaelp",
    "nothing fits": "find-hjaelp?for=gravid&alder=99",
    "anonymous contact": "skriv-anonymt",
    "answer": "laes-svar",
    "contact": "@@kontakt",
    "following": "foelg-med",
    "accessibility": "tilgaengelighed",
    "login": "login",
    "missing": "ingen-side",
}
"""Kind → address below the site."""
